// Chinese texts about taking back what was done.

import type { undo as english } from '../en/undo.ts'
import type { Words } from '../words.ts'

export const undo: Words<typeof english> = {
  'undo.undo': '撤销',
  'undo.done': '已撤销：{{words}}',
  'undo.failed': '无法撤销',
}
