// Chinese texts about the command line, as the window shows it before an act.

import type { command as english } from '../en/command.ts'
import type { Words } from '../words.ts'

export const command: Words<typeof english> = {
  'command.title': '在命令行中',
  'command.hint': '在终端中完成相同的操作。文件名代表您的文件；口令会在终端中询问。',
  'command.copy': '复制命令',
}
