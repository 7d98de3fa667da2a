// French texts about taking back what was done.

import type { undo as english } from '../en/undo.ts'
import type { Words } from '../words.ts'

export const undo: Words<typeof english> = {
  'undo.undo': 'Annuler',
  'undo.done': 'Annulé : {{words}}',
  'undo.failed': 'L’annulation a échoué',
}
