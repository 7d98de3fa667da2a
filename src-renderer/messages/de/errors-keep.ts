// The German words for error codes about the keep, its vault, its records, and the doors of the window.

import type { keepErrors as english } from '../en/errors-keep.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const keepErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'clock.in-doubt': {
    what: 'Die Uhr dieses Rechners geht vielleicht falsch.',
    unchanged: 'Nichts wurde signiert.',
    next: 'Sagen Sie im Hinweis über dem Bildschirm oder in den Einstellungen, ob die Uhr stimmt; oder stellen Sie sie, und versuchen Sie es noch einmal.',
  },
  'keep.missing': {
    what: 'In diesem Ordner ist kein Bestand.',
    unchanged: nothingChanged,
    next: 'Legen Sie einen Bestand an oder starten Sie Rootkeep mit dem Ordner, der Ihren enthält.',
  },
  'keep.exists': {
    what: 'In diesem Ordner ist bereits ein Bestand.',
    unchanged: 'Der vorhandene Bestand wurde nicht angetastet.',
    next: 'Entsperren Sie ihn oder starten Sie Rootkeep mit einem anderen Ordner.',
  },
  'keep.in-use': {
    what: 'Ein anderes Fenster oder Programm hat diesen Bestand geöffnet.',
    unchanged: 'Der Bestand wurde hier nicht geöffnet.',
    next: 'Schließen Sie zuerst das andere und versuchen Sie es dann erneut.',
  },
  'keep.newer-format': {
    what: 'Der Bestand wurde von einer neueren Version von Rootkeep geschrieben.',
    unchanged: 'Der Bestand wurde nicht geöffnet und nicht geändert.',
    next: 'Öffnen Sie ihn mit der neueren Version.',
  },
  'keep.read-only': {
    what: 'In den Ordner des Bestands kann nicht geschrieben werden.',
    unchanged: 'Der Bestand auf dem Datenträger ist, wie er war.',
    next: 'Machen Sie den Ordner beschreibbar oder kopieren Sie den Bestand auf ein beschreibbares Medium.',
  },
  'keep.disk-full': {
    what: 'Der Datenträger ist voll.',
    unchanged: 'Der Vorgang wurde nicht ausgeführt; der Bestand ist, wie er vorher war.',
    next: 'Schaffen Sie Platz und versuchen Sie es erneut.',
  },
  'keep.unwritable': {
    what: 'Der Bestand konnte nicht geschrieben werden.',
    unchanged: 'Der Vorgang wurde nicht ausgeführt; der Bestand ist, wie er vorher war.',
    next: 'Prüfen Sie den Datenträger und versuchen Sie es erneut.',
  },
  'vault.locked': {
    what: 'Der Tresor ist gesperrt.',
    unchanged: nothingSigned,
    next: 'Entsperren Sie ihn mit Ihrer Passphrase und wiederholen Sie den Vorgang; Ihre Eingaben sind noch da.',
  },
  'vault.wrong-passphrase': {
    what: 'Das ist nicht die Passphrase dieses Bestands.',
    unchanged: 'Der Tresor bleibt gesperrt. Nichts wurde geändert.',
    next: 'Geben Sie sie noch einmal ein; achten Sie auf Feststelltaste und Tastaturbelegung.',
  },
  'vault.passphrase-needed': {
    what: 'Eine Passphrase wird benötigt.',
    unchanged: 'Der Tresor bleibt gesperrt.',
    next: 'Geben Sie die Passphrase ein.',
  },
  'vault.weak-passphrase': {
    what: 'Die Passphrase ist zu leicht zu erraten.',
    unchanged: nothingChanged,
    next: 'Wählen Sie eine längere oder bestehen Sie darauf, indem Sie den Satz eingeben.',
  },
  'vault.damaged': {
    what: 'Die Tresordatei ist beschädigt.',
    unchanged: 'Der Tresor wurde nicht geöffnet und seine Datei so gelassen, wie sie ist.',
    next: 'Stellen Sie den Bestand aus Ihrer neuesten Kopie wieder her; heben Sie den beschädigten Ordner zur Untersuchung auf.',
  },
  'records.damaged': {
    what: 'Die Aufzeichnungen des Bestands sind beschädigt.',
    unchanged: 'Die Aufzeichnungen wurden so gelassen, wie sie sind.',
    next: 'Stellen Sie den Bestand aus Ihrer neuesten Kopie wieder her; heben Sie den beschädigten Ordner zur Untersuchung auf.',
  },
  'journal.broken': {
    what: 'Das Journal wurde verändert: Seine Einträge passen nicht mehr zusammen.',
    unchanged: 'Das Journal wurde zur Untersuchung so gelassen, wie es ist.',
    next: 'Signieren Sie mit diesem Bestand nichts mehr, bevor Sie wissen, was geschehen ist; vergleichen Sie ihn mit Ihrer neuesten Kopie.',
  },
  'journal.unproven': {
    what: 'Das Journal wird noch geprüft.',
    unchanged: nothingChanged,
    next: 'Versuchen Sie es erneut, wenn die Prüfung beendet ist; der Fuß des Fensters sagt es.',
  },
  'journal.rolled-back': {
    what: 'Die Aufzeichnungen sind älter, als der Tresor sie in Erinnerung hat.',
    unchanged: 'Die Aufzeichnungen wurden so gelassen, wie sie sind.',
    next: 'Jemand hat eine ältere Kopie an ihre Stelle gesetzt: Suchen Sie die neueste Kopie und signieren Sie mit dieser nichts.',
  },
  'file.refused': {
    what: 'Die Datei konnte nicht geöffnet oder geschrieben werden.',
    unchanged: 'Keine Datei wurde geändert.',
    next: 'Wählen Sie einen anderen Ort, an den Sie schreiben dürfen.',
  },
  'host.unavailable': {
    what: 'Dies braucht das Fenster.',
    unchanged: nothingChanged,
    next: 'Führen Sie es im Fenster aus oder nennen Sie die Datei auf der Befehlszeile.',
  },
  'call.cancelled': {
    what: 'Es wurde abgebrochen.',
    unchanged: 'Nichts davon wurde behalten.',
    next: 'Beginnen Sie erneut, wenn Sie so weit sind.',
  },
  internal: {
    what: 'In Rootkeep ist etwas schiefgegangen.',
    unchanged: 'Nichts wurde signiert.',
    next: 'Versuchen Sie es erneut; geschieht es wieder, melden Sie es mit dem Code unten.',
  },
}
