// French texts about the language of the window.

import type { language as english } from '../en/language.ts'
import type { Words } from '../words.ts'

export const language: Words<typeof english> = {
  'language.label': 'Langue',
  'language.key.Ctrl': 'Ctrl',
  'language.key.Shift': 'Maj',
  'language.key.Enter': 'Entrée',
  'language.key.Space': 'Espace',
  'language.key.Home': 'Début',
  'language.key.End': 'Fin',
  'language.key.Esc': 'Échap',
  'language.system': 'Comme le système',
}
