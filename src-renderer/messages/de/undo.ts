// German texts about taking back what was done.

import type { undo as english } from '../en/undo.ts'
import type { Words } from '../words.ts'

export const undo: Words<typeof english> = {
  'undo.undo': 'Rückgängig machen',
  'undo.done': 'Zurückgenommen: {{words}}',
  'undo.failed': 'Es konnte nicht zurückgenommen werden',
}
