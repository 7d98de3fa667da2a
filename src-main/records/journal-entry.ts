// A journal entry as octets: what its hash is taken over, and its list of changed rows. Normative text and a
// test vector: FORMAT.md, "The journal" and testdata/journal-entry.

import type { Change } from './ledger.ts'
import { sha256 } from './octets.ts'
import { journaledTables } from './row-digest.ts'

/** The columns of a journal row that its hash covers. */
export interface HashedEntry {
  readonly previousHash: Uint8Array
  readonly sequence: number
  /** Seconds since 1970. */
  readonly at: number
  readonly verb: string
  /** Canonical JSON. */
  readonly details: string
  readonly changes: Uint8Array
}

/** Before the first entry. */
export const noHash: Uint8Array = Buffer.alloc(32)

const entryLabel = Buffer.from('rootkeep journal entry v1\0', 'latin1')
const headLabel = Buffer.from('rootkeep journal head v1\0', 'latin1')
/** A table's number (1 octet), the row's id (8), the row's digest (32). */
export const changeLength = 41

/** SHA-256 of the entry; fields of variable length are preceded by it, so no two entries share an encoding. */
export function hashEntry(entry: HashedEntry): Buffer {
  const [verb, details] = [Buffer.byteLength(entry.verb), Buffer.byteLength(entry.details)]
  const octets = scratch(entryLabel.length + 60 + verb + details + entry.changes.length)
  let at = entryLabel.copy(octets)
  octets.set(entry.previousHash, at)
  at = octets.writeBigUInt64BE(BigInt(entry.sequence), at + 32)
  at = octets.writeBigInt64BE(BigInt(entry.at), at)
  at = octets.writeUInt32BE(verb, at)
  at += octets.write(entry.verb, at)
  at = octets.writeUInt32BE(details, at)
  at += octets.write(entry.details, at)
  at = octets.writeUInt32BE(entry.changes.length, at)
  octets.set(entry.changes, at)
  return sha256(octets.subarray(0, at + entry.changes.length))
}

/** What the seal authenticates: a label, the sequence (8 octets), the hash (32). */
export function headOctets(sequence: number, hash: Uint8Array): Buffer {
  const octets = Buffer.alloc(headLabel.length + 40)
  octets.writeBigUInt64BE(BigInt(sequence), headLabel.copy(octets))
  octets.set(hash, headLabel.length + 8)
  return octets
}

export function encodeChanges(changes: readonly Change[]): Buffer {
  const octets = Buffer.alloc(changes.length * changeLength)
  changes.forEach((change, index) => {
    const at = octets.writeUInt8(journaledTables.indexOf(change.table) + 1, index * changeLength)
    octets.set(change.digest, octets.writeBigUInt64BE(BigInt(change.id), at))
  })
  return octets
}

/** The changes of an entry; null when the octets are none of ours. */
export function decodeChanges(octets: Uint8Array): Change[] | null {
  if (octets.length % changeLength !== 0) return null
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength)
  const changes: Change[] = []
  for (let at = 0; at < octets.length; at += changeLength) {
    const table = journaledTables[view.getUint8(at) - 1]
    const id = view.getUint32(at + 1) * 2 ** 32 + view.getUint32(at + 5)
    if (!table || !Number.isSafeInteger(id)) return null
    changes.push({ table, id, digest: octets.subarray(at + 9, at + changeLength) })
  }
  return changes
}

let buffer = Buffer.alloc(4096)

/** One buffer for all: verification hashes millions of entries. */
function scratch(length: number): Buffer {
  if (buffer.length < length) buffer = Buffer.alloc(length * 2)
  return buffer
}
