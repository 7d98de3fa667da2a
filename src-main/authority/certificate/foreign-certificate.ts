// Certificates that were made elsewhere: whether one is sound, which authority of this keep issued it, and how it
// becomes a row.

import { RootkeepError } from '../../contract/errors.ts'
import { type Certificate, isSelfIssued, isSignedBy } from '../../pki/certificate.ts'
import { authorityKeyIdentifier } from '../../pki/extension/authority-key-identifier.ts'
import { basicConstraints } from '../../pki/extension/basic-constraints.ts'
import { keyUsage } from '../../pki/extension/key-usage.ts'
import { keyIdentifierOfIssuer } from '../../pki/issuing-template.ts'
import { nameKey } from '../../pki/name-match.ts'
import { nameText } from '../../pki/name-text.ts'
import type { Authority } from '../../records/authority.ts'
import type { ImportedCertificate } from '../../records/certificate.ts'
import { kept } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { heldKeyId } from '../key/held-key.ts'
import { entryOf } from './entry.ts'

/** Whether a certificate carries its own key's signature. */
export function isSelfSigned(certificate: Certificate): boolean {
  return (
    isSelfIssued(certificate) && isSignedBy(certificate, certificate.subjectPublicKeyInfo, { maySha1: true })
  )
}

/** Throws `certificate.not-a-ca` unless its key may sign certificates (RFC 5280 §4.2.1.3, §4.2.1.9). */
export function checkAuthorityCertificate({ extensions, subject }: Certificate): void {
  const isCa = extensions.get(basicConstraints)?.cA === true
  if (isCa && extensions.get(keyUsage)?.includes('keyCertSign') !== false) return
  throw new RootkeepError('certificate.not-a-ca', 'This is not the certificate of an authority.', {
    subject: nameText(subject),
  })
}

/** Throws `certificate.expired`. */
export function checkNotExpired({ notAfter, subject }: Certificate, at: string): void {
  if (at <= notAfter) return
  throw new RootkeepError('certificate.expired', `This certificate ended at ${notAfter}.`, {
    subject: nameText(subject),
    notAfter,
  })
}

/**
 * The authority of this keep that issued the certificate, or null: by its name, and by the signature of one of its
 * keys. Throws `certificate.bad-signature` when the certificate names such a key and is not signed with it.
 */
export function knownIssuerOf(keep: Keep, certificate: Certificate): Authority | null {
  const rows = keep.records.certificates.authoritiesNamed(nameKey(certificate.issuer))
  const candidates = rows.map((row) => kept(keep, row))
  const signed = candidates.find((each) =>
    isSignedBy(certificate, each.certificate.subjectPublicKeyInfo, { maySha1: true }),
  )
  if (signed && signed.row.authorityId !== null) return keep.records.authorities.get(signed.row.authorityId)
  const forged = candidates.find((each) => isNamedIn(certificate, each.certificate))
  if (forged) throw badSignature(certificate)
  return null
}

/** Whether the authorityKeyIdentifier says this issuer's key; an absent one says any (RFC 5280 §4.2.1.1). */
function isNamedIn({ extensions }: Certificate, issuer: Certificate): boolean {
  const named = extensions.get(authorityKeyIdentifier)?.keyIdentifier
  return named == null || Buffer.compare(named, keyIdentifierOfIssuer(issuer)) === 0
}

export function badSignature({ subject }: Certificate): RootkeepError {
  return new RootkeepError('certificate.bad-signature', 'The signature is not that of the issuer it names.', {
    subject: nameText(subject),
  })
}

/** The certificate as a row to be; its key's id, where the vault has the key. Throws `vault.locked`. */
export function importedRow(
  keep: Keep,
  certificate: Certificate,
  { issuerAuthorityId, authorityId }: Pick<ImportedCertificate, 'issuerAuthorityId' | 'authorityId'>,
): ImportedCertificate {
  return {
    ...entryOf({ unsigned: certificate }),
    issuerAuthorityId,
    authorityId,
    der: certificate.der,
    profile: null,
    keyId: heldKeyId(keep, certificate.subjectPublicKeyInfo),
    recordedAt: keep.now(),
  }
}
