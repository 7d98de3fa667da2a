// Japanese texts about several requests that are approved or rejected at once.

import type { requestBatch as english } from '../en/request-batch.ts'
import type { Words } from '../words.ts'

export const requestBatch: Words<typeof english> = {
  'approve.open': '承認…',
  'approve.title_other': '証明書要求{{count}}件を承認',
  'approve.subtitle': 'それぞれに証明書を1枚ずつ発行します。確認するまで何も署名されません。',
  'approve.reviewed': 'それぞれに発行される内容',
  'approve.verdict.ready': '準備完了',
  'approve.verdict.doubtful': '要確認',
  'approve.verdict.refused': '発行不可',
  'approve.against': '問題点',
  'approve.nothingAgainst': 'なし',
  'approve.more_other': '{{first}} ほか{{count}}件。',
  'approve.counted.ready_other': '準備完了{{count}}件',
  'approve.counted.doubtful_other': '要確認{{count}}件',
  'approve.counted.refused_other': '発行不可{{count}}件',
  'approve.doubtHint':
    '要確認のものは、選択するまで対象外です。名前を開くと、発行される内容をすべて確認できます。',
  'approve.sentence_other': '{{issuer}}が証明書{{count}}件に署名します。署名は取り消せず、失効のみ可能です。',
  'approve.noneChosen': '認証する証明書要求を選択してください。',
  'approve.submit_other': '証明書{{count}}件に署名',
  'approve.running': '署名中：{{total}}件中{{done}}件',
  'approve.reviewing': '審査中：{{total}}件中{{done}}件',
  'approve.stop': 'この要求の後で停止',
  'approve.done_other': '{{count}}件中{{done}}件を発行しました',
  'approve.doneHint': '証明書に署名し、記録しました。チェーンとともに申請者へ渡してください。',
  'approve.noneDone': '何も発行されませんでした。理由は各要求に示されています。',
  'approve.saveChains': 'すべてチェーンとともに保存…',
  'approve.certificates': '証明書とチェーン',
  'approve.seeCertificates': '証明書を見る',
  'approve.tooMany': '一度に{{most}}件までです。選択を減らしてください。',
  'approve.noneGiven': '証明書要求が選択されていません',
  'approve.noneGivenHint': '受信箱で証明書要求を選択し、まとめて承認してください。',
  'reject.notice_other': '証明書要求{{count}}件を却下しました。',
}
