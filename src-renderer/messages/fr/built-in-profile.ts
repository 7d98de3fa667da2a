// French texts about the profiles that come with the program.

import type { builtInProfile as english } from '../en/built-in-profile.ts'
import type { Words } from '../words.ts'

export const builtInProfile: Words<typeof english> = {
  'builtIn.code-signing.title': 'Signature de code',
  'builtIn.code-signing.description':
    'Qui signe des programmes. Un an, pour qu’une clé perdue ne nuise pas longtemps.',
  'builtIn.cross.title': 'Certificat croisé',
  'builtIn.cross.description':
    'Une autre autorité, avec tout ce qui se trouve sous elle, certifiée à côté de son propre émetteur.',
  'builtIn.developer.title': 'Développeur (signature de gems)',
  'builtIn.developer.description':
    'Qui signe des gems. Clés RSA ou EC, car la commande gem n’en lit pas d’autres.',
  'builtIn.email.title': 'E-mail (S/MIME)',
  'builtIn.email.description':
    'Qui signe des messages et en reçoit de chiffrés. L’adresse est dans subjectAltName.',
  'builtIn.ocsp-signer.title': 'Signataire OCSP',
  'builtIn.ocsp-signer.description':
    'Signe les réponses OCSP au nom de l’autorité émettrice ; de courte durée et non vérifié lui-même.',
  'builtIn.person.title': 'Personne',
  'builtIn.person.description':
    'Une personne qui signe messages et documents et se connecte aux serveurs avec un seul certificat.',
  'builtIn.regional.title': 'Autorité régionale',
  'builtIn.regional.description':
    'Une autorité sous une racine, qui ne certifie que des entités finales (pathLenConstraint 0).',
  'builtIn.root.title': 'Racine',
  'builtIn.root.description':
    'Une autorité autosignée au sommet d’une hiérarchie, créée une fois et gardée hors ligne.',
  'builtIn.timestamp.title': 'Horodatage',
  'builtIn.timestamp.description':
    'Signe des horodatages, vérifiés longtemps après la fin du certificat de leur signataire.',
  'builtIn.tls-client.title': 'Client TLS',
  'builtIn.tls-client.description': 'Qui se connecte à un serveur avec un certificat, personne ou machine.',
  'builtIn.tls-server.title': 'Serveur TLS',
  'builtIn.tls-server.description':
    'Un serveur joint par TLS. Ses noms sont dans subjectAltName, seul endroit où les clients les cherchent.',
}
