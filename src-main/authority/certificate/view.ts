// Certificates as the contract shows them: a row in a summary with its state at an instant, and any
// certificate, of this keep or a stranger's, in every detail.

import type { CertificateDetail, CertificateState, CertificateSummary } from '../../contract/certificate.ts'
import { addDays } from '../../contract/instant.ts'
import { readSignatureAlgorithm } from '../../pki/algorithm.ts'
import { type Certificate, isSelfIssued, sha1Fingerprint, sha256Fingerprint } from '../../pki/certificate.ts'
import { authorityKeyIdentifier } from '../../pki/extension/authority-key-identifier.ts'
import { basicConstraints } from '../../pki/extension/basic-constraints.ts'
import type { Extension, Extensions } from '../../pki/extension/extension.ts'
import { extensionInWords, extensionSaid } from '../../pki/extension/in-words.ts'
import { subjectKeyIdentifier } from '../../pki/extension/subject-key-identifier.ts'
import type { Name } from '../../pki/name.ts'
import { textsOf } from '../../pki/name.ts'
import { nameFromText, nameText } from '../../pki/name-text.ts'
import { attributeType, nameOfOid } from '../../pki/oid.ts'
import { writePem } from '../../pki/pem.ts'
import { describeKey } from '../../pki/public-key.ts'
import { certificateText } from '../../pki/text/dump.ts'
import { visibleText } from '../../pki/text/visible.ts'
import type { Certificate as CertificateRow } from '../../records/certificate-row.ts'

/** A certificate is `expiring` for its last thirty days. */
const expiringDays = 30

/** The end of the window in which what ends is `expiring`. */
export function expiringBefore(at: string): string {
  return addDays(at, expiringDays)
}

interface Lifetime {
  readonly notBefore: string
  readonly notAfter: string
  readonly revocation: { readonly reason: string } | null
}

/** Revocation counts before expiry, since it says more. Instants compare as text. */
export function stateAt({ notBefore, notAfter, revocation }: Lifetime, at: string): CertificateState {
  if (revocation) return revocation.reason === 'certificateHold' ? 'onHold' : 'revoked'
  if (at < notBefore) return 'notYetValid'
  if (at > notAfter) return 'expired'
  return notAfter < expiringBefore(at) ? 'expiring' : 'valid'
}

/** A row that has been signed; throws a TypeError for one that has no fingerprint yet. */
export function summarizeRow(row: CertificateRow, at: string): CertificateSummary {
  const { sha256, subject, origin, recordedAt } = row
  if (sha256 === null) throw new TypeError('a certificate without a signature has no summary')
  const issuedAt = origin === 'issued' ? recordedAt : null
  return summarize({ ...row, sha256, title: titleOfSubject(subject), state: stateAt(row, at), issuedAt })
}

/** A certificate of this keep by what its row holds, or is about to hold. */
export type Summarized = Pick<
  CertificateRow,
  'serialNumber' | 'subject' | 'issuer' | 'certifies' | 'notBefore' | 'notAfter' | 'keyAlgorithm' | 'profile'
> &
  Pick<CertificateRow, 'issuerAuthorityId' | 'authorityId'> &
  Pick<CertificateSummary, 'sha256' | 'title' | 'state' | 'issuedAt'>

export function summarize(certificate: Summarized): CertificateSummary {
  return {
    sha256: certificate.sha256,
    serialNumber: certificate.serialNumber,
    subject: certificate.subject,
    issuer: certificate.issuer,
    title: certificate.title,
    certifies: certificate.certifies,
    state: certificate.state,
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
    keyAlgorithm: certificate.keyAlgorithm,
    profile: certificate.profile,
    issuerAuthority: idText(certificate.issuerAuthorityId),
    authority: idText(certificate.authorityId),
    issuedAt: certificate.issuedAt,
  }
}

/** A certificate that no row is about. */
export function summarizeStranger(certificate: Certificate, at: string): CertificateSummary {
  return summarize({
    ...certificate,
    sha256: sha256Fingerprint(certificate.der),
    subject: nameText(certificate.subject),
    issuer: nameText(certificate.issuer),
    title: titleOfName(certificate.subject),
    certifies: certifiesOf(certificate),
    state: stateAt({ ...certificate, revocation: null }, at),
    keyAlgorithm: keyAlgorithmOf(certificate.subjectPublicKeyInfo),
    profile: null,
    issuerAuthorityId: null,
    authorityId: null,
    issuedAt: null,
  })
}

/** The part of a detail that the certificate itself says. */
export function detailOf(
  certificate: Certificate,
): Omit<CertificateDetail, keyof CertificateSummary | 'revocation' | 'path'> {
  return {
    version: certificate.version,
    signatureAlgorithm: readSignatureAlgorithm(certificate.signatureAlgorithm).name,
    sha1: sha1Fingerprint(certificate.der),
    subjectPublicKeySha256: sha256Fingerprint(certificate.subjectPublicKeyInfo),
    extensions: extensionViews(certificate.extensions),
    pem: certificatePem(certificate.der),
    text: certificateText(certificate),
  }
}

/** Of certificates and requests. */
export function extensionViews(extensions: Extensions): CertificateDetail['extensions'] {
  return extensions.list.map((extension) => ({
    ...viewOf(extension, extensionInWords(extension)),
    said: extensionSaid(extension),
  }))
}

/** Of another kind of object, in the English words that `inWords` has for its extensions. */
export function wordedExtensionViews(
  extensions: Extensions,
  inWords: (extension: Extension) => string[],
): CertificateDetail['extensions'] {
  return extensions.list.map((extension) => viewOf(extension, inWords(extension)))
}

function viewOf({ oid, critical, value }: Extension, words: string[]) {
  return { oid, name: nameOfOid(oid), critical, words, value: Buffer.from(value).toString('hex') }
}

export function certificatePem(der: Uint8Array): string {
  return writePem('CERTIFICATE', der)
}

/** What a list calls a subject: its common name, else its most specific attribute, else that it has none. */
export function titleOfName(name: Name): string {
  const [common] = textsOf(name, attributeType.commonName)
  const specific = name.rdns.at(-1)?.at(-1)?.text
  return visibleText(common ?? specific ?? '') || '(no name)'
}

/** As `titleOfName`, of RFC 4514 text; text that says a forbidden name is shown as it is. */
export function titleOfSubject(subject: string): string {
  try {
    return titleOfName(nameFromText(subject))
  } catch {
    return visibleText(subject)
  }
}

/** The contract's name of the key's algorithm, also where it is one that is not supported here. */
export function keyAlgorithmOf(subjectPublicKeyInfo: Uint8Array): string {
  try {
    return describeKey(subjectPublicKeyInfo).algorithm
  } catch {
    return 'unsupported'
  }
}

export function certifiesOf(certificate: Certificate): CertificateSummary['certifies'] {
  const isCa = certificate.extensions.get(basicConstraints)?.cA === true
  if (!isCa) return 'endEntity'
  return isSelfIssued(certificate) && !isLink(certificate) ? 'root' : 'subordinate'
}

/** Self-issued, and signed by another key than its own (RFC 4210 §4.4). */
function isLink({ extensions }: Certificate): boolean {
  const own = extensions.get(subjectKeyIdentifier)
  const issuer = extensions.get(authorityKeyIdentifier)?.keyIdentifier
  return own != null && issuer != null && Buffer.compare(own, issuer) !== 0
}

export function idText(id: number | null): string | null {
  return id === null ? null : String(id)
}
