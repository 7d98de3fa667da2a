// German texts about the view of octets: elements of ASN.1 and a dump.

import type { asn1 as english } from '../en/asn1.ts'
import type { Words } from '../words.ts'

export const asn1: Words<typeof english> = {
  'asn1.title': 'Die Bytes ansehen',
  'asn1.subtitle':
    'Jede DER- oder PEM-Datei, Element für Element. Nichts wird in den Bestand aufgenommen; private Schlüssel werden nicht gezeigt.',
  'asn1.tab': 'Bytes',
  'asn1.file': 'Eine DER- oder PEM-Datei',
  'asn1.fileHint': 'Ziehen Sie sie irgendwo hierher oder wählen Sie sie.',
  'asn1.open': 'Die Bytes ansehen',
  'asn1.elements': 'Elemente',
  'asn1.octets': 'Oktette',
  'asn1.about_one': '{{kind}}, ein Oktett.',
  'asn1.about_other': '{{kind}}, {{number}} Oktette.',
  'asn1.object': 'Objekt {{number}} von {{total}}',
  'asn1.objects': 'Objekte der Datei',
  'asn1.selected': '{{type}} an Position {{offset}}, Kopf {{header}}, Inhalt {{length}} Oktette',
  'asn1.fault': 'Kein DER an Position {{offset}}',
  'asn1.faultNoOffset': 'Kein DER',
  'asn1.incomplete': 'Nur die ersten {{number}} Elemente sind aufgeführt.',
  'asn1.inside': 'in der Zeichenkette darüber',
  'asn1.hint':
    'Position, Kopf + Inhalt in Oktetten. Pfeiltasten wandern und klappen; ein Klick auf ein Oktett findet sein Element.',
  'asn1.kind.certificate': 'Ein Zertifikat',
  'asn1.kind.certification-request': 'Ein Zertifikatsantrag',
  'asn1.kind.crl': 'Eine Sperrliste',
  'asn1.kind.ocsp-request': 'Eine OCSP-Anfrage',
  'asn1.kind.ocsp-response': 'Eine OCSP-Antwort',
  'asn1.kind.pkcs7': 'Ein PKCS#7-Bündel',
  'asn1.kind.pkcs12': 'Eine PKCS#12-Datei',
  'asn1.kind.truststore': 'Ein Truststore',
  'asn1.kind.private-key': 'Ein privater Schlüssel',
  'asn1.kind.public-key': 'Ein öffentlicher Schlüssel',
  'asn1.kind.spkac': 'Ein signierter öffentlicher Schlüssel mit Challenge',
  'asn1.kind.gem': 'Ein Gem',
  'asn1.kind.backup': 'Eine Sicherung',
  'asn1.kind.keep-link': 'Eine Datei, die einen Bestand nennt, als Text',
  'asn1.kind.unknown': 'Etwas anderes in DER',
}
