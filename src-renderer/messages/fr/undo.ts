// French texts about taking back what was done.

import type { undo as english } from '../en/undo.ts'
import type { Words } from '../words.ts'

export const undo: Words<typeof english> = {
  'undo.undo': 'Annuler',
  'undo.done': 'Annulé : {{words}}',
  'undo.failed': 'L’annulation a échoué',
  'undo.redo': 'Rétablir',
  'undo.redone': 'Refait : {{words}}',
  'undo.redoFailed': 'Le rétablissement a échoué',
  'undo.title': 'Fait dans cette fenêtre',
  'undo.hint':
    'Le plus récent d’abord. Ce qui a été signé n’y figure pas : on le révoque. Chaque acte et son annulation sont dans le journal.',
  'undo.none': 'Rien à annuler',
  'undo.noneHint':
    'Vos changements figurent ici jusqu’à la fermeture de la fenêtre et peuvent être annulés. Ce qui est signé ne le peut pas.',
  'undo.takenBack': 'Annulé',
  'undo.laterFirst': 'Annulez d’abord l’acte plus récent',
  'undo.undoLast': 'Annuler : {{words}}',
  'undo.redoLast': 'Rétablir : {{words}}',
}
