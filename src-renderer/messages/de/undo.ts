// German texts about taking back what was done.

import type { undo as english } from '../en/undo.ts'
import type { Words } from '../words.ts'

export const undo: Words<typeof english> = {
  'undo.undo': 'Rückgängig machen',
  'undo.done': 'Zurückgenommen: {{words}}',
  'undo.failed': 'Es konnte nicht zurückgenommen werden',
  'undo.redo': 'Wiederholen',
  'undo.redone': 'Wieder getan: {{words}}',
  'undo.redoFailed': 'Es konnte nicht wiederholt werden',
  'undo.title': 'In diesem Fenster getan',
  'undo.hint':
    'Das Neueste zuerst. Signiertes steht nicht hier: Es wird stattdessen widerrufen. Jeder Vorgang und seine Rücknahme stehen im Journal.',
  'undo.none': 'Nichts zurückzunehmen',
  'undo.noneHint':
    'Was Sie ändern, steht hier, bis das Fenster geschlossen wird, und kann zurückgenommen werden. Signiertes nicht.',
  'undo.takenBack': 'Zurückgenommen',
  'undo.laterFirst': 'Nehmen Sie zuerst den späteren Vorgang zurück',
  'undo.undoLast': 'Rückgängig machen: {{words}}',
  'undo.redoLast': 'Wiederholen: {{words}}',
}
