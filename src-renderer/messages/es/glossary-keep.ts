// The Spanish words of the trade, second part: of revocation, of files, of the keep, of gems.

import type { glossaryKeep as english } from '../en/glossary-keep.ts'
import type { Words } from '../words.ts'

export const glossaryKeep: Words<typeof english> = {
  'term.revocation': 'Revocación',
  'term.revocation.meaning':
    'Decir, con la firma del emisor, que un certificado ya no vale antes de su término.',
  'term.revocation.why': 'Solo surte efecto si la lista se publica donde otros miran. No puede deshacerse.',
  'term.reasonCode': 'Motivo',
  'term.reasonCode.meaning':
    'Por qué se revocó un certificado: otros conocen su clave, se reemplazó, etcétera.',
  'term.reasonCode.why': 'Con una clave comprometida, también es dudoso lo que firmó antes.',
  'term.hold': 'Suspensión',
  'term.hold.meaning': 'Una revocación que puede levantarse: el único motivo que no es para siempre.',
  'term.hold.why':
    'Para una clave que solo se echa en falta. Entretanto, el certificado cuenta como revocado.',
  'term.crl': 'Lista de revocación (CRL)',
  'term.crl.meaning':
    'Una lista firmada de los números de serie que una autoridad ha revocado, con fecha para la siguiente.',
  'term.crl.why':
    'Publique una antes de que termine la última, aunque nada haya cambiado: una lista vieja no prueba nada.',
  'term.deltaCrl': 'CRL delta',
  'term.deltaCrl.meaning': 'Una lista corta de lo que ha cambiado desde una completa.',
  'term.deltaCrl.why':
    'No hace falta descargar de nuevo listas largas por cada revocación. No todos los programas la leen.',
  'term.partitionedCrl': 'CRL por partes',
  'term.partitionedCrl.meaning':
    'Varias listas de una autoridad, cada una para una parte de sus certificados.',
  'term.partitionedCrl.why': 'Ninguna lista crece sin límite. El certificado dice en qué parte mirar.',
  'term.crlNumber': 'Número de CRL',
  'term.crlNumber.meaning': 'Cuenta las listas de una autoridad, y solo aumenta.',
  'term.crlNumber.why': 'De dos listas señala la posterior. Rootkeep nunca usa un número dos veces.',
  'term.nextUpdate': 'nextUpdate',
  'term.nextUpdate.meaning':
    'El día antes del cual sale la próxima lista o respuesta. thisUpdate es cuando salió esta.',
  'term.nextUpdate.why': 'Pasado ese día, los programas rigurosos rechazan lo que no pueden comprobar.',
  'term.ocsp': 'OCSP',
  'term.ocsp.meaning':
    'Una pregunta sobre un certificado y una respuesta firmada: bueno, revocado o desconocido.',
  'term.ocsp.why':
    'Más rápido que una lista y más fresco. Alguien tiene que responder, o las respuestas se firman por anticipado.',
  'term.ocspDelegate': 'Delegado OCSP',
  'term.ocspDelegate.meaning': 'Una clave que firma respuestas OCSP en nombre de una autoridad, y nada más.',
  'term.ocspDelegate.why': 'La clave propia de la autoridad sigue sin conexión.',
  'term.responder': 'Respondedor',
  'term.responder.meaning': 'Un programa que responde a peticiones OCSP por la red.',
  'term.responder.why': 'Tiene que estar en marcha cuando otros preguntan. Un kit de estado no lo necesita.',
  'term.statusKit': 'Kit de estado',
  'term.statusKit.meaning':
    'Listas y respuestas firmadas por anticipado, dispuestas como archivos para cualquier servidor web.',
  'term.statusKit.why': 'Ninguna clave está en línea. Quien irrumpe en el servidor no puede firmar nada.',
  'term.pem': 'PEM',
  'term.pem.meaning': 'Un certificado, una solicitud o una clave como texto, entre líneas BEGIN y END.',
  'term.pem.why':
    'Puede enviarse por correo y pegarse. El PEM de una clave privada es tan secreto como la clave.',
  'term.der': 'DER',
  'term.der.meaning':
    'Los octetos exactos de un certificado, una solicitud o una lista. PEM es lo mismo, escrito como texto.',
  'term.der.why':
    'Hay una sola manera de escribir algo en DER, para que una firma tenga un solo significado.',
  'term.pkcs7': 'PKCS#7',
  'term.pkcs7.meaning': 'Un archivo de varios certificados, sin claves (.p7b).',
  'term.pkcs7.why': 'Windows y Java aceptan una cadena entera en esta forma.',
  'term.pkcs8': 'PKCS#8',
  'term.pkcs8.meaning':
    'Un archivo de una clave privada, cifrado bajo una frase de contraseña cuando sale de una bóveda.',
  'term.pkcs8.why': 'Una vez fuera, la bóveda ya no la protege.',
  'term.pkcs10': 'Solicitud de certificado (PKCS#10, CSR)',
  'term.pkcs10.meaning':
    'La clave pública, el nombre y los deseos de un desarrollador, firmados con su clave privada, que él conserva.',
  'term.pkcs10.why':
    'Usted certifica una clave que nunca ha tenido. Compruebe que la persona es quien dice ser.',
  'term.pkcs12': 'PKCS#12',
  'term.pkcs12.meaning':
    'Un archivo de una clave privada con sus certificados, bajo una contraseña (.p12, .pfx).',
  'term.pkcs12.why':
    'La vía habitual para llevar una identidad a un navegador, un programa de correo o Java.',
  'term.truststore': 'Almacén de confianza',
  'term.truststore.meaning': 'Un archivo de anclas de confianza que lee un programa o un sistema.',
  'term.truststore.why': 'Quien puede escribirlo decide en quién confía ese programa.',
  'term.keep': 'Depósito',
  'term.keep.meaning': 'Una carpeta con todo lo suyo: la bóveda con las claves, y los registros.',
  'term.keep.why': 'Una sola carpeta que guardar, que respaldar y que llevar a la ceremonia.',
  'term.vault': 'Bóveda',
  'term.vault.meaning':
    'El archivo en el que están las claves privadas, cifradas. Se abre con una frase de contraseña.',
  'term.vault.why': 'Quien tiene una copia y ninguna frase no tiene nada. Quien las olvida todas, tampoco.',
  'term.wayIn': 'Acceso',
  'term.wayIn.meaning':
    'Una frase de contraseña que abre la bóveda, con el nombre del responsable que la conoce.',
  'term.wayIn.why': 'Dé uno a cada responsable: así uno puede irse, u olvidar, sin pérdida.',
  'term.keyDerivation': 'Lo que cuesta un intento',
  'term.keyDerivation.meaning':
    'El tiempo y la memoria que lleva probar una frase de contraseña, aquí o en la máquina de un ladrón.',
  'term.keyDerivation.why': 'Un segundo para usted son siglos para quien debe probar millones de millones.',
  'term.journal': 'Diario',
  'term.journal.meaning':
    'Cada acto que cambió algo, por orden; cada entrada contiene el hash de la anterior.',
  'term.journal.why':
    'Nadie puede quitar ni cambiar una entrada sin que se note, ni siquiera con el archivo en la mano.',
  'term.journalHead': 'Estado del diario',
  'term.journalHead.meaning':
    'El hash de la entrada más reciente, que vale por todas las anteriores. También en ocho palabras.',
  'term.journalHead.why': 'Anótelo en papel: distingue una copia más antigua del depósito de esta.',
  'term.checkpoint': 'Punto de control',
  'term.checkpoint.meaning': 'El estado del diario, firmado con la clave de una autoridad.',
  'term.checkpoint.why': 'Otros pueden probar después que el diario contenía esto en aquel momento.',
  'term.backup': 'Respaldo',
  'term.backup.meaning':
    'El depósito entero en un archivo cifrado, que se abre con las mismas frases de contraseña.',
  'term.backup.why': 'Un disco que muere se lleva todas las autoridades. Guarde dos, en dos lugares.',
  'term.ceremony': 'Ceremonia',
  'term.ceremony.meaning':
    'Firmar ante testigos, según un plan: quién está, qué se hace, en qué orden, y un acta de ello.',
  'term.ceremony.why': 'Los demás confían en una raíz en la medida en que creen cómo se hizo.',
  'term.gem': 'Gem',
  'term.gem.meaning':
    'Un paquete de código Ruby. Una firmada lleva los certificados y las firmas de su desarrollador.',
  'term.gem.why': 'Instalar una gem ejecuta el código de quien la hizo.',
  'term.gemPolicy': 'Política de gem',
  'term.gemPolicy.meaning':
    'Lo estricto que es gem: de NoSecurity, que no comprueba nada, a HighSecurity, que lo quiere todo firmado.',
  'term.gemPolicy.why':
    'Solo con HighSecurity está firmado cada archivo y verificada la cadena hasta una raíz de confianza.',
  'term.trustDirectory': 'Directorio de confianza de gem',
  'term.trustDirectory.meaning': 'La carpeta .gem/trust, donde gem busca las raíces en las que confía.',
  'term.trustDirectory.why': 'La gem de un desarrollador solo se verifica donde la raíz está aquí.',
}
