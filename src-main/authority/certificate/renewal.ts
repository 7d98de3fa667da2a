// Certificates issued anew: for the same key, for another key of the same subject, or self-signed by its own key.
// Always under a profile as it is now, so that no weak digest and no old extension is carried over.

import type { Parsed } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import { type Certificate, sha256Fingerprint } from '../../pki/certificate.ts'
import { subjectAltName } from '../../pki/extension/alternative-name.ts'
import { Extensions } from '../../pki/extension/extension.ts'
import { generalNameText } from '../../pki/general-name.ts'
import { prepare } from '../../pki/issuance.ts'
import { namesMatch } from '../../pki/name-match.ts'
import { nameText } from '../../pki/name-text.ts'
import { newSerialNumber } from '../../pki/serial-number.ts'
import type { Desk } from '../desk.ts'
import type { KeptCertificate } from '../issuer.ts'
import { heldKeyId, withHeldKey } from '../key/held-key.ts'
import { requestAtHand } from '../request/at-hand.ts'
import { renewAuthority } from '../succession/renewal.ts'
import { supersede } from '../succession/supersession.ts'
import { certificateAtHand, keptAtHand } from './at-hand.ts'
import { issueOne } from './issue.ts'
import {
  type Applicant,
  applicantOfCertificate,
  applicantOfRequest,
  issuanceOf,
  openOffice,
  type Proposal,
  propose,
} from './preparation.ts'

/**
 * That the subject has the key was proved when the old certificate was issued here; hence only such a one is
 * renewed, and none that was revoked. Throws `certificate.unknown`, `certificate.issued-elsewhere`,
 * `certificate.is-authority`, `certificate.revoked`, `certificate.name-not-allowed`, and what issuing throws.
 */
export function renewCertificate(desk: Desk, input: Parsed<'certificate.renew'>) {
  const old = issuedHere(desk, input)
  const { row, certificate } = old
  if (row.revocation) {
    throw new RootkeepError('certificate.revoked', 'A revoked certificate is not renewed.', {
      serialNumber: row.serialNumber,
      reason: row.revocation.reason,
    })
  }
  const { subjectPublicKeyInfo } = certificate
  const proposal = proposeAnew(desk, old, {
    input,
    key: { subjectPublicKeyInfo, requestId: null, keyId: row.keyId },
  })
  return issueOne(desk.keep, 'certificate.renew', issuanceOf(desk.keep, proposal))
}

/**
 * The new key is proved by a request or a self-signature; the names are those of the old certificate. Throws as
 * `renewCertificate`, except that a revoked one may have a successor; `certificate.subject-differs`,
 * `certificate.same-key`.
 */
export function rekeyCertificate(desk: Desk, input: Parsed<'certificate.rekey'>) {
  const { keep } = desk
  const old = issuedHere(desk, input)
  const applicant = successorOf(desk, input)
  checkSuccessor(applicant, old.certificate)
  const issuance = withHeldKey(keep, issuanceOf(keep, proposeAnew(desk, old, { input, key: applicant })))
  if (!input.supersede) return issueOne(keep, 'certificate.rekey', issuance)
  const { belonging } = issuance
  const onSigned = (sha256: string) => ({ ...belonging.onSigned?.(sha256), ...supersede(keep, [old.row]) })
  return issueOne(keep, 'certificate.rekey', { ...issuance, belonging: { ...belonging, onSigned } })
}

function issuedHere({ keep }: Desk, choice: Parsed<'certificate.renew'>): KeptCertificate {
  const old = keptAtHand(keep, { sha256: choice.sha256, certificate: choice.certificate })
  const { origin, issuerAuthorityId, authorityId, subject } = old.row
  if (authorityId !== null) throw isAuthority(subject)
  if (origin === 'issued' && issuerAuthorityId !== null) return old
  throw new RootkeepError(
    'certificate.issued-elsewhere',
    'No authority of this keep issued this certificate.',
    {
      subject,
    },
  )
}

type Key = Pick<Applicant, 'subjectPublicKeyInfo' | 'requestId' | 'keyId'>

/** Subject and alternative names of the old certificate, whatever the request of a new key asks for. */
function proposeAnew(
  desk: Desk,
  { row, certificate }: KeptCertificate,
  { input, key }: { input: Parsed<'certificate.renew'>; key: Key },
): Proposal {
  const profile = input.profile ?? row.profile
  if (profile === null) throw new TypeError('a certificate that was issued here has a profile')
  const office = openOffice(desk, { issuer: String(row.issuerAuthorityId), profile })
  const { notBefore, notAfter, days } = input
  const applicant = { ...key, subject: certificate.subject, extensions: namesOf(certificate) }
  const proposal = propose(desk, office, { applicant, choices: { notBefore, notAfter, days } })
  checkSameNames(certificate, proposal.prepared.unsigned)
  return proposal
}

function namesOf({ extensions }: Certificate): Extensions {
  const names = extensions.find(subjectAltName.oid)
  return new Extensions(names ? [names] : [])
}

/** The profile of today may allow less: then the certificate is not the same any more. */
function checkSameNames(old: Certificate, anew: Certificate): void {
  const granted = new Set((anew.extensions.get(subjectAltName) ?? []).map(generalNameText))
  const lost = (old.extensions.get(subjectAltName) ?? [])
    .map(generalNameText)
    .find((name) => !granted.has(name))
  if (lost === undefined) return
  throw new RootkeepError('certificate.name-not-allowed', `The profile no longer allows ${lost}.`, {
    name: lost,
  })
}

function successorOf(
  { keep }: Desk,
  { request, requestId, selfSigned }: Parsed<'certificate.rekey'>,
): Applicant {
  if ([request, requestId, selfSigned].filter((each) => each !== undefined).length !== 1) {
    throw new RootkeepError('input.invalid', 'Give a request, or a self-signed certificate, of the new key.')
  }
  if (selfSigned !== undefined) return applicantOfCertificate(selfSigned)
  return applicantOfRequest(requestAtHand(keep, { request, requestId }))
}

function checkSuccessor({ subject, subjectPublicKeyInfo }: Applicant, old: Certificate): void {
  if (!namesMatch(subject, old.subject)) {
    throw new RootkeepError('certificate.subject-differs', 'The new key is that of another subject.', {
      old: nameText(old.subject),
      asked: nameText(subject),
    })
  }
  if (Buffer.compare(subjectPublicKeyInfo, old.subjectPublicKeyInfo) !== 0) return
  throw new RootkeepError('certificate.same-key', 'This is the key that the certificate has already.', {
    subject: nameText(subject),
  })
}

/**
 * Signs a self-signed certificate anew with its own key, as `gem cert --re-sign` does; the old one stays. A root of
 * this keep is renewed. Throws `certificate.bad-signature` for what another key signed, and
 * `certificate.key-elsewhere` where the vault lacks the key: then only its owner can do it.
 */
export function resignSelf(desk: Desk, input: Parsed<'certificate.resign'>) {
  const { keep, profiles, random } = desk
  const { notBefore, notAfter, days } = input
  if (input.issuer !== undefined || input.subject !== undefined || input.subjectAltNames !== undefined) {
    throw new RootkeepError('input.invalid', 'Signed by its own key it keeps its names and has no issuer.')
  }
  const { subject, subjectPublicKeyInfo, extensions } = applicantOfCertificate(input.certificate)
  const { certificate, row } = certificateAtHand(keep, { certificate: input.certificate })
  if (row !== null && row.authorityId !== null) {
    const { profile } = input
    return renewAuthority(desk, { authority: String(row.authorityId), profile, notBefore, notAfter, days })
  }
  const keyId = heldKeyId(keep, subjectPublicKeyInfo)
  if (keyId === null) throw keyElsewhere(certificate)
  const { profile } = profiles.get(input.profile ?? row?.profile ?? 'developer')
  if (profile.certifies !== 'endEntity') throw isAuthority(nameText(subject))
  const prepared = prepare({
    profile,
    issuer: 'self',
    subject,
    keepsSubject: true,
    subjectPublicKeyInfo,
    asked: namesOf({ ...certificate, extensions }),
    serialNumber: newSerialNumber(random),
    notBefore: notBefore ?? keep.now(),
    notAfter,
    days,
    at: keep.now(),
  })
  checkSameNames(certificate, prepared.unsigned)
  const authorities = () => ({ issuerAuthorityId: null, authorityId: null })
  return issueOne(keep, 'certificate.resign', {
    prepared,
    signer: keep.signer(keyId),
    belonging: { authorities, profile: profile.name, keyId, requestId: null },
  })
}

function isAuthority(subject: string): RootkeepError {
  return new RootkeepError('certificate.is-authority', 'This is an authority; it is renewed as one.', {
    subject,
  })
}

function keyElsewhere({ subject, subjectPublicKeyInfo }: Certificate): RootkeepError {
  return new RootkeepError('certificate.key-elsewhere', 'The key of this certificate is not in this keep.', {
    subject: nameText(subject),
    key: sha256Fingerprint(subjectPublicKeyInfo),
  })
}
