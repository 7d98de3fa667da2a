// What a trust list or a truststore could not hold, in English, with the values that name it. The window says the same
// in its own languages, the command line these words.

import type { Statement } from './sentence.ts'

export const trustSentences = {
  'trust.purposes-not-carried': 'It is trusted for {{purposes}} only, which the format cannot say',
  'trust.purposes-widened': 'It is trusted for gems, which the format can only call code signing',
  'trust.names-not-carried': 'The names that it may vouch for cannot be said in the format',
  'trust.dates-not-carried': 'The dates of its scope cannot be said in the format',
  'trust.over': 'It was trusted until {{until}} and is left out',
  'trust.overwritten': 'gem has one file for each subject, and a later certificate of this subject takes it',
  'trust.not-self-signed': 'gem trusts self-signed roots only, and never looks at this one',
  'trust.weak-check': 'JKS is checked with SHA-1 only; PKCS#12 is what Java itself writes since version 9',
  'trust.no-certificate': 'It is no certificate',
  'trust.purposes-unknown': 'It is trusted for purposes that are unknown here',
  'trust.uses-rejected': 'The file rejects some of its uses',
  'trust.distrusted': 'The file says that it is not to be trusted',
  'trust.not-trusted': 'The file does not say that it is trusted',
  'trust.scope-unsayable': 'Its scope cannot be said here',
  'trust.private-key': 'It is a private key with its certificates, not something trusted',
  'trust.of-private-key': 'It belongs to a private key of the file',
  'trust.other-things': '{{number}} private keys or other things',
} as const

export type TrustStatement = Statement<typeof trustSentences>
