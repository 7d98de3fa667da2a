// Chinese texts about taking back what was done.

import type { undo as english } from '../en/undo.ts'
import type { Words } from '../words.ts'

export const undo: Words<typeof english> = {
  'undo.undo': '撤销',
  'undo.done': '已撤销：{{words}}',
  'undo.failed': '无法撤销',
  'undo.redo': '重做',
  'undo.redone': '已重做：{{words}}',
  'undo.redoFailed': '无法重做',
  'undo.title': '在此窗口中所做的操作',
  'undo.hint': '最新的在前。已签名的不在此列，只能吊销。每项操作及其撤销都记在日志中。',
  'undo.none': '没有可撤销的操作',
  'undo.noneHint': '您所做的更改会列在这里，直到窗口关闭，并且可以撤销。已签名的不能撤销。',
  'undo.takenBack': '已撤销',
  'undo.laterFirst': '请先撤销较晚的操作',
  'undo.undoLast': '撤销：{{words}}',
  'undo.redoLast': '重做：{{words}}',
}
