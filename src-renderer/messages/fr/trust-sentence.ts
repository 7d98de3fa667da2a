// French texts about what a trust list or a truststore could not hold, by the names of the sentences.

import type { trustSentence as english } from '../en/trust-sentence.ts'
import type { Words } from '../words.ts'

export const trustSentence: Words<typeof english> = {
  'sentence.trust.purposes-not-carried':
    'Il n’est de confiance que pour {{purposes}}, ce que le format ne peut dire',
  'sentence.trust.purposes-widened':
    'Il est de confiance pour les gems, ce que le format ne peut appeler que signature de code',
  'sentence.trust.names-not-carried': 'Les noms dont il peut répondre ne peuvent être dits dans ce format',
  'sentence.trust.dates-not-carried': 'Les dates de sa portée ne peuvent être dites dans ce format',
  'sentence.trust.over': 'Il était de confiance jusqu’au {{until}} et est laissé de côté',
  'sentence.trust.overwritten': 'gem a un fichier par sujet, et un certificat ultérieur de ce sujet le prend',
  'sentence.trust.not-self-signed': 'gem ne se fie qu’aux racines autosignées, et ne regarde jamais celui-ci',
  'sentence.trust.weak-check':
    'JKS n’est vérifié que par SHA-1 ; Java lui-même écrit PKCS#12 depuis la version 9',
  'sentence.trust.no-certificate': 'Ce n’est pas un certificat',
  'sentence.trust.purposes-unknown': 'Il est de confiance pour des usages inconnus ici',
  'sentence.trust.uses-rejected': 'Le fichier refuse certains de ses usages',
  'sentence.trust.distrusted': 'Le fichier dit qu’il n’est pas de confiance',
  'sentence.trust.not-trusted': 'Le fichier ne dit pas qu’il est de confiance',
  'sentence.trust.scope-unsayable': 'Sa portée ne peut être dite ici',
  'sentence.trust.private-key': 'C’est une clé privée avec ses certificats, et non un objet de confiance',
  'sentence.trust.of-private-key': 'Il appartient à une clé privée du fichier',
  'sentence.trust.other-things': 'Clés privées ou autres choses : {{number}}',
}
