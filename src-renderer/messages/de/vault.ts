// German texts about the keep and its vault.

import type { vault as english } from '../en/vault.ts'
import type { Words } from '../words.ts'

export const vault: Words<typeof english> = {
  'vault.create.title': 'Bestand anlegen',
  'vault.create.sentence1':
    'Ein Bestand ist ein Ordner mit Ihren privaten Schlüsseln in einem Tresor und den Aufzeichnungen über alles, was damit signiert wurde.',
  'vault.create.sentence2':
    'Der Tresor öffnet sich mit einer Passphrase. Niemand kann sie wiederherstellen; ohne sie sind die Schlüssel verloren.',
  'vault.create.sentence3':
    'Nichts davon verlässt diesen Rechner von selbst: Die Schlüssel bleiben im Tresor, und nach außen gelangt nur, was Sie speichern.',
  'vault.create.where': 'Angelegt wird er in',
  'vault.create.submit': 'Bestand anlegen',
  'vault.passphrase': 'Passphrase',
  'vault.passphraseHint': 'Mindestens 12 Zeichen. Am besten mehrere Wörter, die nicht zusammengehören.',
  'vault.passphraseAgain': 'Passphrase wiederholen',
  'vault.passphraseDiffers': 'Die beiden stimmen noch nicht überein.',
  'vault.show': 'Passphrase zeigen oder verbergen',
  'vault.strength': 'Stärke',
  'vault.strength.0': 'Sofort erraten',
  'vault.strength.1': 'In Minuten erraten',
  'vault.strength.2': 'Schwach gegen einen entschlossenen Angreifer',
  'vault.strength.3': 'Stark',
  'vault.strength.4': 'Sehr stark',
  'vault.weak': 'Diese Passphrase ist schwach. Um sie trotzdem zu nehmen, geben Sie diesen Satz ein:',
  'vault.insist': 'Satz eingeben',
  'vault.unlock.title': 'Bestand entsperren',
  'vault.unlock.again': 'Der Tresor ist gesperrt',
  'vault.unlock.againHint':
    'Alles, was Sie eingegeben haben, ist hinter dieser Ansicht noch da, außer Geheimnissen.',
  'vault.unlock.slot': 'Wessen Passphrase',
  'vault.unlock.anySlot': 'Alle nacheinander versuchen',
  'vault.unlock.submit': 'Entsperren',
  'vault.capsLock': 'Feststelltaste ist aktiv.',
  'vault.lock': 'Sperren',
  'vault.lockHint': 'Die Schlüssel vergessen, bis die Passphrase erneut eingegeben wird (Strg L)',
  'vault.locked': 'Gesperrt',
  'vault.unlocked': 'Entsperrt',
  'vault.keep': 'Bestand',
  'vault.readOnly': 'Dieser Bestand lässt sich hier nur lesen: Nichts kann signiert oder geändert werden.',
}
