// The Japanese words for error codes about backups, restored keeps, and the phrase of the journal's head.

import type { backupErrors as english } from '../en/errors-backup.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const backupErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'keep.not-empty': {
    what: '保管庫用のフォルダーが空ではありません。',
    unchanged: '何も復元されておらず、フォルダーの中身にも触れていません。',
    next: '空のフォルダーを指定してRootkeepを起動し、そこにバックアップを復元してください。',
  },
  'keep.restored': {
    what: 'この保管庫はバックアップから復元されましたが、署名してよい理由がまだ申告されていません。',
    unchanged: nothingSigned,
    next: '「バックアップ」のページで理由を申告してください。バックアップ作成後の操作はこの保管庫に含まれていません。',
  },
  'backup.damaged': {
    what: 'バックアップが破損しているか、最後まで書き込まれていません。',
    unchanged: 'どの保管庫も変更されていません。',
    next: 'このバックアップの別のコピー、またはより古いバックアップを使ってください。',
  },
  'journal.phrase-misspelt': {
    what: '照合句の単語ではありません。',
    unchanged: nothingChanged,
    next: '書き留めた番号と8つの単語を、そのとおりに入力し直してください。',
  },
}
