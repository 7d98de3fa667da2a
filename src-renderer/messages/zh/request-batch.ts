// Chinese texts about several requests that are approved or rejected at once.

import type { requestBatch as english } from '../en/request-batch.ts'
import type { Words } from '../words.ts'

export const requestBatch: Words<typeof english> = {
  'approve.open': '批准…',
  'approve.title_other': '批准 {{count}} 份证书申请',
  'approve.subtitle': '每份申请各得一份证书。在您确认之前不会签署任何内容。',
  'approve.reviewed': '每份申请将得到的内容',
  'approve.verdict.ready': '就绪',
  'approve.verdict.doubtful': '有疑点',
  'approve.verdict.refused': '无法签发',
  'approve.against': '存在的问题',
  'approve.nothingAgainst': '无',
  'approve.more_other': '{{first}} 另有 {{count}} 项。',
  'approve.counted.ready_other': '{{count}} 份就绪',
  'approve.counted.doubtful_other': '{{count}} 份有疑点',
  'approve.counted.refused_other': '{{count}} 份无法签发',
  'approve.doubtHint': '有疑点的在您选择之前不会签发。打开名称可查看将要签发的全部内容。',
  'approve.sentence_other': '{{issuer}} 将签署 {{count}} 份证书。签名无法收回，只能吊销。',
  'approve.noneChosen': '请选择要认证的证书申请。',
  'approve.submit_other': '签署 {{count}} 份证书',
  'approve.running': '正在签署：{{done}}/{{total}}',
  'approve.reviewing': '正在审核：{{done}}/{{total}}',
  'approve.stop': '处理完当前一份后停止',
  'approve.done_other': '已签发 {{done}} 份，共 {{count}} 份',
  'approve.doneHint': '每份证书均已签署并记录。请连同证书链一并交还申请者。',
  'approve.noneDone': '未签发任何证书。每份申请均注明原因。',
  'approve.saveChains': '连同证书链全部保存…',
  'approve.certificates': '证书及其证书链',
  'approve.seeCertificates': '查看证书',
  'approve.tooMany': '一次最多 {{most}} 份：请减少选择。',
  'approve.noneGiven': '未选择证书申请',
  'approve.noneGivenHint': '在收件箱中选择证书申请，然后一并批准。',
  'reject.notice_other': '已驳回 {{count}} 份证书申请。',
}
