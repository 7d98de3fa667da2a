// Japanese texts about the view of octets: elements of ASN.1 and a dump.

import type { bytes as english } from '../en/bytes.ts'
import type { Words } from '../words.ts'

export const bytes: Words<typeof english> = {
  'bytes.title': 'バイトを見る',
  'bytes.subtitle':
    '任意のDERまたはPEMファイルを要素ごとに表示します。保管庫には何も取り込まれず、秘密鍵は表示されません。',
  'bytes.tab': 'バイト',
  'bytes.file': 'DERまたはPEMファイル',
  'bytes.fileHint': 'ここにドロップするか、選択してください。',
  'bytes.open': 'バイトを見る',
  'bytes.elements': '要素',
  'bytes.octets': 'オクテット',
  'bytes.find': '位置を探す',
  'bytes.about_other': '{{kind}}、{{number}}オクテット。',
  'bytes.object': 'オブジェクト{{number}}／{{total}}',
  'bytes.objects': 'ファイル内のオブジェクト',
  'bytes.selected': '位置{{offset}}の{{type}}、ヘッダー{{header}}、内容{{length}}オクテット',
  'bytes.fault': '位置{{offset}}でDERではありません',
  'bytes.faultNoOffset': 'DERではありません',
  'bytes.incomplete': '最初の{{number}}個の要素だけを表示しています。',
  'bytes.inside': '上の文字列の中',
  'bytes.hint':
    '位置、ヘッダー＋内容（オクテット単位）。矢印キーで移動と開閉、オクテットのクリックでその要素を探します。',
  'bytes.kind.certificate': '証明書',
  'bytes.kind.certification-request': '証明書要求',
  'bytes.kind.crl': '失効リスト',
  'bytes.kind.ocsp-request': 'OCSP要求',
  'bytes.kind.ocsp-response': 'OCSP応答',
  'bytes.kind.pkcs7': 'PKCS#7の束',
  'bytes.kind.pkcs12': 'PKCS#12ファイル',
  'bytes.kind.truststore': 'トラストストア',
  'bytes.kind.private-key': '秘密鍵',
  'bytes.kind.public-key': '公開鍵',
  'bytes.kind.spkac': '署名付きの公開鍵とチャレンジ',
  'bytes.kind.gem': 'gem',
  'bytes.kind.backup': 'バックアップ',
  'bytes.kind.keep-link': '保管庫を示すテキストファイル',
  'bytes.kind.unknown': 'DERのほかのもの',
}
