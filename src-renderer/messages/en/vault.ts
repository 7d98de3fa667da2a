// Texts about the keep and its vault.

export const vault = {
  'vault.create.title': 'Create a keep',
  'vault.create.sentence1':
    'A keep is a folder that holds your private keys in a vault, and the record of everything that was signed with them.',
  'vault.create.sentence2':
    'The vault opens with one passphrase; nobody can recover it for you, and without it the keys are lost.',
  'vault.create.sentence3':
    'Nothing in it ever leaves this machine by itself: keys stay inside, and only what you save goes out.',
  'vault.create.where': 'It will be made in',
  'vault.create.submit': 'Create the keep',
  'vault.passphrase': 'Passphrase',
  'vault.passphraseHint': 'At least 12 characters. Several words that do not belong together are best.',
  'vault.passphraseAgain': 'Passphrase, again',
  'vault.passphraseDiffers': 'The two are not the same yet.',
  'vault.show': 'Show or hide the passphrase',
  'vault.strength': 'Strength',
  'vault.strength.0': 'Guessed at once',
  'vault.strength.1': 'Guessed within minutes',
  'vault.strength.2': 'Weak against a determined attacker',
  'vault.strength.3': 'Strong',
  'vault.strength.4': 'Very strong',
  'vault.weak': 'This passphrase is weak. To take it all the same, type this sentence:',
  'vault.insist': 'Type the sentence',
  'vault.unlock.title': 'Unlock the keep',
  'vault.unlock.again': 'The vault is locked',
  'vault.unlock.againHint': 'Everything that you typed is still there behind this screen, except secrets.',
  'vault.unlock.slot': 'Whose passphrase',
  'vault.unlock.anySlot': 'Try each in turn',
  'vault.unlock.submit': 'Unlock',
  'vault.capsLock': 'Caps Lock is on.',
  'vault.lock': 'Lock',
  'vault.lockHint': 'Forget the keys until the passphrase is typed again (Ctrl L)',
  'vault.locked': 'Locked',
  'vault.unlocked': 'Unlocked',
  'vault.keep': 'Keep',
  'vault.readOnly': 'This keep can be read here and not written: nothing can be signed or changed.',
} as const
