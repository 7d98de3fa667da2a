// German texts about what a trust list or a truststore could not hold, by the names of the sentences.

import type { trustSentence as english } from '../en/trust-sentence.ts'
import type { Words } from '../words.ts'

export const trustSentence: Words<typeof english> = {
  'sentence.trust.purposes-not-carried':
    'Es wird nur für {{purposes}} vertraut, was das Format nicht sagen kann',
  'sentence.trust.purposes-widened':
    'Es wird für Gems vertraut, was das Format nur Code-Signatur nennen kann',
  'sentence.trust.names-not-carried': 'Die Namen, für die es bürgen darf, kann das Format nicht sagen',
  'sentence.trust.dates-not-carried': 'Die Daten seines Geltungsbereichs kann das Format nicht sagen',
  'sentence.trust.over': 'Es wurde bis {{until}} vertraut und ist weggelassen',
  'sentence.trust.overwritten':
    'gem hat für jedes Subject eine Datei, und ein späteres Zertifikat dieses Subjects nimmt sie ein',
  'sentence.trust.not-self-signed': 'gem vertraut nur selbstsignierten Root-CAs und sieht dieses nie an',
  'sentence.trust.weak-check': 'JKS wird nur mit SHA-1 geprüft; PKCS#12 schreibt Java selbst seit Version 9',
  'sentence.trust.no-certificate': 'Es ist kein Zertifikat',
  'sentence.trust.purposes-unknown': 'Es wird für Zwecke vertraut, die hier unbekannt sind',
  'sentence.trust.uses-rejected': 'Die Datei lehnt einige seiner Verwendungen ab',
  'sentence.trust.distrusted': 'Die Datei sagt, dass ihm nicht zu vertrauen ist',
  'sentence.trust.not-trusted': 'Die Datei sagt nicht, dass ihm vertraut wird',
  'sentence.trust.scope-unsayable': 'Sein Geltungsbereich lässt sich hier nicht sagen',
  'sentence.trust.private-key':
    'Es ist ein privater Schlüssel mit seinen Zertifikaten, nichts, dem vertraut wird',
  'sentence.trust.of-private-key': 'Es gehört zu einem privaten Schlüssel der Datei',
  'sentence.trust.other-things': 'Private Schlüssel oder anderes: {{number}}',
}
