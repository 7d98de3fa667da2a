// A journal entry as octets: what its hash is taken over, and its list of changed rows. Normative text and a
// test vector: FORMAT.md, "The journal" and testdata/journal-v1.

import type { Change } from './ledger.ts'
import { sha256Hex, toHex } from './octets.ts'
import { type JournaledTable, journaledTables } from './row-digest.ts'

/** The columns of a journal row that its hash covers. */
export interface HashedEntry {
  /** Hex. */
  readonly previousHash: string
  readonly sequence: number
  /** Seconds since 1970. */
  readonly at: number
  readonly verb: string
  /** Canonical JSON. */
  readonly details: string
  readonly changes: Uint8Array
}

/** Before the first entry. */
export const noHash = '00'.repeat(32)

const entryLabel = Buffer.from('rootkeep journal entry v1\0', 'latin1')
const headLabel = Buffer.from('rootkeep journal head v1\0', 'latin1')
/** previousHash, sequence, at, and the lengths of the three fields of variable length. */
const fixedLength = 32 + 8 + 8 + 3 * 4
/** A table's number (1 octet), the row's id (8), the row's digest (32). */
const changeLength = 41
const two32 = 2 ** 32

/** SHA-256 of the entry in hex; fields of variable length follow their length, so no two entries look alike. */
export function hashEntry(entry: HashedEntry): string {
  // UTF-16 to UTF-8 at most triples.
  const longest = fixedLength + 3 * (entry.verb.length + entry.details.length) + entry.changes.length
  const octets = scratch(entryLabel.length + longest)
  let at = entryLabel.copy(octets)
  at += octets.write(entry.previousHash, at, 'hex')
  at = putInteger(octets, entry.sequence, at)
  at = putInteger(octets, entry.at, at)
  at = putText(octets, entry.verb, at)
  at = putText(octets, entry.details, at)
  at = octets.writeUInt32BE(entry.changes.length, at)
  octets.set(entry.changes, at)
  return sha256Hex(octets.subarray(0, at + entry.changes.length))
}

/** What the seal authenticates: a label, the sequence (8 octets), the hash (32). */
export function headOctets(sequence: number, hash: string): Buffer {
  const octets = Buffer.alloc(headLabel.length + 40)
  octets.write(hash, putInteger(octets, sequence, headLabel.copy(octets)), 'hex')
  return octets
}

export function encodeChanges(changes: readonly Change[]): Buffer {
  const octets = Buffer.alloc(changes.length * changeLength)
  changes.forEach((change, index) => {
    const at = octets.writeUInt8(journaledTables.indexOf(change.table) + 1, index * changeLength)
    octets.write(change.digest, putInteger(octets, change.id, at), 'hex')
  })
  return octets
}

/** The changes of an entry; null when the octets are none of ours. */
export function decodeChanges(octets: Uint8Array): Change[] | null {
  const changes: Change[] = []
  const isSound = everyChange(octets, (table, id, at) => {
    changes.push({ table, id, digest: toHex(octets.subarray(at, at + 32)) })
    return true
  })
  return isSound ? changes : null
}

/**
 * Whether the octets are changes and `take` is true of each, with the offset at which its digest of 32 octets lies;
 * stops at the first not.
 */
export function everyChange(
  octets: Uint8Array,
  take: (table: JournaledTable, id: number, digestAt: number) => boolean,
): boolean {
  if (octets.length % changeLength !== 0) return false
  for (let at = 0; at < octets.length; at += changeLength) {
    const table = journaledTables[(octets[at] ?? 0) - 1]
    let id = 0
    for (let i = 1; i <= 8; i++) id = id * 256 + (octets[at + i] ?? 0)
    if (!table || !Number.isSafeInteger(id)) return false
    if (!take(table, id, at + 9)) return false
  }
  return true
}

/** 8 octets, two's complement, most significant first. */
function putInteger(octets: Buffer, value: number, at: number): number {
  return octets.writeUInt32BE(value >>> 0, octets.writeInt32BE(Math.floor(value / two32), at))
}

function putText(octets: Buffer, text: string, at: number): number {
  const length = octets.write(text, at + 4)
  octets.writeUInt32BE(length, at)
  return at + 4 + length
}

let buffer = Buffer.alloc(4096)

/** One buffer for all: a verification hashes millions of entries. */
function scratch(length: number): Buffer {
  if (buffer.length < length) buffer = Buffer.alloc(length * 2)
  return buffer
}
