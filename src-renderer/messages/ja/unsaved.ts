// Japanese texts about the question before a window closes that holds something typed.

import type { unsaved as english } from '../en/unsaved.ts'
import type { Words } from '../words.ts'

export const unsaved: Words<typeof english> = {
  'unsaved.question': 'フォームに、入力してまだ使っていない内容があります。それでもウィンドウを閉じますか？',
  'unsaved.stay': 'フォームを続ける',
  'unsaved.leave': '閉じて破棄する',
}
