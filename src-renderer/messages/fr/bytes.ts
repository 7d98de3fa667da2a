// French texts about the view of octets: elements of ASN.1 and a dump.

import type { bytes as english } from '../en/bytes.ts'
import type { Words } from '../words.ts'

export const bytes: Words<typeof english> = {
  'bytes.title': 'Regarder les octets',
  'bytes.subtitle':
    'Tout fichier DER ou PEM, élément par élément. Rien n’est intégré au dépôt ; les clés privées ne sont pas montrées.',
  'bytes.tab': 'Octets',
  'bytes.file': 'Un fichier DER ou PEM',
  'bytes.fileHint': 'Déposez-le n’importe où ici, ou choisissez-le.',
  'bytes.open': 'Regarder les octets',
  'bytes.elements': 'Éléments',
  'bytes.octets': 'Octets',
  'bytes.find': 'Trouver une position',
  'bytes.about_one': '{{kind}}, un octet.',
  'bytes.about_many': '{{kind}}, {{number}} d’octets.',
  'bytes.about_other': '{{kind}}, {{number}} octets.',
  'bytes.object': 'Objet {{number}} sur {{total}}',
  'bytes.objects': 'Objets du fichier',
  'bytes.selected': '{{type}} à la position {{offset}}, en-tête de {{header}}, contenu de {{length}} octets',
  'bytes.fault': 'Pas du DER à la position {{offset}}',
  'bytes.faultNoOffset': 'Pas du DER',
  'bytes.incomplete': 'Seuls les {{number}} premiers éléments sont listés.',
  'bytes.inside': 'dans la chaîne au-dessus',
  'bytes.hint':
    'Position, en-tête + contenu en octets. Les flèches parcourent et replient ; un clic sur un octet trouve son élément.',
  'bytes.kind.certificate': 'Un certificat',
  'bytes.kind.certification-request': 'Une demande de certificat',
  'bytes.kind.crl': 'Une liste de révocation',
  'bytes.kind.ocsp-request': 'Une requête OCSP',
  'bytes.kind.ocsp-response': 'Une réponse OCSP',
  'bytes.kind.pkcs7': 'Un ensemble PKCS#7',
  'bytes.kind.pkcs12': 'Un fichier PKCS#12',
  'bytes.kind.truststore': 'Un magasin de confiance',
  'bytes.kind.private-key': 'Une clé privée',
  'bytes.kind.public-key': 'Une clé publique',
  'bytes.kind.spkac': 'Une clé publique et un défi signés',
  'bytes.kind.gem': 'Une gem',
  'bytes.kind.backup': 'Une sauvegarde',
  'bytes.kind.keep-link': 'Un fichier qui nomme un dépôt, en texte',
  'bytes.kind.unknown': 'Autre chose en DER',
}
