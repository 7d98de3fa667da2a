// A line of a session cut into words as a POSIX shell would (IEEE Std 1003.1 §2.2), without its expansions:
// blanks separate, '…' is literal, "…" knows \" and \\, \ takes the next character as it is.

import { RootkeepError } from '../contract/errors.ts'

const part = /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\]+)|(\s+)/sy

/** Throws `input.invalid` for a quotation that does not end. A `#` begins a comment only at a line's start. */
export function shellWords(line: string): string[] {
  const words: string[] = []
  let word: string | null = null
  part.lastIndex = 0
  while (part.lastIndex < line.length) {
    const found = part.exec(line)
    if (!found) throw new RootkeepError('input.invalid', 'The line ends within a quotation.')
    const [, single, double, escaped, plain, blank] = found
    if (blank !== undefined) {
      if (word !== null) words.push(word)
      word = null
      continue
    }
    word = (word ?? '') + (single ?? double?.replace(/\\(["\\])/g, '$1') ?? escaped ?? plain ?? '')
  }
  return word === null ? words : [...words, word]
}
