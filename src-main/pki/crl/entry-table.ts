// The entries of a CRL found and checked in one pass (RFC 5280 §5.1.2.6), kept as offsets only: 4 octets an
// entry. Look-ups go by the order of the serial numbers, which a stranger's choice of numbers cannot slow
// down as it could a hash table. What an entry says is crl-entry.ts.

import { RootkeepError } from '../../contract/errors.ts'
import { type Header, malformed, readHeader } from '../der/header.ts'
import { tags } from '../der/tag.ts'
import { checkInteger, checkObjectIdentifier, decodeBoolean } from '../der/value.ts'
import { checkTime } from '../time-octets.ts'
import { compareSerialNumbers, compareSerialNumberTo, inSerialOrder, maximumEntries } from './serial-order.ts'

/** Where the entries stand in the octets of a CRL. */
export interface EntryTable {
  /** Of each entry, in the order of the CRL. */
  readonly offsets: Uint32Array
  /** Each serial number greater than the one before, so that none is listed twice. */
  readonly isAscending: boolean
  /** Indexes, ascending, of the entries that carry certificateIssuer (RFC 5280 §5.3.3). */
  readonly certificateIssuers: readonly number[]
  /** Whether any entry has a critical extension of a kind that RFC 5280 §5.3 does not know. */
  readonly hasUnknownCritical: boolean
}

/** The table of a CRL without revokedCertificates. */
export const noEntries: EntryTable = {
  offsets: new Uint32Array(0),
  isAscending: true,
  certificateIssuers: [],
  hasUnknownCritical: false,
}

/** 30 xx 02 01 xx 17 0d and 13 octets of UTCTime. */
const shortestEntry = 20

/**
 * Checks the entries in `bytes[start … end)` to be strict DER of RFC 5280 §5.1.2.6 and notes where they are.
 * Throws `der.*`, `time.invalid` or `input.too-large`.
 */
export function scanEntries(bytes: Uint8Array, start: number, end: number): EntryTable {
  const offsets = new Uint32Array(Math.floor((end - start) / shortestEntry) + 1)
  const certificateIssuers: number[] = []
  const header: Header = { tag: 0, start: 0, end: 0 }
  let isAscending = true
  let hasUnknownCritical = false
  let count = 0
  for (let at = start; at < end; count++) {
    if (count >= maximumEntries) throw new RootkeepError('input.too-large', 'Too many entries in the CRL')
    offsets[count] = at
    const entryEnd = enterSequence(bytes, at, end, header)
    const marks = checkEntry(bytes, header.start, entryEnd, header)
    if (marks & mark.certificateIssuer) certificateIssuers.push(count)
    if (marks & mark.unknownCritical) hasUnknownCritical = true
    if (count > 0 && isAscending) {
      isAscending = compareSerialNumbers(bytes, offsets[count - 1] ?? 0, at) < 0
    }
    at = entryEnd
  }
  return { offsets: offsets.slice(0, count), isAscending, certificateIssuers, hasUnknownCritical }
}

/** Finds entries by serial number: of several with one number, all, in the order of the CRL. */
export class EntryIndex {
  private readonly bytes: Uint8Array
  private readonly ordered: Uint32Array

  constructor(bytes: Uint8Array, table: EntryTable) {
    this.bytes = bytes
    this.ordered = table.isAscending ? table.offsets : inSerialOrder(bytes, table.offsets)
  }

  /** The offsets of the entries whose serial number has these contents octets. */
  find(serialNumber: Uint8Array): number[] {
    const found: number[] = []
    for (let i = this.lowerBound(serialNumber); i < this.ordered.length; i++) {
      const entry = this.ordered[i] ?? 0
      if (compareSerialNumberTo(this.bytes, entry, serialNumber) !== 0) break
      found.push(entry)
    }
    return found
  }

  /** How many entries repeat the serial number of another. */
  countRepeated(): number {
    let repeated = 0
    for (let i = 1; i < this.ordered.length; i++) {
      const order = compareSerialNumbers(this.bytes, this.ordered[i - 1] ?? 0, this.ordered[i] ?? 0)
      if (order === 0) repeated += 1
    }
    return repeated
  }

  private lowerBound(serialNumber: Uint8Array): number {
    let low = 0
    let high = this.ordered.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const order = compareSerialNumberTo(this.bytes, this.ordered[middle] ?? 0, serialNumber)
      if (order < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** What is to be known of the extensions of an entry, as bits. */
const mark = { none: 0, certificateIssuer: 1, unknownCritical: 2 } as const

/** Checks the contents of one entry; says what its extensions are. */
function checkEntry(bytes: Uint8Array, start: number, end: number, header: Header): number {
  if (tagAt(bytes, start, end, header) !== tags.integer) throw malformed('no serial number', start)
  checkInteger(bytes, header.start, header.end)
  const tag = tagAt(bytes, header.end, end, header)
  checkTime(bytes, tag, header)
  return header.end < end ? checkExtensions(bytes, header.end, end, header) : mark.none
}

/** Checks Extensions, the last element of an entry; the marks of all of them. */
function checkExtensions(bytes: Uint8Array, start: number, end: number, header: Header): number {
  if (enterSequence(bytes, start, end, header) !== end) throw malformed('anything more', header.end)
  let marks: number = mark.none
  for (let at = header.start; at < end; ) {
    const extensionEnd = enterSequence(bytes, at, end, header)
    marks |= checkExtension(bytes, header.start, extensionEnd, header)
    at = extensionEnd
  }
  return marks
}

/** Checks the contents of one Extension; its mark. */
function checkExtension(bytes: Uint8Array, start: number, end: number, header: Header): number {
  if (tagAt(bytes, start, end, header) !== tags.objectIdentifier) throw malformed('no extension type', start)
  checkObjectIdentifier(bytes, header.start, header.end)
  const id = header.end - header.start === 3 ? idOf(bytes, header.start) : 0
  let isCritical = false
  let tag = tagAt(bytes, header.end, end, header)
  if (tag === tags.boolean) {
    isCritical = decodeBoolean(bytes, header.start, header.end)
    tag = tagAt(bytes, header.end, end, header)
  }
  if (tag !== tags.octetString || header.end !== end) throw malformed('this in an extension', start)
  if (id === ids.certificateIssuer) return mark.certificateIssuer
  return isCritical && !knownIds.has(id) ? mark.unknownCritical : mark.none
}

/** Octets of the extension types of RFC 5280 §5.3, and of holdInstructionCode, which RFC 3280 still had. */
const ids = {
  reasonCode: 0x551d15,
  holdInstructionCode: 0x551d17,
  invalidityDate: 0x551d18,
  certificateIssuer: 0x551d1d,
} as const
const knownIds: ReadonlySet<number> = new Set(Object.values(ids))

function idOf(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
}

/** Reads the header of a SEQUENCE into `header` and returns where it ends. */
function enterSequence(bytes: Uint8Array, at: number, end: number, header: Header): number {
  if (tagAt(bytes, at, end, header) !== tags.sequence) throw malformed('this type', at)
  return header.end
}

function tagAt(bytes: Uint8Array, at: number, end: number, header: Header): number {
  readHeader(bytes, at, end, header)
  return header.tag
}
