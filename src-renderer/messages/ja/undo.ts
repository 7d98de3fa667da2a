// Japanese texts about taking back what was done.

import type { undo as english } from '../en/undo.ts'
import type { Words } from '../words.ts'

export const undo: Words<typeof english> = {
  'undo.undo': '元に戻す',
  'undo.done': '元に戻しました：{{words}}',
  'undo.failed': '元に戻せませんでした',
}
