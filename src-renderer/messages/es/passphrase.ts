// Spanish texts about passphrases: why one is easily guessed, what would be better, and what a guess costs.

import type { passphrase as english } from '../en/passphrase.ts'
import type { Words } from '../words.ts'

export const passphrase: Words<typeof english> = {
  'passphrase.warning.straightRow': 'Las filas rectas de teclas son fáciles de adivinar.',
  'passphrase.warning.keyPattern': 'Los patrones cortos de teclado son fáciles de adivinar.',
  'passphrase.warning.simpleRepeat': 'Los caracteres repetidos como «aaa» son fáciles de adivinar.',
  'passphrase.warning.extendedRepeat': 'Los patrones repetidos como «abcabcabc» son fáciles de adivinar.',
  'passphrase.warning.sequences': 'Las secuencias comunes como «abc» son fáciles de adivinar.',
  'passphrase.warning.recentYears': 'Los años recientes son fáciles de adivinar.',
  'passphrase.warning.dates': 'Las fechas son fáciles de adivinar.',
  'passphrase.warning.topTen': 'Es una de las diez contraseñas más usadas.',
  'passphrase.warning.topHundred': 'Es una de las cien contraseñas más usadas.',
  'passphrase.warning.common': 'Es una contraseña de uso común.',
  'passphrase.warning.similarToCommon': 'Se parece a una contraseña de uso común.',
  'passphrase.warning.wordByItself': 'Una palabra sola es fácil de adivinar.',
  'passphrase.warning.namesByThemselves': 'Un nombre solo es fácil de adivinar.',
  'passphrase.warning.commonNames': 'Los nombres comunes son fáciles de adivinar.',
  'passphrase.warning.userInputs': 'No debería contener nada personal.',
  'passphrase.warning.pwned': 'Esta frase de contraseña apareció en una filtración de datos.',
  'passphrase.suggestion.l33t': 'Evite sustituciones previsibles como «@» por «a».',
  'passphrase.suggestion.reverseWords': 'Evite palabras comunes escritas al revés.',
  'passphrase.suggestion.allUppercase': 'Ponga algunas letras en mayúscula, pero no todas.',
  'passphrase.suggestion.capitalization': 'Ponga en mayúscula algo más que la primera letra.',
  'passphrase.suggestion.dates': 'Evite fechas y años relacionados con usted.',
  'passphrase.suggestion.recentYears': 'Evite años recientes.',
  'passphrase.suggestion.associatedYears': 'Evite años relacionados con usted.',
  'passphrase.suggestion.sequences': 'Evite secuencias comunes de caracteres.',
  'passphrase.suggestion.repeated': 'Evite palabras y caracteres repetidos.',
  'passphrase.suggestion.longerKeyboardPattern':
    'Use patrones de teclado más largos y cambie varias veces de dirección.',
  'passphrase.suggestion.anotherWord': 'Añada más palabras menos comunes.',
  'passphrase.suggestion.useWords': 'Use varias palabras, pero no frases hechas.',
  'passphrase.suggestion.noNeed': 'Puede ser fuerte sin símbolos, cifras ni mayúsculas.',
  'passphrase.suggestion.pwned': 'Si la usa en otro lugar, cámbiela allí.',
  'slot.cost_one': '{{algorithm}}, {{memory}}, {{count}} pasada',
  'slot.cost_many': '{{algorithm}}, {{memory}}, {{count}} de pasadas',
  'slot.cost_other': '{{algorithm}}, {{memory}}, {{count}} pasadas',
}
