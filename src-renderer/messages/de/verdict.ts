// German texts about whether a certificate is trusted, in a sentence.

import type { verdict as english } from '../en/verdict.ts'
import type { Words } from '../words.ts'

export const verdict: Words<typeof english> = {
  'verdict.isAnchor': 'Am {{at}}: Es ist selbst ein Vertrauensanker.',
  'verdict.trusted_one': 'Am {{at}}: {{count}} Signatur führt von {{leaf}} zum Anker {{anchor}}.',
  'verdict.trusted_other': 'Am {{at}}: {{count}} Signaturen führen von {{leaf}} zum Anker {{anchor}}.',
  'verdict.failing': 'Am {{at}}, {{title}}: {{reason}}.',
}
