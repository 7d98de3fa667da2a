// DSA signatures (FIPS 186-4 §4.7), verified only: certificates of old gems carry them, and no program should
// make one any more. BoringSSL has no DSA, so the arithmetic is @noble's.

import { hash } from 'node:crypto'
import { invert, mod, pow } from '@noble/curves/abstract/modular.js'
import { DerReader, openDer } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import { algorithmType } from '../oid.ts'

/** A DSA key's numbers (RFC 3279 §2.3.2). */
interface DsaKey {
  readonly p: bigint
  readonly q: bigint
  readonly g: bigint
  readonly y: bigint
}

/** FIPS 186-4 §4.2 has none larger than 3072 bits; beyond it a verification costs more than it says. */
const maximumOctets = 3072 / 8 + 1

/**
 * A verifier for a key of id-dsa, which takes the digest itself; null for a key of another kind, without
 * parameters, or of numbers that are no key. Throws `der.*`.
 */
export function dsaVerifier(
  subjectPublicKeyInfo: Uint8Array,
): ((digest: string, message: Uint8Array, signature: Uint8Array) => boolean) | null {
  const key = readKey(subjectPublicKeyInfo)
  if (!key || !isKey(key)) return null
  return (digest, message, signature) => {
    const numbers = readSignature(signature)
    return numbers !== null && verify(key, hash(digest, message, 'hex'), numbers)
  }
}

function readKey(subjectPublicKeyInfo: Uint8Array): DsaKey | null {
  const contents = openDer(subjectPublicKeyInfo)
  const algorithm = contents.enter(tags.sequence)
  if (algorithm.objectIdentifier() !== algorithmType.dsa || !algorithm.isNext(tags.sequence)) return null
  const parameters = algorithm.enter(tags.sequence)
  const [p, q, g] = [parameters.integer(), parameters.integer(), parameters.integer()]
  const y = new DerReader(contents.bitString().bytes).integer()
  if (p.length > maximumOctets || q.length > maximumOctets) return null
  return { p: bigintOf(p), q: bigintOf(q), g: bigintOf(g), y: bigintOf(y) }
}

/** FIPS 186-4 §4.1: q divides p - 1, g and y lie in the group of order q. */
function isKey({ p, q, g, y }: DsaKey): boolean {
  if (p <= 2n || q <= 2n || q >> 256n !== 0n) return false
  if ((p - 1n) % q !== 0n || g <= 1n || g >= p || y <= 1n || y >= p) return false
  return pow(g, q, p) === 1n && pow(y, q, p) === 1n
}

/** Dss-Sig-Value (RFC 3279 §2.2.2); null for what is none. */
function readSignature(signature: Uint8Array): { readonly r: bigint; readonly s: bigint } | null {
  try {
    const contents = openDer(signature)
    const [r, s] = [bigintOf(contents.integer()), bigintOf(contents.integer())]
    contents.finish()
    return { r, s }
  } catch {
    return null
  }
}

function verify({ p, q, g, y }: DsaKey, digest: string, { r, s }: { r: bigint; s: bigint }): boolean {
  if (r <= 0n || r >= q || s <= 0n || s >= q) return false
  const w = invert(s, q)
  const u1 = mod(leftmostBits(digest, q) * w, q)
  const u2 = mod(r * w, q)
  return mod(mod(pow(g, u1, p) * pow(y, u2, p), p), q) === r
}

/** The leftmost bits of the digest, as many as q has. */
function leftmostBits(digest: string, q: bigint): bigint {
  const excess = digest.length * 4 - q.toString(2).length
  return BigInt(`0x${digest}`) >> BigInt(Math.max(0, excess))
}

/** Of an INTEGER's contents; a negative one is 0, which no number of DSA is. */
function bigintOf(contents: Uint8Array): bigint {
  if ((contents[0] ?? 0x80) >= 0x80) return 0n
  return BigInt(`0x${Buffer.from(contents).toString('hex')}`)
}
