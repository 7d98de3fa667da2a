// Identifier and length octets of strict DER (X.690 §8.1, §10.1): definite, minimal lengths; high tag
// numbers only where the low form cannot hold them. Works on offsets, so that nothing is copied.

import { RootkeepError } from '../../contract/errors.ts'

/** Where the header that was read last has its contents; reused, so that a walk allocates nothing. */
export interface Header {
  tag: number
  start: number
  end: number
}

/** Tag numbers above this are refused: no standard of this field goes beyond two digits. */
const maximumTagNumber = 0x1fffff

/**
 * Reads the header at `at` into `header`; the contents are `bytes[header.start … header.end)`.
 * Throws `der.truncated`, `der.indefinite-length` or `der.malformed` with the offset in `details`.
 */
export function readHeader(bytes: Uint8Array, at: number, limit: number, header: Header): void {
  const first = octetAt(bytes, at, limit)
  let next = at + 1
  let tag = first
  if ((first & 0x1f) === 0x1f) {
    let number = 0
    let octet: number
    do {
      octet = octetAt(bytes, next, limit)
      if (number === 0 && octet === 0x80) throw malformed('a tag number with a leading zero', next)
      number = number * 128 + (octet & 0x7f)
      if (number > maximumTagNumber) throw malformed('a tag number out of range', next)
      next += 1
    } while (octet & 0x80)
    if (number < 31) throw malformed('a low tag number in high form', at)
    tag = number * 256 + first
  } else if (first === 0) {
    throw malformed('an end-of-contents marker', at)
  }
  readLength(bytes, next, limit, header)
  header.tag = tag
}

function readLength(bytes: Uint8Array, at: number, limit: number, header: Header): void {
  const first = octetAt(bytes, at, limit)
  let length = first
  header.start = at + 1
  if (first === 0x80)
    throw new RootkeepError('der.indefinite-length', 'BER of indefinite length is not DER', { offset: at })
  if (first > 0x80) {
    const count = first & 0x7f
    if (count > 4) throw malformed('a length of more than four octets', at)
    length = 0
    for (let i = 1; i <= count; i++) length = length * 256 + octetAt(bytes, at + i, limit)
    if (length < 0x80 || length < 256 ** (count - 1)) throw malformed('a length that is not minimal', at)
    header.start = at + 1 + count
  }
  header.end = header.start + length
  if (header.end > limit) throw truncated(at)
}

function octetAt(bytes: Uint8Array, at: number, limit: number): number {
  const octet = at < limit ? bytes[at] : undefined
  if (octet === undefined) throw truncated(at)
  return octet
}

function truncated(offset: number): RootkeepError {
  return new RootkeepError('der.truncated', 'The data ends before its last element does', { offset })
}

/** The error for octets that DER does not allow; `what` completes "DER does not allow …". */
export function malformed(what: string, offset: number): RootkeepError {
  return new RootkeepError('der.malformed', `DER does not allow ${what} here`, { offset })
}
