// Texts about the command line, as the window shows it before an act.

export const command = {
  'command.title': 'At the command line',
  'command.hint':
    'Does the same in a terminal. File names stand for your files; passphrases are asked for there.',
  'command.copy': 'Copy the command',
} as const
