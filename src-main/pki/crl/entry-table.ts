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
}

/** The table of a CRL without revokedCertificates. */
export const noEntries: EntryTable = {
  offsets: new Uint32Array(0),
  isAscending: true,
  certificateIssuers: [],
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
  let count = 0
  for (let at = start; at < end; count++) {
    if (count >= maximumEntries) throw new RootkeepError('input.too-large', 'Too many entries in the CRL')
    offsets[count] = at
    const entryEnd = enterSequence(bytes, at, end, header)
    if (checkEntry(bytes, header.start, entryEnd, header)) certificateIssuers.push(count)
    if (count > 0 && isAscending) {
      isAscending = compareSerialNumbers(bytes, offsets[count - 1] ?? 0, at) < 0
    }
    at = entryEnd
  }
  return { offsets: offsets.slice(0, count), isAscending, certificateIssuers }
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

/** Checks the contents of one entry; says whether it has the extension certificateIssuer. */
function checkEntry(bytes: Uint8Array, start: number, end: number, header: Header): boolean {
  if (tagAt(bytes, start, end, header) !== tags.integer) throw malformed('no serial number', start)
  checkInteger(bytes, header.start, header.end)
  const tag = tagAt(bytes, header.end, end, header)
  checkTime(bytes, tag, header)
  return header.end < end && checkExtensions(bytes, header.end, end, header)
}

/** Checks Extensions, the last element of an entry; says whether certificateIssuer is among them. */
function checkExtensions(bytes: Uint8Array, start: number, end: number, header: Header): boolean {
  if (enterSequence(bytes, start, end, header) !== end) throw malformed('anything more', header.end)
  let hasCertificateIssuer = false
  for (let at = header.start; at < end; ) {
    const extensionEnd = enterSequence(bytes, at, end, header)
    if (checkExtension(bytes, header.start, extensionEnd, header)) hasCertificateIssuer = true
    at = extensionEnd
  }
  return hasCertificateIssuer
}

/** Checks the contents of one Extension; says whether it is certificateIssuer. */
function checkExtension(bytes: Uint8Array, start: number, end: number, header: Header): boolean {
  if (tagAt(bytes, start, end, header) !== tags.objectIdentifier) throw malformed('no extension type', start)
  checkObjectIdentifier(bytes, header.start, header.end)
  const isCertificateIssuer = header.end - header.start === 3 && idOf(bytes, header.start) === 0x551d1d
  let tag = tagAt(bytes, header.end, end, header)
  if (tag === tags.boolean) {
    decodeBoolean(bytes, header.start, header.end)
    tag = tagAt(bytes, header.end, end, header)
  }
  if (tag !== tags.octetString || header.end !== end) throw malformed('this in an extension', start)
  return isCertificateIssuer
}

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
