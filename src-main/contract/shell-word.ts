// A word as a POSIX shell takes it, whatever is in it.

/** Safe as it is, in every POSIX shell, wherever a word may stand. */
const plain = /^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*$/

/** In single quotes, within which all but a single quote is itself (IEEE Std 1003.1 §2.2.2), unless it needs none. */
export function shellWord(word: string): string {
  return plain.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
