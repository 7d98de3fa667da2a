// The signature of a member, as `gem build` makes it: over the 32 octets of the member's SHA-256, which are digested
// by SHA-256 once more; RSA with PKCS#1 v1.5, or ECDSA.

import { constants, createPublicKey, verify } from 'node:crypto'
import { signatureAlgorithmDer } from '../../pki/algorithm.ts'
import { dsaVerifier } from '../../pki/key/dsa.ts'
import { asPlainPublicKey } from '../../pki/key/pss-key.ts'
import { writePem } from '../../pki/pem.ts'
import { describeKey } from '../../pki/public-key.ts'
import type { SignatureScheme } from '../../pki/signer.ts'
import { verifySignature } from '../../pki/verification.ts'
import { attempt } from './attempt.ts'
import type { ReadMember } from './gem-file.ts'

/** How a member is signed with a key of each family that RubyGems can sign with. */
const schemes = {
  rsa: { kind: 'rsa-pkcs1', digest: 'sha256' },
  ec: { kind: 'ecdsa', digest: 'sha256' },
} as const satisfies Record<string, SignatureScheme>

/** The scheme for a key, or null for one of a family that RubyGems can't sign with. */
export function memberScheme(subjectPublicKeyInfo: Uint8Array): SignatureScheme | null {
  const { family } = describeKey(subjectPublicKeyInfo)
  return family === 'rsa' || family === 'ec' ? schemes[family] : null
}

/**
 * Whether RubyGems takes the octets for the key's signature of a member with this SHA-256. It also takes DSA, and
 * PSS of a key of id-RSASSA-PSS, which it can't sign with by itself.
 */
export function isMemberSignature(spki: Uint8Array, digest: Uint8Array, signature: Uint8Array): boolean {
  return (
    attempt(() => {
      const { family } = describeKey(spki)
      if (family === 'dsa') return dsaVerifier(spki)?.('sha256', digest, signature) ?? false
      if (family === 'rsa-pss') return isPssSignature(spki, digest, signature)
      const scheme = memberScheme(spki)
      if (!scheme) return false
      const signatureAlgorithm = signatureAlgorithmDer(scheme)
      return verifySignature(spki, { signatureAlgorithm, message: digest, signature })
    }) ?? false
  )
}

/** What was found out about a member before: RubyGems and a policy ask the same. */
const known = new WeakMap<ReadMember, { readonly spki: Uint8Array; readonly isSigned: boolean }>()

/** `isMemberSignature` of a member that was read; asked for the same key again, it is not computed again. */
export function isSignedMember(member: ReadMember, spki: Uint8Array, signature: Uint8Array): boolean {
  const before = known.get(member)
  if (before?.spki === spki) return before.isSigned
  const digest = member.digests.get('sha256')
  const isSigned = digest !== undefined && isMemberSignature(spki, digest, signature)
  known.set(member, { spki, isSigned })
  return isSigned
}

/** With a salt of any length, as OpenSSL verifies where nothing is said. */
function isPssSignature(spki: Uint8Array, digest: Uint8Array, signature: Uint8Array): boolean {
  const padding = constants.RSA_PKCS1_PSS_PADDING
  const saltLength = constants.RSA_PSS_SALTLEN_AUTO
  try {
    const key = createPublicKey(writePem('PUBLIC KEY', asPlainPublicKey(spki)))
    return verify('sha256', digest, { key, padding, saltLength }, signature)
  } catch {
    return false
  }
}
