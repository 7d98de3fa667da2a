// French texts about passphrases: why one is easily guessed, what would be better, and what a guess costs.

import type { passphrase as english } from '../en/passphrase.ts'
import type { Words } from '../words.ts'

export const passphrase: Words<typeof english> = {
  'passphrase.warning.straightRow': 'Les rangées droites de touches du clavier sont faciles à deviner.',
  'passphrase.warning.keyPattern': 'Les motifs courts au clavier sont faciles à deviner.',
  'passphrase.warning.simpleRepeat': 'Les caractères répétés comme « aaa » sont faciles à deviner.',
  'passphrase.warning.extendedRepeat': 'Les motifs répétés comme « abcabcabc » sont faciles à deviner.',
  'passphrase.warning.sequences': 'Les suites courantes comme « abc » sont faciles à deviner.',
  'passphrase.warning.recentYears': 'Les années récentes sont faciles à deviner.',
  'passphrase.warning.dates': 'Les dates sont faciles à deviner.',
  'passphrase.warning.topTen': 'C’est l’un des dix mots de passe les plus utilisés.',
  'passphrase.warning.topHundred': 'C’est l’un des cent mots de passe les plus utilisés.',
  'passphrase.warning.common': 'C’est un mot de passe courant.',
  'passphrase.warning.similarToCommon': 'C’est proche d’un mot de passe courant.',
  'passphrase.warning.wordByItself': 'Un mot seul est facile à deviner.',
  'passphrase.warning.namesByThemselves': 'Un nom seul est facile à deviner.',
  'passphrase.warning.commonNames': 'Les noms courants sont faciles à deviner.',
  'passphrase.warning.userInputs': 'Rien de personnel ne devrait y figurer.',
  'passphrase.warning.pwned': 'Cette phrase secrète figure dans une fuite de données.',
  'passphrase.suggestion.l33t': 'Évitez les remplacements prévisibles comme « @ » pour « a ».',
  'passphrase.suggestion.reverseWords': 'Évitez les mots courants écrits à l’envers.',
  'passphrase.suggestion.allUppercase': 'Mettez des majuscules, mais pas partout.',
  'passphrase.suggestion.capitalization': 'Mettez en majuscule d’autres lettres que la première.',
  'passphrase.suggestion.dates': 'Évitez les dates et les années qui vous concernent.',
  'passphrase.suggestion.recentYears': 'Évitez les années récentes.',
  'passphrase.suggestion.associatedYears': 'Évitez les années qui vous concernent.',
  'passphrase.suggestion.sequences': 'Évitez les suites courantes de caractères.',
  'passphrase.suggestion.repeated': 'Évitez les mots et les caractères répétés.',
  'passphrase.suggestion.longerKeyboardPattern':
    'Prenez des motifs plus longs et changez plusieurs fois de direction.',
  'passphrase.suggestion.anotherWord': 'Ajoutez d’autres mots, moins courants.',
  'passphrase.suggestion.useWords': 'Prenez plusieurs mots, mais pas d’expressions courantes.',
  'passphrase.suggestion.noNeed': 'Elle peut être forte sans symboles, chiffres ni majuscules.',
  'passphrase.suggestion.pwned': 'Si vous l’utilisez ailleurs, changez-la là-bas.',
  'slot.cost_one': '{{algorithm}}, {{memory}}, {{count}} passe',
  'slot.cost_many': '{{algorithm}}, {{memory}}, {{count}} de passes',
  'slot.cost_other': '{{algorithm}}, {{memory}}, {{count}} passes',
}
