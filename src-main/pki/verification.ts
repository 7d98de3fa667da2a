// Signatures checked synchronously by the AlgorithmIdentifier that stands beside them: RSA and ECDSA by
// node:crypto, the others by whoever has them (key/). SHA-1 and MD5 only where the caller asks to look at
// something old. Public keys that were met before are kept ready, because a batch or a path meets the same
// issuer again and again.

import { constants, createPublicKey, type KeyObject, type SigningOptions, verify } from 'node:crypto'
import { RootkeepError } from '../contract/errors.ts'
import { readSignatureAlgorithm, type VerificationScheme } from './algorithm.ts'
import { dsaVerifier } from './key/dsa.ts'
import { engineOf } from './key/engine.ts'
import { asPlainPublicKey } from './key/pss-key.ts'
import { writePem } from './pem.ts'
import { describeKey, type KeyDescription, pssRestrictionOf } from './public-key.ts'

/** What was signed, by what, and the signature's own octets. */
export interface Signed {
  readonly signatureAlgorithm: Uint8Array
  /** The octets that were signed whole. */
  readonly message: Uint8Array
  readonly signature: Uint8Array
}

/**
 * Whether the signature is the key's. False for a key that is no point of its curve, and for a key of
 * another family than the algorithm's. Throws `algorithm.unsupported`, or `algorithm.weak` for SHA-1 and MD5
 * where the caller does not ask for them, and for a modulus too large to compute with.
 */
export function verifySignature(
  subjectPublicKeyInfo: Uint8Array,
  { signatureAlgorithm, message, signature }: Signed,
  { maySha1 = false, mayMd5 = false }: WeakDigests = {},
): boolean {
  const { scheme, name } = readSignatureAlgorithm(signatureAlgorithm)
  if (!scheme)
    throw new RootkeepError('algorithm.unsupported', `Signatures by ${name} are not supported`, {
      algorithm: name,
    })
  if ((scheme.digest === 'md5' && !mayMd5) || (scheme.digest === 'sha1' && !maySha1)) {
    throw new RootkeepError('algorithm.weak', `Signatures by ${name} prove nothing any more`, {
      algorithm: name,
    })
  }
  return publicKeyOf(subjectPublicKeyInfo)?.(scheme, message, signature) ?? false
}

/** For who looks at something old, and knows what a signature over such a digest is worth. */
export interface WeakDigests {
  readonly maySha1?: boolean
  readonly mayMd5?: boolean
}

/** A public key that is ready: whether the signature is its own under the scheme. */
type PublicKey = (scheme: VerificationScheme, message: Uint8Array, signature: Uint8Array) => boolean

/** The keys that were used last, and those that were before: a key that is used again is of the last ones again. */
let recent = new Map<string, PublicKey>()
let older = recent
const maximumRecent = 128

function publicKeyOf(subjectPublicKeyInfo: Uint8Array): PublicKey | null {
  const { buffer, byteOffset, byteLength } = subjectPublicKeyInfo
  const id = Buffer.from(buffer, byteOffset, byteLength).toString('latin1')
  const ready = recent.get(id)
  if (ready) return ready
  const key = older.get(id) ?? importKey(subjectPublicKeyInfo)
  if (!key) return null
  if (recent.size >= maximumRecent) {
    older = recent
    recent = new Map()
  }
  recent.set(id, key)
  return key
}

function importKey(subjectPublicKeyInfo: Uint8Array): PublicKey | null {
  const key = describeKey(subjectPublicKeyInfo)
  const { family, algorithm, bits, pure } = key
  if (!pure && bits > 16_384)
    throw new RootkeepError('algorithm.weak', 'The modulus is too large to compute with', { algorithm })
  if (pure) return importPureKey(key, subjectPublicKeyInfo)
  if (family === 'dsa') return importDsaKey(subjectPublicKeyInfo)
  return family === 'ec' ? importEcKey(subjectPublicKeyInfo) : importRsaKey(family, subjectPublicKeyInfo)
}

function importPureKey({ pure }: KeyDescription, subjectPublicKeyInfo: Uint8Array): PublicKey | null {
  const isSignature = pure && engineOf(pure).verifier(pure, subjectPublicKeyInfo)
  return isSignature && (({ kind }, message, signature) => kind === pure && isSignature(message, signature))
}

function importDsaKey(subjectPublicKeyInfo: Uint8Array): PublicKey | null {
  const isSignature = dsaVerifier(subjectPublicKeyInfo)
  if (!isSignature) return null
  return ({ kind, digest }, message, signature) => kind === 'dsa' && isSignature(digest, message, signature)
}

function importEcKey(subjectPublicKeyInfo: Uint8Array): PublicKey {
  const isSignature = nodeVerifier(subjectPublicKeyInfo)
  return ({ kind, digest }, message, signature) =>
    kind === 'ecdsa' && isSignature(digest, { message, signature })
}

/** An RSA-PSS key signs as its own parameters allow, and no other way (RFC 4055 §3.3). */
function importRsaKey(family: KeyDescription['family'], subjectPublicKeyInfo: Uint8Array): PublicKey {
  const isPssOnly = family === 'rsa-pss'
  const isSignature = nodeVerifier(isPssOnly ? asPlainPublicKey(subjectPublicKeyInfo) : subjectPublicKeyInfo)
  const restriction = isPssOnly ? pssRestrictionOf(subjectPublicKeyInfo) : null
  return (scheme, message, signature) => {
    const { kind, digest } = scheme
    if (kind === 'rsa-pkcs1' && !isPssOnly) return isSignature(digest, { message, signature })
    if (kind !== 'rsa-pss' || !isAllowed(scheme, restriction)) return false
    return isSignature(digest, { message, signature }, pssPadding(scheme))
  }
}

function isAllowed({ digest, saltLength = 0 }: VerificationScheme, by: VerificationScheme | null): boolean {
  return by === null || (digest === by.digest && saltLength >= (by.saltLength ?? 0))
}

function pssPadding({ saltLength = constants.RSA_PSS_SALTLEN_DIGEST }: VerificationScheme): SigningOptions {
  return { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }
}

type NodeVerifier = (
  digest: VerificationScheme['digest'],
  signed: Omit<Signed, 'signatureAlgorithm'>,
  options?: SigningOptions,
) => boolean

/**
 * A key of node:crypto, which is made ready when it is met again: an applicant's is met once, and a KeyObject outlives
 * all but the full collections of garbage. As PEM, and bare where there are no options: of anything else Node first
 * finds out by exceptions that it is no KeyObject, which take as long as reading it. False for what is no key of its
 * kind, as a point that is not on its curve.
 */
function nodeVerifier(subjectPublicKeyInfo: Uint8Array): NodeVerifier {
  const pem = writePem('PUBLIC KEY', subjectPublicKeyInfo)
  let ready: KeyObject | null = null
  const readyKey = () => {
    ready ??= createPublicKey(pem)
    return ready
  }
  let isMet = false
  return (digest, { message, signature }, options) => {
    try {
      if (options) return verify(digest, message, { key: readyKey(), ...options }, signature)
      const key = isMet ? readyKey() : pem
      isMet = true
      return verify(digest, message, key, signature)
    } catch {
      // Not every engine has MD5 left.
      if (digest !== 'md5') return false
      throw new RootkeepError('algorithm.unsupported', 'Signatures over MD5 cannot be verified here', {
        algorithm: digest,
      })
    }
  }
}
