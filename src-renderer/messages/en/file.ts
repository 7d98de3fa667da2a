// Texts about files that come in and go out.

export const file = {
  'file.pick': 'Choose files…',
  'file.pickFolder': 'Choose a folder…',
  'file.letGo': 'Let go to take in: {{title}}',
  'file.save': 'Save…',
  'file.saved_one': 'Saved',
  'file.saved_other': 'Saved {{count}} files',
} as const
