// Chinese texts about backups and restored keeps.

import type { backup as english } from '../en/backup.ts'
import type { Words } from '../words.ts'

export const backup: Words<typeof english> = {
  'backup.title': '备份',
  'backup.subtitle': '将整个保管库存入一个加密文件：密钥、记录、证书模板、设置。',
  'backup.make': '制作备份',
  'backup.makeSentence': '该文件用保险箱现有的口令打开。写入后会回读并比对，通过后才算数。',
  'backup.submit': '备份保管库…',
  'backup.never': '此保管库从未备份过。',
  'backup.last_other': '上次备份于 {{at}}；此后日志中有 {{count}} 项操作。',
  'backup.due': '应当备份了',
  'backup.done': '备份已制作并比对',
  'backup.doneSentence': '请将其存放在与保管库不同的介质上。日后可凭校验短语判断恢复的副本是否最新。',
  'backup.path': '文件',
  'backup.size': '大小',
  'backup.restored': '已恢复的保管库',
  'backup.restoredTitle': '此保管库暂不签名',
  'backup.restoredSentence': '它于 {{at}} 从 {{backupAt}} 的备份恢复。此后签署和吊销的内容不在其中。',
  'backup.reason': '恢复的原因，以及为何可以再次签名',
  'backup.reasonHint': '永久保留在日志中。',
  'backup.knownHead': '最后记下的校验短语（如有）',
  'backup.knownHeadHint': '最后一次记下的一个编号和八个词。可据此判断是否有内容丢失。',
  'backup.lists': '最近发布的吊销列表',
  'backup.listsHint': '其编号不会再次使用，其中的吊销会被沿用。',
  'backup.acknowledge': '说明原因，允许签名',
  'backup.lastHead.same': '已说明。日志末端与校验短语一致：没有丢失。',
  'backup.lastHead.older': '已说明。校验短语属于更晚的条目：有内容丢失。',
  'backup.lastHead.not asked': '已说明。保管库可以再次签名。',
  'backup.notice': '此保管库由备份恢复，在说明原因之前不会签名。',
  'backup.noticeGo': '说明原因',
  'backup.restore': '恢复备份',
  'backup.restoreSentence':
    '在此文件夹（必须为空）中将备份恢复为保管库。请先输入制作备份时能打开保险箱的口令，再选择文件。',
  'backup.restorePassphrase': '制作备份时的口令',
  'backup.restoreSubmit': '选择备份…',
  'backup.orCreate': '创建保管库',
}
