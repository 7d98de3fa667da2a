// The German words for error codes about backups, keeps that were restored, and the phrase of the journal's head.

import type { backupErrors as english } from '../en/errors-backup.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const backupErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'keep.not-empty': {
    what: 'Der Ordner für den Bestand ist nicht leer.',
    unchanged: 'Nichts wurde wiederhergestellt und nichts im Ordner angetastet.',
    next: 'Starten Sie Rootkeep mit einem leeren Ordner und stellen Sie die Sicherung dort wieder her.',
  },
  'keep.restored': {
    what: 'Dieser Bestand wurde aus einer Sicherung wiederhergestellt, und noch hat niemand erklärt, warum er signieren darf.',
    unchanged: nothingSigned,
    next: 'Geben Sie den Grund auf der Seite „Sicherung“ an. Vorgänge nach der Sicherung sind nicht in diesem Bestand.',
  },
  'backup.damaged': {
    what: 'Die Sicherung ist beschädigt oder wurde nicht zu Ende geschrieben.',
    unchanged: 'Kein Bestand wurde geändert.',
    next: 'Verwenden Sie eine andere Kopie dieser Sicherung oder eine frühere.',
  },
  'journal.phrase-misspelt': {
    what: 'Das sind nicht die Wörter einer Phrase.',
    unchanged: nothingChanged,
    next: 'Geben Sie die Zahl und die acht Wörter noch einmal ein, wie sie notiert wurden.',
  },
}
