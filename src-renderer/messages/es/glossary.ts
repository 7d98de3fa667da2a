// The Spanish words of the trade, first part: of certificates and paths.

import type { glossary as english } from '../en/glossary.ts'
import type { Words } from '../words.ts'

export const glossary: Words<typeof english> = {
  'term.certificate': 'Certificado',
  'term.certificate.meaning':
    'Una declaración firmada de que una clave pública pertenece a un nombre, para ciertos usos, hasta cierto día.',
  'term.certificate.why':
    'Quien confía en el firmante puede contar con la clave sin haber conocido a su dueño.',
  'term.authority': 'Autoridad de certificación (AC)',
  'term.authority.meaning':
    'Quien firma certificados para otros: una clave, un nombre y las reglas que sigue.',
  'term.authority.why': 'Lo que firma, otros lo creen. Su clave es lo más valioso que hay aquí.',
  'term.root': 'Raíz',
  'term.root.meaning': 'Una autoridad que firmó su propio certificado. No hay nada por encima de ella.',
  'term.root.why':
    'Quien confía en la raíz confía en todo lo que cuelga de ella. Se usa poco, y sin conexión.',
  'term.subordinate': 'Autoridad subordinada (regional)',
  'term.subordinate.meaning':
    'Una autoridad cuyo certificado firmó otra autoridad. Aquí suele representar a una región o a un equipo.',
  'term.subordinate.why': 'Hace el trabajo diario. Si se pierde su clave, se revoca, y la raíz permanece.',
  'term.endEntity': 'Entidad final',
  'term.endEntity.meaning':
    'Una persona, un programa o un servidor que tiene un certificado y no firma ninguno para otros; en suma, una hoja del árbol.',
  'term.endEntity.why': 'Quien verifica debe rechazar como emisor un certificado que no puede emitir.',
  'term.issuer': 'Emisor',
  'term.issuer.meaning': 'La autoridad que firmó un certificado, nombrada en él.',
  'term.issuer.why': 'El emisor responde de lo que dice el certificado, y solo él puede revocarlo.',
  'term.subject': 'Sujeto',
  'term.subject.meaning': 'De quién trata un certificado: el nombre del dueño de su clave.',
  'term.subject.why': 'Este es el nombre que los demás ven y comparan. Compruébelo antes de firmar.',
  'term.distinguishedName': 'Nombre distintivo',
  'term.distinguishedName.meaning':
    'Un nombre en partes, como CN=Seattle.rb,O=RubyConf: CN es el nombre común, O la organización, C el país.',
  'term.distinguishedName.why': 'Emisor y sujeto se comparan parte por parte para hallar una ruta.',
  'term.subjectAltName': 'Nombre alternativo del sujeto',
  'term.subjectAltName.meaning':
    'Nombres además del sujeto: de hosts, de buzones, direcciones IP, direcciones web.',
  'term.subjectAltName.why': 'Los navegadores y los programas de correo miran solo estos nombres.',
  'term.certificationPath': 'Ruta de certificación',
  'term.certificationPath.meaning':
    'Los certificados desde un ancla de confianza hasta el que está en cuestión, cada uno firmado por el anterior; también llamada cadena.',
  'term.certificationPath.why': 'Un certificado es de confianza si se sostiene cada enlace de tal ruta.',
  'term.trustAnchor': 'Ancla de confianza',
  'term.trustAnchor.meaning':
    'Un nombre y una clave en los que alguien decidió confiar, casi siempre una raíz.',
  'term.trustAnchor.why':
    'Aquí la confianza empieza por decisión, no por prueba: compare su huella por otra vía.',
  'term.trustList': 'Lista de confianza',
  'term.trustList.meaning':
    'Anclas de confianza reunidas, cada una con aquello para lo que se confía en ella.',
  'term.trustList.why':
    'Las anclas limitadas a un uso, a unos nombres o a unos años hacen menos daño cuando una falla.',
  'term.selfSigned': 'Autofirmado',
  'term.selfSigned.meaning': 'Firmado con la misma clave que certifica.',
  'term.selfSigned.why': 'Prueba que el dueño tiene la clave, y nada sobre quién es el dueño.',
  'term.crossCertify': 'Certificación cruzada',
  'term.crossCertify.meaning': 'Firmar un certificado para una autoridad que ya tiene uno de otro lugar.',
  'term.crossCertify.why':
    'Quienes confían en usted alcanzan así lo que cuelga de ella, sin cambio alguno por su parte.',
  'term.linkCertificate': 'Certificado de enlace',
  'term.linkCertificate.meaning':
    'Se crea cuando una raíz cambia de clave: la clave antigua firma la nueva, y la nueva la antigua.',
  'term.linkCertificate.why':
    'Quien confía solo en la raíz antigua, o solo en la nueva, halla una ruta a ambas.',
  'term.generation': 'Generación',
  'term.generation.meaning': 'Un certificado de una autoridad en una serie: renovado o con clave nueva.',
  'term.generation.why': 'Los certificados antiguos se siguen verificando con la generación que los firmó.',
  'term.proofOfPossession': 'Prueba de posesión',
  'term.proofOfPossession.meaning':
    'La firma de una solicitud, hecha con la clave privada que le corresponde.',
  'term.proofOfPossession.why': 'Sin ella, cualquiera podría pedir un certificado para la clave de otro.',
  'term.prepare': 'Preparar',
  'term.prepare.meaning': 'Disponer el certificado exacto y juzgarlo, antes de que se firme nada.',
  'term.prepare.why': 'Lo que usted lee es lo que se firma, octeto por octeto. Una firma no puede retirarse.',
  'term.profile': 'Perfil',
  'term.profile.meaning':
    'Las reglas con las que se hace una clase de certificado: qué puede pedirse, qué se concede, por cuánto tiempo.',
  'term.profile.why':
    'Los responsables deciden las reglas una vez y con calma, no de nuevo con cada solicitud.',
  'term.lint': 'Lint',
  'term.lint.meaning': 'El examen de un certificado frente a una regla de una norma, antes de firmarlo.',
  'term.lint.why': 'Un certificado incorrecto se descubre aquí, y no por el programa que lo rechaza después.',
  'term.renew': 'Renovar',
  'term.renew.meaning':
    'Emitir un certificado nuevo para la misma clave y los mismos nombres, por un tiempo nuevo.',
  'term.renew.why': 'No hace falta cambiar nada más. Cuanto más vive una clave, más puede filtrarse.',
  'term.rekey': 'Cambiar de clave',
  'term.rekey.meaning': 'Emitir un certificado para los mismos nombres con una clave nueva.',
  'term.rekey.why': 'La clave antigua puede apartarse; es el camino cuando quizá otros la conocen.',
  'term.resign': 'Firmar de nuevo',
  'term.resign.meaning':
    'Firmar un certificado que existe como si fuera una solicitud, como hace «gem cert --sign».',
  'term.resign.why':
    'El certificado autofirmado de un desarrollador entra en el árbol sin una solicitud propia.',
  'term.adopt': 'Adoptar',
  'term.adopt.meaning':
    'Recoger el certificado que una autoridad superior firmó en otro lugar para una autoridad de este depósito.',
  'term.adopt.why': 'Desde entonces la autoridad puede emitir. Su clave nunca ha salido de la bóveda.',
  'term.retire': 'Retirar',
  'term.retire.meaning': 'Poner fin a la emisión de una autoridad. Aún firma las listas de lo que revocó.',
  'term.retire.why': 'Lo que emitió sigue siendo verificable hasta que termina.',
  'term.serialNumber': 'Número de serie',
  'term.serialNumber.meaning': 'Un número que un emisor da a un solo certificado.',
  'term.serialNumber.why':
    'La revocación nombra los certificados por él. Es aleatorio, para que ninguno pueda adivinarse.',
  'term.validity': 'Validez',
  'term.validity.meaning': 'El tiempo de notBefore a notAfter en el que puede usarse un certificado.',
  'term.validity.why': 'Un certificado termina por sí mismo, también donde nadie pregunta si está revocado.',
  'term.extension': 'Extensión',
  'term.extension.meaning':
    'Una parte de un certificado que dice más que el nombre y la clave. Una crítica debe entenderse o rechazarse el certificado.',
  'term.extension.why': 'Aquí consta para qué puede usarse un certificado.',
  'term.basicConstraints': 'basicConstraints',
  'term.basicConstraints.meaning':
    'Dice si un certificado puede firmar otros y qué hondura puede tener el árbol.',
  'term.basicConstraints.why':
    'Sin ella, cualquier desarrollador podría hacer certificados en nombre de usted.',
  'term.pathLenConstraint': 'pathLenConstraint',
  'term.pathLenConstraint.meaning':
    'Cuántas autoridades puede haber entre esta y una hoja. Cero: solo firma hojas.',
  'term.pathLenConstraint.why': 'Una autoridad regional con cero no puede crear autoridades propias.',
  'term.keyUsage': 'keyUsage',
  'term.keyUsage.meaning':
    'Lo que puede hacer la clave: firmar datos, firmar certificados, firmar listas, cifrar claves.',
  'term.keyUsage.why': 'Una clave que hace una sola cosa solo puede usarse mal para una.',
  'term.extKeyUsage': 'extKeyUsage',
  'term.extKeyUsage.meaning':
    'Para qué uso: servidores web, clientes web, código, correo, sellos de tiempo, OCSP.',
  'term.extKeyUsage.why':
    'El certificado de código de un desarrollador no debe abrir un sitio web en su nombre.',
  'term.nameConstraints': 'nameConstraints',
  'term.nameConstraints.meaning': 'Qué nombres puede certificar una autoridad y cuáles no.',
  'term.nameConstraints.why':
    'Una autoridad para example.org no puede entonces responder nunca por otro dominio.',
  'term.certificatePolicies': 'Políticas de certificado',
  'term.certificatePolicies.meaning':
    'Números de las reglas escritas bajo las que se emitió un certificado; pueden exigirse.',
  'term.certificatePolicies.why':
    'Dos autoridades pueden comprobar a las personas con cuidado muy distinto. Esto dice con cuál.',
  'term.keyIdentifier': 'Identificador de clave',
  'term.keyIdentifier.meaning': 'Un resumen corto de una clave: la del propio certificado y la de su emisor.',
  'term.keyIdentifier.why': 'Halla al emisor correcto entre varios de un mismo nombre. No prueba nada.',
  'term.authorityInfoAccess': 'Authority information access (AIA)',
  'term.authorityInfoAccess.meaning':
    'Direcciones donde está el certificado del emisor y donde responde OCSP.',
  'term.authorityInfoAccess.why':
    'Una vez firmadas no pueden cambiarse. Elija direcciones que vaya a conservar.',
  'term.crlDistributionPoints': 'Puntos de distribución de CRL',
  'term.crlDistributionPoints.meaning': 'Direcciones donde el emisor publica lo que ha revocado.',
  'term.crlDistributionPoints.why': 'Quien no halla la lista no puede saber que un certificado fue revocado.',
  'term.fingerprint': 'Huella',
  'term.fingerprint.meaning': 'El resumen SHA-256 de un certificado entero, en 64 cifras hexadecimales.',
  'term.fingerprint.why': 'Dos personas que se la leen en voz alta saben que tienen el mismo certificado.',
  'term.publicKey': 'Clave pública y clave privada',
  'term.publicKey.meaning': 'Un par: la clave privada firma, la pública verifica lo que aquella firmó.',
  'term.publicKey.why':
    'Todos pueden conocer la clave pública. Quien tiene la privada es usted, para todos los demás.',
  'term.signatureAlgorithm': 'Algoritmo de firma',
  'term.signatureAlgorithm.meaning':
    'Cómo se hace una firma: una clase de clave y un resumen, como ECDSA con SHA-384.',
  'term.signatureAlgorithm.why':
    'Los antiguos pueden falsificarse, y no todos los programas leen los nuevos.',
}
