// Chinese texts about what a trust list or a truststore could not hold, by the names of the sentences.

import type { trustSentence as english } from '../en/trust-sentence.ts'
import type { Words } from '../words.ts'

export const trustSentence: Words<typeof english> = {
  'sentence.trust.purposes-not-carried': '仅在用于 {{purposes}} 时受信任，而该格式无法表达',
  'sentence.trust.purposes-widened': '受信任用于 gem，而该格式只能称之为代码签名',
  'sentence.trust.names-not-carried': '该格式无法表达它可担保的名称',
  'sentence.trust.dates-not-carried': '该格式无法表达其适用范围的日期',
  'sentence.trust.over': '其信任截至 {{until}}，已略去',
  'sentence.trust.overwritten': 'gem 为每个主体只存一个文件，此主体之后的证书会占用它',
  'sentence.trust.not-self-signed': 'gem 仅信任自签名的根 CA，从不查看此证书',
  'sentence.trust.weak-check': 'JKS 仅以 SHA-1 校验；Java 自版本 9 起写出的是 PKCS#12',
  'sentence.trust.no-certificate': '不是证书',
  'sentence.trust.purposes-unknown': '受信任的用途在此未知',
  'sentence.trust.uses-rejected': '文件拒绝其部分用途',
  'sentence.trust.distrusted': '文件声明它不受信任',
  'sentence.trust.not-trusted': '文件未声明它受信任',
  'sentence.trust.scope-unsayable': '其适用范围在此无法表达',
  'sentence.trust.private-key': '这是私钥及其证书，而非受信任的对象',
  'sentence.trust.of-private-key': '属于文件中的某个私钥',
  'sentence.trust.other-things': '私钥或其他内容：{{number}}',
}
