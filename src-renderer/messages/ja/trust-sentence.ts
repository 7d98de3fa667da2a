// Japanese texts about what a trust list or a truststore could not hold, by the names of the sentences.

import type { trustSentence as english } from '../en/trust-sentence.ts'
import type { Words } from '../words.ts'

export const trustSentence: Words<typeof english> = {
  'sentence.trust.purposes-not-carried': '信頼は{{purposes}}に限られていますが、この形式では表せません',
  'sentence.trust.purposes-widened': 'gemに限り信頼されていますが、この形式ではコード署名としか表せません',
  'sentence.trust.names-not-carried': '保証できる名前の範囲を、この形式では表せません',
  'sentence.trust.dates-not-carried': '適用範囲の日付を、この形式では表せません',
  'sentence.trust.over': '信頼は{{until}}までだったため、除外しました',
  'sentence.trust.overwritten':
    'gemのファイルはサブジェクトごとに1つで、同じサブジェクトの後の証明書に置き換えられます',
  'sentence.trust.not-self-signed': 'gemが信頼するのは自己署名のルートだけで、これは参照されません',
  'sentence.trust.weak-check': 'JKSの検査はSHA-1だけです。Java自身はバージョン9からPKCS#12を書き出します',
  'sentence.trust.no-certificate': '証明書ではありません',
  'sentence.trust.purposes-unknown': 'ここで未知の用途について信頼されています',
  'sentence.trust.uses-rejected': 'ファイルが用途の一部を拒否しています',
  'sentence.trust.distrusted': '信頼しないようにとファイルに記されています',
  'sentence.trust.not-trusted': '信頼するとはファイルに記されていません',
  'sentence.trust.scope-unsayable': '適用範囲をここでは表せません',
  'sentence.trust.private-key': '秘密鍵とその証明書であり、信頼の対象ではありません',
  'sentence.trust.of-private-key': 'ファイル内の秘密鍵に属しています',
  'sentence.trust.other-things': '秘密鍵その他：{{number}}',
}
