// Portuguese texts about taking back what was done.

import type { undo as english } from '../en/undo.ts'
import type { Words } from '../words.ts'

export const undo: Words<typeof english> = {
  'undo.undo': 'Desfazer',
  'undo.done': 'Desfeito: {{words}}',
  'undo.failed': 'Não foi possível desfazer',
  'undo.redo': 'Refazer',
  'undo.redone': 'Feito de novo: {{words}}',
  'undo.redoFailed': 'Não foi possível refazer',
  'undo.title': 'Feito nesta janela',
  'undo.hint':
    'O mais recente primeiro. O que foi assinado não está aqui: é revogado. Cada operação e a sua volta estão no diário.',
  'undo.none': 'Nada a desfazer',
  'undo.noneHint':
    'O que você muda aparece aqui até a janela fechar e pode ser desfeito. O que é assinado, não.',
  'undo.takenBack': 'Desfeito',
  'undo.laterFirst': 'Desfaça primeiro a operação posterior',
  'undo.undoLast': 'Desfazer: {{words}}',
  'undo.redoLast': 'Refazer: {{words}}',
}
