// Japanese texts about files that come in and go out.

import type { file as english } from '../en/file.ts'
import type { Words } from '../words.ts'

export const file: Words<typeof english> = {
  'file.pick': 'ファイルを選択…',
  'file.pickFolder': 'フォルダーを選択…',
  'file.letGo': 'ドロップして取り込む：{{title}}',
  'file.save': '保存…',
  'file.saved_other': '{{count}}個のファイルを保存しました',
}
