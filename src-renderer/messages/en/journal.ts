// Texts about the journal.

export const journal = {
  'journal.title': 'Journal',
  'journal.subtitle': 'Every act in the order it was done. Each entry holds the hash of the one before.',
  'journal.none': 'Nothing was done yet',
  'journal.noneHint': 'Every act that changes the keep is written here.',
  'journal.verify': 'Verify',
  'journal.valid': 'The journal is whole',
  'journal.invalid': 'The journal does not hold together',
  'journal.verified_one': '{{count}} entry was checked, one by one.',
  'journal.verified_other': '{{count}} entries were checked, one by one.',
  'journal.authenticated': 'The newest one agrees with the vault.',
  'journal.notAuthenticated': 'The vault was locked, so the newest one was not compared with it.',
  'journal.sequence': 'No.',
  'journal.at': 'When',
  'journal.verb': 'Act',
  'journal.summary': 'What',
  'journal.entry': 'Entry {{sequence}}',
  'journal.details': 'Details',
  'journal.hash': 'Hash',
} as const
