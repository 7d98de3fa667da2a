// Spanish texts about the question before a window closes that holds something typed.

import type { unsaved as english } from '../en/unsaved.ts'
import type { Words } from '../words.ts'

export const unsaved: Words<typeof english> = {
  'unsaved.question':
    'Un formulario contiene algo escrito y aún no utilizado. ¿Cerrar la ventana de todos modos?',
  'unsaved.stay': 'Seguir con el formulario',
  'unsaved.leave': 'Cerrar y perderlo',
}
