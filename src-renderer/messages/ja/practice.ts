// Japanese texts about the keep to practise in.

import type { practice as english } from '../en/practice.ts'
import type { Words } from '../words.ts'

export const practice: Words<typeof english> = {
  'practice.title': 'まず練習する',
  'practice.hint':
    'サンプルの勉強会です。ルート、二つの地域認証局、開発者、失効した一人、待っている要求があります。専用のフォルダーに置かれ、あなたの保管庫には触れません。',
  'practice.open': 'サンプルの勉強会で練習する',
  'practice.leave': '練習を終える',
  'practice.mark': '練習',
  'practice.notice': 'これは練習用です。パスフレーズは誰もが知っており、署名したものに価値はありません。',
  'practice.passphrase': '練習用の保管庫です。パスフレーズは',
}
