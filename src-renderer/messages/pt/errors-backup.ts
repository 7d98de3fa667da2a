// The Portuguese words for error codes about backups, restored keeps, and the phrase of the journal's head.

import type { backupErrors as english } from '../en/errors-backup.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const backupErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'keep.not-empty': {
    what: 'A pasta da custódia contém algo.',
    unchanged: 'Nada foi restaurado, e nada na pasta foi tocado.',
    next: 'Inicie o Rootkeep com uma pasta vazia e restaure o backup nela.',
  },
  'keep.restored': {
    what: 'Esta custódia foi restaurada de um backup, e ninguém declarou ainda por que ela pode assinar.',
    unchanged: nothingSigned,
    next: 'Declare o motivo na página Backup. As operações feitas depois do backup não estão nesta custódia.',
  },
  'backup.damaged': {
    what: 'O backup está danificado, ou não foi gravado até o fim.',
    unchanged: 'Nenhuma custódia foi alterada.',
    next: 'Use outra cópia deste backup, ou um anterior.',
  },
  'journal.phrase-misspelt': {
    what: 'Estas não são as palavras de uma frase de conferência.',
    unchanged: nothingChanged,
    next: 'Digite de novo o número e as oito palavras, como foram anotados.',
  },
}
