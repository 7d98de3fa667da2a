// Spanish texts about the language of the window.

import type { language as english } from '../en/language.ts'
import type { Words } from '../words.ts'

export const language: Words<typeof english> = {
  'language.label': 'Idioma',
  'language.key.Ctrl': 'Ctrl',
  'language.key.Shift': 'Mayús',
  'language.key.Enter': 'Intro',
  'language.key.Space': 'Espacio',
  'language.key.Home': 'Inicio',
  'language.key.End': 'Fin',
  'language.key.Esc': 'Esc',
  'language.system': 'Como el sistema',
}
