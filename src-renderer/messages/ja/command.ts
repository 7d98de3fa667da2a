// Japanese texts about the command line, as the window shows it before an act.

import type { command as english } from '../en/command.ts'
import type { Words } from '../words.ts'

export const command: Words<typeof english> = {
  'command.title': 'コマンドラインでは',
  'command.hint':
    'ターミナルで同じことを行います。ファイル名は実際のものに置き換えてください。パスフレーズは実行時に入力します。',
  'command.copy': 'コマンドをコピー',
}
