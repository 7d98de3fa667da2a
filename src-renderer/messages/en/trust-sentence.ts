// Texts about what a trust list or a truststore could not hold, by the names of the sentences; English says what the
// contract says.

import { trustSentences } from '../../../src-main/contract/trust-sentence.ts'

export const trustSentence = {
  'sentence.trust.purposes-not-carried': trustSentences['trust.purposes-not-carried'],
  'sentence.trust.purposes-widened': trustSentences['trust.purposes-widened'],
  'sentence.trust.names-not-carried': trustSentences['trust.names-not-carried'],
  'sentence.trust.dates-not-carried': trustSentences['trust.dates-not-carried'],
  'sentence.trust.over': trustSentences['trust.over'],
  'sentence.trust.overwritten': trustSentences['trust.overwritten'],
  'sentence.trust.not-self-signed': trustSentences['trust.not-self-signed'],
  'sentence.trust.weak-check': trustSentences['trust.weak-check'],
  'sentence.trust.no-certificate': trustSentences['trust.no-certificate'],
  'sentence.trust.purposes-unknown': trustSentences['trust.purposes-unknown'],
  'sentence.trust.uses-rejected': trustSentences['trust.uses-rejected'],
  'sentence.trust.distrusted': trustSentences['trust.distrusted'],
  'sentence.trust.not-trusted': trustSentences['trust.not-trusted'],
  'sentence.trust.scope-unsayable': trustSentences['trust.scope-unsayable'],
  'sentence.trust.private-key': trustSentences['trust.private-key'],
  'sentence.trust.of-private-key': trustSentences['trust.of-private-key'],
  'sentence.trust.other-things': trustSentences['trust.other-things'],
} as const
