// The Chinese words for error codes about the ways into the vault, and about single keys.

import type { keyErrors as english } from '../en/errors-key.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const keyErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'vault.too-costly': {
    what: '本机空闲内存不足以承担该口令的成本。',
    unchanged: '保险箱保持原样。',
    next: '请关闭其他程序，或使用内存更大的机器。',
  },
  'vault.cost-not-higher': {
    what: '此开启方式的成本已达到该值，或已达上限。',
    unchanged: '开启方式保持原样。',
    next: '请要求比现有更多的内存或更多的遍数；两者均不可降低。',
  },
  'vault.slot-unknown': {
    what: '保险箱没有这样的开启方式。',
    unchanged: nothingChanged,
    next: '请从列出的开启方式中选择。',
  },
  'vault.slot-not-understood': {
    what: '此开启方式由更新版本的 Rootkeep 创建。',
    unchanged: '它保持原样。',
    next: '请用创建它的版本移除。',
  },
  'vault.last-way-in': {
    what: '这是此版本能打开的最后一个开启方式。',
    unchanged: '该开启方式保留。',
    next: '请先添加另一个口令，再移除此项。',
  },
  'vault.too-many-ways-in': {
    what: '保险箱已有 64 个开启方式，无法再增加。',
    unchanged: nothingChanged,
    next: '请移除不再需要的开启方式。',
  },
  'key.unknown': {
    what: '此保管库中没有这样的密钥。',
    unchanged: nothingSigned,
    next: '请选择“密钥”页面列出的密钥，或密钥在此的认证机构。',
  },
  'key.name-taken': {
    what: '已有密钥使用此名称。',
    unchanged: '没有生成密钥。',
    next: '请另选名称。',
  },
  'key.in-use': {
    what: '此密钥已有用途。',
    unchanged: nothingChanged,
    next: '请生成或选择其他密钥。',
  },
  'key.here-already': {
    what: '此密钥已在保险箱中。',
    unchanged: '原有的密钥未触动。',
    next: '可直接使用；它列在“密钥”页面。',
  },
  'key.locked': {
    what: '此密钥已单独锁定。',
    unchanged: nothingSigned,
    next: '请用其口令解锁，然后再做一次。',
  },
  'key.passphrase-needed': {
    what: '此密钥需要其专用口令。',
    unchanged: nothingSigned,
    next: '请输入此密钥的口令。',
  },
  'key.wrong-passphrase': {
    what: '这不是该密钥或文件的口令。',
    unchanged: nothingChanged,
    next: '请重新输入；检查 Caps Lock 和键盘布局。',
  },
  'key.has-passphrase': {
    what: '此密钥已有专用口令。',
    unchanged: '口令保持原样。',
    next: '请先取消旧口令，再设置新口令。',
  },
  'key.has-no-passphrase': {
    what: '此密钥没有专用口令。',
    unchanged: nothingChanged,
    next: '它随保险箱一同打开。',
  },
  'key.not-exportable': {
    what: '此密钥已标记为绝不离开保险箱。',
    unchanged: '没有写入文件。',
    next: '该标记无法取消。如需携带密钥到别处，请生成新密钥。',
  },
  'key.mismatched': {
    what: '此密钥的私钥与公钥不匹配。',
    unchanged: '密钥未导入。',
    next: '文件已损坏或被篡改：请重新索取密钥。',
  },
}
