// French texts about the question before a window closes that holds something typed.

import type { unsaved as english } from '../en/unsaved.ts'
import type { Words } from '../words.ts'

export const unsaved: Words<typeof english> = {
  'unsaved.question': 'Un formulaire contient une saisie pas encore utilisée. Fermer la fenêtre quand même ?',
  'unsaved.stay': 'Continuer le formulaire',
  'unsaved.leave': 'Fermer et le perdre',
}
