// The command that starts a live responder on this keep, for a POSIX shell.

/** With the folder in quotes unless it needs none. */
export function startCommand(directory: string): string {
  return `rootkeep --keep ${quoted(directory)} responder start --listen 127.0.0.1:8080`
}

/** POSIX.1-2017, Shell Command Language §2.2.2: within single quotes everything but a single quote is itself. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
