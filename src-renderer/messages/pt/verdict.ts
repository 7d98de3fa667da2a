// Portuguese texts about whether a certificate is trusted, in a sentence.

import type { verdict as english } from '../en/verdict.ts'
import type { Words } from '../words.ts'

export const verdict: Words<typeof english> = {
  'verdict.isAnchor': 'Em {{at}}: é ela própria uma âncora de confiança.',
  'verdict.trusted_one': 'Em {{at}}: {{count}} assinatura leva de {{leaf}} à âncora {{anchor}}.',
  'verdict.trusted_many': 'Em {{at}}: {{count}} de assinaturas levam de {{leaf}} à âncora {{anchor}}.',
  'verdict.trusted_other': 'Em {{at}}: {{count}} assinaturas levam de {{leaf}} à âncora {{anchor}}.',
  'verdict.failing': 'Em {{at}}, {{title}}: {{reason}}.',
}
