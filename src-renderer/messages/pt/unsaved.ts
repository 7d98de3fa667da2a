// Portuguese texts about the question before a window closes that holds something typed.

import type { unsaved as english } from '../en/unsaved.ts'
import type { Words } from '../words.ts'

export const unsaved: Words<typeof english> = {
  'unsaved.question': 'Um formulário contém algo digitado e ainda não usado. Fechar a janela mesmo assim?',
  'unsaved.stay': 'Continuar o formulário',
  'unsaved.leave': 'Fechar e perder',
}
