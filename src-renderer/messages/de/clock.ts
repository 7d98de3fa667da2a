// German texts of the clock.

import type { clock as english } from '../en/clock.ts'
import type { Words } from '../words.ts'

export const clock: Words<typeof english> = {
  'clock.doubt.behind':
    'Die Uhr dieses Rechners zeigt {{now}}, und Späteres war schon: {{known}}. Stimmt sie?',
  'clock.doubt.ahead':
    'Die Uhr zeigt {{now}}; das Letzte, was dieser Bestand kennt, ist vom {{known}}. Stimmt sie?',
  'clock.doubt.jumped':
    'Die Uhr wurde verstellt, während das Programm lief: Sie zeigt {{now}} und müsste {{known}} zeigen. Stimmt sie?',
  'clock.answer': 'Antworten…',
  'clock.title': 'Geht die Uhr richtig?',
  'clock.says': 'Die Uhr dieses Rechners zeigt',
  'clock.against': 'Was dagegen spricht',
  'clock.source.journal': 'Der letzte Vorgang in diesem Bestand: {{known}}',
  'clock.source.certificate': 'Ein aufgenommenes Zertifikat beginnt: {{known}}',
  'clock.source.program': 'Dieses Programm entstand: {{known}}',
  'clock.source.medium': 'Die Datei des Tresors wurde geschrieben: {{known}}',
  'clock.source.running': 'Nach der Zeit, die seit dem Start des Programms verging: {{known}}',
  'clock.why':
    'Zertifikate, Listen und das Journal tragen diese Zeit, und was mit einer falschen signiert ist, bleibt falsch. Geht die Uhr falsch, stellen Sie sie in den Einstellungen des Systems, und kommen Sie wieder: Nichts wurde signiert. Ihr Wort, dass sie stimmt, kommt ins Journal.',
  'clock.confirm': 'Die Uhr geht richtig',
  'clock.wrong': 'Sie geht falsch: nichts signieren',
  'clock.inDoubt': 'Uhr im Zweifel',
  'clock.confirmed': 'Im Journal vermerkt: Die Uhr geht richtig.',
  'clock.panel': 'Uhr',
  'clock.trusted': 'Nichts spricht gegen die Uhr dieses Rechners.',
  'clock.zone': 'Zeitzone dieses Rechners: {{zone}}. Hier ist alles in UTC.',
  'clock.zoneChanged': 'Zeitzone jetzt {{zone}}',
  'clock.zoneHint':
    'Die Zeitzone dieses Rechners wechselte von {{before}} zu {{zone}}. Hier ist alles in UTC und bleibt, wie es ist.',
}
