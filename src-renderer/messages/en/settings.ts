// Texts about settings.

export const settings = {
  'settings.title': 'Settings',
  'settings.save': 'Save',
  'settings.vault': 'The vault',
  'settings.directory': 'Folder',
  'settings.createdAt': 'Created',
  'settings.formatVersion': 'Format',
  'settings.keys': 'Private keys',
  'settings.slot': 'Opens by {{kind}}',
  'settings.slotUnknown': 'Made by a newer version; kept untouched.',
  'settings.changePassphrase': 'Change the passphrase',
  'settings.changePassphraseSentence': 'The old passphrase stops working at once.',
  'settings.currentPassphrase': 'Current passphrase',
  'settings.passphraseChanged': 'The passphrase is changed.',
  'settings.idleLock': 'Idle lock',
  'settings.idleLockMinutes': 'Lock after this many minutes',
  'settings.idleLockHint': 'Counted from the last key or mouse. From 1 to 240.',
  'settings.idleLockSaved': 'The idle lock is set.',
} as const
