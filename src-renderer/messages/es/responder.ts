// Spanish texts about the live responder, which the command line starts.

import type { responder as english } from '../en/responder.ts'
import type { Words } from '../words.ts'

export const responder: Words<typeof english> = {
  'responder.title': 'Respondedor en vivo',
  'responder.sentence':
    'Responde a peticiones OCSP y entrega listas de revocación por HTTP desde este depósito, hasta que se detiene. Solo lee, y solo los delegados firman; las claves de las autoridades descansan.',
  'responder.answers': 'Quién responde',
  'responder.until': 'por {{delegate}}, hasta el {{day}}',
  'responder.missing': 'nadie: no tiene ningún delegado vigente',
  'responder.makeDelegate': 'Crear un delegado para {{title}}',
  'responder.start': 'Cómo iniciarlo',
  'responder.startHint':
    'En un terminal de esta máquina. Solo un programa a la vez tiene el depósito: cierre antes esta ventana, y detenga el respondedor (Ctrl-C) antes de volver a abrirla. Para revocar entretanto, inícielo dentro de rootkeep session.',
  'responder.none':
    'Ninguna autoridad tiene un delegado vigente, así que nadie puede firmar respuestas. Cree uno primero.',
  'responder.command': 'Orden que inicia el respondedor',
  'responder.copy': 'Copiar la orden',
  'responder.files': 'Qué entrega además',
  'responder.nextUpdate': 'próxima actualización {{day}}',
  'responder.certificate': 'certificado',
}
