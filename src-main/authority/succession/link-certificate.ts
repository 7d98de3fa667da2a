// The certificates that link two keys of a root (RFC 4210 §4.4): the new key certified with the old one, for
// who trusts the old root, and the old key with the new one, for who trusts the new. None where the old root
// is not in force: nothing could be shown by it.

import type { Profile } from '../../contract/profile.ts'
import type { Certificate } from '../../pki/certificate.ts'
import { keyIdentifierOfIssuer } from '../../pki/issuing-template.ts'
import type { Prepared } from '../../pki/preparation.ts'
import type { Desk } from '../desk.ts'
import type { Issuer } from '../issuer.ts'
import { prepareOwn } from './own-certificate.ts'

export interface PreparedLink {
  readonly kind: 'newWithOld' | 'oldWithNew'
  readonly prepared: Prepared
}

export interface KeyChange {
  readonly profile: Profile
  readonly old: Issuer
  /** The new self-signed certificate, which need not be signed yet. */
  readonly next: Certificate
}

/**
 * Both links, valid from the new root's beginning (a certificate is not valid before its issuer is) to the
 * earlier of the two ends. Throws what `prepare` throws.
 */
export function prepareLinks(desk: Desk, { profile, old, next }: KeyChange): PreparedLink[] {
  const { certificate } = old
  const notBefore = next.notBefore > certificate.notBefore ? next.notBefore : certificate.notBefore
  const [notAfter = next.notAfter] = [next.notAfter, certificate.notAfter].sort()
  if (old.row.revocation || notAfter <= notBefore || notAfter <= desk.keep.now()) return []
  const at = notBefore > desk.keep.now() ? notBefore : desk.keep.now()
  // A root's profile, under an issuer: certificates between CAs are those of subordinates.
  const linking: Profile = { ...profile, certifies: 'subordinate' }
  const link = (subject: Certificate, issuer: Certificate) =>
    prepareOwn(desk, {
      profile: linking,
      issuer,
      subject: subject.subject,
      keepsSubject: true,
      subjectPublicKeyInfo: subject.subjectPublicKeyInfo,
      subjectKeyIdentifier: keyIdentifierOfIssuer(subject),
      validity: { notBefore, notAfter },
      at,
    })
  return [
    { kind: 'newWithOld', prepared: link(next, certificate) },
    { kind: 'oldWithNew', prepared: link(certificate, next) },
  ]
}
