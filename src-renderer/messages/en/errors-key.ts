// The words for error codes about the ways into the vault, and about single keys.

import { nothingChanged, nothingSigned } from './nothing.ts'

export const keyErrors = {
  'vault.too-costly': {
    what: 'This machine has too little free memory for what the passphrase costs.',
    unchanged: 'The vault stays as it was.',
    next: 'Close other programs, or use a machine with more memory.',
  },
  'vault.cost-not-higher': {
    what: 'This way in costs that much already, or the limit is reached.',
    unchanged: 'The way in is as it was.',
    next: 'Ask for more memory or more passes than it has; neither can be lowered.',
  },
  'vault.slot-unknown': {
    what: 'The vault has no such way in.',
    unchanged: nothingChanged,
    next: 'Choose one of the ways in that are listed.',
  },
  'vault.slot-not-understood': {
    what: 'This way in was made by a newer version of Rootkeep.',
    unchanged: 'It is kept as it is.',
    next: 'Remove it with the version that made it.',
  },
  'vault.last-way-in': {
    what: 'This is the last way in that this version can open.',
    unchanged: 'The way in stays.',
    next: 'Add another passphrase first, then remove this one.',
  },
  'vault.too-many-ways-in': {
    what: 'The vault has 64 ways in, and no room for more.',
    unchanged: nothingChanged,
    next: 'Remove one that nobody needs any more.',
  },
  'key.unknown': {
    what: 'There is no such key in this keep.',
    unchanged: nothingSigned,
    next: 'Choose a key that is listed under Keys, or an authority whose key is here.',
  },
  'key.name-taken': {
    what: 'Another key has this name.',
    unchanged: 'No key was made.',
    next: 'Choose another name.',
  },
  'key.in-use': {
    what: 'This key has its use already.',
    unchanged: nothingChanged,
    next: 'Make or choose another key.',
  },
  'key.here-already': {
    what: 'This key is in the vault already.',
    unchanged: 'The key that is there was not touched.',
    next: 'Use it as it is; it is listed under Keys.',
  },
  'key.locked': {
    what: 'This key has been locked alone.',
    unchanged: nothingSigned,
    next: 'Unlock the key with its passphrase and do it again.',
  },
  'key.passphrase-needed': {
    what: 'A passphrase of its own is needed for this key.',
    unchanged: nothingSigned,
    next: 'Type the passphrase of this key.',
  },
  'key.wrong-passphrase': {
    what: 'That is not the passphrase of this key or file.',
    unchanged: nothingChanged,
    next: 'Type it again; check Caps Lock and the keyboard layout.',
  },
  'key.has-passphrase': {
    what: 'This key has a passphrase of its own already.',
    unchanged: 'The passphrase stays as it was.',
    next: 'Take the old one away first, then give it a new one.',
  },
  'key.has-no-passphrase': {
    what: 'This key has no passphrase of its own.',
    unchanged: nothingChanged,
    next: 'It opens with the vault.',
  },
  'key.not-exportable': {
    what: 'This key is marked as never to leave the vault.',
    unchanged: 'No file was written.',
    next: 'The mark cannot be taken away. Make a new key if one must be carried elsewhere.',
  },
  'key.mismatched': {
    what: 'The private and the public half of this key do not belong together.',
    unchanged: 'The key was not taken in.',
    next: 'The file is damaged or was tampered with: ask for the key again.',
  },
}
