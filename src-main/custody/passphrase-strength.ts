// How long a passphrase would resist guessing, by zxcvbn. The dictionaries are large, so they are loaded at
// the first estimate. Whether a weak one is taken all the same is the authority's to decide.

import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { RootkeepError } from '../contract/errors.ts'
import { type PassphraseAdvice, passphraseAdvice } from '../contract/passphrase-advice.ts'

/** The fewest characters (code points after NFC) and the lowest score that are taken without insisting. */
const minimumCharacters = 12
const minimumScore = 3

export interface PassphraseStrength {
  /** 0 (guessed at once) to 4 (out of reach). */
  readonly score: 0 | 1 | 2 | 3 | 4
  readonly guessesLog10: number
  /** Long enough and of a high enough score. */
  readonly acceptable: boolean
  readonly warning: string | null
  readonly suggestions: readonly string[]
  /** The codes of the warning and the suggestions. */
  readonly advice: readonly PassphraseAdvice[]
}

interface Estimator {
  readonly zxcvbn: ZxcvbnFactory
  /** The English sentence for a code. */
  readonly sentence: (code: PassphraseAdvice) => string
}

let estimator: Promise<Estimator> | undefined

/** Estimates the strength of a passphrase as typed; `warning` and `suggestions` are English sentences. */
export async function estimatePassphrase(passphrase: string): Promise<PassphraseStrength> {
  estimator ??= loadEstimator()
  const normal = passphrase.normalize('NFC')
  const { zxcvbn, sentence } = await estimator
  const { score, guessesLog10, feedback } = zxcvbn.check(normal)
  const acceptable = score >= minimumScore && [...normal].length >= minimumCharacters
  const warnings = adviceOf('warning', [feedback.warning ?? ''])
  const suggestions = adviceOf('suggestion', feedback.suggestions)
  return {
    score,
    guessesLog10,
    acceptable,
    warning: warnings.map(sentence)[0] ?? null,
    suggestions: suggestions.map(sentence),
    advice: [...warnings, ...suggestions],
  }
}

/** Throws `vault.weak-passphrase` for a passphrase that is too short or too easily guessed. */
export async function assertStrongPassphrase(passphrase: string): Promise<void> {
  const { acceptable, score, warning, suggestions } = await estimatePassphrase(passphrase)
  if (acceptable) return
  throw new RootkeepError(
    'vault.weak-passphrase',
    `A passphrase needs at least ${minimumCharacters} characters that are hard to guess.`,
    { score, minimumScore, minimumCharacters, warning, suggestions },
  )
}

/** Without translations zxcvbn says its keys; one that the contract does not know is left out. */
function adviceOf(kind: 'warning' | 'suggestion', keys: readonly string[]): PassphraseAdvice[] {
  return passphraseAdvice.options.filter((code) => keys.some((key) => code === `${kind}.${key}`))
}

async function loadEstimator(): Promise<Estimator> {
  const [core, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  const zxcvbn = new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  })
  const { warnings, suggestions } = english.translations
  const sentences = new Map([
    ...Object.entries(warnings).map(([key, text]) => [`warning.${key}`, text] as const),
    ...Object.entries(suggestions).map(([key, text]) => [`suggestion.${key}`, text] as const),
  ])
  return { zxcvbn, sentence: (code) => sentences.get(code) ?? code }
}
