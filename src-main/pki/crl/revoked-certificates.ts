// The revokedCertificates of a TBSCertList (RFC 5280 §5.1.2.6) written from any number of revocations into
// one growing buffer, each entry once, and put into the order of the serial numbers at the end.

import { RootkeepError } from '../../contract/errors.ts'
import type { Instant } from '../../contract/instant.ts'
import { type CrlReason, codeOfReason } from '../extension/reason-code.ts'
import { putGeneralizedTime, putTime } from '../time-octets.ts'
import { OctetsWithRoom } from './octets-with-room.ts'
import { compareSerialNumbers, inSerialOrder, maximumEntries, serialNumberAt } from './serial-order.ts'

/** One certificate that a CRL is to list. */
export interface RevokedCertificate {
  /** Unsigned big-endian, or the contract's hex of that; at most 21 octets (RFC 5280 §4.1.2.2). */
  readonly serialNumber: Uint8Array | string
  readonly revokedAt: Instant
  readonly reason: CrlReason | null
  /** When the key is thought to have been lost (RFC 5280 §5.3.2). */
  readonly invalidityDate: Instant | null
}

export interface RevokedCertificates {
  /** The contents of the SEQUENCE: the entries in ascending order, with the room that was asked for. */
  readonly content: OctetsWithRoom
  readonly count: number
  /** Whether an entry says removeFromCRL. */
  readonly hasRemovals: boolean
}

/** Above any entry written here: 21 octets of serial number, two times, two extensions. */
const longestEntry = 96
/** With 20 octets of serial number and a reason; memory that is not written to costs nothing. */
const usualEntry = 54
const longestSerialNumber = 21
const reasonCodeExtension = Uint8Array.of(0x30, 0x0a, 0x06, 0x03, 0x55, 0x1d, 0x15, 0x04, 0x03, 0x0a, 0x01)
const invalidityDateExtension = Uint8Array.of(0x30, 0x18, 0x06, 0x03, 0x55, 0x1d, 0x18, 0x04, 0x11)
const sequenceTag = 0x30
const integerTag = 0x02

export interface RoomForRevokedCertificates {
  /** How many entries are expected, or 0 when it is not known: saves copies. */
  readonly entries: number
  /** Octets that will be put before and after. */
  readonly before: number
  readonly after: number
}

/**
 * Writes all of `revocations`, in whatever order they come. Throws `input.invalid` for a serial number that is
 * none or is listed twice, `time.invalid`, `input.too-large`.
 */
export function writeRevokedCertificates(
  revocations: Iterable<RevokedCertificate>,
  room: RoomForRevokedCertificates,
): RevokedCertificates {
  const list = new EntryList(room)
  for (const revocation of revocations) list.add(revocation)
  return list.finish()
}

class EntryList {
  private readonly room: RoomForRevokedCertificates
  private out: Buffer
  private at: number
  private offsets: Uint32Array
  private count = 0
  private isAscending = true
  private hasRemovals = false

  constructor(room: RoomForRevokedCertificates) {
    this.room = room
    this.at = room.before
    this.out = Buffer.allocUnsafe(room.before + room.entries * usualEntry + longestEntry + room.after)
    this.offsets = new Uint32Array(room.entries + 1)
  }

  add(revocation: RevokedCertificate): void {
    this.makeRoom()
    const start = this.at
    this.at = putEntry(this.out, start, revocation)
    this.offsets[this.count] = start
    if (revocation.reason === 'removeFromCRL') this.hasRemovals = true
    const previous = this.count > 0 ? (this.offsets[this.count - 1] ?? 0) : null
    this.count += 1
    if (previous !== null && compareSerialNumbers(this.out, previous, start) >= 0) this.isAscending = false
  }

  finish(): RevokedCertificates {
    const { before } = this.room
    const out = this.isAscending ? this.out : this.reordered()
    const content = new OctetsWithRoom(out, before, this.at)
    return { content, count: this.count, hasRemovals: this.hasRemovals }
  }

  private reordered(): Buffer {
    const from = this.out
    const out = Buffer.allocUnsafe(this.at + this.room.after)
    let at = this.room.before
    let previous: number | null = null
    for (const entry of inSerialOrder(from, this.offsets.subarray(0, this.count))) {
      if (previous !== null && compareSerialNumbers(from, previous, entry) === 0) {
        throw listedTwice(serialNumberAt(from, entry))
      }
      previous = entry
      // Entries are shorter than 128 octets, so that their header has two.
      at += from.copy(out, at, entry, entry + 2 + (from[entry + 1] ?? 0))
    }
    return out
  }

  private makeRoom(): void {
    if (this.count >= maximumEntries)
      throw new RootkeepError('input.too-large', 'More entries than a CRL may hold')
    if (this.at + longestEntry + this.room.after > this.out.length) {
      const larger = Buffer.allocUnsafe(this.out.length * 2)
      this.out.copy(larger, 0, 0, this.at)
      this.out = larger
    }
    if (this.count === this.offsets.length) {
      const larger = new Uint32Array(this.count * 2)
      larger.set(this.offsets)
      this.offsets = larger
    }
  }
}

/** Writes one entry at `start` and returns the offset after it. */
function putEntry(out: Buffer, start: number, revocation: RevokedCertificate): number {
  let at = putSerialNumber(out, start + 2, revocation.serialNumber)
  at = putTime(out, at, revocation.revokedAt)
  at = putEntryExtensions(out, at, revocation)
  out[start] = sequenceTag
  out[start + 1] = at - start - 2
  return at
}

/** Digit by digit and octet by octet: for so few of them, several times as fast as what a Buffer has for it. */
function putSerialNumber(out: Buffer, at: number, serialNumber: Uint8Array | string): number {
  const length = typeof serialNumber === 'string' ? serialNumber.length / 2 : serialNumber.length
  if (!(length >= 1 && length <= longestSerialNumber)) throw noSerialNumber(serialNumber)
  let from = 0
  while (from < length - 1 && octetAt(serialNumber, from) === 0) from += 1
  out[at] = integerTag
  let next = at + 2
  // A first octet above 0x7f would be read as a sign (X.690 §8.3.3).
  if (octetAt(serialNumber, from) >= 0x80) out[next++] = 0
  for (let i = from; i < length; i++) out[next++] = octetAt(serialNumber, i)
  out[at + 1] = next - at - 2
  return next
}

/** Throws `input.invalid` for what is no hex. */
function octetAt(serialNumber: Uint8Array | string, index: number): number {
  if (typeof serialNumber !== 'string') return serialNumber[index] ?? 0
  const high = digitsOfHex[serialNumber.charCodeAt(index * 2)] ?? -1
  const low = digitsOfHex[serialNumber.charCodeAt(index * 2 + 1)] ?? -1
  if (high < 0 || low < 0) throw noSerialNumber(serialNumber)
  return high * 16 + low
}

/** By the code of the character; -1 for all others. */
const digitsOfHex = Int8Array.from({ length: 128 }, (_, code) => {
  const digit = Number.parseInt(String.fromCharCode(code), 16)
  return Number.isNaN(digit) ? -1 : digit
})

/** The crlEntryExtensions, non-critical both; absent for unspecified without a date (RFC 5280 §5.3.1). */
function putEntryExtensions(out: Buffer, start: number, revocation: RevokedCertificate): number {
  const { reason, invalidityDate } = revocation
  const hasReason = reason !== null && reason !== 'unspecified'
  if (!hasReason && invalidityDate === null) return start
  let at = start + 2
  if (hasReason) {
    out.set(reasonCodeExtension, at)
    out[at + reasonCodeExtension.length] = codeOfReason(reason)
    at += reasonCodeExtension.length + 1
  }
  if (invalidityDate !== null) {
    out.set(invalidityDateExtension, at)
    at = putGeneralizedTime(out, at + invalidityDateExtension.length, invalidityDate)
  }
  out[start] = sequenceTag
  out[start + 1] = at - start - 2
  return at
}

function noSerialNumber(serialNumber: Uint8Array | string): RootkeepError {
  const text = typeof serialNumber === 'string' ? serialNumber : Buffer.from(serialNumber).toString('hex')
  return new RootkeepError('input.invalid', 'This is not a serial number', {
    serialNumber: text.slice(0, 64),
  })
}

function listedTwice(serialNumber: Uint8Array): RootkeepError {
  return new RootkeepError('input.invalid', 'A serial number is listed twice', {
    serialNumber: Buffer.from(serialNumber).toString('hex'),
  })
}
