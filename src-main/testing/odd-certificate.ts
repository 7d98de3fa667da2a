// Certificates for lints and validation, as wrong as a test wants them: every part may be replaced, also by
// what `prepare` would never write. They are not signed.

import { type Certificate, readCertificate } from '../pki/certificate.ts'
import { bitString, type Der, element, encode, explicit, integer, sequence } from '../pki/der/writer.ts'
import { type Extension, writeExtension } from '../pki/extension/extension.ts'
import { nameFromText } from '../pki/name-text.ts'
import { time } from '../pki/time.ts'
import { newTestKey } from './key.ts'

/** All in DER; what is left out is in order. */
export interface OddParts {
  readonly version?: number
  /** Contents octets of the INTEGER, in hex. */
  readonly serialNumber?: string
  /** AlgorithmIdentifiers in hex, inside and outside of what is signed. */
  readonly tbsSignatureAlgorithm?: string
  readonly signatureAlgorithm?: string
  /** RFC 4514 text, or a Name. */
  readonly issuer?: string | Der
  readonly subject?: string | Der
  readonly notBefore?: Der
  readonly notAfter?: Der
  readonly subjectPublicKeyInfo?: Uint8Array
  readonly issuerUniqueID?: Uint8Array
  readonly extensions?: readonly Extension[]
}

/** ecdsa-with-SHA256 (RFC 5758 §3.2). */
const ecdsaWithSha256 = '300a06082a8648ce3d040302'
const { subjectPublicKeyInfo: testKey } = newTestKey('ec-p256').signer

export function oddCertificate(parts: OddParts): Certificate {
  const { version = 3, serialNumber = '40ffffffffffffffffffffffffffffffffffffff', extensions = [] } = parts
  const { signatureAlgorithm = ecdsaWithSha256, tbsSignatureAlgorithm = signatureAlgorithm } = parts
  const { notBefore = time('2026-01-01T00:00:00Z'), notAfter = time('2027-01-01T00:00:00Z') } = parts
  const tbs = sequence([
    ...(version === 1 ? [] : [explicit(0, integer(version - 1))]),
    element(0x02, [Buffer.from(serialNumber, 'hex')]),
    Buffer.from(tbsSignatureAlgorithm, 'hex'),
    nameDer(parts.issuer ?? 'CN=Issuer'),
    sequence([notBefore, notAfter]),
    nameDer(parts.subject ?? 'CN=Subject'),
    parts.subjectPublicKeyInfo ?? testKey,
    ...(parts.issuerUniqueID ? [element(0x81, [Uint8Array.of(0), parts.issuerUniqueID])] : []),
    ...(extensions.length > 0 ? [explicit(3, sequence(extensions.map(writeExtension)))] : []),
  ])
  const signature = bitString(new Uint8Array(0))
  return readCertificate(encode(sequence([tbs, Buffer.from(signatureAlgorithm, 'hex'), signature])))
}

function nameDer(name: string | Der): Der {
  return typeof name === 'string' ? nameFromText(name).der : name
}
