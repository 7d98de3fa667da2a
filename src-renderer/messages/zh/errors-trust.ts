// The Chinese words for error codes about trust lists and the truststores of other programs.

import type { trustErrors as english } from '../en/errors-trust.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged } from './nothing.ts'

export const trustErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'trust.list-unknown': {
    what: '没有此名称的信任列表。',
    unchanged: nothingChanged,
    next: '请查看现有列表，或创建此名称的列表。',
  },
  'trust.list-exists': {
    what: '已有此名称的信任列表。',
    unchanged: '列表保持不变。',
    next: '请另选名称，或添加到现有列表。',
  },
  'trust.list-empty': {
    what: '列表中没有仍受信任的证书。',
    unchanged: '没有写入文件。',
    next: '请先添加要信任的证书。',
  },
  'trust.anchor-unknown': {
    what: '此证书不在信任列表中。',
    unchanged: nothingChanged,
    next: '请再次查看列表：它可能已被移除。',
  },
  'trust.anchor-known': {
    what: '此证书已在信任列表中。',
    unchanged: '列表保持不变。',
    next: '请更改现有信任锚的信任范围。',
  },
  'trust.store-malformed': {
    what: '信任库格式不正确。',
    unchanged: nothingChanged,
    next: '请用制作它的程序重新导出。',
  },
  'trust.store-unsupported': {
    what: '此处无法读取该信任库的保护方式。',
    unchanged: nothingChanged,
    next: '请用以 AES 加密的新版 keytool 或 openssl 重新写出。',
  },
  'trust.wrong-password': {
    what: '密码不是该信任库的密码，或文件已损坏。',
    unchanged: nothingChanged,
    next: '请重新输入密码。Java 自带的通常是 changeit。',
  },
  'trust.password-needed': {
    what: '该信任库需要密码。',
    unchanged: nothingChanged,
    next: '请随文件提供密码。',
  },
  'trust.password-unfit': {
    what: 'Java 不接受此密码。',
    unchanged: '没有写入文件。',
    next: '请选择至少六个 ASCII 字母、数字或符号。它并不用于保密。',
  },
}
