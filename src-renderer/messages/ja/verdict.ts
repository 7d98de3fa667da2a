// Japanese texts about whether a certificate is trusted, in a sentence.

import type { verdict as english } from '../en/verdict.ts'
import type { Words } from '../words.ts'

export const verdict: Words<typeof english> = {
  'verdict.isAnchor': '{{at}}の時点：それ自体がトラストアンカーです。',
  'verdict.trusted_other':
    '{{at}}の時点：{{leaf}}からアンカー{{anchor}}まで{{count}}個の署名がつながっています。',
  'verdict.failing': '{{at}}の時点、{{title}}：{{reason}}。',
}
