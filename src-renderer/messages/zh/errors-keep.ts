// The Chinese words for error codes about the keep, its vault, its records, and the doors of the window.

import type { keepErrors as english } from '../en/errors-keep.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const keepErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'clock.in-doubt': {
    what: '本机时钟可能不正确。',
    unchanged: '未签署任何内容。',
    next: '请在屏幕上方的提示或设置中说明时钟是否正确；或校准时钟后重试。',
  },
  'keep.missing': {
    what: '此文件夹中没有保管库。',
    unchanged: nothingChanged,
    next: '请创建保管库，或用存有保管库的文件夹启动 Rootkeep。',
  },
  'keep.exists': {
    what: '此文件夹中已有保管库。',
    unchanged: '原有的保管库未触动。',
    next: '请将其解锁，或用其他文件夹启动 Rootkeep。',
  },
  'keep.in-use': {
    what: '另一个窗口或程序已打开此保管库。',
    unchanged: '保管库未在此处打开。',
    next: '请先关闭另一个，然后重试。',
  },
  'keep.newer-format': {
    what: '该保管库由更新版本的 Rootkeep 写入。',
    unchanged: '保管库未打开，也未更改。',
    next: '请用更新的版本打开。',
  },
  'keep.read-only': {
    what: '无法写入保管库的文件夹。',
    unchanged: '磁盘上的保管库保持原样。',
    next: '请将文件夹设为可写，或将保管库复制到可写的介质。',
  },
  'keep.disk-full': {
    what: '磁盘已满。',
    unchanged: '操作未执行；保管库保持原样。',
    next: '请腾出空间，然后重试。',
  },
  'keep.unwritable': {
    what: '无法写入保管库。',
    unchanged: '操作未执行；保管库保持原样。',
    next: '请检查磁盘，然后重试。',
  },
  'vault.locked': {
    what: '保险箱已锁定。',
    unchanged: nothingSigned,
    next: '请用口令解锁后再做一次；您输入的内容仍在。',
  },
  'vault.wrong-passphrase': {
    what: '这不是此保管库的口令。',
    unchanged: '保险箱仍处于锁定状态。没有任何更改。',
    next: '请重新输入；检查 Caps Lock 和键盘布局。',
  },
  'vault.passphrase-needed': {
    what: '需要口令。',
    unchanged: '保险箱仍处于锁定状态。',
    next: '请输入口令。',
  },
  'vault.weak-passphrase': {
    what: '口令太容易猜出。',
    unchanged: nothingChanged,
    next: '请选择更长的口令，或输入该句子以坚持使用。',
  },
  'vault.damaged': {
    what: '保险箱文件已损坏。',
    unchanged: '保险箱未打开，其文件保持原样。',
    next: '请用最新副本恢复保管库；保留损坏的文件夹以备检查。',
  },
  'records.damaged': {
    what: '保管库的记录已损坏。',
    unchanged: '记录保持原样。',
    next: '请用最新副本恢复保管库；保留损坏的文件夹以备检查。',
  },
  'journal.broken': {
    what: '日志已被改动：条目前后不再吻合。',
    unchanged: '日志保持原样，以备检查。',
    next: '在查明原因之前，请勿再用此保管库签名；请与最新副本比对。',
  },
  'journal.rolled-back': {
    what: '记录比保险箱所记得的更旧。',
    unchanged: '记录保持原样。',
    next: '有人换上了旧副本：请找到最新副本，切勿用此副本签名。',
  },
  'journal.unproven': {
    what: '日志仍在检查中。',
    unchanged: nothingChanged,
    next: '请在检查结束后重试；窗口底部会有提示。',
  },
  'file.refused': {
    what: '无法打开或写入文件。',
    unchanged: '没有更改任何文件。',
    next: '请选择您有权写入的其他位置。',
  },
  'host.unavailable': {
    what: '此操作需要窗口。',
    unchanged: nothingChanged,
    next: '请在窗口中操作，或在命令行中指定文件。',
  },
  'call.cancelled': {
    what: '已取消。',
    unchanged: '没有留下任何结果。',
    next: '准备好后请重新开始。',
  },
  internal: {
    what: 'Rootkeep 内部出错。',
    unchanged: '没有签署任何内容。',
    next: '请重试；如再次发生，请附上下面的代码报告。',
  },
}
