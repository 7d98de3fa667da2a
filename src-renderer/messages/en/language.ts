// Texts about the language of the window.

export const language = {
  'language.label': 'Language',
  'language.ctrlKey': 'Ctrl',
  'language.system': 'As the system',
} as const
