// What zxcvbn says of a passphrase that is easily guessed, by code: `warning.` says why, `suggestion.` what would be
// better. The window has a sentence for each in its own language; the command line has zxcvbn's English ones.

import { z } from 'zod'

export const passphraseAdvice = z.enum([
  'warning.straightRow',
  'warning.keyPattern',
  'warning.simpleRepeat',
  'warning.extendedRepeat',
  'warning.sequences',
  'warning.recentYears',
  'warning.dates',
  'warning.topTen',
  'warning.topHundred',
  'warning.common',
  'warning.similarToCommon',
  'warning.wordByItself',
  'warning.namesByThemselves',
  'warning.commonNames',
  'warning.userInputs',
  'warning.pwned',
  'suggestion.l33t',
  'suggestion.reverseWords',
  'suggestion.allUppercase',
  'suggestion.capitalization',
  'suggestion.dates',
  'suggestion.recentYears',
  'suggestion.associatedYears',
  'suggestion.sequences',
  'suggestion.repeated',
  'suggestion.longerKeyboardPattern',
  'suggestion.anotherWord',
  'suggestion.useWords',
  'suggestion.noNeed',
  'suggestion.pwned',
])
export type PassphraseAdvice = z.infer<typeof passphraseAdvice>
