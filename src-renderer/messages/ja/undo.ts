// Japanese texts about taking back what was done.

import type { undo as english } from '../en/undo.ts'
import type { Words } from '../words.ts'

export const undo: Words<typeof english> = {
  'undo.undo': '元に戻す',
  'undo.done': '元に戻しました：{{words}}',
  'undo.failed': '元に戻せませんでした',
  'undo.redo': 'やり直す',
  'undo.redone': 'やり直しました：{{words}}',
  'undo.redoFailed': 'やり直せませんでした',
  'undo.title': 'このウィンドウで行った操作',
  'undo.hint':
    '新しい順です。署名したものはここになく、代わりに失効させます。操作も取り消しもすべてジャーナルに残ります。',
  'undo.none': '元に戻す操作はありません',
  'undo.noneHint': '変更はウィンドウを閉じるまでここに並び、元に戻せます。署名したものは戻せません。',
  'undo.takenBack': '元に戻しました',
  'undo.laterFirst': '先に後の操作を元に戻してください',
  'undo.undoLast': '元に戻す：{{words}}',
  'undo.redoLast': 'やり直す：{{words}}',
}
