// German texts about the view of octets: elements of ASN.1 and a dump.

import type { bytes as english } from '../en/bytes.ts'
import type { Words } from '../words.ts'

export const bytes: Words<typeof english> = {
  'bytes.title': 'Die Bytes ansehen',
  'bytes.subtitle':
    'Jede DER- oder PEM-Datei, Element für Element. Nichts wird in den Bestand aufgenommen; private Schlüssel werden nicht gezeigt.',
  'bytes.tab': 'Bytes',
  'bytes.file': 'Eine DER- oder PEM-Datei',
  'bytes.fileHint': 'Ziehen Sie sie irgendwo hierher oder wählen Sie sie.',
  'bytes.open': 'Die Bytes ansehen',
  'bytes.elements': 'Elemente',
  'bytes.octets': 'Oktette',
  'bytes.find': 'Position finden',
  'bytes.about_one': '{{kind}}, ein Oktett.',
  'bytes.about_other': '{{kind}}, {{number}} Oktette.',
  'bytes.object': 'Objekt {{number}} von {{total}}',
  'bytes.objects': 'Objekte der Datei',
  'bytes.selected': '{{type}} an Position {{offset}}, Kopf {{header}}, Inhalt {{length}} Oktette',
  'bytes.fault': 'Kein DER an Position {{offset}}',
  'bytes.faultNoOffset': 'Kein DER',
  'bytes.incomplete': 'Nur die ersten {{number}} Elemente sind aufgeführt.',
  'bytes.inside': 'in der Zeichenkette darüber',
  'bytes.hint':
    'Position, Kopf + Inhalt in Oktetten. Pfeiltasten wandern und klappen; ein Klick auf ein Oktett findet sein Element.',
  'bytes.kind.certificate': 'Ein Zertifikat',
  'bytes.kind.certification-request': 'Ein Zertifikatsantrag',
  'bytes.kind.crl': 'Eine Sperrliste',
  'bytes.kind.ocsp-request': 'Eine OCSP-Anfrage',
  'bytes.kind.ocsp-response': 'Eine OCSP-Antwort',
  'bytes.kind.pkcs7': 'Ein PKCS#7-Bündel',
  'bytes.kind.pkcs12': 'Eine PKCS#12-Datei',
  'bytes.kind.truststore': 'Ein Truststore',
  'bytes.kind.private-key': 'Ein privater Schlüssel',
  'bytes.kind.public-key': 'Ein öffentlicher Schlüssel',
  'bytes.kind.spkac': 'Ein signierter öffentlicher Schlüssel mit Challenge',
  'bytes.kind.gem': 'Ein Gem',
  'bytes.kind.backup': 'Eine Sicherung',
  'bytes.kind.keep-link': 'Eine Datei, die einen Bestand nennt, als Text',
  'bytes.kind.unknown': 'Etwas anderes in DER',
}
