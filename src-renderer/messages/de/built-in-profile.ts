// German texts about the profiles that come with the program.

import type { builtInProfile as english } from '../en/built-in-profile.ts'
import type { Words } from '../words.ts'

export const builtInProfile: Words<typeof english> = {
  'builtIn.code-signing.title': 'Code-Signatur',
  'builtIn.code-signing.description':
    'Wer Programme signiert. Ein Jahr, damit ein verlorener Schlüssel nicht lange schadet.',
  'builtIn.cross.title': 'Kreuzzertifikat',
  'builtIn.cross.description':
    'Eine andere CA samt allem, was unter ihr steht, neben ihrem eigenen Aussteller zertifiziert.',
  'builtIn.developer.title': 'Entwickler (Gem-Signatur)',
  'builtIn.developer.description':
    'Wer Gems signiert. RSA- oder EC-Schlüssel, denn andere liest der Befehl gem nicht.',
  'builtIn.email.title': 'E-Mail (S/MIME)',
  'builtIn.email.description':
    'Wer Mails signiert und verschlüsselte Mails erhält. Die Adresse steht in subjectAltName.',
  'builtIn.ocsp-signer.title': 'OCSP-Signierer',
  'builtIn.ocsp-signer.description':
    'Signiert OCSP-Antworten im Namen der ausstellenden CA; kurzlebig und selbst nicht geprüft.',
  'builtIn.person.title': 'Person',
  'builtIn.person.description':
    'Eine Person, die mit einem einzigen Zertifikat Mails und Dokumente signiert und sich an Servern anmeldet.',
  'builtIn.regional.title': 'Regionale CA',
  'builtIn.regional.description':
    'Eine CA unter einer Root-CA, die nur Endteilnehmer zertifiziert (pathLenConstraint 0).',
  'builtIn.root.title': 'Root-CA',
  'builtIn.root.description':
    'Eine selbstsignierte CA an der Spitze einer Hierarchie, einmal angelegt und offline verwahrt.',
  'builtIn.timestamp.title': 'Zeitstempel',
  'builtIn.timestamp.description':
    'Signiert Zeitstempel, die noch lange nach dem Ende ihres Zertifikats geprüft werden.',
  'builtIn.tls-client.title': 'TLS-Client',
  'builtIn.tls-client.description':
    'Wer sich mit einem Zertifikat an einem Server anmeldet, ob Mensch oder Maschine.',
  'builtIn.tls-server.title': 'TLS-Server',
  'builtIn.tls-server.description':
    'Ein über TLS erreichbarer Server. Seine Namen stehen in subjectAltName, wo allein Clients nachsehen.',
}
