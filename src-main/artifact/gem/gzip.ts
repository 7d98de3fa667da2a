// One gzip member (RFC 1952), inflated within bounds and read as Ruby's Zlib::GzipReader reads it: what follows the
// first member is not looked at, and the checksum and length at its end must fit.

import { once } from 'node:events'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { RootkeepError } from '../../contract/errors.ts'
import { type OctetSource, piecesOf } from './octet-source.ts'

const trailerLength = 8
const longestHeader = 64 * 1024

/** The content, at most `limit` octets, and how many octets follow that nobody reads. Throws as `inflate`. */
export function gunzip(octets: Uint8Array, limit: number): { content: Buffer; trailing: number } {
  const start = headerLengthOf(octets)
  const { buffer: content, engine } = inflateRaw(octets.subarray(start), limit)
  const end = start + engine.bytesWritten
  checkTrailer(octets.subarray(end, end + trailerLength), crc32(content), content.length)
  return { content, trailing: octets.length - end - trailerLength }
}

/** What zlib answers when it is asked for `info`, which its types do not say. */
interface Informed {
  readonly buffer: Buffer
  readonly engine: { readonly bytesWritten: number }
}

function inflateRaw(octets: Uint8Array, limit: number): Informed {
  try {
    const informed: unknown = inflateRawSync(octets, { info: true, maxOutputLength: limit })
    return informed as Informed
  } catch (thrown) {
    throw faultOf(thrown, limit)
  }
}

/** Part of a source that should be gzip, and who sees what it inflates to. */
export interface Inflation {
  readonly start: number
  readonly end: number
  /** Octets of output after which it is called a bomb. */
  readonly limit: number
  /** Hears of each piece of the content; what it throws ends the inflation and is thrown on. */
  onPiece?(piece: Uint8Array): void
}

export interface Inflated {
  readonly length: number
  /** Octets of the range behind the gzip member, which nobody reads. */
  readonly trailing: number
}

/** Inflates without holding more than a piece at a time; throws `gem.malformed` and `gem.inflates-too-much`. */
export async function inflate(source: OctetSource, inflation: Inflation): Promise<Inflated> {
  const { start, end, limit, onPiece } = inflation
  const bodyStart = start + headerLengthOf(source.read(start, Math.min(longestHeader, end - start)))
  const stream = createInflateRaw({ chunkSize: 1024 * 1024 })
  let [length, checksum] = [0, 0]
  const feeding = feed(stream, piecesOf(source, bodyStart, end))
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      length += piece.length
      if (length > limit) throw tooMuch(limit)
      checksum = crc32(piece, checksum)
      onPiece?.(piece)
    }
  } catch (thrown) {
    throw faultOf(thrown, limit)
  } finally {
    stream.destroy()
    await feeding
  }
  const bodyEnd = bodyStart + stream.bytesWritten
  checkTrailer(source.read(bodyEnd, Math.min(trailerLength, end - bodyEnd)), checksum, length)
  return { length, trailing: end - bodyEnd - trailerLength }
}

/** Writes as fast as the stream takes it; a stream that ended or was destroyed takes nothing more. */
async function feed(
  stream: ReturnType<typeof createInflateRaw>,
  pieces: Iterable<Uint8Array>,
): Promise<void> {
  const gone = new AbortController()
  stream.once('close', () => gone.abort())
  for (const piece of pieces) {
    if (stream.destroyed || stream.readableEnded) return
    // A copy, since the source may use its octets again.
    if (stream.write(Buffer.from(piece))) continue
    await once(stream, 'drain', { signal: gone.signal }).catch(() => {})
  }
  stream.end()
}

/** RFC 1952 §2.3, with the flags that Ruby refuses. */
function headerLengthOf(octets: Uint8Array): number {
  const flags = octets[3] ?? 0
  if (octets.length < 10 || octets[0] !== 0x1f || octets[1] !== 0x8b) throw malformed('it is not gzip')
  if (octets[2] !== 8) throw malformed('it is compressed by another method than deflate')
  if (flags & 0x02) throw malformed('it claims to be one of several parts')
  if (flags & 0xe0) throw malformed('it has flags that gzip does not have')
  let at = 10
  if (flags & 0x04) at += 2 + ((octets[at] ?? 0) | ((octets[at + 1] ?? 0) << 8))
  for (const flag of [0x08, 0x10]) {
    if (!(flags & flag)) continue
    const zero = octets.indexOf(0, at)
    if (zero < 0) throw malformed('its header has no end')
    at = zero + 1
  }
  return at
}

/** CRC-32 and length modulo 2^32, little-endian (RFC 1952 §2.3.1). */
function checkTrailer(octets: Uint8Array, checksum: number, length: number): void {
  if (octets.length < trailerLength) throw malformed('its end is missing')
  const view = new DataView(octets.buffer, octets.byteOffset, trailerLength)
  if (view.getUint32(0, true) !== checksum) throw malformed('its checksum is wrong')
  if (view.getUint32(4, true) !== length % 2 ** 32) throw malformed('the length at its end is wrong')
}

function faultOf(thrown: unknown, limit: number): unknown {
  if (!(thrown instanceof Error) || thrown instanceof RootkeepError || !('code' in thrown)) return thrown
  if (thrown.code === 'ERR_BUFFER_TOO_LARGE') return tooMuch(limit)
  return String(thrown.code).startsWith('Z_') ? malformed('its deflated octets are broken') : thrown
}

function malformed(fault: string): RootkeepError {
  return new RootkeepError('gem.malformed', `This is not gzip as a gem has it: ${fault}`, { fault })
}

function tooMuch(limit: number): RootkeepError {
  return new RootkeepError('gem.inflates-too-much', `It inflates to more than ${limit} octets`, { limit })
}
