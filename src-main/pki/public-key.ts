// SubjectPublicKeyInfo (RFC 5280 §4.1.2.7) described: family, size, curve, whether it is strong enough, and
// the scheme that such a key signs with here. Read by shape from its DER (RFC 3279, 5480, 8410, 9881, 9909);
// nothing is computed with the key.

import { RootkeepError } from '../contract/errors.ts'
import type { PureAlgorithm } from '../contract/key-algorithm-name.ts'
import { readPssParameters, type VerificationScheme } from './algorithm.ts'
import { DerReader, openDer } from './der/reader.ts'
import { tags } from './der/tag.ts'
import { publicKeyLengths, pureAlgorithmOf } from './key/pure-key.ts'
import { algorithmType, nameOfOid } from './oid.ts'
import type { Digest, SignatureScheme } from './signer.ts'

export type KeyFamily = 'rsa' | 'rsa-pss' | 'ec' | 'dsa' | 'eddsa' | 'ml-dsa' | 'slh-dsa'
export type Curve = 'P-256' | 'P-384' | 'P-521'

export interface KeyDescription {
  /** `rsa-3072`, `ec-p256`, `ml-dsa-65`: the contract's KeyAlgorithm where it is one of them. */
  readonly algorithm: string
  readonly family: KeyFamily
  /** The algorithm, where it is one that takes messages whole. */
  readonly pure: PureAlgorithm | null
  /** Bits of the modulus, of the curve's field, or of a public key that has neither. */
  readonly bits: number
  readonly curve: Curve | null
  /** Why the key is too weak to be certified, or null. */
  readonly weakness: string | null
}

interface CurveRow {
  readonly curve: Curve
  readonly bits: number
  readonly scheme: SignatureScheme
}

const curves: Readonly<Record<string, CurveRow>> = {
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
  if (latest?.subjectPublicKeyInfo !== subjectPublicKeyInfo) {
    latest = { subjectPublicKeyInfo, description: describe(subjectPublicKeyInfo) }
  }
  return latest.description
}

/** The key that was asked about last: lints ask about one key after each other. */
let latest: { subjectPublicKeyInfo: Uint8Array; description: KeyDescription } | null = null

function describe(subjectPublicKeyInfo: Uint8Array): KeyDescription {
  const contents = openDer(subjectPublicKeyInfo)
  const algorithm = contents.enter(tags.sequence)
  const oid = algorithm.objectIdentifier()
  const key = contents.bitString().bytes
  contents.finish()
  const pure = pureAlgorithmOf(oid)
  if (pure) return describePure(pure, algorithm, key)
  switch (oid) {
    case algorithmType.rsaEncryption:
      return describeRsa('rsa', key)
    case algorithmType.rsassaPss:
      return describeRsa('rsa-pss', key)
    case algorithmType.ecPublicKey:
      return describeEc(algorithm, key)
    case algorithmType.dsa:
      return describeDsa(algorithm, key)
    default:
      throw unsupported(nameOfOid(oid))
  }
}

/**
 * The scheme that the key signs with: a curve with the digest of its size, RSA with SHA-256; a key of
 * rsaEncryption with PSS where `rsaSignature` says so, a key of id-RSASSA-PSS always. Throws
 * `algorithm.not-allowed` for DSA, which is verified only.
 */
export function schemeOfKey(
  subjectPublicKeyInfo: Uint8Array,
  rsaSignature: 'pkcs1' | 'pss' = 'pkcs1',
): SignatureScheme {
  const { algorithm, family, pure, curve } = describeKey(subjectPublicKeyInfo)
  if (pure) return { kind: pure, digest: 'none' }
  const row = Object.values(curves).find((each) => each.curve === curve)
  if (row) return row.scheme
  if (family === 'dsa') {
    throw new RootkeepError('algorithm.not-allowed', 'DSA signatures are verified and never made', {
      algorithm,
    })
  }
  if (family === 'rsa-pss') return { kind: 'rsa-pss', digest: digestOfPssKey(subjectPublicKeyInfo) }
  return { kind: rsaSignature === 'pss' ? 'rsa-pss' : 'rsa-pkcs1', digest: 'sha256' }
}

/** What a key of id-RSASSA-PSS allows (RFC 4055 §3.3); null for one that allows everything. */
export function pssRestrictionOf(subjectPublicKeyInfo: Uint8Array): VerificationScheme | null {
  const algorithm = openDer(subjectPublicKeyInfo).enter(tags.sequence)
  algorithm.skip(tags.objectIdentifier)
  return readPssParameters(algorithm)
}

function digestOfPssKey(subjectPublicKeyInfo: Uint8Array): Digest {
  const digest = pssRestrictionOf(subjectPublicKeyInfo)?.digest
  return digest === 'sha384' || digest === 'sha512' ? digest : 'sha256'
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
  const weakness = weaknessOfRsa(bits, modulus, exponent)
  return { algorithm: `${family}-${bits}`, family, pure: null, bits, curve: null, weakness }
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
  return { algorithm: name, family: 'ec', pure: null, bits: row.bits, curve: row.curve, weakness: null }
}

/** Dss-Parms and DSAPublicKey (RFC 3279 §2.3.2); parameters inherited from the issuer are not supported. */
function describeDsa(algorithm: DerReader, key: Uint8Array): KeyDescription {
  if (algorithm.isAtEnd) throw unsupported('DSA with inherited parameters')
  const parameters = algorithm.enter(tags.sequence)
  const bits = bitLength(parameters.integer())
  for (let i = 0; i < 2; i++) parameters.skip(tags.integer)
  parameters.finish()
  algorithm.finish()
  new DerReader(key).integer()
  const weakness = bits < minimumModulusBits ? `${bits} bits are fewer than ${minimumModulusBits}` : null
  return { algorithm: `dsa-${bits}`, family: 'dsa', pure: null, bits, curve: null, weakness }
}

function describePure(pure: PureAlgorithm, algorithm: DerReader, key: Uint8Array): KeyDescription {
  algorithm.finish()
  if (key.length !== publicKeyLengths[pure]) throw malformedKey()
  return {
    algorithm: pure,
    family: familyOfPure(pure),
    pure,
    bits: key.length * 8,
    curve: null,
    weakness: null,
  }
}

function familyOfPure(pure: PureAlgorithm): KeyFamily {
  if (pure.startsWith('ml-dsa-')) return 'ml-dsa'
  return pure.startsWith('slh-dsa-') ? 'slh-dsa' : 'eddsa'
}

function unsupported(algorithm: string): RootkeepError {
  return new RootkeepError('algorithm.unsupported', `A key of this kind is not supported: ${algorithm}`, {
    algorithm,
  })
}

function malformedKey(): RootkeepError {
  return new RootkeepError('der.malformed', 'The public key is not of the length that its algorithm has')
}
