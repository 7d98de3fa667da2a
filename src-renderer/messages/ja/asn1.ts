// Japanese texts about the view of octets: elements of ASN.1 and a dump.

import type { asn1 as english } from '../en/asn1.ts'
import type { Words } from '../words.ts'

export const asn1: Words<typeof english> = {
  'asn1.title': 'バイトを見る',
  'asn1.subtitle':
    '任意のDERまたはPEMファイルを要素ごとに表示します。保管庫には何も取り込まれず、秘密鍵は表示されません。',
  'asn1.tab': 'バイト',
  'asn1.file': 'DERまたはPEMファイル',
  'asn1.fileHint': 'ここにドロップするか、選択してください。',
  'asn1.open': 'バイトを見る',
  'asn1.elements': '要素',
  'asn1.octets': 'オクテット',
  'asn1.about_other': '{{kind}}、{{number}}オクテット。',
  'asn1.object': 'オブジェクト{{number}}／{{total}}',
  'asn1.objects': 'ファイル内のオブジェクト',
  'asn1.selected': '位置{{offset}}の{{type}}、ヘッダー{{header}}、内容{{length}}オクテット',
  'asn1.fault': '位置{{offset}}でDERではありません',
  'asn1.faultNoOffset': 'DERではありません',
  'asn1.incomplete': '最初の{{number}}個の要素だけを表示しています。',
  'asn1.inside': '上の文字列の中',
  'asn1.hint':
    '位置、ヘッダー＋内容（オクテット単位）。矢印キーで移動と開閉、オクテットのクリックでその要素を探します。',
  'asn1.kind.certificate': '証明書',
  'asn1.kind.certification-request': '証明書要求',
  'asn1.kind.crl': '失効リスト',
  'asn1.kind.ocsp-request': 'OCSP要求',
  'asn1.kind.ocsp-response': 'OCSP応答',
  'asn1.kind.pkcs7': 'PKCS#7の束',
  'asn1.kind.pkcs12': 'PKCS#12ファイル',
  'asn1.kind.truststore': 'トラストストア',
  'asn1.kind.private-key': '秘密鍵',
  'asn1.kind.public-key': '公開鍵',
  'asn1.kind.spkac': '署名付きの公開鍵とチャレンジ',
  'asn1.kind.gem': 'gem',
  'asn1.kind.backup': 'バックアップ',
  'asn1.kind.keep-link': '保管庫を示すテキストファイル',
  'asn1.kind.unknown': 'DERのほかのもの',
}
