// The Chinese words for error codes about gems, their policies and gem's trust directory.

import type { gemErrors as english } from '../en/errors-gem.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const gemErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'gem.malformed': {
    what: 'gem 的一部分无法读取。',
    unchanged: nothingChanged,
    next: '请勿安装此 gem。请重新获取，或询问制作者。',
  },
  'gem.inflates-too-much': {
    what: 'gem 的一部分展开后超出任何 gem 应有的大小。',
    unchanged: nothingChanged,
    next: '请勿解包此 gem：它可能占满磁盘。',
  },
  'gem.unsafe': {
    what: 'gem 中含有任何人都不应签名的内容。',
    unchanged: nothingSigned,
    next: '请在报告中查看此 gem，并用 gem build 重新构建。',
  },
  'gem.key-unfit': {
    what: 'gem 程序无法读取这类密钥。',
    unchanged: nothingSigned,
    next: '请用 RSA 或 EC 密钥签名。',
  },
  'gem.signer-refused': {
    what: '用此证书签名的 gem 会被谨慎的验证者拒绝。',
    unchanged: nothingSigned,
    next: '请为证书续期，或补上直到根证书的各级证书。',
  },
  'gem.self-check-failed': {
    what: '已签名的 gem 未通过自检。',
    unchanged: '没有交出任何内容；日志中记有此次尝试。',
    next: '请附上该 gem 报告此缺陷。',
  },
  'gem.policy-invalid': {
    what: '策略中有不允许的内容。',
    unchanged: nothingChanged,
    next: '请修正行号和列号所指之处。',
  },
  'gem.policy-unknown': {
    what: '没有此名称的策略。',
    unchanged: nothingChanged,
    next: '请从列表中选择，或指定 YAML 文件。',
  },
  'gem.root-not-trusted': {
    what: '此证书不是根证书，而 gem 程序只查找根证书。',
    unchanged: nothingChanged,
    next: '请改为添加其证书链的根证书。',
  },
}
