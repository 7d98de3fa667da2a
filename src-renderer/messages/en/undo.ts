// Texts about taking back what was done.

export const undo = {
  'undo.undo': 'Undo',
  'undo.done': 'Taken back: {{words}}',
  'undo.failed': 'It could not be taken back',
  'undo.redo': 'Redo',
  'undo.redone': 'Done again: {{words}}',
  'undo.redoFailed': 'It could not be done again',
  'undo.title': 'Done in this window',
  'undo.hint':
    'The newest first. What was signed is not here: it is revoked instead. Every act, and its way back, stands in the journal.',
  'undo.none': 'Nothing to take back',
  'undo.noneHint':
    'What you change is listed here until the window closes, and can be taken back. What is signed can’t.',
  'undo.takenBack': 'Taken back',
  'undo.laterFirst': 'Take back the later act first',
  'undo.undoLast': 'Undo: {{words}}',
  'undo.redoLast': 'Redo: {{words}}',
} as const
