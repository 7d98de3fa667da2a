// Chinese texts about dangerous acts: what each does, and what of it can’t be undone.

import type { danger as english } from '../en/danger.ts'
import type { Words } from '../words.ts'

export const danger: Words<typeof english> = {
  'danger.type': '请输入 {{thing}} 以确认',
  'danger.will.key.destroy': '私钥 {{thing}} 将被销毁；列表中会留下墓碑记录。',
  'danger.final.key.destroy': '除非从备份恢复，否则无人能找回该密钥。',
  'danger.will.key.restrict': '密钥 {{thing}} 将永远不离开保险箱，保管库的备份除外。',
  'danger.final.key.restrict': '该标记无法移除。',
  'danger.will.authority.rekey': '{{thing}} 将获得新密钥，其当前密钥的证书将以“已被取代”吊销。',
  'danger.final.authority.rekey': '吊销无法撤回。',
  'danger.will.authority.retire': '{{thing}} 从此不再颁发任何证书；仍可吊销，并签署列表和 OCSP 响应。',
  'danger.final.authority.retire': '无法再恢复使用。',
  'danger.will.certificate.rekey': '新证书签署后，{{thing}} 的当前证书将以“已被取代”吊销。',
  'danger.final.certificate.rekey': '吊销无法撤回。',
  'danger.will.revocation.revoke': '从下一份列表起，任何人都不应再信任 {{thing}}。',
  'danger.final.revocation.revoke': '吊销无法撤回。',
  'danger.will.crl.issue': '{{thing}} 的这份列表比前一份更早到期：程序会更早需要下一份。',
  'danger.final.crl.issue': '其编号已用掉，列表无法收回。',
  'danger.will.trust.remove': '{{thing}} 中的任何人都不再因此列表而受信任。',
  'danger.final.trust.remove': '此前从列表导出的文件保持不变。',
  'danger.will.gem.trust-remove': '此用户的 gem 命令不再信任 {{thing}}：其下的 gem 将被拒绝。',
  'danger.final.gem.trust-remove': '已安装的 gem 保持安装状态。',
}
