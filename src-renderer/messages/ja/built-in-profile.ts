// Japanese texts about the profiles that come with the program.

import type { builtInProfile as english } from '../en/built-in-profile.ts'
import type { Words } from '../words.ts'

export const builtInProfile: Words<typeof english> = {
  'builtIn.code-signing.title': 'コード署名',
  'builtIn.code-signing.description':
    'プログラムに署名する人向け。鍵を失っても被害が長引かないよう1年間です。',
  'builtIn.cross.title': 'クロス認証証明書',
  'builtIn.cross.description': '別の認証局を、その配下ごと、本来の発行者とは別に認証します。',
  'builtIn.developer.title': '開発者（gemの署名）',
  'builtIn.developer.description': 'gemに署名する人向け。gemコマンドが読めるのはRSAとECの鍵だけです。',
  'builtIn.email.title': '電子メール（S/MIME）',
  'builtIn.email.description':
    'メールに署名し、暗号化メールを受け取る人向け。アドレスはsubjectAltNameにあります。',
  'builtIn.ocsp-signer.title': 'OCSP署名者',
  'builtIn.ocsp-signer.description':
    '発行した認証局に代わってOCSP応答に署名します。有効期間は短く、それ自体は検査されません。',
  'builtIn.person.title': '個人',
  'builtIn.person.description': '1つの証明書でメールや文書に署名し、サーバーにログインする人向け。',
  'builtIn.regional.title': '地域認証局',
  'builtIn.regional.description':
    'ルートの下でエンドエンティティだけを認証する認証局（pathLenConstraint 0）。',
  'builtIn.root.title': 'ルート',
  'builtIn.root.description': '階層の頂点に立つ自己署名の認証局。一度だけ作成し、オフラインで保管します。',
  'builtIn.timestamp.title': 'タイムスタンプ',
  'builtIn.timestamp.description': '署名者の証明書が終了した後も長く検証されるタイムスタンプに署名します。',
  'builtIn.tls-client.title': 'TLSクライアント',
  'builtIn.tls-client.description': '証明書でサーバーにログインする人または機器向け。',
  'builtIn.tls-server.title': 'TLSサーバー',
  'builtIn.tls-server.description':
    'TLSで接続されるサーバー。名前は、クライアントが参照するsubjectAltNameだけにあります。',
}
