// The words for error codes about backups, keeps that were restored, and the phrase of the journal's head.

import { nothingChanged, nothingSigned } from './nothing.ts'

export const backupErrors = {
  'keep.not-empty': {
    what: 'The folder for the keep has something in it.',
    unchanged: 'Nothing was restored, and nothing in the folder was touched.',
    next: 'Start Rootkeep with an empty folder, and restore the backup there.',
  },
  'keep.restored': {
    what: 'This keep was restored from a backup, and no one has stated yet why it may sign.',
    unchanged: nothingSigned,
    next: 'State the reason on the page Backup. Acts that were done after the backup was made are not in this keep.',
  },
  'backup.damaged': {
    what: 'The backup is damaged, or it was not written to its end.',
    unchanged: 'No keep was changed.',
    next: 'Use another copy of this backup, or an earlier one.',
  },
  'journal.phrase-misspelt': {
    what: 'These are not the words of a phrase.',
    unchanged: nothingChanged,
    next: 'Type the number and the eight words again, as they were written down.',
  },
}
