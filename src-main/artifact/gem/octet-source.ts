// Octets that are read where they lie: a gem may have hundreds of megabytes, so nothing here holds it whole unless
// its owner does. Whoever has a file open makes one of it; the room itself knows no disk.

export interface OctetSource {
  /** Of the whole, in octets. */
  readonly length: number
  /** The octets from `offset` on, fewer than `length` at the end; valid until the next call. */
  read(offset: number, length: number): Uint8Array
}

/** Of octets in memory. */
export function octetSource(octets: Uint8Array): OctetSource {
  return { length: octets.length, read: (offset, length) => octets.subarray(offset, offset + length) }
}

/** Pieces this long are read when a member is passed through. */
const pieceLength = 1024 * 1024

/** The octets from `start` to `end`, or to the end of the source, piece by piece. */
export function* piecesOf(source: OctetSource, start: number, end: number): Generator<Uint8Array> {
  const stop = Math.min(end, source.length)
  for (let at = start; at < stop; at += pieceLength) {
    yield source.read(at, Math.min(pieceLength, stop - at))
  }
}
