// Japanese texts of the first screen: what needs attention, and when certificates end.

import type { attention as english } from '../en/attention.ts'
import type { Words } from '../words.ts'

export const attention: Words<typeof english> = {
  'attention.title': '要対応',
  'attention.subtitle': 'この保管庫で、期限切れ、期限間近、処理待ち、または弱いものを、緊急な順に示します。',
  'attention.list': '対応すること',
  'attention.badge_other': '要対応：{{count}}件',
  'attention.calm': '問題ありません',
  'attention.calmHint': 'この保管庫で、いま対応すべきことはありません。',
  'attention.calmNext':
    'この保管庫で、いま対応すべきことはありません。次の期限は{{when}}：{{what}}、{{title}}。',
  'attention.next': '次の期限は{{when}}：{{what}}、{{title}}。',
  'attention.severity.error': '期限切れ',
  'attention.severity.warning': '間近',
  'attention.severity.info': '注記',
  'attention.finding.keepRestored':
    'この保管庫は{{when}}のバックアップから復元されました。署名してよい理由を申告するまで、何も署名しません。',
  'attention.finding.clockBehind':
    'この端末の時計が、すでに過ぎた{{when}}より遅れています。署名の前に、正しいかどうかを答えてください。',
  'attention.finding.clockJumped':
    'プログラムの動作中に時計が変更されました。署名の前に、正しいかどうかを答えてください。',
  'attention.finding.clockAhead':
    'この保管庫が知る最後の日付{{when}}より、時計が大きく進んでいます。署名の前に、正しいかどうかを答えてください。',
  'attention.finding.authorityEnded': '{{subject}}は{{when}}に終了しました。もう何も発行できません。',
  'attention.finding.authorityEnds': '{{subject}}は{{when}}に終了します。その前に更新してください。',
  'attention.finding.crlOverdue_other':
    '{{subject}}の失効リスト{{count}}件の期限が切れました（最初は{{when}}）。有効な失効リストを求めるプログラムは、この認証局が発行したものをすべて拒否します。',
  'attention.finding.crlMissing':
    '{{subject}}は失効リストを一度も公開していません。何を失効させたか、誰も知ることができません。',
  'attention.finding.crlDue_other':
    '{{subject}}の失効リスト{{count}}件に、次のものが必要です（最初は{{when}}まで）。',
  'attention.finding.deltaCrlOverdue': '{{subject}}の差分リストは{{when}}に終了しました。',
  'attention.finding.deltaCrlDue': '{{subject}}の差分リストは、{{when}}までに次のものが必要です。',
  'attention.finding.ocspOverdue': '{{subject}}の事前署名OCSP応答は{{when}}に終了しました。',
  'attention.finding.ocspDue': '{{subject}}の事前署名OCSP応答は{{when}}に終了します。',
  'attention.finding.ocspDelegateDue':
    '{{subject}}のOCSP署名者の証明書は{{when}}に終了します。次の署名者を任命してください。',
  'attention.finding.responderDown':
    '{{subject}}のOCSPに応答する者がいません。常時レスポンダー（最終稼働：{{when}}）が停止しています。',
  'attention.finding.authorityOutlived':
    '{{subject}}は、発行したもの（最後は{{when}}まで有効）より先に終了します。それらは早期に信頼されなくなります。',
  'attention.finding.authorityShortens':
    '{{subject}}は{{when}}に終了します。プロファイル{{detail}}で発行するものは、これにより期間が短縮されます。',
  'attention.finding.authorityWeak': '{{subject}}の鍵（{{detail}}）は弱すぎて信用できません。',
  'attention.finding.authorityWeakFrom':
    '{{subject}}の鍵（{{detail}}）は{{when}}以降は弱すぎるとみなされますが、証明書の期限はそれより後です。',
  'attention.finding.signatureWeak_other':
    '{{subject}}など{{count}}件の証明書が、偽造のおそれがある{{detail}}で署名されています。',
  'attention.finding.keysWeak_other':
    '{{subject}}が発行した証明書{{count}}件の鍵は{{detail}}で、弱すぎて頼れません。',
  'attention.finding.keysWeakFrom_other':
    '{{subject}}が発行した証明書{{count}}件は鍵より長く有効です。{{detail}}は{{when}}から弱すぎるとみなされます。',
  'attention.finding.authorityWaiting': '{{subject}}は、{{when}}から外部の親の証明書を待っています。',
  'attention.finding.certificatesEnd_other':
    '{{subject}}が発行した証明書{{count}}件が30日以内に終了します（最初は{{when}}）。',
  'attention.finding.requestsWaiting_other':
    '証明書要求{{count}}件が審査を待っています（最初は{{when}}から）。',
  'attention.finding.backupDue':
    '最後のバックアップは{{when}}です。その後の操作はどのバックアップにもありません。',
  'attention.finding.backupMissing':
    'この保管庫のバックアップがありません。このディスクが壊れると、すべての鍵が失われます。',
  'attention.finding.keyUnused': '鍵「{{subject}}」には証明書も証明書要求もありません。',
  'attention.do.vault.acknowledge-restore': '理由を申告',
  'attention.do.vault.backup': 'バックアップ',
  'attention.do.vault.confirm-clock': '答える',
  'attention.do.authority.renew': '更新',
  'attention.do.authority.rekey': '鍵更新',
  'attention.do.authority.adopt': '受け入れ',
  'attention.do.crl.issue': 'リストを発行',
  'attention.do.ocsp.presign': '応答に署名',
  'attention.do.ocsp.delegate': '任命',
  'attention.do.responder.start': '方法を見る',
  'attention.do.certificate.renew': '開く',
  'attention.do.certificate.rekey': '見る',
  'attention.do.request.list': '審査',
  'attention.do.key.list': '鍵を見る',
  'expiry.title': '証明書の終了時期',
  'expiry.by': '集計単位',
  'expiry.by.month': '月',
  'expiry.by.week': '週',
  'expiry.stack': '色分け',
  'expiry.stack.issuer': '発行者',
  'expiry.stack.profile': 'プロファイル',
  'expiry.stack.key': '鍵',
  'expiry.none': '今後2年間に終了する証明書はこの保管庫にありません。',
  'expiry.summary_other': '今後2年間に{{number}}件の証明書が終了します。最多は{{period}}の{{most}}件です。',
  'expiry.counted': '失効した証明書も含みます。',
  'expiry.numbers': '数値を表示',
  'expiry.hideNumbers': '数値を隠す',
  'expiry.hint': '棒を選ぶと、その証明書が表示されます。',
  'expiry.others.issuer': 'その他の発行者',
  'expiry.others.profile': 'その他のプロファイル',
  'expiry.others.key': 'その他の鍵',
  'expiry.elsewhere': '外部の発行者',
  'expiry.withoutProfile': 'プロファイルなし',
  'expiry.period': '期間',
  'expiry.total': '合計',
  'expiry.week': '{{day}}の週',
  'expiry.open': '次の期間に終了する証明書を表示：{{period}}',
  'expiry.authorities': 'この期間に終了する認証局：',
  'expiry.authorityEnds': '{{title}}、{{when}}',
}
