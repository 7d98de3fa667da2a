// A stream cut into lines, bounded: a line that is too long is passed over, and reported as such.

import { maximumInputLength } from '../contract/input-length.ts'
import type { InputStream } from './shell.ts'

/** A case of `trust validate --batch` may hold a CRL as large as a file may be, written as base64 and escaped. */
const maximumLineLength = 2 * maximumInputLength

/** Lines without their ends; null for one of more than `limit` octets. The last line need not end. */
export async function* linesOf(
  stream: InputStream,
  limit: number = maximumLineLength,
): AsyncGenerator<string | null> {
  let pieces: Buffer[] = []
  let length = 0
  const take = (): string | null => {
    const line = length > limit ? null : Buffer.concat(pieces).toString('utf8').replace(/\r$/, '')
    pieces = []
    length = 0
    return line
  }
  const keep = (piece: Buffer): void => {
    length += piece.length
    if (length > limit) pieces = []
    else pieces.push(piece)
  }
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    let start = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      keep(bytes.subarray(start, end))
      yield take()
      start = end + 1
    }
    if (start < bytes.length) keep(bytes.subarray(start))
  }
  if (length > 0) yield take()
}
