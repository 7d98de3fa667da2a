// A stream of octets in sealed chunks (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, as age has
// it): each chunk is bound to its place and the last one says that it is the last, so that chunks can't be
// swapped, repeated, dropped or cut off. Normative: FORMAT.md, "Backups". Knows no file.

import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Secret } from './secret.ts'

const cipher = 'aes-256-gcm'
const tagLength = 16
/** Octets of plaintext in each chunk but the last, which has between 1 and as many. */
export const chunkLength = 64 * 1024
/** The same, sealed. */
export const sealedChunkLength = chunkLength + tagLength

/** Where a chunk stands. */
export interface ChunkPlace {
  /** From 0. */
  readonly index: number
  readonly isLast: boolean
}

/** How many chunks `length` octets of plaintext make. */
export function chunkCount(length: number): number {
  return Math.ceil(length / chunkLength)
}

/** How many octets `length` octets of plaintext have when they are sealed. */
export function sealedLength(length: number): number {
  return length + chunkCount(length) * tagLength
}

/** How many octets of plaintext are in `length` sealed ones; null where no stream is that long. */
export function openedLength(length: number): number | null {
  const chunks = Math.ceil(length / sealedChunkLength)
  const rest = length - (chunks - 1) * sealedChunkLength
  return chunks > 0 && rest > tagLength ? length - chunks * tagLength : null
}

/** The sealed chunk: ciphertext and tag. A key seals one stream only, or nonces would repeat. */
export function sealChunk(key: Secret, chunk: Uint8Array, place: ChunkPlace): Buffer[] {
  const encryption = createCipheriv(cipher, key.octets, nonceOf(place))
  return [encryption.update(chunk), encryption.final(), encryption.getAuthTag()]
}

/** The chunk, or null where the octets are not what was sealed under this key at this place. */
export function openChunk(key: Secret, sealed: Uint8Array, place: ChunkPlace): Buffer | null {
  if (sealed.length <= tagLength) return null
  const decryption = createDecipheriv(cipher, key.octets, nonceOf(place), { authTagLength: tagLength })
  decryption.setAuthTag(sealed.subarray(-tagLength))
  const chunk = decryption.update(sealed.subarray(0, -tagLength))
  try {
    decryption.final()
    return chunk
  } catch {
    return null
  }
}

/** 11 octets of the index, most significant first, and one that is 1 for the last chunk. */
function nonceOf({ index, isLast }: ChunkPlace): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(index, 5, 6)
  nonce.writeUInt8(isLast ? 1 : 0, 11)
  return nonce
}
