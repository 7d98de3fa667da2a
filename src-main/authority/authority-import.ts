// Authorities whose certificates come from elsewhere: taken in as a new authority, or as another certificate of one
// that this keep knows by name and key. What was issued by them and came earlier is then hung below them.

import type { Parsed } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import {
  type Certificate,
  isSelfIssued,
  isSignedBy,
  readCertificate,
  sha256Fingerprint,
} from '../pki/certificate.ts'
import { readOnePemOrDer } from '../pki/imported-object.ts'
import { nameKey } from '../pki/name-match.ts'
import type { Authority } from '../records/authority.ts'
import { refuseTakenName } from './authority-creation.ts'
import { summarizeAuthority } from './authority-view.ts'
import {
  badSignature,
  checkAuthorityCertificate,
  importedRow,
  isSelfSigned,
  knownIssuerOf,
} from './certificate/foreign-certificate.ts'
import { summarizeRow } from './certificate/view.ts'
import type { Desk } from './desk.ts'
import type { Keep } from './keep.ts'
import { answerRequests, heldKeyId } from './key/held-key.ts'

/** Throws `certificate.not-a-ca`, `certificate.bad-signature`, `authority.name-taken`, and what reading throws. */
export function importAuthority({ keep }: Desk, input: Parsed<'authority.import'>) {
  const certificate = readCertificate(readOnePemOrDer(input.certificate, ['certificate']))
  const known = keep.records.certificates.findBySha256(sha256Fingerprint(certificate.der))
  const isKnown = known !== undefined && known.authorityId !== null
  const authorityId = isKnown
    ? known.authorityId
    : keep.act('authority.import', (note) => {
        const { id, sha256 } = takeInAuthority(keep, certificate, input.name)
        note({ authority: keep.records.authorities.get(id).name, sha256 })
        return id
      })
  const row = keep.records.certificates.findBySha256(sha256Fingerprint(certificate.der))
  if (!row || authorityId === null) throw new TypeError('the certificate was not taken in')
  return {
    certificate: summarizeRow(row, keep.now()),
    authority: summarizeAuthority(keep, keep.records.authorities.get(authorityId)),
    known: isKnown,
    findings: [],
  }
}

/**
 * Takes in a CA's certificate within the act under way: to the authority of its name and key, else as a new one,
 * called `name`. Throws as `importAuthority`; `input.invalid` when a name is needed.
 */
export function takeInAuthority(
  keep: Keep,
  certificate: Certificate,
  name: string | undefined,
): { id: number; sha256: string } {
  checkAuthorityCertificate(certificate)
  const isRoot = isSelfSigned(certificate)
  const issuer = isRoot ? null : knownIssuerOf(keep, certificate)
  if (isSelfIssued(certificate) && !isRoot && !issuer) throw badSignature(certificate)
  const known = knownAuthority(keep, certificate, name)
  const id = known?.id ?? createForeign(keep, certificate, { name, isRoot })
  const issuerAuthorityId = isRoot ? id : (issuer?.id ?? null)
  addCertificate(keep, certificate, { authorityId: id, issuerAuthorityId })
  hangOrphans(keep, certificate, id)
  return { id, sha256: sha256Fingerprint(certificate.der) }
}

/**
 * By name and key; or by a short name that was given on purpose, where the subject is the same: a new key. Throws
 * `authority.key-differs` for a stranger's key under the name of an authority whose key is here.
 */
export function knownAuthority(keep: Keep, certificate: Certificate, name?: string): Authority | null {
  const { authorities, certificates } = keep.records
  const key = sha256Fingerprint(certificate.subjectPublicKeyInfo)
  const namesakes = certificates.authoritiesNamed(nameKey(certificate.subject))
  const same = namesakes.find((each) => each.subjectPublicKeySha256 === key)
  if (same && same.authorityId !== null) return authorities.get(same.authorityId)
  const wanted = name === undefined ? undefined : authorities.findByName(name)
  if (!wanted || !namesakes.some((each) => each.authorityId === wanted.id)) return null
  if (wanted.keyId === null || heldKeyId(keep, certificate.subjectPublicKeyInfo) !== null) return wanted
  throw new RootkeepError(
    'authority.key-differs',
    `The key of ${wanted.name} is here, and this is another.`,
    {
      authority: wanted.name,
    },
  )
}

function createForeign(
  keep: Keep,
  { subjectPublicKeyInfo }: Certificate,
  { name, isRoot }: { name: string | undefined; isRoot: boolean },
): number {
  if (name === undefined) {
    throw new RootkeepError('input.invalid', 'This keep does not know the authority yet: give it a name.')
  }
  refuseTakenName(keep, name)
  return keep.records.authorities.create({
    name,
    kind: isRoot ? 'root' : 'subordinate',
    keyId: heldKeyId(keep, subjectPublicKeyInfo),
    createdAt: keep.now(),
  })
}

interface Links {
  readonly authorityId: number
  readonly issuerAuthorityId: number | null
}

/** Also one that this keep issued before it was known as an authority's. */
export function addCertificate(keep: Keep, certificate: Certificate, links: Links): void {
  const { certificates } = keep.records
  const row = importedRow(keep, certificate, links)
  const { id, isKnown } = certificates.import(row)
  if (isKnown) certificates.assign(id, { authorityId: links.authorityId, keyId: row.keyId })
  answerRequests(keep, row.keyId, sha256Fingerprint(certificate.der))
}

/** Certificates of this issuer that came before it; one whose serial number another has stays where it is. */
function hangOrphans({ records }: Keep, issuer: Certificate, issuerAuthorityId: number): void {
  const { certificates } = records
  for (const row of certificates.withoutIssuer(nameKey(issuer.subject))) {
    const orphan = readCertificate(certificates.der(row.id))
    if (!isSignedBy(orphan, issuer.subjectPublicKeyInfo, { maySha1: true })) continue
    if (!certificates.findBySerialNumber(issuerAuthorityId, row.serialNumber))
      certificates.assign(row.id, { issuerAuthorityId })
  }
}
