// Texts about the language of the window.

export const language = {
  'language.label': 'Language',
  'language.key.Ctrl': 'Ctrl',
  'language.key.Shift': 'Shift',
  'language.key.Enter': 'Enter',
  'language.key.Space': 'Space',
  'language.key.Home': 'Home',
  'language.key.End': 'End',
  'language.key.Esc': 'Esc',
  'language.system': 'As the system',
} as const
