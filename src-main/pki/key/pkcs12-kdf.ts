// The key derivation of PKCS #12 (RFC 7292 appendix B): of its MAC, and of the encryption that older files have.

import { hash } from 'node:crypto'

/** What the derived octets are for (appendix B.3). */
export type Pkcs12Purpose = 'key' | 'iv' | 'mac'

const diversifiers: Readonly<Record<Pkcs12Purpose, number>> = { key: 1, iv: 2, mac: 3 }
/** Octets of a digest and of its block, as appendix B.2 calls them u and v. */
const sizes = { sha1: [20, 64], sha256: [32, 64], sha384: [48, 128], sha512: [64, 128] } as const
export type Pkcs12Digest = keyof typeof sizes

export interface Pkcs12Derivation {
  readonly digest: Pkcs12Digest
  readonly salt: Uint8Array
  readonly iterations: number
  readonly purpose: Pkcs12Purpose
  readonly length: number
}

/** Derives `length` octets from a passphrase in UTF-8; the caller overwrites them. RFC 7292 appendix B.2. */
export function derivePkcs12(passphrase: Uint8Array, derivation: Pkcs12Derivation): Buffer {
  const { digest, salt, iterations, purpose, length } = derivation
  const [digestSize, blockSize] = sizes[digest]
  const words = bmpString(passphrase)
  const input = Buffer.concat([repeated(salt, blockSize), repeated(words, blockSize)])
  words.fill(0)
  const diversifier = Buffer.alloc(blockSize, diversifiers[purpose])
  const derived = Buffer.alloc(Math.ceil(length / digestSize) * digestSize)
  for (let at = 0; at < length; at += digestSize) {
    let block: Buffer = hash(digest, Buffer.concat([diversifier, input]), 'buffer')
    for (let count = 1; count < iterations; count++) block = hash(digest, block, 'buffer')
    block.copy(derived, at)
    addToEach(input, repeated(block.subarray(0, blockSize), blockSize, blockSize))
  }
  input.fill(0)
  const result = Buffer.from(derived.subarray(0, length))
  derived.fill(0)
  return result
}

/** BMPString with a terminating zero (appendix B.1). What is ASCII never becomes a string. */
function bmpString(passphrase: Uint8Array): Buffer {
  if (passphrase.every((octet) => octet < 0x80)) {
    const words = Buffer.alloc(2 * passphrase.length + 2)
    for (const [index, octet] of passphrase.entries()) words[2 * index + 1] = octet
    return words
  }
  const text = Buffer.from(`${new TextDecoder().decode(passphrase)}\0`, 'utf16le')
  return text.swap16()
}

/** `octets` again and again, up to the next multiple of `blockSize`, or up to `total`. */
function repeated(octets: Uint8Array, blockSize: number, total?: number): Buffer {
  const length = total ?? Math.ceil(octets.length / blockSize) * blockSize
  return length === 0 ? Buffer.alloc(0) : Buffer.alloc(length, octets)
}

/** Adds `addend` + 1 to each of the blocks that `input` consists of, modulo their size. */
function addToEach(input: Buffer, addend: Buffer): void {
  for (let start = 0; start < input.length; start += addend.length) {
    let carry = 1
    for (let at = addend.length - 1; at >= 0; at--) {
      const sum = (input[start + at] ?? 0) + (addend[at] ?? 0) + carry
      input[start + at] = sum & 0xff
      carry = sum >> 8
    }
  }
}
