// The Chinese words for error codes about backups, restored keeps, and the phrase of the journal's head.

import type { backupErrors as english } from '../en/errors-backup.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const backupErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'keep.not-empty': {
    what: '保管库的文件夹不是空的。',
    unchanged: '没有恢复任何内容，文件夹中的内容也未触动。',
    next: '请用空文件夹启动 Rootkeep，并在那里恢复备份。',
  },
  'keep.restored': {
    what: '此保管库由备份恢复，尚无人说明它为何可以签名。',
    unchanged: nothingSigned,
    next: '请在“备份”页面说明原因。备份之后执行的操作不在此保管库中。',
  },
  'backup.damaged': {
    what: '备份已损坏，或未写完。',
    unchanged: '没有更改任何保管库。',
    next: '请使用此备份的另一副本，或更早的备份。',
  },
  'journal.phrase-misspelt': {
    what: '这些不是校验短语中的词。',
    unchanged: nothingChanged,
    next: '请按抄下的内容重新输入编号和八个词。',
  },
}
