// German texts about the question before a window closes that holds something typed.

import type { unsaved as english } from '../en/unsaved.ts'
import type { Words } from '../words.ts'

export const unsaved: Words<typeof english> = {
  'unsaved.question':
    'Ein Formular enthält etwas, das eingegeben und noch nicht verwendet wurde. Das Fenster trotzdem schließen?',
  'unsaved.stay': 'Mit dem Formular weitermachen',
  'unsaved.leave': 'Schließen und verlieren',
}
