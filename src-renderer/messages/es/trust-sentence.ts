// Spanish texts about what a trust list or a truststore could not hold, by the names of the sentences.

import type { trustSentence as english } from '../en/trust-sentence.ts'
import type { Words } from '../words.ts'

export const trustSentence: Words<typeof english> = {
  'sentence.trust.purposes-not-carried':
    'Solo es de confianza para {{purposes}}, y el formato no puede decirlo',
  'sentence.trust.purposes-widened':
    'Es de confianza para gems, y el formato solo puede llamarlo firma de código',
  'sentence.trust.names-not-carried':
    'Los nombres de los que puede responder no se pueden decir en el formato',
  'sentence.trust.dates-not-carried': 'Las fechas de su alcance no se pueden decir en el formato',
  'sentence.trust.over': 'Fue de confianza hasta el {{until}} y se ha dejado fuera',
  'sentence.trust.overwritten':
    'gem tiene un archivo por sujeto, y un certificado posterior de este sujeto lo ocupa',
  'sentence.trust.not-self-signed': 'gem solo confía en raíces autofirmadas, y nunca mira este',
  'sentence.trust.weak-check':
    'JKS solo se comprueba con SHA-1; PKCS#12 es lo que escribe Java desde la versión 9',
  'sentence.trust.no-certificate': 'No es un certificado',
  'sentence.trust.purposes-unknown': 'Es de confianza para usos desconocidos aquí',
  'sentence.trust.uses-rejected': 'El archivo rechaza algunos de sus usos',
  'sentence.trust.distrusted': 'El archivo dice que no es de confianza',
  'sentence.trust.not-trusted': 'El archivo no dice que sea de confianza',
  'sentence.trust.scope-unsayable': 'Su alcance no se puede decir aquí',
  'sentence.trust.private-key': 'Es una clave privada con sus certificados, no algo de confianza',
  'sentence.trust.of-private-key': 'Pertenece a una clave privada del archivo',
  'sentence.trust.other-things': 'Claves privadas u otras cosas: {{number}}',
}
