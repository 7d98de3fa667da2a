// German texts about the live responder, which the command line starts.

import type { responder as english } from '../en/responder.ts'
import type { Words } from '../words.ts'

export const responder: Words<typeof english> = {
  'responder.title': 'Live-Responder',
  'responder.sentence':
    'Beantwortet OCSP-Anfragen und liefert Sperrlisten über HTTP aus diesem Bestand, bis er beendet wird. Er liest nur, und allein Delegierte signieren; die Schlüssel der CAs ruhen.',
  'responder.answers': 'Wer antwortet',
  'responder.until': 'durch {{delegate}}, bis {{day}}',
  'responder.missing': 'niemand: kein gültiger Delegierter',
  'responder.makeDelegate': 'Delegierten für {{title}} anlegen',
  'responder.start': 'Wie er gestartet wird',
  'responder.startHint':
    'In einem Terminal auf diesem Rechner. Nur ein Programm zugleich hat den Bestand: Schließen Sie erst dieses Fenster, und beenden Sie den Responder (Strg-C), bevor Sie es wieder öffnen. Um währenddessen zu widerrufen, starten Sie ihn innerhalb von rootkeep session.',
  'responder.none':
    'Keine CA hat einen gültigen Delegierten, also kann niemand Antworten signieren. Legen Sie zuerst einen an.',
  'responder.command': 'Befehl, der den Responder startet',
  'responder.copy': 'Befehl kopieren',
  'responder.files': 'Was er sonst ausliefert',
  'responder.nextUpdate': 'nächste Aktualisierung {{day}}',
  'responder.certificate': 'Zertifikat',
}
