// Portuguese texts about taking back what was done.

import type { undo as english } from '../en/undo.ts'
import type { Words } from '../words.ts'

export const undo: Words<typeof english> = {
  'undo.undo': 'Desfazer',
  'undo.done': 'Desfeito: {{words}}',
  'undo.failed': 'Não foi possível desfazer',
}
