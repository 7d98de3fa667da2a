// What a dangerous act does, and what of it is final, in Japanese: one sentence each, beside the field for its name.

import type { danger as english } from '../en/danger.ts'
import type { Words } from '../words.ts'

export const danger: Words<typeof english> = {
  'danger.type': '確認のため次のとおり入力：{{thing}}',
  'danger.will.key.destroy': '秘密鍵「{{thing}}」を破棄します。破棄済みの項目として一覧に残ります。',
  'danger.final.key.destroy': 'バックアップからの復元を除き、鍵は誰にも元に戻せません。',
  'danger.will.key.restrict': '鍵「{{thing}}」は、保管庫のバックアップを除き、金庫から出なくなります。',
  'danger.final.key.restrict': 'この指定は解除できません。',
  'danger.will.authority.rekey': '{{thing}}の鍵を更新し、現在の鍵の証明書を「更新済み」として失効させます。',
  'danger.final.authority.rekey': '失効は取り消せません。',
  'danger.will.authority.retire':
    '{{thing}}は以後発行しません。失効と、失効リストおよびOCSP応答への署名は続けられます。',
  'danger.final.authority.retire': '運用を再開することはできません。',
  'danger.will.certificate.rekey':
    '新しい証明書に署名した後、{{thing}}の現在の証明書を「更新済み」として失効させます。',
  'danger.final.certificate.rekey': '失効は取り消せません。',
  'danger.will.revocation.revoke': '次の失効リスト以降、{{thing}}は信頼されません。',
  'danger.final.revocation.revoke': '失効は取り消せません。',
  'danger.will.revocation.revoke-batch': '次のリスト以降、これらの{{thing}}は誰からも信頼されなくなります。',
  'danger.final.revocation.revoke-batch': '失効は取り消せません。',
  'danger.will.crl.issue':
    '{{thing}}のこの失効リストは、前回のものより早く終了します。プログラムは次のリストをより早く求めるようになります。',
  'danger.final.crl.issue': '番号は使用済みとなり、リストは回収できません。',
  'danger.will.trust.remove': '{{thing}}に含まれるものは、このリストによっては信頼されなくなります。',
  'danger.final.trust.remove': '以前にリストからエクスポートしたファイルはそのまま残ります。',
  'danger.will.gem.trust-remove':
    'このユーザーのgemコマンドは{{thing}}を信頼しなくなり、その配下のgemを拒否します。',
  'danger.final.gem.trust-remove': 'インストール済みのgemはそのまま残ります。',
}
