// Texts about backups and restored keeps.

export const backup = {
  'backup.title': 'Backup',
  'backup.subtitle': 'The whole keep in one encrypted file: keys, records, profiles, settings.',
  'backup.make': 'Make a backup',
  'backup.makeSentence':
    'The file opens with the passphrases that the vault has now. It is read back and compared before it counts.',
  'backup.submit': 'Back up the keep…',
  'backup.never': 'This keep has never been backed up.',
  'backup.last_one': 'The last backup was made on {{at}}; {{count}} act is in the journal since.',
  'backup.last_other': 'The last backup was made on {{at}}; {{count}} acts are in the journal since.',
  'backup.due': 'A backup is due',
  'backup.done': 'The backup was made and compared',
  'backup.doneSentence':
    'Keep it on another medium than the keep. The phrase shows later whether a restored copy is the newest one.',
  'backup.path': 'File',
  'backup.size': 'Size',
  'backup.restored': 'Restored keep',
  'backup.restoredTitle': 'This keep signs nothing yet',
  'backup.restoredSentence':
    'It was restored on {{at}} from a backup of {{backupAt}}. What was signed and revoked after that is not in it.',
  'backup.reason': 'Why it was restored, and why it may sign again',
  'backup.reasonHint': 'Stays in the journal for good.',
  'backup.knownHead': 'The last known phrase, if there is one',
  'backup.knownHeadHint':
    'A number and eight words, as they were written down last. It shows whether anything was lost.',
  'backup.lists': 'Revocation lists that were published last',
  'backup.listsHint': 'Their numbers are not used again, and the revocations in them are taken over.',
  'backup.acknowledge': 'State it, and let the keep sign',
  'backup.lastHead.same': 'Stated. The journal ends where the phrase says: nothing was lost.',
  'backup.lastHead.older': 'Stated. The phrase is of a later entry: something was lost.',
  'backup.lastHead.not asked': 'Stated. The keep may sign again.',
  'backup.notice': 'This keep was restored from a backup and signs nothing before a reason was stated.',
  'backup.noticeGo': 'State the reason',
  'backup.restore': 'Restore a backup',
  'backup.restoreSentence':
    'A backup becomes a keep again in this folder, which must be empty. Choose the file after typing a passphrase that opened the vault when the backup was made.',
  'backup.restorePassphrase': 'Of the time of the backup',
  'backup.restoreSubmit': 'Choose the backup…',
  'backup.orCreate': 'Create a keep',
} as const
