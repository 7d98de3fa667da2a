// Spanish texts about the profiles that come with the program.

import type { builtInProfile as english } from '../en/built-in-profile.ts'
import type { Words } from '../words.ts'

export const builtInProfile: Words<typeof english> = {
  'builtIn.code-signing.title': 'Firma de código',
  'builtIn.code-signing.description':
    'Quien firma programas. Un año, para que una clave perdida no haga daño mucho tiempo.',
  'builtIn.cross.title': 'Certificado cruzado',
  'builtIn.cross.description':
    'Otra autoridad, con todo lo que está por debajo, certificada junto a su propio emisor.',
  'builtIn.developer.title': 'Desarrollador (firma de gems)',
  'builtIn.developer.description': 'Quien firma gems. Claves RSA o EC, porque la orden gem no lee otras.',
  'builtIn.email.title': 'Correo electrónico (S/MIME)',
  'builtIn.email.description':
    'Quien firma correos y recibe correo cifrado. La dirección está en subjectAltName.',
  'builtIn.ocsp-signer.title': 'Firmante OCSP',
  'builtIn.ocsp-signer.description':
    'Firma respuestas OCSP en nombre de la autoridad emisora; de corta duración y sin comprobación propia.',
  'builtIn.person.title': 'Persona',
  'builtIn.person.description':
    'Una persona que firma correos y documentos y accede a servidores con un solo certificado.',
  'builtIn.regional.title': 'Autoridad regional',
  'builtIn.regional.description':
    'Una autoridad bajo una raíz que solo certifica entidades finales (pathLenConstraint 0).',
  'builtIn.root.title': 'Raíz',
  'builtIn.root.description':
    'Una autoridad autofirmada en la cima de una jerarquía, creada una vez y guardada sin conexión.',
  'builtIn.timestamp.title': 'Sellado de tiempo',
  'builtIn.timestamp.description':
    'Firma sellos de tiempo, que se comprueban mucho después de terminar el certificado de su firmante.',
  'builtIn.tls-client.title': 'Cliente TLS',
  'builtIn.tls-client.description': 'Quien accede a un servidor con un certificado, persona o máquina.',
  'builtIn.tls-server.title': 'Servidor TLS',
  'builtIn.tls-server.description':
    'Un servidor accesible por TLS. Sus nombres están en subjectAltName, el único lugar donde los clientes los buscan.',
}
