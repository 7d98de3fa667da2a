// Japanese texts about the command line, as the window shows it before an act.

import type { command as english } from '../en/command.ts'
import type { Words } from '../words.ts'

export const command: Words<typeof english> = {
  'command.title': 'コマンドラインでは',
  'command.hint': '端末で同じことを行います。ファイル名は手元のファイルに置き換えてください。パスフレーズは端末で尋ねられます。',
  'command.copy': 'コマンドをコピー',
}
