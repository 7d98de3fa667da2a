// The Chinese words for error codes about what a stranger's file or a typo brought.

import { maximumInputText } from '../../../src-main/contract/input-length.ts'
import type { inputErrors as english } from '../en/errors-input.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const inputErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'input.invalid': {
    what: '输入不完整，或格式不符。',
    unchanged: nothingSigned,
    next: '请更正上面指出的字段，然后重试。',
  },
  'input.unknown-procedure': {
    what: '窗口请求了此版本无法完成的操作。',
    unchanged: nothingChanged,
    next: '请关闭并重新启动 Rootkeep；如再次发生，请报告。',
  },
  'input.unreadable-file': {
    what: '无法读取文件。',
    unchanged: nothingChanged,
    next: '请确认文件仍存在且您有权读取，然后重试。',
  },
  'input.is-a-directory': {
    what: '这是文件夹，不是文件。',
    unchanged: nothingChanged,
    next: '请选择文件夹中的文件。',
  },
  'input.empty': {
    what: '文件是空的。',
    unchanged: nothingChanged,
    next: '请重新索取该文件：可能没有完整复制。',
  },
  'input.too-large': {
    what: '文件过大，不可能是应有的内容。',
    unchanged: nothingChanged,
    next: `请确认文件是否正确；上限为 ${maximumInputText}。`,
  },
  'input.not-pem': {
    what: '这既不是 PEM 也不是 DER。',
    unchanged: nothingChanged,
    next: '请索取 PEM 文本（以 -----BEGIN 开头）或 DER 文件。',
  },
  'input.wrong-kind': {
    what: '文件的种类与预期不同。',
    unchanged: nothingChanged,
    next: '请查看上面说明的种类，并选择正确的文件或页面。',
  },
  'der.truncated': {
    what: '文件在内容结束之前就中断了。',
    unchanged: nothingChanged,
    next: '请重新复制文件：缺少一部分。',
  },
  'der.indefinite-length': {
    what: '文件是不定长的 BER；证书需要严格的 DER。',
    unchanged: nothingChanged,
    next: '请让制作者输出 DER，或用您信任的程序转换。',
  },
  'der.malformed': {
    what: '内容不是格式正确的 DER。',
    unchanged: nothingChanged,
    next: '请重新索取文件；如仍如此，则是制作程序有缺陷。',
  },
  'der.too-deep': {
    what: '文件的嵌套深度超出任何正常文件。',
    unchanged: nothingChanged,
    next: '请勿使用此文件，并询问其来源。',
  },
  'name.malformed': {
    what: '其中有名称格式不正确。',
    unchanged: nothingChanged,
    next: '请写成属性形式，例如 CN=Seattle.rb,O=RubyConf。',
  },
  'name.forbidden-character': {
    what: '名称中含有控制字符或隐藏文本的字符。',
    unchanged: nothingChanged,
    next: '请索取名称使用普通字符的证书申请。',
  },
  'extension.malformed': {
    what: '有扩展格式不正确。',
    unchanged: nothingChanged,
    next: '请重新索取由遵循 RFC 5280 的程序制作的文件。',
  },
  'extension.duplicate': {
    what: '有扩展出现了两次。',
    unchanged: nothingChanged,
    next: '请重新索取每个扩展只出现一次的文件。',
  },
  'algorithm.unsupported': {
    what: '此处不支持该算法。',
    unchanged: nothingChanged,
    next: '请使用 RSA（2048 位或以上）、P-256、P-384、P-521 或 Ed25519。',
  },
  'algorithm.weak': {
    what: '算法或密钥长度过弱。',
    unchanged: nothingSigned,
    next: '请索取新密钥：2048 位或以上的 RSA，或椭圆曲线。',
  },
  'algorithm.not-allowed': {
    what: '证书模板不允许这类密钥。',
    unchanged: nothingSigned,
    next: '请选择其他模板，或索取允许的密钥。',
  },
  'time.invalid': {
    what: '有日期不是有效的时刻。',
    unchanged: nothingChanged,
    next: '请更正日期，然后重试。',
  },
}
