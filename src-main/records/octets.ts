// Octets as lower-case hex, the form in which serial numbers, digests and key identifiers cross the API.

import { hash } from 'node:crypto'
import { RootkeepError } from '../contract/errors.ts'

export function toHex(octets: Uint8Array): string {
  return Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('hex')
}

/** Throws `input.invalid` for anything but whole octets in lower-case hex, at least one. */
export function fromHex(hex: string): Buffer {
  if (!/^(?:[0-9a-f]{2})+$/.test(hex)) {
    throw new RootkeepError('input.invalid', 'This is not lower-case hex', { value: hex.slice(0, 64) })
  }
  return Buffer.from(hex, 'hex')
}

/** Of a string, the digest of its UTF-8. In hex throughout: twice as fast as a Buffer for each digest. */
export function sha256Hex(octets: Uint8Array | string): string {
  return hash('sha256', octets, 'hex')
}
