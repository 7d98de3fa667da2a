// Chinese texts about the question before a window closes that holds something typed.

import type { unsaved as english } from '../en/unsaved.ts'
import type { Words } from '../words.ts'

export const unsaved: Words<typeof english> = {
  'unsaved.question': '表单中有已输入但尚未使用的内容。仍要关闭窗口吗？',
  'unsaved.stay': '继续填写表单',
  'unsaved.leave': '关闭并放弃',
}
