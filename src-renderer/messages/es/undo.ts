// Spanish texts about taking back what was done.

import type { undo as english } from '../en/undo.ts'
import type { Words } from '../words.ts'

export const undo: Words<typeof english> = {
  'undo.undo': 'Deshacer',
  'undo.done': 'Deshecho: {{words}}',
  'undo.failed': 'No se pudo deshacer',
  'undo.redo': 'Rehacer',
  'undo.redone': 'Hecho de nuevo: {{words}}',
  'undo.redoFailed': 'No se pudo rehacer',
  'undo.title': 'Hecho en esta ventana',
  'undo.hint':
    'Lo más reciente primero. Lo firmado no está aquí: se revoca. Cada acto y su vuelta atrás están en el diario.',
  'undo.none': 'Nada que deshacer',
  'undo.noneHint':
    'Lo que cambia figura aquí hasta que se cierra la ventana y se puede deshacer. Lo firmado no.',
  'undo.takenBack': 'Deshecho',
  'undo.laterFirst': 'Deshaga primero el acto posterior',
  'undo.undoLast': 'Deshacer: {{words}}',
  'undo.redoLast': 'Rehacer: {{words}}',
}
