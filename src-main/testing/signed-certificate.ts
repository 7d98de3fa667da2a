// Certificates for path validation, signed for real and with whatever extensions a test wants, also such as
// `prepare` would never write. What is left out is in order for a CA or an end entity.

import { randomBytes } from 'node:crypto'
import type { Instant } from '../contract/instant.ts'
import { signatureAlgorithmDer } from '../pki/algorithm.ts'
import { readCertificate } from '../pki/certificate.ts'
import { authorityKeyIdentifier } from '../pki/extension/authority-key-identifier.ts'
import { basicConstraints } from '../pki/extension/basic-constraints.ts'
import { type Extension, extension, writeExtension } from '../pki/extension/extension.ts'
import { keyUsage } from '../pki/extension/key-usage.ts'
import { keyIdentifierOf, subjectKeyIdentifier } from '../pki/extension/subject-key-identifier.ts'
import type { Name } from '../pki/name.ts'
import { nameFromText } from '../pki/name-text.ts'
import { writePem } from '../pki/pem.ts'
import { schemeOfKey } from '../pki/public-key.ts'
import { writeCertificate, writeTbsCertificate } from '../pki/tbs-certificate.ts'
import type { TestEntity } from './hierarchy.ts'
import { newTestKey, type TestKey } from './key.ts'

export interface SignedParts {
  /** RFC 4514 text, or a Name. */
  readonly subject: string | Name
  readonly issuer: TestEntity | 'self'
  /** The issuer's name as it is to be written, where it is not the octets of the issuer's subject. */
  readonly issuerName?: Name
  readonly isAuthority?: boolean
  readonly pathLenConstraint?: number
  /** Beside those that the role needs; one of the same kind replaces it. */
  readonly extensions?: readonly Extension[]
  readonly key?: TestKey
  readonly serialNumber?: Uint8Array
  readonly notBefore?: Instant
  readonly notAfter?: Instant
}

/** Has the issuer sign a certificate of these parts, valid for 2026 and 2027 unless said otherwise. */
export function signCertificate(parts: SignedParts): TestEntity {
  const { issuer, key = newTestKey('ec-p256'), subject } = parts
  const subjectName = typeof subject === 'string' ? nameFromText(subject) : subject
  const issuerName = parts.issuerName ?? (issuer === 'self' ? subjectName : issuer.certificate.subject)
  const { signer } = issuer === 'self' ? key : issuer.key
  const scheme = schemeOfKey(signer.subjectPublicKeyInfo)
  const signatureAlgorithm = signatureAlgorithmDer(scheme)
  const tbs = writeTbsCertificate({
    serialNumber: parts.serialNumber ?? Uint8Array.of(0x40, ...randomBytes(15)),
    signatureAlgorithm,
    issuer: issuerName.der,
    notBefore: parts.notBefore ?? '2026-01-01T00:00:00Z',
    notAfter: parts.notAfter ?? '2027-12-31T23:59:59Z',
    subject: subjectName.der,
    subjectPublicKeyInfo: key.signer.subjectPublicKeyInfo,
    extensions: extensionsOf(parts, key, signer.subjectPublicKeyInfo).map(writeExtension),
  })
  const der = writeCertificate(tbs, signatureAlgorithm, signer.sign(tbs, scheme))
  return { key, certificate: readCertificate(der), pem: writePem('CERTIFICATE', der) }
}

function extensionsOf(
  { extensions = [], isAuthority = false, pathLenConstraint }: SignedParts,
  key: TestKey,
  issuerKey: Uint8Array,
): Extension[] {
  const own = keyIdentifierOf(key.signer.subjectPublicKeyInfo)
  const keyIdentifier = keyIdentifierOf(issuerKey)
  const authority = { keyIdentifier, authorityCertIssuer: null, authorityCertSerialNumber: null }
  const constraints = { cA: true, pathLenConstraint: pathLenConstraint ?? null }
  const usual = [
    extension(subjectKeyIdentifier, own, false),
    extension(authorityKeyIdentifier, authority, false),
    ...(isAuthority
      ? [
          extension(basicConstraints, constraints, true),
          extension(keyUsage, ['keyCertSign', 'cRLSign'], true),
        ]
      : [extension(keyUsage, ['digitalSignature'], true)]),
  ]
  return [...usual.filter(({ oid }) => !extensions.some((each) => each.oid === oid)), ...extensions]
}
