// Japanese texts about files that are dropped anywhere: what they are, and where they are looked at.

import type { drop as english } from '../en/drop.ts'
import type { Words } from '../words.ts'

export const drop: Words<typeof english> = {
  'drop.title': 'ドロップしたファイル',
  'drop.titleOpened': '開かれたファイル',
  'drop.refused': '開けませんでした',
  'drop.keep': '別の保管庫',
  'drop.keepSentence': '先にこの保管庫をロックして閉じます。中身は変わりません。',
  'drop.openKeep': 'この保管庫を閉じて、もう一方を開く',
  'drop.letGo': 'ドロップすると種類を表示します。まだ取り込みは行いません。',
  'drop.kind.certificate': '証明書',
  'drop.kind.certification-request': '証明書要求',
  'drop.kind.crl': '失効リスト',
  'drop.kind.ocsp-request': 'OCSP要求',
  'drop.kind.ocsp-response': 'OCSP応答',
  'drop.kind.pkcs7': '証明書（PKCS#7）',
  'drop.kind.pkcs12': 'キーストア（PKCS#12）',
  'drop.kind.truststore': 'トラストストア（Java）',
  'drop.kind.private-key': '秘密鍵',
  'drop.kind.public-key': '公開鍵',
  'drop.kind.spkac': 'SPKAC要求',
  'drop.kind.gem': 'gem',
  'drop.kind.backup': '保管庫のバックアップ',
  'drop.kind.keep-link': '保管庫を開くファイル',
  'drop.kind.unknown': '不明',
  'drop.open.certificate': '信頼できるか調べる',
  'drop.open.certification-request': '受信箱に取り込む',
  'drop.open.crl': 'リストを読む',
  'drop.open.ocsp-request': '要求を読む',
  'drop.open.ocsp-response': '応答を読む',
  'drop.open.pkcs7': '信頼できるか調べる',
  'drop.open.truststore': '追加先の信頼リストを選択',
  'drop.open.gem': 'gemを調べる',
  'drop.instead.key': '秘密鍵は「鍵」の画面で取り込みます。そこでパスフレーズを入力します。',
  'drop.instead.backup':
    'バックアップは空のフォルダーに復元します。まだ存在しない保管庫を指定してRootkeepを起動してください。',
  'drop.instead.keep-link': 'ここへのドロップではなく、元の場所でダブルクリックして開きます。',
  'drop.instead.nothing': 'これを読む画面はありません。何も取り込まれていません。',
}
