// Cross-certification: another authority's name and key, octet for octet, certified under one of ours. What it
// issued is then valid under both issuers.

import type { Parsed } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import type { Finding } from '../../contract/values.ts'
import { type Certificate, isSelfIssued, readCertificate, sha256Fingerprint } from '../../pki/certificate.ts'
import { readOnePemOrDer } from '../../pki/imported-object.ts'
import { checkFindings } from '../../pki/issuance.ts'
import { keyIdentifierOfIssuer } from '../../pki/issuing-template.ts'
import { nameText } from '../../pki/name-text.ts'
import type { Authority } from '../../records/authority.ts'
import { refuseTakenName } from '../authority-creation.ts'
import { knownAuthority, takeInAuthority } from '../authority-import.ts'
import { summarizeAuthority } from '../authority-view.ts'
import {
  badSignature,
  checkAuthorityCertificate,
  checkNotExpired,
  isSelfSigned,
  knownIssuerOf,
} from '../certificate/foreign-certificate.ts'
import { issueOne } from '../certificate/issue.ts'
import type { Desk } from '../desk.ts'
import { checkPath, type Issuer, issuerOf, signerOf } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { heldKeyId } from '../key/held-key.ts'
import { prepareOwn, profileOfKind } from './own-certificate.ts'

/** A CA to be cross-certified; null while this keep does not know it. */
interface Peer {
  readonly certificate: Certificate
  readonly authority: Authority | null
}

/**
 * Throws `certificate.not-a-ca`, `certificate.expired`, `certificate.bad-signature`, `certificate.same-key` for
 * the issuer itself, and what issuing throws. A CA that this keep does not know is taken in by the same act.
 */
export function crossCertify(desk: Desk, input: Parsed<'authority.cross-certify'>) {
  const { keep } = desk
  const profile = profileOfKind(desk, input.profile, 'subordinate')
  const issuer = issuerOf(keep, input.issuer)
  checkPath(keep, issuer, profile)
  const peer = peerOf(keep, input)
  checkPeer(keep, peer, issuer)
  const { subject, subjectPublicKeyInfo } = peer.certificate
  const prepared = prepareOwn(desk, {
    profile,
    issuer: issuer.certificate,
    subject,
    keepsSubject: true,
    subjectPublicKeyInfo,
    subjectKeyIdentifier: keyIdentifierOfIssuer(peer.certificate),
    validity: input,
  })
  checkFindings(prepared)
  const findings = possessionFindings(keep, peer)
  const authorities = () => ({
    issuerAuthorityId: issuer.authority.id,
    authorityId: peer.authority?.id ?? takeInAuthority(keep, peer.certificate, input.name).id,
  })
  const issued = issueOne(keep, 'authority.cross-certify', {
    prepared,
    signer: signerOf(keep, issuer),
    belonging: {
      authorities,
      profile: profile.name,
      keyId: heldKeyId(keep, subjectPublicKeyInfo),
      requestId: null,
    },
  })
  const authority = authorityOf(keep, issued.certificate.sha256)
  return { ...issued, findings: [...findings, ...issued.findings], authority }
}

function peerOf(keep: Keep, input: Parsed<'authority.cross-certify'>): Peer {
  const { authority, certificate, name } = input
  if ((authority === undefined) === (certificate === undefined)) {
    throw new RootkeepError('input.invalid', 'Give an authority of this keep, or the certificate of a CA.')
  }
  if (authority !== undefined) return issuerOf(keep, authority)
  const given = readCertificate(readOnePemOrDer(certificate ?? '', ['certificate']))
  checkAuthorityCertificate(given)
  checkNotExpired(given, keep.now())
  if (isSelfIssued(given) && !isSelfSigned(given)) throw badSignature(given)
  const known = knownAuthority(keep, given)
  if (known) return { certificate: given, authority: known }
  if (name === undefined) {
    throw new RootkeepError('input.invalid', 'This keep does not know the authority yet: give it a name.')
  }
  refuseTakenName(keep, name)
  return { certificate: given, authority: null }
}

function checkPeer(keep: Keep, { certificate, authority }: Peer, issuer: Issuer): void {
  const key = sha256Fingerprint(certificate.subjectPublicKeyInfo)
  if (authority?.id === issuer.authority.id || key === issuer.row.subjectPublicKeySha256) {
    throw new RootkeepError('certificate.same-key', 'An authority does not certify itself.', {
      subject: nameText(certificate.subject),
    })
  }
  const own = authority && issuerOf(keep, String(authority.id))
  if (own?.row.issuerAuthorityId !== issuer.authority.id) return
  throw new RootkeepError('input.invalid', `${authority?.name} is certified by this issuer: renew it.`)
}

/** A self-signature, or the word of an issuer that is known here, proves that the CA has its key. */
function possessionFindings(keep: Keep, { certificate, authority }: Peer): Finding[] {
  const isProved = authority?.keyId != null || isSelfSigned(certificate) || knownIssuerOf(keep, certificate)
  if (isProved) return []
  const message = 'Nothing here proves that this CA has the key: its issuer is not in this keep.'
  return [
    {
      code: 'authority.possession-unproved',
      severity: 'warning',
      clause: 'RFC 4210 §4.3',
      certificate: null,
      message,
    },
  ]
}

function authorityOf(keep: Keep, sha256: string) {
  const row = keep.records.certificates.findBySha256(sha256)
  return summarizeAuthority(keep, keep.records.authorities.get(row?.authorityId ?? 0))
}
