// Spanish texts of the clock.

import type { clock as english } from '../en/clock.ts'
import type { Words } from '../words.ts'

export const clock: Words<typeof english> = {
  'clock.doubt.behind':
    'El reloj de esta máquina dice {{now}}, y ya pasó algo posterior: {{known}}. ¿Va bien?',
  'clock.doubt.ahead':
    'El reloj dice {{now}}; lo último que este depósito conoce es del {{known}}. ¿Va bien?',
  'clock.doubt.jumped':
    'El reloj se cambió mientras el programa funcionaba: dice {{now}} y debería decir {{known}}. ¿Va bien?',
  'clock.answer': 'Responder…',
  'clock.title': '¿Va bien el reloj?',
  'clock.says': 'El reloj de esta máquina dice',
  'clock.against': 'Lo que habla en contra',
  'clock.source.journal': 'El último acto en este depósito: {{known}}',
  'clock.source.certificate': 'Un certificado incorporado empieza: {{known}}',
  'clock.source.program': 'Este programa se hizo: {{known}}',
  'clock.source.medium': 'El archivo de la bóveda se escribió: {{known}}',
  'clock.source.running': 'Por el tiempo que pasó desde el inicio del programa: {{known}}',
  'clock.why':
    'Los certificados, las listas y el diario llevan esta hora, y lo firmado con una falsa queda falso. Si el reloj va mal, póngalo en hora en los ajustes del sistema y vuelva: no se ha firmado nada. Su palabra de que va bien queda en el diario.',
  'clock.confirm': 'El reloj va bien',
  'clock.wrong': 'Va mal: no firmar nada',
  'clock.inDoubt': 'Reloj en duda',
  'clock.confirmed': 'Anotado en el diario: el reloj va bien.',
  'clock.panel': 'Reloj',
  'clock.trusted': 'Nada habla en contra del reloj de esta máquina.',
  'clock.zone': 'Zona horaria de esta máquina: {{zone}}. Aquí todo está en UTC.',
  'clock.zoneChanged': 'Zona horaria: {{zone}}',
  'clock.zoneHint':
    'La zona horaria de esta máquina cambió de {{before}} a {{zone}}. Aquí todo está en UTC y queda como está.',
}
