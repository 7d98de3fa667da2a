// The command that starts a live responder on this keep, for a POSIX shell.

import { shellWord } from '../../src-main/contract/shell-word.ts'

/** With the folder in quotes unless it needs none. */
export function startCommand(directory: string): string {
  return `rootkeep --keep ${shellWord(directory)} responder start --listen 127.0.0.1:8080`
}
