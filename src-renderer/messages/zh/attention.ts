// Chinese texts of the first screen: what needs attention, and when certificates end.

import type { attention as english } from '../en/attention.ts'
import type { Words } from '../words.ts'

export const attention: Words<typeof english> = {
  'attention.title': '待办',
  'attention.subtitle': '此保管库中已逾期、即将到期、待处理或强度不足的事项，最紧迫的在前。',
  'attention.list': '待办事项',
  'attention.badge_other': '{{count}} 项需要处理',
  'attention.calm': '一切正常',
  'attention.calmHint': '此保管库目前没有需要您处理的事项。',
  'attention.calmNext': '此保管库目前没有需要您处理的事项。下一期限为 {{when}}：{{what}}，{{title}}。',
  'attention.next': '下一期限为 {{when}}：{{what}}，{{title}}。',
  'attention.severity.error': '已逾期',
  'attention.severity.warning': '即将到期',
  'attention.severity.info': '提示',
  'attention.finding.keepRestored':
    '保管库由 {{when}} 的备份恢复。在您说明它为何可以签名之前，它不签署任何内容。',
  'attention.finding.clockBehind': '本机时钟慢于已知时间：{{when}} 已经过去。请先说明它是否正确，再签名。',
  'attention.finding.clockJumped': '程序运行期间时钟被更改。请先说明它是否正确，再签名。',
  'attention.finding.clockAhead':
    '时钟远远超前于此保管库所知的一切，其中最近的是 {{when}}。请先说明它是否正确，再签名。',
  'attention.finding.authorityEnded': '{{subject}} 已于 {{when}} 到期，不能再签发任何内容。',
  'attention.finding.authorityEnds': '{{subject}} 将于 {{when}} 到期。请在此之前续期。',
  'attention.finding.crlOverdue_other':
    '{{subject}} 有 {{count}} 份吊销列表已到期，最早的在 {{when}}。要求吊销列表者现在不信任其下的任何内容。',
  'attention.finding.crlMissing': '{{subject}} 从未发布吊销列表。没有人能得知它吊销了什么。',
  'attention.finding.crlDue_other':
    '{{subject}} 有 {{count}} 份吊销列表须签发下一份，最早的在 {{when}} 之前。',
  'attention.finding.deltaCrlOverdue': '{{subject}} 的增量列表已于 {{when}} 到期。',
  'attention.finding.deltaCrlDue': '{{subject}} 的增量列表须在 {{when}} 之前签发下一份。',
  'attention.finding.ocspOverdue': '{{subject}} 的预签 OCSP 响应已于 {{when}} 到期。',
  'attention.finding.ocspDue': '{{subject}} 的预签 OCSP 响应将于 {{when}} 到期。',
  'attention.finding.ocspDelegateDue': '{{subject}} 的 OCSP 签名者的证书将于 {{when}} 到期。请任命下一个。',
  'attention.finding.responderDown':
    '没有谁为 {{subject}} 响应 OCSP：实时响应器（最后运行于 {{when}}）未在运行。',
  'attention.finding.authorityOutlived':
    '{{subject}} 将先于它所签发的证书到期，其中最晚的有效至 {{when}}。这些证书会提前失去信任。',
  'attention.finding.authorityShortens':
    '{{subject}} 将于 {{when}} 到期。它按证书模板 {{detail}} 签发的证书因此缩短有效期。',
  'attention.finding.authorityWeak': '{{subject}} 的密钥（{{detail}}）过弱，不可信赖。',
  'attention.finding.authorityWeakFrom':
    '{{subject}} 的密钥（{{detail}}）自 {{when}} 起视为过弱，而其证书的有效期更长。',
  'attention.finding.signatureWeak_other': '{{subject}} 等 {{count}} 份证书用可被伪造的 {{detail}} 签名。',
  'attention.finding.keysWeak_other':
    '{{subject}} 颁发的 {{count}} 份证书的密钥为 {{detail}}，过弱而不可信赖。',
  'attention.finding.keysWeakFrom_other':
    '{{subject}} 颁发的 {{count}} 份证书比其密钥更长寿：{{detail}} 自 {{when}} 起被视为过弱。',
  'attention.finding.authorityWaiting': '{{subject}} 自 {{when}} 起一直在等待外部上级的证书。',
  'attention.finding.certificatesEnd_other':
    '{{subject}} 签发的 {{count}} 份证书将在 30 天内到期，最早的在 {{when}}。',
  'attention.finding.requestsWaiting_other': '{{count}} 份证书申请等待您的决定，最早的自 {{when}} 起。',
  'attention.finding.backupDue': '上次备份于 {{when}}，此后的操作不在任何备份中。',
  'attention.finding.backupMissing': '此保管库没有备份。如果这块磁盘损坏，所有密钥都会丢失。',
  'attention.finding.keyUnused': '密钥“{{subject}}”既没有证书，也没有证书申请。',
  'attention.do.vault.acknowledge-restore': '说明原因',
  'attention.do.vault.backup': '备份',
  'attention.do.vault.confirm-clock': '回答',
  'attention.do.authority.renew': '续期',
  'attention.do.authority.rekey': '更换密钥',
  'attention.do.authority.adopt': '接收',
  'attention.do.crl.issue': '签发列表',
  'attention.do.ocsp.presign': '签署响应',
  'attention.do.ocsp.delegate': '任命',
  'attention.do.responder.start': '查看方法',
  'attention.do.certificate.renew': '打开',
  'attention.do.certificate.rekey': '查看',
  'attention.do.request.list': '审核',
  'attention.do.key.list': '查看密钥',
  'expiry.title': '证书到期时间',
  'expiry.by': '分组方式',
  'expiry.by.month': '按月',
  'expiry.by.week': '按周',
  'expiry.none': '此保管库在未来两年内没有证书到期。',
  'expiry.summary_other': '未来两年内有 {{number}} 份证书到期；最多的是 {{period}}：{{most}} 份。',
  'expiry.counted': '已吊销的证书也计算在内。',
  'expiry.numbers': '显示数字',
  'expiry.hideNumbers': '隐藏数字',
  'expiry.hint': '选择一个柱形，查看其中的证书。',
  'expiry.others': '其他签发者',
  'expiry.elsewhere': '外部签发者',
  'expiry.period': '时段',
  'expiry.total': '合计',
  'expiry.week': '{{day}} 当周',
  'expiry.open': '查看在此时段到期的证书：{{period}}',
  'expiry.authorities': '此时段内到期的认证机构：',
  'expiry.authorityEnds': '{{title}}，{{when}}',
}
