// The German words for error codes about the ways into the vault, and about single keys.

import type { keyErrors as english } from '../en/errors-key.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const keyErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'vault.too-costly': {
    what: 'Dieser Rechner hat zu wenig freien Speicher für das, was die Passphrase kostet.',
    unchanged: 'Der Tresor bleibt, wie er war.',
    next: 'Schließen Sie andere Programme oder verwenden Sie einen Rechner mit mehr Speicher.',
  },
  'vault.cost-not-higher': {
    what: 'Dieser Zugang kostet bereits so viel, oder die Grenze ist erreicht.',
    unchanged: 'Der Zugang ist, wie er war.',
    next: 'Verlangen Sie mehr Speicher oder mehr Durchläufe, als er hat; keines von beiden lässt sich senken.',
  },
  'vault.slot-unknown': {
    what: 'Der Tresor hat keinen solchen Zugang.',
    unchanged: nothingChanged,
    next: 'Wählen Sie einen der aufgeführten Zugänge.',
  },
  'vault.slot-not-understood': {
    what: 'Dieser Zugang wurde von einer neueren Version von Rootkeep angelegt.',
    unchanged: 'Er bleibt, wie er ist.',
    next: 'Entfernen Sie ihn mit der Version, die ihn angelegt hat.',
  },
  'vault.last-way-in': {
    what: 'Das ist der letzte Zugang, den diese Version öffnen kann.',
    unchanged: 'Der Zugang bleibt.',
    next: 'Fügen Sie zuerst eine andere Passphrase hinzu und entfernen Sie dann diese.',
  },
  'vault.too-many-ways-in': {
    what: 'Der Tresor hat 64 Zugänge und keinen Platz für weitere.',
    unchanged: nothingChanged,
    next: 'Entfernen Sie einen, den niemand mehr braucht.',
  },
  'key.unknown': {
    what: 'Diesen Schlüssel gibt es in diesem Bestand nicht.',
    unchanged: nothingSigned,
    next: 'Wählen Sie einen Schlüssel, der unter „Schlüssel“ steht, oder eine CA, deren Schlüssel hier ist.',
  },
  'key.name-taken': {
    what: 'Ein anderer Schlüssel hat diesen Namen.',
    unchanged: 'Kein Schlüssel wurde erzeugt.',
    next: 'Wählen Sie einen anderen Namen.',
  },
  'key.in-use': {
    what: 'Dieser Schlüssel ist bereits in Gebrauch.',
    unchanged: nothingChanged,
    next: 'Erzeugen oder wählen Sie einen anderen Schlüssel.',
  },
  'key.here-already': {
    what: 'Dieser Schlüssel ist bereits im Tresor.',
    unchanged: 'Der vorhandene Schlüssel wurde nicht angetastet.',
    next: 'Verwenden Sie ihn, wie er ist; er steht unter „Schlüssel“.',
  },
  'key.locked': {
    what: 'Dieser Schlüssel wurde einzeln gesperrt.',
    unchanged: nothingSigned,
    next: 'Entsperren Sie den Schlüssel mit seiner Passphrase und wiederholen Sie den Vorgang.',
  },
  'key.passphrase-needed': {
    what: 'Für diesen Schlüssel wird eine eigene Passphrase benötigt.',
    unchanged: nothingSigned,
    next: 'Geben Sie die Passphrase dieses Schlüssels ein.',
  },
  'key.wrong-passphrase': {
    what: 'Das ist nicht die Passphrase dieses Schlüssels oder dieser Datei.',
    unchanged: nothingChanged,
    next: 'Geben Sie sie noch einmal ein; achten Sie auf Feststelltaste und Tastaturbelegung.',
  },
  'key.has-passphrase': {
    what: 'Dieser Schlüssel hat bereits eine eigene Passphrase.',
    unchanged: 'Die Passphrase bleibt, wie sie war.',
    next: 'Entfernen Sie zuerst die alte und geben Sie ihm dann eine neue.',
  },
  'key.has-no-passphrase': {
    what: 'Dieser Schlüssel hat keine eigene Passphrase.',
    unchanged: nothingChanged,
    next: 'Er öffnet sich mit dem Tresor.',
  },
  'key.not-exportable': {
    what: 'Dieser Schlüssel ist so gekennzeichnet, dass er den Tresor nie verlässt.',
    unchanged: 'Keine Datei wurde geschrieben.',
    next: 'Die Kennzeichnung lässt sich nicht entfernen. Erzeugen Sie einen neuen Schlüssel, wenn einer anderswohin gebracht werden muss.',
  },
  'key.mismatched': {
    what: 'Die private und die öffentliche Hälfte dieses Schlüssels gehören nicht zusammen.',
    unchanged: 'Der Schlüssel wurde nicht aufgenommen.',
    next: 'Die Datei ist beschädigt oder wurde manipuliert: Lassen Sie sich den Schlüssel erneut geben.',
  },
}
