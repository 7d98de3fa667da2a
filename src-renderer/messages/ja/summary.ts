// Japanese texts about a certificate’s summary: its five answers.

import type { summary as english } from '../en/summary.ts'
import type { Words } from '../words.ts'

export const summary: Words<typeof english> = {
  'summary.title': '概要',
  'summary.who': 'だれ',
  'summary.whoWithKey': '{{title}}（鍵：{{key}}）',
  'summary.byWhom': '認証者',
  'summary.itself': '自身：ルートは自分の鍵を自ら保証します',
  'summary.until': '期限',
  'summary.untilDays_other': '{{until}}、残り{{count}}日',
  'summary.untilEnded': '{{until}}：終了しました',
  'summary.untilLater': '{{from}}から{{until}}まで：まだ始まっていません',
  'summary.untilRevoked': '{{when}}に失効（{{reason}}）。本来は{{until}}まで',
  'summary.may': '用途',
  'summary.mayAnything': '記載がないため、制限もありません',
  'summary.trusted': '信頼',
  'summary.trust.byPath': '{{root}}を信頼する人から、{{between}}を経て。',
  'summary.trust.directly': 'これを認証した{{root}}を信頼する人から。',
  'summary.trust.root': 'これを受け取り、信頼すると決めた人から。',
  'summary.trust.unknown': '判断できません。認証した者がこの保管庫にいません。',
  'summary.trust.revoked': '失効を知る人からは信頼されません。',
  'summary.trust.onHold': '保留を知る人からは信頼されません。',
  'summary.trust.expired': 'もう誰からも信頼されません。終了しました。',
  'summary.trust.notYetValid': 'まだ誰からも信頼されません。始まっていません。',
}
