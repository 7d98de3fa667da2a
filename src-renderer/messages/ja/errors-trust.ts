// The Japanese words for error codes about trust lists and the truststores of other programs.

import type { trustErrors as english } from '../en/errors-trust.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged } from './nothing.ts'

export const trustErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'trust.list-unknown': {
    what: 'この名前の信頼リストはありません。',
    unchanged: nothingChanged,
    next: '既存のリストを確認するか、この名前のリストを作成してください。',
  },
  'trust.list-exists': {
    what: 'この名前の信頼リストはすでにあります。',
    unchanged: 'リストはそのままです。',
    next: '別の名前を選ぶか、既存のリストに追加してください。',
  },
  'trust.list-empty': {
    what: 'リストに、現在も信頼されている証明書がありません。',
    unchanged: 'ファイルは書き込まれていません。',
    next: '先に、信頼する証明書を追加してください。',
  },
  'trust.anchor-unknown': {
    what: 'この証明書は信頼リストにありません。',
    unchanged: nothingChanged,
    next: 'リストを確認し直してください。その間に削除された可能性があります。',
  },
  'trust.anchor-known': {
    what: 'この証明書はすでに信頼リストにあります。',
    unchanged: 'リストはそのままです。',
    next: '既存のアンカーの信頼の範囲を変更してください。',
  },
  'trust.store-malformed': {
    what: 'トラストストアの形式が正しくありません。',
    unchanged: nothingChanged,
    next: '作成したプログラムでエクスポートし直してください。',
  },
  'trust.store-unsupported': {
    what: 'トラストストアの保護方式に対応していません。',
    unchanged: nothingChanged,
    next: 'AESで暗号化する最新のkeytoolまたはopensslで書き出し直してください。',
  },
  'trust.wrong-password': {
    what: 'トラストストアのパスワードが違うか、ファイルが破損しています。',
    unchanged: nothingChanged,
    next: 'パスワードを入力し直してください。Javaの既定値は多くの場合changeitです。',
  },
  'trust.password-needed': {
    what: 'トラストストアにはパスワードが必要です。',
    unchanged: nothingChanged,
    next: 'ファイルとともにパスワードを入力してください。',
  },
  'trust.password-unfit': {
    what: 'Javaはこのパスワードを受け付けません。',
    unchanged: 'ファイルは書き込まれていません。',
    next: 'ASCIIの英字、数字、記号で6文字以上にしてください。秘密を守るものではありません。',
  },
}
