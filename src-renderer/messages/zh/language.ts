// Chinese texts about the language of the window.

import type { language as english } from '../en/language.ts'
import type { Words } from '../words.ts'

export const language: Words<typeof english> = {
  'language.label': '语言',
  'language.key.Ctrl': 'Ctrl',
  'language.key.Shift': 'Shift',
  'language.key.Enter': 'Enter',
  'language.key.Space': '空格',
  'language.key.Home': 'Home',
  'language.key.End': 'End',
  'language.key.Esc': 'Esc',
  'language.system': '跟随系统',
}
