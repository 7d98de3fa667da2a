// A .gem file is a tar archive: its members in the order in which they stand, found exactly as RubyGems walks over
// them, so that its decision can be told. Nothing is unpacked. What a careful reader refuses is archive-fault.ts.

import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { type OctetSource, piecesOf } from './octet-source.ts'
import { blockLength, isEndMarker, readTarHeader, type TarHeader } from './tar-header.ts'

export interface Member {
  /** One character an octet, as the archive has it: to be made visible before it is shown. */
  readonly name: string
  readonly header: TarHeader
  /** Where the header begins, and where the content does. */
  readonly offset: number
  readonly contentOffset: number
  /** As the header claims; the archive may end before. */
  readonly size: number
  /** Octets that are there. */
  readonly available: number
}

export interface Archive {
  readonly source: OctetSource
  readonly members: readonly Member[]
  /** Where reading ended: at the marker, at the end of the file, or at a header that stops `gem`. */
  readonly end: number
  readonly hasEndMarker: boolean
  /** Why `gem` can't go on, or null. */
  readonly stop: string | null
}

/** An archive of more members is not a gem; RubyGems has no such bound. */
const maximumMembers = 1000

/** Walks over the headers; throws nothing. */
export function readArchive(source: OctetSource): Archive {
  const members: Member[] = []
  let offset = 0
  while (offset < source.length) {
    const block = Buffer.from(source.read(offset, blockLength))
    if (isEndMarker(block)) return { source, members, end: offset, hasEndMarker: true, stop: null }
    const header = readTarHeader(block)
    const stop = 'fault' in header ? header.fault : members.length === maximumMembers ? tooMany : null
    if ('fault' in header || stop !== null) return { source, members, end: offset, hasEndMarker: false, stop }
    const contentOffset = offset + blockLength
    const available = Math.max(0, Math.min(header.size, source.length - contentOffset))
    members.push({ name: header.name, header, offset, contentOffset, size: header.size, available })
    offset = contentOffset + Math.ceil(header.size / blockLength) * blockLength
  }
  return { source, members, end: Math.min(offset, source.length), hasEndMarker: false, stop: null }
}

const tooMany = `it is the one after ${maximumMembers} members`

/** The content of a member whole, at most `limit` octets of it. */
export function contentOf(
  { source }: Archive,
  { contentOffset, available }: Member,
  limit: number,
): Uint8Array {
  return Buffer.from(source.read(contentOffset, Math.min(available, limit)))
}

/** Digests by the names that node:crypto has for them. */
export type Digests = ReadonlyMap<string, Buffer>

/**
 * Digests of a member's content, one pass over it. Between the pieces of a large one others get their turn: the
 * threads that inflate the same member meanwhile.
 */
export async function digestsOf(
  { source }: Archive,
  { contentOffset, available }: Member,
  algorithms: readonly string[],
): Promise<Digests> {
  const hashes = algorithms.map((algorithm) => [algorithm, createHash(algorithm)] as const)
  let done = 0
  for (const piece of piecesOf(source, contentOffset, contentOffset + available)) {
    for (const [, each] of hashes) each.update(piece)
    done += piece.length
    if (done < available) await setImmediate()
  }
  return new Map(hashes.map(([algorithm, each]) => [algorithm, each.digest()]))
}
