// Signatures checked with node:crypto, synchronously, by the AlgorithmIdentifier that stands beside them.
// SHA-1 only where the caller asks to look at something old, MD5 never. Public keys that were met before are
// kept ready, because a batch or a path meets the same issuer again and again.

import { constants, createPublicKey, type KeyObject, verify } from 'node:crypto'
import { RootkeepError } from '../contract/errors.ts'
import { readPssParameters, readSignatureAlgorithm, type VerificationScheme } from './algorithm.ts'
import { openDer } from './der/reader.ts'
import { tags } from './der/tag.ts'
import { bitString, encode, nullElement, objectIdentifier, sequence } from './der/writer.ts'
import { algorithmType } from './oid.ts'
import { writePem } from './pem.ts'
import { describeKey, type KeyFamily } from './public-key.ts'

/** What was signed, by what, and the signature's own octets. */
export interface Signed {
  readonly signatureAlgorithm: Uint8Array
  /** The octets that were signed whole. */
  readonly message: Uint8Array
  readonly signature: Uint8Array
}

/**
 * Whether the signature is the key's. False for a key that is no point of its curve, and for a key of
 * another family than the algorithm's. Throws `algorithm.unsupported`, or `algorithm.weak` for SHA-1 without
 * `maySha1`, for MD5, and for a modulus too large to compute with.
 */
export function verifySignature(
  subjectPublicKeyInfo: Uint8Array,
  { signatureAlgorithm, message, signature }: Signed,
  { maySha1 = false }: { readonly maySha1?: boolean } = {},
): boolean {
  const { scheme, name } = readSignatureAlgorithm(signatureAlgorithm)
  if (!scheme)
    throw new RootkeepError('algorithm.unsupported', `Signatures by ${name} are not supported`, {
      algorithm: name,
    })
  if (scheme.digest === 'md5' || (scheme.digest === 'sha1' && !maySha1)) {
    throw new RootkeepError('algorithm.weak', `Signatures by ${name} prove nothing any more`, {
      algorithm: name,
    })
  }
  const key = publicKeyOf(subjectPublicKeyInfo)
  if (!key || !isOfFamily(scheme, key)) return false
  const digest = scheme.digest === 'none' ? null : scheme.digest
  return verify(digest, message, optionsOf(scheme, key.object), signature)
}

function optionsOf(scheme: VerificationScheme, key: KeyObject) {
  if (scheme.kind !== 'rsa-pss') return key
  const saltLength = scheme.saltLength ?? constants.RSA_PSS_SALTLEN_DIGEST
  return { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }
}

const kindsOfFamily: Readonly<Record<KeyFamily, readonly VerificationScheme['kind'][]>> = {
  rsa: ['rsa-pkcs1', 'rsa-pss'],
  'rsa-pss': ['rsa-pss'],
  ec: ['ecdsa'],
  ed25519: ['eddsa'],
}

/** The families fit, and an RSA-PSS key's own parameters hold (RFC 4055 §3.3). */
function isOfFamily(scheme: VerificationScheme, { family, restriction }: PublicKey): boolean {
  if (!kindsOfFamily[family].includes(scheme.kind)) return false
  if (!restriction) return true
  return scheme.digest === restriction.digest && (scheme.saltLength ?? 0) >= (restriction.saltLength ?? 0)
}

interface PublicKey {
  readonly object: KeyObject
  readonly family: KeyFamily
  readonly restriction: VerificationScheme | null
}

/** The keys used last, in order of use. */
const recent = new Map<string, PublicKey>()
const maximumRecent = 256

function publicKeyOf(subjectPublicKeyInfo: Uint8Array): PublicKey | null {
  const { buffer, byteOffset, byteLength } = subjectPublicKeyInfo
  const id = Buffer.from(buffer, byteOffset, byteLength).toString('latin1')
  const known = recent.get(id)
  const key = known ?? importKey(subjectPublicKeyInfo)
  if (!key) return null
  recent.delete(id)
  recent.set(id, key)
  if (recent.size > maximumRecent) recent.delete(recent.keys().next().value ?? '')
  return key
}

function importKey(subjectPublicKeyInfo: Uint8Array): PublicKey | null {
  const { family, algorithm, bits } = describeKey(subjectPublicKeyInfo)
  if (bits > 16_384)
    throw new RootkeepError('algorithm.weak', 'The modulus is too large to compute with', { algorithm })
  const isPss = family === 'rsa-pss'
  const key = isPss ? asPlainRsa(subjectPublicKeyInfo) : subjectPublicKeyInfo
  try {
    // As PEM: of a key in DER, Node first finds out four times by an exception that it is no KeyObject, which
    // takes as long as reading it.
    const object = createPublicKey(writePem('PUBLIC KEY', key))
    return { object, family, restriction: isPss ? restrictionOf(subjectPublicKeyInfo) : null }
  } catch {
    return null
  }
}

/** BoringSSL reads no id-RSASSA-PSS keys: the same numbers as rsaEncryption, which does not restrict. */
function asPlainRsa(subjectPublicKeyInfo: Uint8Array): Uint8Array {
  const contents = openDer(subjectPublicKeyInfo)
  contents.skip(tags.sequence)
  const identifier = sequence([objectIdentifier(algorithmType.rsaEncryption), nullElement])
  return encode(sequence([identifier, bitString(contents.bitString().bytes)]))
}

function restrictionOf(subjectPublicKeyInfo: Uint8Array): VerificationScheme | null {
  const algorithm = openDer(subjectPublicKeyInfo).enter(tags.sequence)
  algorithm.skip(tags.objectIdentifier)
  return readPssParameters(algorithm)
}
