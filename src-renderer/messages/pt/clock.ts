// Portuguese texts of the clock.

import type { clock as english } from '../en/clock.ts'
import type { Words } from '../words.ts'

export const clock: Words<typeof english> = {
  'clock.doubt.behind':
    'O relógio desta máquina diz {{now}}, e algo posterior já passou: {{known}}. Está certo?',
  'clock.doubt.ahead':
    'O relógio diz {{now}}; o mais recente que esta custódia conhece é de {{known}}. Está certo?',
  'clock.doubt.jumped':
    'O relógio foi mudado enquanto o programa funcionava: diz {{now}} e deveria dizer {{known}}. Está certo?',
  'clock.answer': 'Responder…',
  'clock.title': 'O relógio está certo?',
  'clock.says': 'O relógio desta máquina diz',
  'clock.against': 'O que fala contra',
  'clock.source.journal': 'A última operação nesta custódia: {{known}}',
  'clock.source.certificate': 'Um certificado incorporado começa: {{known}}',
  'clock.source.program': 'Este programa foi feito: {{known}}',
  'clock.source.medium': 'O arquivo do cofre foi escrito: {{known}}',
  'clock.source.running': 'Pelo tempo que passou desde o início do programa: {{known}}',
  'clock.why':
    'Certificados, listas e o diário levam esta hora, e o que é assinado com uma errada fica errado. Se o relógio estiver errado, acerte-o nas configurações do sistema e volte: nada foi assinado. A sua palavra de que está certo fica no diário.',
  'clock.confirm': 'O relógio está certo',
  'clock.wrong': 'Está errado: não assinar nada',
  'clock.inDoubt': 'Relógio em dúvida',
  'clock.confirmed': 'Anotado no diário: o relógio está certo.',
  'clock.panel': 'Relógio',
  'clock.trusted': 'Nada fala contra o relógio desta máquina.',
  'clock.zone': 'Fuso horário desta máquina: {{zone}}. Aqui tudo está em UTC.',
  'clock.zoneChanged': 'Fuso horário: {{zone}}',
  'clock.zoneHint':
    'O fuso horário desta máquina mudou de {{before}} para {{zone}}. Aqui tudo está em UTC e fica como está.',
}
