// Chinese texts about the journal.

import type { journal as english } from '../en/journal.ts'
import type { Words } from '../words.ts'

export const journal: Words<typeof english> = {
  'journal.title': '日志',
  'journal.subtitle': '按执行顺序记录的每项操作。每个条目都含有前一条目的哈希。',
  'journal.none': '尚无任何操作',
  'journal.noneHint': '每项更改保管库的操作都写在这里。',
  'journal.checking': '正在检查整个日志',
  'journal.checked': '整个日志已检查完毕',
  'journal.checkingHint': '正在将记录的每一行与日志核对。期间可以查看一切；签名或更改的操作须等到检查结束。',
  'journal.head': '日志末端',
  'journal.headSentence':
    '请抄下校验短语或拍下二维码，并保存在本机之外：日后可据此判断保管库是否为较旧的副本。',
  'journal.headCode': '最新条目的二维码',
  'journal.phrase': '校验短语',
  'journal.copyPhrase': '复制校验短语',
  'journal.knownHead': '抄下的校验短语',
  'journal.knownHeadHint': '一个编号和八个词，或二维码的内容。',
  'journal.knownHeadSubmit': '与日志核对',
  'journal.checkpoint': '检查点',
  'journal.checkpointSentence': '用认证机构的密钥签署最新条目。持有其证书者日后可证明日志当时的状态。',
  'journal.checkpointBy': '签名者',
  'journal.checkpointForm': '形式',
  'journal.checkpointForm.cms': '一个 CMS 文件',
  'journal.checkpointForm.signature': '文本和签名',
  'journal.checkpointSubmit': '签名并保存…',
  'journal.verify': '验证',
  'journal.valid': '日志完整',
  'journal.invalid': '日志前后不一致',
  'journal.verified_other': '已逐一检查 {{count}} 个条目。',
  'journal.authenticated': '最新条目与保险箱一致。',
  'journal.notAuthenticated': '保险箱已锁定，因此未与最新条目比对。',
  'journal.sequence': '编号',
  'journal.at': '时间',
  'journal.verb': '操作',
  'journal.summary': '内容',
  'journal.entry': '条目 {{sequence}}',
  'journal.details': '详情',
  'journal.hash': '哈希',
}
