// Japanese texts about dangerous acts: what each does, and what of it can’t be undone.

import type { danger as english } from '../en/danger.ts'
import type { Words } from '../words.ts'

export const danger: Words<typeof english> = {
  'danger.type': '確認のため{{thing}}と入力してください',
  'danger.will.key.destroy': '秘密鍵{{thing}}を破棄します。一覧には墓標が残ります。',
  'danger.final.key.destroy': 'バックアップから以外、誰も鍵を取り戻せません。',
  'danger.will.key.restrict': '鍵{{thing}}は、保管庫のバックアップを除き、金庫から二度と出ません。',
  'danger.final.key.restrict': 'この印は外せません。',
  'danger.will.authority.rekey': '{{thing}}に新しい鍵を与え、現在の鍵の証明書を置き換え済みとして失効します。',
  'danger.final.authority.rekey': '失効は取り消せません。',
  'danger.will.authority.retire': '{{thing}}は今後何も発行しません。失効と、リストおよびOCSP応答への署名は引き続き行えます。',
  'danger.final.authority.retire': '再び使用することはできません。',
  'danger.will.certificate.rekey': '新しい証明書に署名した時点で、{{thing}}の現在の証明書を置き換え済みとして失効します。',
  'danger.final.certificate.rekey': '失効は取り消せません。',
  'danger.will.revocation.revoke': '次のリスト以降、{{thing}}は誰からも信頼されなくなります。',
  'danger.final.revocation.revoke': '失効は取り消せません。',
  'danger.will.crl.issue': '{{thing}}のこのリストは前のものより早く終わります。プログラムは次のリストをより早く必要とします。',
  'danger.final.crl.issue': '番号は使用済みとなり、リストは取り戻せません。',
  'danger.will.trust.remove': '{{thing}}に含まれるものは、このリストでは信頼されなくなります。',
  'danger.final.trust.remove': '以前にリストから書き出したファイルはそのまま残ります。',
  'danger.will.gem.trust-remove': 'このユーザーのgemコマンドは{{thing}}を信頼しなくなり、その下のgemは拒否されます。',
  'danger.final.gem.trust-remove': 'すでにインストールされたgemはそのまま残ります。',
}
