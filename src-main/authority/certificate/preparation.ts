// Preparing under an issuer of this keep: the officer's choices, the profile and the issuer's path come
// together, and what was prepared waits, named, until it is issued once or the vault is locked.

import type { Preparation } from '../../contract/certificate.ts'
import { RootkeepError } from '../../contract/errors.ts'
import type { GeneralNameText } from '../../contract/general-name.ts'
import type { Profile } from '../../contract/profile.ts'
import { type Certificate, isSignedBy, readCertificate, sha256Fingerprint } from '../../pki/certificate.ts'
import { profileOfPartition } from '../../pki/crl-partition.ts'
import type { Extensions } from '../../pki/extension/extension.ts'
import { readOnePemOrDer } from '../../pki/imported-object.ts'
import { prepare } from '../../pki/issuance.ts'
import type { Name } from '../../pki/name.ts'
import { nameFromText, nameText } from '../../pki/name-text.ts'
import type { Prepared } from '../../pki/preparation.ts'
import { newSerialNumber } from '../../pki/serial-number.ts'
import { certificateText } from '../../pki/text/dump.ts'
import { OpenPartition } from '../crl/open-partition.ts'
import type { Desk } from '../desk.ts'
import { checkPath, type Issuer, issuerOf, signerOf } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import type { RequestAtHand } from '../request/at-hand.ts'
import type { Issuance } from './issue.ts'
import { keyAlgorithmOf } from './view.ts'

/** Who asks: a key, a subject and wishes, whose possession has been proved. */
export interface Applicant {
  readonly subjectPublicKeyInfo: Uint8Array
  readonly subject: Name
  readonly extensions: Extensions
  readonly requestId: number | null
  /** The vault's key, where the applicant's key is here. */
  readonly keyId: string | null
}

/** What an officer settles for one certificate. */
export interface Choices {
  readonly subject?: string | undefined
  readonly subjectAltNames?: readonly GeneralNameText[] | undefined
  readonly notBefore?: string | undefined
  readonly notAfter?: string | undefined
  readonly days?: number | undefined
}

/** Under whom and as what: an issuer whose path was found fit, and a profile. */
export interface Office {
  readonly issuer: Issuer
  readonly profile: Profile
}

/** Throws `authority.unknown`, `profile.unknown`, `profile.invalid`, and what `checkPath` throws. */
export function openOffice({ keep, profiles }: Desk, by: { issuer: string; profile: string }): Office {
  const issuer = issuerOf(keep, by.issuer)
  const { profile } = profiles.get(by.profile)
  checkPath(keep, issuer, profile)
  return { issuer, profile }
}

/** A certificate that is ready to be issued. */
export interface Proposal {
  readonly prepared: Prepared
  readonly issuer: Issuer
  readonly profile: string
  readonly requestId: number | null
  readonly keyId: string | null
  readonly crlPartition: number | null
}

interface Wish {
  readonly applicant: Applicant
  readonly choices: Choices
  /** Shared by those that are proposed together, so that they don't crowd into one part. */
  readonly openPartition?: OpenPartition
}

/** Prepares a certificate in an office; throws what `prepare` throws. Changes nothing. */
export function propose(
  { keep, random }: Desk,
  { issuer, profile }: Office,
  { applicant, choices, openPartition = new OpenPartition(keep, { issuer, profile }) }: Wish,
): Proposal {
  const crlPartition = openPartition.next()
  const prepared = prepare({
    profile: profileOfPartition(profile, crlPartition),
    issuer: issuer.certificate,
    subjectPublicKeyInfo: applicant.subjectPublicKeyInfo,
    subject: choices.subject === undefined ? applicant.subject : nameFromText(choices.subject),
    askedSubject: applicant.subject,
    asked: applicant.extensions,
    chosen: { subjectAltNames: choices.subjectAltNames },
    serialNumber: newSerialNumber(random),
    notBefore: choices.notBefore ?? keep.now(),
    notAfter: choices.notAfter,
    days: choices.days,
    at: keep.now(),
  })
  const { requestId, keyId } = applicant
  return { prepared, issuer, profile: profile.name, requestId, keyId, crlPartition }
}

export function applicantOfRequest({ request, requestId }: RequestAtHand): Applicant {
  const { subject, subjectPublicKeyInfo, extensions } = request
  return { subject, subjectPublicKeyInfo, extensions, requestId, keyId: null }
}

/**
 * A self-signed certificate as its own request, as `gem cert --sign` takes it: its signature proves possession.
 * Throws `certificate.bad-signature` for one that another key signed, and what reading throws.
 */
export function applicantOfCertificate(content: string): Applicant {
  const certificate = readCertificate(readOnePemOrDer(content, ['certificate']))
  if (!isSelfSigned(certificate)) {
    throw new RootkeepError(
      'certificate.bad-signature',
      'Only a self-signed certificate proves that its owner has the key; ask for a request instead.',
      { subject: nameText(certificate.subject) },
    )
  }
  const { subject, subjectPublicKeyInfo, extensions } = certificate
  return { subject, subjectPublicKeyInfo, extensions, requestId: null, keyId: null }
}

function isSelfSigned(certificate: Certificate): boolean {
  return isSignedBy(certificate, certificate.subjectPublicKeyInfo)
}

/** The proposal as something to issue. Throws `issuer.key-elsewhere`, `vault.locked`. */
export function issuanceOf(keep: Keep, { prepared, issuer, ...belonging }: Proposal): Issuance {
  const authorities = () => ({ issuerAuthorityId: issuer.authority.id, authorityId: null })
  return {
    prepared,
    signer: signerOf(keep, issuer),
    belonging: { authorities, ...belonging },
  }
}

/** What waits to be issued, by name; the oldest give way. */
export class Waiting {
  readonly #proposals = new Map<string, Proposal>()
  static readonly #limit = 64

  add(name: string, proposal: Proposal): void {
    this.#proposals.set(name, proposal)
    if (this.#proposals.size > Waiting.#limit) {
      this.#proposals.delete(this.#proposals.keys().next().value ?? '')
    }
  }

  /** Takes it out: it can be issued once. Throws `certificate.preparation-unknown`. */
  take(name: string): Proposal {
    const proposal = this.#proposals.get(name)
    if (proposal && this.#proposals.delete(name)) return proposal
    throw preparationUnknown(name)
  }

  clear(): void {
    this.#proposals.clear()
  }
}

export function preparationUnknown(preparation: string): RootkeepError {
  return new RootkeepError(
    'certificate.preparation-unknown',
    'What was prepared has been issued or forgotten; prepare it again.',
    { preparation },
  )
}

export function viewOf(name: string, { prepared, issuer, profile }: Proposal): Preparation {
  const { unsigned, tbsCertificate } = prepared
  return {
    preparation: name,
    issuer: issuer.authority.name,
    profile,
    subject: nameText(unsigned.subject),
    serialNumber: unsigned.serialNumber,
    notBefore: unsigned.notBefore,
    notAfter: unsigned.notAfter,
    keyAlgorithm: keyAlgorithmOf(unsigned.subjectPublicKeyInfo),
    differences: [...prepared.differences],
    findings: [...prepared.findings],
    issuable: prepared.isIssuable,
    tbsCertificate: Buffer.from(tbsCertificate).toString('base64'),
    tbsSha256: sha256Fingerprint(tbsCertificate),
    text: certificateText(unsigned),
  }
}
