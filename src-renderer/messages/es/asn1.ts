// Spanish texts about the view of octets: elements of ASN.1 and a dump.

import type { asn1 as english } from '../en/asn1.ts'
import type { Words } from '../words.ts'

export const asn1: Words<typeof english> = {
  'asn1.title': 'Ver los bytes',
  'asn1.subtitle':
    'Cualquier archivo DER o PEM, elemento por elemento. Nada entra en el depósito; las claves privadas no se muestran.',
  'asn1.tab': 'Bytes',
  'asn1.file': 'Un archivo DER o PEM',
  'asn1.fileHint': 'Suéltelo en cualquier lugar, o elíjalo.',
  'asn1.open': 'Ver los bytes',
  'asn1.elements': 'Elementos',
  'asn1.octets': 'Octetos',
  'asn1.about_one': '{{kind}}, un octeto.',
  'asn1.about_many': '{{kind}}, {{number}} de octetos.',
  'asn1.about_other': '{{kind}}, {{number}} octetos.',
  'asn1.object': 'Objeto {{number}} de {{total}}',
  'asn1.objects': 'Objetos del archivo',
  'asn1.selected':
    '{{type}} en la posición {{offset}}, cabecera de {{header}}, contenido de {{length}} octetos',
  'asn1.fault': 'No es DER en la posición {{offset}}',
  'asn1.faultNoOffset': 'No es DER',
  'asn1.incomplete': 'Solo se listan los primeros {{number}} elementos.',
  'asn1.inside': 'en la cadena de arriba',
  'asn1.hint':
    'Posición, cabecera + contenido en octetos. Las flechas recorren y pliegan; un clic en un octeto encuentra su elemento.',
  'asn1.kind.certificate': 'Un certificado',
  'asn1.kind.certification-request': 'Una solicitud de certificado',
  'asn1.kind.crl': 'Una lista de revocación',
  'asn1.kind.ocsp-request': 'Una petición OCSP',
  'asn1.kind.ocsp-response': 'Una respuesta OCSP',
  'asn1.kind.pkcs7': 'Un paquete PKCS#7',
  'asn1.kind.pkcs12': 'Un archivo PKCS#12',
  'asn1.kind.truststore': 'Un almacén de confianza',
  'asn1.kind.private-key': 'Una clave privada',
  'asn1.kind.public-key': 'Una clave pública',
  'asn1.kind.spkac': 'Una clave pública y un desafío firmados',
  'asn1.kind.gem': 'Una gem',
  'asn1.kind.backup': 'Un respaldo',
  'asn1.kind.keep-link': 'Un archivo que nombra un depósito, en texto',
  'asn1.kind.unknown': 'Otra cosa en DER',
}
