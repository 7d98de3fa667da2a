// The revokedCertificates of a CRL that was read: as many as there are, one by one or found by serial number.
// A list of a million costs 4 octets an entry; entries are decoded when they are met.

import { certificateIssuer } from '../extension/certificate-issuer.ts'
import type { GeneralName } from '../general-name.ts'
import { serialNumberOctetsOf } from '../serial-number-octets.ts'
import { type CrlEntry, readCrlEntry } from './crl-entry.ts'
import { EntryIndex, type EntryTable } from './entry-table.ts'

export class CrlEntries implements Iterable<CrlEntry> {
  private readonly bytes: Uint8Array
  private readonly table: EntryTable
  private lazyIndex: EntryIndex | null = null

  /** `table` is what `scanEntries` made of `bytes`. */
  constructor(bytes: Uint8Array, table: EntryTable) {
    this.bytes = bytes
    this.table = table
  }

  get length(): number {
    return this.table.offsets.length
  }

  /** Whether each serial number is greater than the one before, as `openssl` and this program write them. */
  get isAscending(): boolean {
    return this.table.isAscending
  }

  /** Whether a critical extension of some entry is not understood, so that none may be used (RFC 5280 §5.3). */
  get hasUnknownCritical(): boolean {
    return this.table.hasUnknownCritical
  }

  /** How many entries repeat the serial number of another; right only in an indirect CRL (RFC 5280 §5.3.3). */
  countRepeated(): number {
    return this.table.isAscending ? 0 : this.index.countRepeated()
  }

  /** The entry at `index` in the order of the CRL, or null beyond its end; throws `extension.*`. */
  at(index: number): CrlEntry | null {
    const offset = this.table.offsets[index]
    return offset === undefined ? null : readCrlEntry(this.bytes, offset, this.issuerBefore(index))
  }

  /** The first entry with a serial number, or null, with no other decoded; as `findAll`. */
  find(serialNumber: string | Uint8Array): CrlEntry | null {
    const [offset] = this.offsetsOf(serialNumber)
    return offset === undefined ? null : this.entryAt(offset)
  }

  /**
   * All entries with a serial number, in the order of the CRL. The number is the contract's hex (so a positive
   * one), or contents octets as a certificate has them. Throws `extension.*` for a malformed entry, and
   * `input.invalid` for what is no hex.
   */
  findAll(serialNumber: string | Uint8Array): CrlEntry[] {
    return this.offsetsOf(serialNumber).map((offset) => this.entryAt(offset))
  }

  *[Symbol.iterator](): IterableIterator<CrlEntry> {
    let issuer: readonly GeneralName[] | null = null
    for (const offset of this.table.offsets) {
      const entry: CrlEntry = readCrlEntry(this.bytes, offset, issuer)
      issuer = entry.certificateIssuer
      yield entry
    }
  }

  private offsetsOf(serialNumber: string | Uint8Array): number[] {
    const octets = typeof serialNumber === 'string' ? serialNumberOctetsOf(serialNumber) : serialNumber
    return this.index.find(octets)
  }

  private entryAt(offset: number): CrlEntry {
    return readCrlEntry(this.bytes, offset, this.issuerBefore(this.indexOfOffset(offset)))
  }

  private get index(): EntryIndex {
    this.lazyIndex ??= new EntryIndex(this.bytes, this.table)
    return this.lazyIndex
  }

  /** The certificateIssuer that the entry at `index` inherits (RFC 5280 §5.3.3). */
  private issuerBefore(index: number): readonly GeneralName[] | null {
    const carriers = this.table.certificateIssuers
    const carrier = carriers[lowerBound(carriers, index) - 1]
    const offset = carrier === undefined ? undefined : this.table.offsets[carrier]
    if (offset === undefined) return null
    return readCrlEntry(this.bytes, offset, null).extensions.get(certificateIssuer)
  }

  private indexOfOffset(offset: number): number {
    return lowerBound(this.table.offsets, offset)
  }
}

/** The index of the first of the ascending `values` that is not below `value`. */
function lowerBound(values: ArrayLike<number>, value: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
