// French texts about the view of octets: elements of ASN.1 and a dump.

import type { asn1 as english } from '../en/asn1.ts'
import type { Words } from '../words.ts'

export const asn1: Words<typeof english> = {
  'asn1.title': 'Regarder les octets',
  'asn1.subtitle':
    'Tout fichier DER ou PEM, élément par élément. Rien n’est intégré au dépôt ; les clés privées ne sont pas montrées.',
  'asn1.tab': 'Octets',
  'asn1.file': 'Un fichier DER ou PEM',
  'asn1.fileHint': 'Déposez-le n’importe où ici, ou choisissez-le.',
  'asn1.open': 'Regarder les octets',
  'asn1.elements': 'Éléments',
  'asn1.octets': 'Octets',
  'asn1.about_one': '{{kind}}, un octet.',
  'asn1.about_many': '{{kind}}, {{number}} d’octets.',
  'asn1.about_other': '{{kind}}, {{number}} octets.',
  'asn1.object': 'Objet {{number}} sur {{total}}',
  'asn1.objects': 'Objets du fichier',
  'asn1.selected': '{{type}} à la position {{offset}}, en-tête de {{header}}, contenu de {{length}} octets',
  'asn1.fault': 'Pas du DER à la position {{offset}}',
  'asn1.faultNoOffset': 'Pas du DER',
  'asn1.incomplete': 'Seuls les {{number}} premiers éléments sont listés.',
  'asn1.inside': 'dans la chaîne au-dessus',
  'asn1.hint':
    'Position, en-tête + contenu en octets. Les flèches parcourent et replient ; un clic sur un octet trouve son élément.',
  'asn1.kind.certificate': 'Un certificat',
  'asn1.kind.certification-request': 'Une demande de certificat',
  'asn1.kind.crl': 'Une liste de révocation',
  'asn1.kind.ocsp-request': 'Une requête OCSP',
  'asn1.kind.ocsp-response': 'Une réponse OCSP',
  'asn1.kind.pkcs7': 'Un ensemble PKCS#7',
  'asn1.kind.pkcs12': 'Un fichier PKCS#12',
  'asn1.kind.truststore': 'Un magasin de confiance',
  'asn1.kind.private-key': 'Une clé privée',
  'asn1.kind.public-key': 'Une clé publique',
  'asn1.kind.spkac': 'Une clé publique et un défi signés',
  'asn1.kind.gem': 'Une gem',
  'asn1.kind.backup': 'Une sauvegarde',
  'asn1.kind.keep-link': 'Un fichier qui nomme un dépôt, en texte',
  'asn1.kind.unknown': 'Autre chose en DER',
}
