// Chinese texts about a certificate’s summary: its five answers.

import type { summary as english } from '../en/summary.ts'
import type { Words } from '../words.ts'

export const summary: Words<typeof english> = {
  'summary.title': '概要',
  'summary.who': '谁',
  'summary.whoWithKey': '{{title}}，密钥为 {{key}}',
  'summary.byWhom': '认证者',
  'summary.itself': '自身：根为自己的密钥担保',
  'summary.until': '有效至',
  'summary.untilDays_other': '{{until}}，还有 {{count}} 天',
  'summary.untilEnded': '{{until}}：已到期',
  'summary.untilLater': '{{from}} 至 {{until}}：尚未开始',
  'summary.untilRevoked': '于 {{when}} 吊销（{{reason}}）；原定 {{until}} 到期',
  'summary.may': '可用于',
  'summary.mayAnything': '未作说明，故无排除',
  'summary.trusted': '受信任',
  'summary.trust.byPath': '受信任 {{root}} 者的信任，经由 {{between}}。',
  'summary.trust.directly': '受信任 {{root}}（其认证者）者的信任。',
  'summary.trust.root': '受收到它并决定信任它的人信任。',
  'summary.trust.unknown': '无法判断：认证它的机构不在此保管库中。',
  'summary.trust.revoked': '得知其吊销的人都不信任它。',
  'summary.trust.onHold': '得知其挂起的人都不信任它。',
  'summary.trust.expired': '不再受任何人信任：已到期。',
  'summary.trust.notYetValid': '尚不受任何人信任：还未开始。',
}
