// SubjectPublicKeyInfo (RFC 5280 §4.1.2.7) described: family, size, curve, whether it is strong enough, and
// the scheme that such a key signs with here. Read by shape from its DER (RFC 3279, 5480, 8410); nothing is
// computed with the key.

import { RootkeepError } from '../contract/errors.ts'
import { type DerReader, openDer } from './der/reader.ts'
import { tags } from './der/tag.ts'
import { algorithmType, nameOfOid } from './oid.ts'
import type { SignatureScheme } from './signer.ts'

export type KeyFamily = 'rsa' | 'rsa-pss' | 'ec' | 'ed25519'
export type Curve = 'P-256' | 'P-384' | 'P-521'

export interface KeyDescription {
  /** `rsa-3072`, `ec-p256`, `ed25519`: the contract's KeyAlgorithm where it is one of them. */
  readonly algorithm: string
  readonly family: KeyFamily
  /** Bits of the modulus, or of the curve's field. */
  readonly bits: number
  readonly curve: Curve | null
  /** Why the key is too weak to be certified, or null. */
  readonly weakness: string | null
}

const curves: Readonly<
  Record<string, { readonly curve: Curve; readonly bits: number; readonly scheme: SignatureScheme }>
> = {
  [algorithmType.prime256v1]: { curve: 'P-256', bits: 256, scheme: { kind: 'ecdsa', digest: 'sha256' } },
  [algorithmType.secp384r1]: { curve: 'P-384', bits: 384, scheme: { kind: 'ecdsa', digest: 'sha384' } },
  [algorithmType.secp521r1]: { curve: 'P-521', bits: 521, scheme: { kind: 'ecdsa', digest: 'sha512' } },
}

/** NIST SP 800-57 part 1: 112 bits of security. */
const minimumModulusBits = 2048
/** Beyond it a verification costs more than it says (OpenSSL's own limit). */
const maximumModulusBits = 16_384

/** Describes the key; throws `algorithm.unsupported` (with its name or OID) or `der.*` for a broken one. */
export function describeKey(subjectPublicKeyInfo: Uint8Array): KeyDescription {
  const contents = openDer(subjectPublicKeyInfo)
  const algorithm = contents.enter(tags.sequence)
  const oid = algorithm.objectIdentifier()
  const key = contents.bitString().bytes
  contents.finish()
  switch (oid) {
    case algorithmType.rsaEncryption:
      return describeRsa('rsa', key)
    case algorithmType.rsassaPss:
      return describeRsa('rsa-pss', key)
    case algorithmType.ecPublicKey:
      return describeEc(algorithm, key)
    case algorithmType.ed25519:
      return describeEd25519(algorithm, key)
    default:
      throw unsupported(nameOfOid(oid))
  }
}

/** The scheme that the key signs with: RSA with SHA-256, a curve with the digest of its size. */
export function schemeOfKey(subjectPublicKeyInfo: Uint8Array): SignatureScheme {
  const { family, curve } = describeKey(subjectPublicKeyInfo)
  if (family === 'ed25519') return { kind: 'eddsa', digest: 'none' }
  const row = Object.values(curves).find((each) => each.curve === curve)
  return row?.scheme ?? { kind: family === 'rsa-pss' ? 'rsa-pss' : 'rsa-pkcs1', digest: 'sha256' }
}

/** Throws `algorithm.weak` for a key that may not be certified. */
export function checkKeyStrength({ algorithm, weakness }: KeyDescription): void {
  if (weakness !== null)
    throw new RootkeepError('algorithm.weak', `The key is too weak: ${weakness}`, { algorithm, weakness })
}

/** RSAPublicKey (RFC 8017 §A.1.1). */
function describeRsa(family: 'rsa' | 'rsa-pss', key: Uint8Array): KeyDescription {
  const numbers = openDer(key)
  const modulus = numbers.integer()
  const exponent = numbers.integer()
  numbers.finish()
  const bits = bitLength(modulus)
  return {
    algorithm: `${family}-${bits}`,
    family,
    bits,
    curve: null,
    weakness: weaknessOfRsa(bits, modulus, exponent),
  }
}

function weaknessOfRsa(bits: number, modulus: Uint8Array, exponent: Uint8Array): string | null {
  const isNegative = ((modulus[0] ?? 0) | (exponent[0] ?? 0)) >= 0x80
  if (isNegative || ((modulus.at(-1) ?? 0) & 1) === 0) return 'its modulus is no product of odd primes'
  if (bits < minimumModulusBits) return `${bits} bits are fewer than ${minimumModulusBits}`
  if (bits > maximumModulusBits) return `${bits} bits are more than ${maximumModulusBits}`
  const isOne = exponent.length === 1 && exponent[0] === 1
  return isOne || ((exponent.at(-1) ?? 0) & 1) === 0 ? 'its public exponent is 1 or even' : null
}

function bitLength(unsigned: Uint8Array): number {
  const start = unsigned[0] === 0 ? 1 : 0
  return (unsigned.length - start) * 8 - Math.clz32(unsigned[start] ?? 0) + 24
}

/** Named curves only (RFC 5480 §2.1.1), points uncompressed or compressed (§2.2). */
function describeEc(algorithm: DerReader, point: Uint8Array): KeyDescription {
  if (!algorithm.isNext(tags.objectIdentifier)) throw unsupported('EC with explicit parameters')
  const oid = algorithm.objectIdentifier()
  const row = curves[oid]
  if (!row) throw unsupported(nameOfOid(oid))
  algorithm.finish()
  const width = Math.ceil(row.bits / 8)
  const form = point[0]
  const isPoint =
    form === 4 ? point.length === 1 + 2 * width : (form === 2 || form === 3) && point.length === 1 + width
  if (!isPoint) throw malformedKey()
  const name = `ec-${row.curve.replace('-', '').toLowerCase()}`
  return { algorithm: name, family: 'ec', bits: row.bits, curve: row.curve, weakness: null }
}

function describeEd25519(algorithm: DerReader, key: Uint8Array): KeyDescription {
  algorithm.finish()
  if (key.length !== 32) throw malformedKey()
  return { algorithm: 'ed25519', family: 'ed25519', bits: 255, curve: null, weakness: null }
}

function unsupported(algorithm: string): RootkeepError {
  return new RootkeepError('algorithm.unsupported', `A key of this kind is not supported: ${algorithm}`, {
    algorithm,
  })
}

function malformedKey(): RootkeepError {
  return new RootkeepError('der.malformed', 'The public key is not of the length that its algorithm has')
}
