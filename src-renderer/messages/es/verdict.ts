// Spanish texts about whether a certificate is trusted, in a sentence.

import type { verdict as english } from '../en/verdict.ts'
import type { Words } from '../words.ts'

export const verdict: Words<typeof english> = {
  'verdict.isAnchor': 'El {{at}}: es ya un ancla de confianza.',
  'verdict.trusted_one': 'El {{at}}: {{count}} firma lleva de {{leaf}} al ancla {{anchor}}.',
  'verdict.trusted_many': 'El {{at}}: {{count}} de firmas llevan de {{leaf}} al ancla {{anchor}}.',
  'verdict.trusted_other': 'El {{at}}: {{count}} firmas llevan de {{leaf}} al ancla {{anchor}}.',
  'verdict.failing': 'El {{at}}, {{title}}: {{reason}}.',
}
