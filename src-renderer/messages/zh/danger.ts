// What a dangerous act does, and what of it is final, in Chinese: one sentence each, beside the field for its name.

import type { danger as english } from '../en/danger.ts'
import type { Words } from '../words.ts'

export const danger: Words<typeof english> = {
  'danger.type': '请输入以下内容确认：{{thing}}',
  'danger.will.key.destroy': '私钥“{{thing}}”将被销毁；列表中保留销毁记录。',
  'danger.final.key.destroy': '除非从备份恢复，任何人都无法找回该密钥。',
  'danger.will.key.restrict': '密钥“{{thing}}”将绝不离开保险箱，保管库的备份除外。',
  'danger.final.key.restrict': '该标记无法取消。',
  'danger.will.authority.rekey': '{{thing}} 将获得新密钥，其现有密钥的证书以“已被取代”为由吊销。',
  'danger.final.authority.rekey': '吊销无法撤销。',
  'danger.will.authority.retire': '{{thing}} 从现在起不再签发；仍可吊销，并签署吊销列表和 OCSP 响应。',
  'danger.final.authority.retire': '它无法恢复签发。',
  'danger.will.certificate.rekey': '新证书签署后，{{thing}} 的现有证书将以“已被取代”为由吊销。',
  'danger.final.certificate.rekey': '吊销无法撤销。',
  'danger.will.revocation.revoke': '自下一份吊销列表起，任何人都不应再信任 {{thing}}。',
  'danger.final.revocation.revoke': '吊销无法撤销。',
  'danger.will.revocation.revoke-batch': '从下一批列表起，任何人都不应再信任这些 {{thing}}。',
  'danger.final.revocation.revoke-batch': '这些吊销无法撤回。',
  'danger.will.crl.issue': '{{thing}} 的这份列表比上一份更早到期：程序会更早要求后续列表。',
  'danger.final.crl.issue': '其编号已用掉，列表无法收回。',
  'danger.will.trust.remove': '{{thing}} 中的内容不再通过此列表受信任。',
  'danger.final.trust.remove': '此前从列表导出的文件保持不变。',
  'danger.will.gem.trust-remove': '此用户的 gem 程序不再信任 {{thing}}：其下的 gem 将被拒绝。',
  'danger.final.gem.trust-remove': '已安装的 gem 仍保持安装。',
}
