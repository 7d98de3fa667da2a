// The words for error codes about the keep, its vault, its records, and the doors of the window.

import { nothingChanged, nothingSigned } from './nothing.ts'

export const keepErrors = {
  'clock.in-doubt': {
    what: 'The clock of this machine may be wrong.',
    unchanged: 'Nothing was signed.',
    next: 'Say whether the clock is right, in the notice above the screen or in the settings; or set it, and try again.',
  },
  'keep.missing': {
    what: 'There is no keep in this folder.',
    unchanged: nothingChanged,
    next: 'Create a keep, or start Rootkeep with the folder that holds yours.',
  },
  'keep.exists': {
    what: 'There is already a keep in this folder.',
    unchanged: 'The keep that is there was not touched.',
    next: 'Unlock it, or start Rootkeep with another folder.',
  },
  'keep.in-use': {
    what: 'Another window or program has this keep open.',
    unchanged: 'The keep was not opened here.',
    next: 'Close the other one first, then try again.',
  },
  'keep.newer-format': {
    what: 'The keep was written by a newer version of Rootkeep.',
    unchanged: 'The keep was not opened and not changed.',
    next: 'Open it with the newer version.',
  },
  'keep.read-only': {
    what: 'The folder of the keep cannot be written to.',
    unchanged: 'The keep on disk is as it was.',
    next: 'Make the folder writable, or copy the keep to a medium that is.',
  },
  'keep.disk-full': {
    what: 'The disk is full.',
    unchanged: 'The act was not done; the keep is as it was before.',
    next: 'Free some space and try again.',
  },
  'keep.unwritable': {
    what: 'The keep could not be written.',
    unchanged: 'The act was not done; the keep is as it was before.',
    next: 'Check the disk, then try again.',
  },
  'vault.locked': {
    what: 'The vault is locked.',
    unchanged: nothingSigned,
    next: 'Unlock it with your passphrase and do it again; what you typed is still here.',
  },
  'vault.wrong-passphrase': {
    what: 'That is not the passphrase of this keep.',
    unchanged: 'The vault stays locked. Nothing was changed.',
    next: 'Type it again; check Caps Lock and the keyboard layout.',
  },
  'vault.passphrase-needed': {
    what: 'A passphrase is needed.',
    unchanged: 'The vault stays locked.',
    next: 'Type the passphrase.',
  },
  'vault.weak-passphrase': {
    what: 'The passphrase is too easy to guess.',
    unchanged: nothingChanged,
    next: 'Choose a longer one, or insist by typing the sentence.',
  },
  'vault.damaged': {
    what: 'The vault file is damaged.',
    unchanged: 'The vault was not opened, and its file was left as it is.',
    next: 'Restore the keep from your latest copy; keep the damaged folder for inspection.',
  },
  'records.damaged': {
    what: 'The records of the keep are damaged.',
    unchanged: 'The records were left as they are.',
    next: 'Restore the keep from your latest copy; keep the damaged folder for inspection.',
  },
  'journal.broken': {
    what: 'The journal has been altered: its entries no longer fit together.',
    unchanged: 'The journal was left as it is, for inspection.',
    next: 'Sign nothing more with this keep before you know what happened; compare it with your latest copy.',
  },
  'journal.unproven': {
    what: 'The journal is still being checked.',
    unchanged: nothingChanged,
    next: 'Try again when the check has ended; the foot of the window says so.',
  },
  'journal.rolled-back': {
    what: 'The records are older than the vault remembers.',
    unchanged: 'The records were left as they are.',
    next: 'Someone put an older copy in place: find the newest copy, and sign nothing with this one.',
  },
  'file.refused': {
    what: 'The file could not be opened or written.',
    unchanged: 'No file was changed.',
    next: 'Choose another place that you may write to.',
  },
  'host.unavailable': {
    what: 'This needs the window.',
    unchanged: nothingChanged,
    next: 'Do it in the window, or name the file on the command line.',
  },
  'call.cancelled': {
    what: 'It was cancelled.',
    unchanged: 'Nothing of it was kept.',
    next: 'Start it again when you are ready.',
  },
  internal: {
    what: 'Something went wrong inside Rootkeep.',
    unchanged: 'Nothing was signed.',
    next: 'Try again; if it happens again, report it with the code below.',
  },
}
