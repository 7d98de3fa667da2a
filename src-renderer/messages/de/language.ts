// German texts about the language of the window.

import type { language as english } from '../en/language.ts'
import type { Words } from '../words.ts'

export const language: Words<typeof english> = {
  'language.label': 'Sprache',
  'language.key.Ctrl': 'Strg',
  'language.key.Shift': 'Umschalt',
  'language.key.Enter': 'Eingabe',
  'language.key.Space': 'Leertaste',
  'language.key.Home': 'Pos1',
  'language.key.End': 'Ende',
  'language.key.Esc': 'Esc',
  'language.system': 'Wie im System',
}
