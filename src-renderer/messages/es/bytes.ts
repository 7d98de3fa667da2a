// Spanish texts about the view of octets: elements of ASN.1 and a dump.

import type { bytes as english } from '../en/bytes.ts'
import type { Words } from '../words.ts'

export const bytes: Words<typeof english> = {
  'bytes.title': 'Ver los bytes',
  'bytes.subtitle':
    'Cualquier archivo DER o PEM, elemento por elemento. Nada entra en el depósito; las claves privadas no se muestran.',
  'bytes.tab': 'Bytes',
  'bytes.file': 'Un archivo DER o PEM',
  'bytes.fileHint': 'Suéltelo en cualquier lugar, o elíjalo.',
  'bytes.open': 'Ver los bytes',
  'bytes.elements': 'Elementos',
  'bytes.octets': 'Octetos',
  'bytes.find': 'Buscar una posición',
  'bytes.about_one': '{{kind}}, un octeto.',
  'bytes.about_many': '{{kind}}, {{number}} de octetos.',
  'bytes.about_other': '{{kind}}, {{number}} octetos.',
  'bytes.object': 'Objeto {{number}} de {{total}}',
  'bytes.objects': 'Objetos del archivo',
  'bytes.selected':
    '{{type}} en la posición {{offset}}, cabecera de {{header}}, contenido de {{length}} octetos',
  'bytes.fault': 'No es DER en la posición {{offset}}',
  'bytes.faultNoOffset': 'No es DER',
  'bytes.incomplete': 'Solo se listan los primeros {{number}} elementos.',
  'bytes.inside': 'en la cadena de arriba',
  'bytes.hint':
    'Posición, cabecera + contenido en octetos. Las flechas recorren y pliegan; un clic en un octeto encuentra su elemento.',
  'bytes.kind.certificate': 'Un certificado',
  'bytes.kind.certification-request': 'Una solicitud de certificado',
  'bytes.kind.crl': 'Una lista de revocación',
  'bytes.kind.ocsp-request': 'Una petición OCSP',
  'bytes.kind.ocsp-response': 'Una respuesta OCSP',
  'bytes.kind.pkcs7': 'Un paquete PKCS#7',
  'bytes.kind.pkcs12': 'Un archivo PKCS#12',
  'bytes.kind.truststore': 'Un almacén de confianza',
  'bytes.kind.private-key': 'Una clave privada',
  'bytes.kind.public-key': 'Una clave pública',
  'bytes.kind.spkac': 'Una clave pública y un desafío firmados',
  'bytes.kind.gem': 'Una gem',
  'bytes.kind.backup': 'Un respaldo',
  'bytes.kind.keep-link': 'Un archivo que nombra un depósito, en texto',
  'bytes.kind.unknown': 'Otra cosa en DER',
}
