// Chinese texts about whether a certificate is trusted, in a sentence.

import type { verdict as english } from '../en/verdict.ts'
import type { Words } from '../words.ts'

export const verdict: Words<typeof english> = {
  'verdict.isAnchor': '在 {{at}}：它本身就是信任锚。',
  'verdict.trusted_other': '在 {{at}}：从 {{leaf}} 到信任锚 {{anchor}} 共有 {{count}} 个签名。',
  'verdict.failing': '在 {{at}}，{{title}}：{{reason}}。',
}
