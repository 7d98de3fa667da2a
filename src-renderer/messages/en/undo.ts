// Texts about taking back what was done.

export const undo = {
  'undo.undo': 'Undo',
  'undo.done': 'Taken back: {{words}}',
  'undo.failed': 'It could not be taken back',
} as const
