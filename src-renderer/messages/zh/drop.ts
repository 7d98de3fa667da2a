// Chinese texts about files that are dropped anywhere: what they are, and where they are looked at.

import type { drop as english } from '../en/drop.ts'
import type { Words } from '../words.ts'

export const drop: Words<typeof english> = {
  'drop.title': '拖放的文件',
  'drop.letGo': '松开以查看这是什么。此时不会导入任何内容。',
  'drop.kind.certificate': '证书',
  'drop.kind.certification-request': '证书申请',
  'drop.kind.crl': '吊销列表',
  'drop.kind.ocsp-request': 'OCSP 请求',
  'drop.kind.ocsp-response': 'OCSP 响应',
  'drop.kind.pkcs7': '证书（PKCS#7）',
  'drop.kind.pkcs12': '密钥库（PKCS#12）',
  'drop.kind.truststore': '信任库（Java）',
  'drop.kind.private-key': '私钥',
  'drop.kind.public-key': '公钥',
  'drop.kind.spkac': 'SPKAC 申请',
  'drop.kind.gem': 'gem',
  'drop.kind.backup': '保管库的备份',
  'drop.kind.unknown': '无法识别',
  'drop.open.certificate': '查看是否受信任',
  'drop.open.certification-request': '导入收件箱',
  'drop.open.crl': '查看列表',
  'drop.open.ocsp-request': '查看请求',
  'drop.open.ocsp-response': '查看响应',
  'drop.open.pkcs7': '查看是否受信任',
  'drop.open.truststore': '为其选择信任列表',
  'drop.open.gem': '查看 gem',
  'drop.instead.key': '私钥在“密钥”页面导入，届时会询问其口令。',
  'drop.instead.backup': '备份须恢复到空文件夹：请用尚不存在的保管库启动 Rootkeep。',
  'drop.instead.nothing': '没有页面能读取此文件。没有导入任何内容。',
}
