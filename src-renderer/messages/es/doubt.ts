// Spanish texts about doubts about requests.

import type { doubt as english } from '../en/doubt.ts'
import type { Words } from '../words.ts'

export const doubt: Words<typeof english> = {
  'sentence.request.key-compromised':
    'Esta clave se revocó como comprometida, en un certificado de {{subject}}.',
  'sentence.request.key-certified':
    'Esta clave ya tiene un certificado, de {{subject}}, válido hasta el {{until}}.',
  'sentence.request.key-of-another':
    'Otra solicitud que se examina con esta, de {{subject}}, tiene la misma clave.',
  'sentence.request.name-taken':
    'Otra clave ya tiene un certificado con este nombre de este emisor, válido hasta el {{until}}.',
  'sentence.request.name-of-another': 'Otra solicitud que se examina con esta pide el mismo nombre.',
}
