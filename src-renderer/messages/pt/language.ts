// Portuguese texts about the language of the window.

import type { language as english } from '../en/language.ts'
import type { Words } from '../words.ts'

export const language: Words<typeof english> = {
  'language.label': 'Idioma',
  'language.ctrlKey': 'Ctrl',
  'language.system': 'Como o sistema',
}
