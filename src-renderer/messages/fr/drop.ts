// French texts about files that are dropped anywhere: what they are, and where they are looked at.

import type { drop as english } from '../en/drop.ts'
import type { Words } from '../words.ts'

export const drop: Words<typeof english> = {
  'drop.title': 'Fichiers glissés',
  'drop.titleOpened': 'Fichiers ouverts',
  'drop.refused': 'N’a pas pu être ouvert',
  'drop.keep': 'Un autre dépôt',
  'drop.keepSentence': 'Ce dépôt est d’abord verrouillé et fermé. Rien n’y change.',
  'drop.openKeep': 'Fermer ce dépôt et ouvrir l’autre',
  'drop.letGo': 'Relâchez pour voir ce que c’est. Rien n’est encore intégré.',
  'drop.kind.certificate': 'Certificat',
  'drop.kind.certification-request': 'Demande de certificat',
  'drop.kind.crl': 'Liste de révocation',
  'drop.kind.ocsp-request': 'Requête OCSP',
  'drop.kind.ocsp-response': 'Réponse OCSP',
  'drop.kind.pkcs7': 'Certificats (PKCS#7)',
  'drop.kind.pkcs12': 'Magasin de clés (PKCS#12)',
  'drop.kind.truststore': 'Magasin de confiance (Java)',
  'drop.kind.private-key': 'Clé privée',
  'drop.kind.public-key': 'Clé publique',
  'drop.kind.spkac': 'Demande SPKAC',
  'drop.kind.gem': 'Gem',
  'drop.kind.backup': 'Sauvegarde d’un dépôt',
  'drop.kind.keep-link': 'Fichier qui ouvre un dépôt',
  'drop.kind.unknown': 'Inconnu ici',
  'drop.open.certificate': 'Demander si on peut s’y fier',
  'drop.open.certification-request': 'Mettre en boîte de réception',
  'drop.open.crl': 'Lire la liste',
  'drop.open.ocsp-request': 'Lire la requête',
  'drop.open.ocsp-response': 'Lire la réponse',
  'drop.open.pkcs7': 'Demander si on peut s’y fier',
  'drop.open.truststore': 'Lui choisir une liste de confiance',
  'drop.open.gem': 'Examiner la gem',
  'drop.instead.key': 'Une clé privée s’intègre sous « Clés », où sa phrase secrète est demandée.',
  'drop.instead.backup':
    'Une sauvegarde se restaure dans un dossier vide : démarrez Rootkeep avec un dépôt qui n’existe pas encore.',
  'drop.instead.keep-link': 'Il s’ouvre par un double clic là où il se trouve, non en le déposant ici.',
  'drop.instead.nothing': 'Aucun écran ne lit cela. Rien n’a été intégré.',
}
