// The authorities of a keep: created, listed, described, their chains exported.

import type { AuthorityDetail, AuthoritySummary } from '../contract/authority.ts'
import type { Handlers, Parsed } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { Profile } from '../contract/profile.ts'
import type { Finding } from '../contract/values.ts'
import type { NewKey } from '../custody/custody.ts'
import { checkFindings, prepare } from '../pki/issuance.ts'
import type { Name } from '../pki/name.ts'
import { nameKey } from '../pki/name-match.ts'
import { nameFromText } from '../pki/name-text.ts'
import type { Prepared } from '../pki/preparation.ts'
import { newSerialNumber } from '../pki/serial-number.ts'
import type { Authority } from '../records/authority.ts'
import { idText, summarizeRow } from './certificate-view.ts'
import { chainFiles } from './chain.ts'
import type { Desk } from './desk.ts'
import { type Issuance, issueWithKey } from './issue.ts'
import { checkPath, type Issuer, issuerOf, newestOf, ocspDelegateOf, pathAbove, signerOf } from './issuer.ts'
import type { Keep } from './keep.ts'

type AuthorityHandlers = Pick<Handlers, Extract<keyof Handlers, `authority.${string}`>>

export function authorityHandlers(desk: Desk): AuthorityHandlers {
  const { keep } = desk
  return {
    'authority.create-root': (input) => create(desk, { input, issuer: null, verb: 'authority.create-root' }),
    'authority.create-subordinate': (input) =>
      create(desk, { input, issuer: issuerOf(keep, input.issuer), verb: 'authority.create-subordinate' }),
    'authority.list': () => ({ authorities: listed(keep).map((each) => summarizeAuthority(keep, each)) }),
    'authority.describe': ({ authority }) =>
      describeAuthority(keep, keep.records.authorities.resolve(authority)),
    'authority.chain'({ authority, format, order }) {
      const issuer = issuerOf(keep, authority)
      const path = pathAbove(keep, issuer).map((each) => each.certificate)
      return { files: chainFiles(path, { format, order, name: issuer.authority.name }) }
    },
  }
}

interface Creation {
  readonly input: Parsed<'authority.create-root'>
  /** Null for a root. */
  readonly issuer: Issuer | null
  readonly verb: string
}

/** The key is made first, and kept once it is settled that it gets a certificate. */
async function create(desk: Desk, creation: Creation) {
  const { keep } = desk
  const { name, algorithm, profile } = creation.input
  refuseTakenName(keep, name)
  const settled = profileFor(desk, profile, creation.issuer)
  if (creation.issuer) checkPath(keep, creation.issuer, settled)
  const subject = nameFromText(creation.input.subject)
  using key = await keep.custody.generateKey(algorithm, `authority/${name}`)
  const prepared = prepareOwn(desk, { creation, profile: settled, subject, key })
  checkFindings(prepared)
  const findings = namesakeFindings(keep, subject)
  const issuance = (keyId: string) => ownIssuance(keep, { creation, prepared, keyId })
  const issued = issueWithKey(keep, creation.verb, { key, issuance })
  const authority = summarizeAuthority(keep, keep.records.authorities.resolve(name))
  return { ...issued, findings: [...findings, ...issued.findings], authority }
}

function profileFor(desk: Desk, name: string, issuer: Issuer | null): Profile {
  const { profile } = desk.profiles.get(name)
  const wanted = issuer ? 'subordinate' : 'root'
  if (profile.certifies === wanted) return profile
  throw new RootkeepError('profile.wrong-kind', `The profile ${name} is not for a ${wanted}.`, {
    profile: name,
    certifies: profile.certifies,
  })
}

interface OwnCertificate {
  readonly creation: Creation
  readonly profile: Profile
  readonly subject: Name
  readonly key: NewKey
}

function prepareOwn({ keep, random }: Desk, { creation, profile, subject, key }: OwnCertificate): Prepared {
  const { notBefore, notAfter, days } = creation.input
  return prepare({
    profile,
    subject,
    issuer: creation.issuer?.certificate ?? 'self',
    subjectPublicKeyInfo: key.subjectPublicKeyInfo,
    serialNumber: newSerialNumber(random),
    notBefore: notBefore ?? keep.now(),
    notAfter,
    days,
    at: keep.now(),
  })
}

function ownIssuance(
  keep: Keep,
  { creation, prepared, keyId }: { creation: Creation; prepared: Prepared; keyId: string },
): Issuance {
  const { issuer, input } = creation
  const authorities = () => {
    const kind = issuer ? 'subordinate' : 'root'
    const own = { name: input.name, kind, keyId, createdAt: keep.now() } as const
    const authorityId = keep.records.authorities.create(own)
    return { authorityId, issuerAuthorityId: issuer?.authority.id ?? authorityId }
  }
  return {
    prepared,
    signer: issuer ? signerOf(keep, issuer) : keep.custody.signer(keyId),
    belonging: { authorities, profile: input.profile, keyId, requestId: null },
  }
}

function refuseTakenName(keep: Keep, name: string): void {
  const namesake = keep.records.authorities.findByName(name)
  if (!namesake || keep.records.certificates.generations(namesake.id).length === 0) return
  throw new RootkeepError('authority.name-taken', `There is an authority named ${name} already.`, { name })
}

/** RubyGems files a trusted root under the hash of its subject, so that of two namesakes one is lost. */
function namesakeFindings(keep: Keep, subject: Name): Finding[] {
  if (keep.records.certificates.authoritiesNamed(nameKey(subject)).length === 0) return []
  return [
    {
      code: 'authority.same-subject',
      severity: 'warning',
      clause: 'RubyGems trust directory',
      certificate: null,
      message:
        'Another authority of this keep has the same subject. A gem trust directory holds only one of them.',
    },
  ]
}

/** Authorities that have a certificate; one whose creation was cut short has none. */
function listed(keep: Keep): Authority[] {
  return keep.records.authorities
    .list()
    .filter(({ id }) => keep.records.certificates.generations(id).length > 0)
}

export function summarizeAuthority(keep: Keep, authority: Authority): AuthoritySummary {
  const { row } = newestOf(keep, authority)
  const certificate = summarizeRow(row, keep.now())
  const issuerId = row.issuerAuthorityId
  return {
    id: String(authority.id),
    name: authority.name,
    title: certificate.title,
    subject: row.subject,
    certifies: authority.kind,
    parent: issuerId === authority.id ? null : idText(issuerId),
    key: authority.keyId === null ? 'elsewhere' : 'here',
    keyAlgorithm: row.keyAlgorithm,
    certificate,
    issuedCertificates: keep.records.certificateList.count({ issuerAuthorityId: authority.id }),
    revokedCertificates: keep.records.revocations.count(authority.id),
  }
}

function describeAuthority(keep: Keep, authority: Authority): AuthorityDetail {
  const { row } = newestOf(keep, authority)
  const { certificates, crls } = keep.records
  const lastCrl = crls.last(authority.id)
  const delegate = ocspDelegateOf(keep, authority)
  return {
    ...summarizeAuthority(keep, authority),
    createdAt: authority.createdAt,
    subjectPublicKeySha256: row.subjectPublicKeySha256,
    generations: certificates.generations(authority.id).map((each) => summarizeRow(each, keep.now())),
    lastCrl: lastCrl
      ? {
          crlNumber: String(lastCrl.crlNumber),
          thisUpdate: lastCrl.thisUpdate,
          nextUpdate: lastCrl.nextUpdate,
          entries: lastCrl.entryCount ?? 0,
        }
      : null,
    ocspDelegate: delegate ? summarizeRow(delegate, keep.now()) : null,
  }
}
