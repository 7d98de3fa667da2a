// What speaks against a request though no rule forbids it: its key or its name is known here already, or comes twice
// among those that are looked at together. Found in the records by index; a person decides.

import { type DoubtValues, type RequestDoubt, requestDoubts } from '../../contract/request-doubt.ts'
import { fillSentence } from '../../contract/sentence.ts'
import type { Finding } from '../../contract/values.ts'
import { sha256Fingerprint } from '../../pki/certificate.ts'
import { nameKey } from '../../pki/name-match.ts'
import { nameText } from '../../pki/name-text.ts'
import type { Certificate } from '../../records/certificate-row.ts'
import type { Proposal } from '../certificate/preparation.ts'
import type { Keep } from '../keep.ts'

const clauses: { readonly [D in RequestDoubt]: string } = {
  'key-compromised': 'CA/Browser BR §6.1.1.3',
  'key-certified': 'NIST SP 800-57 part 1 §5.2',
  'key-of-another': 'NIST SP 800-57 part 1 §5.2',
  'name-taken': 'RFC 5280 §4.1.2.6',
  'name-of-another': 'RFC 5280 §4.1.2.6',
}

/** The doubts about each proposal, held against the keep and against the others of the list. */
export function doubtsOf(keep: Keep, proposals: readonly Proposal[]): Finding[][] {
  const identities = proposals.map(identityOf)
  const byKey = Map.groupBy(identities, ({ key }) => key)
  const byName = Map.groupBy(identities, ({ name }) => name)
  return identities.map((identity) => [
    ...keyDoubts(keep, identity),
    ...nameDoubts(keep, identity),
    ...(byKey.get(identity.key) ?? [])
      .filter((other) => other !== identity)
      .slice(0, 1)
      .map(({ subject }) => doubt('key-of-another', { subject })),
    ...(byName.get(identity.name)?.some(({ key }) => key !== identity.key)
      ? [doubt('name-of-another', {})]
      : []),
  ])
}

/** By which two requests are of one key, or of one name under one issuer (RFC 5280 §7.1). */
interface Identity {
  readonly key: string
  readonly name: string
  readonly subject: string
  readonly issuerId: number
}

function identityOf({ prepared: { unsigned }, issuer }: Proposal): Identity {
  const { subject, subjectPublicKeyInfo } = unsigned
  return {
    key: sha256Fingerprint(subjectPublicKeyInfo),
    name: nameKey(subject),
    subject: nameText(subject),
    issuerId: issuer.authority.id,
  }
}

function keyDoubts(keep: Keep, { key }: Identity): Finding[] {
  const certified = keep.records.certificates.ofPublicKey(key)
  const compromised = certified.find(({ revocation }) => revocation?.reason === 'keyCompromise')
  if (compromised) return [doubt('key-compromised', { subject: compromised.subject })]
  const inForce = certified.find((each) => isInForce(each, keep.now()))
  if (!inForce) return []
  return [doubt('key-certified', { subject: inForce.subject, until: inForce.notAfter })]
}

function nameDoubts(keep: Keep, { key, name, subject, issuerId }: Identity): Finding[] {
  const taken = keep.records.certificates
    .ofSubject(subject)
    .filter((each) => each.issuerAuthorityId === issuerId && each.subjectKey === name)
    .find((each) => each.subjectPublicKeySha256 !== key && isInForce(each, keep.now()))
  return taken ? [doubt('name-taken', { until: taken.notAfter })] : []
}

function isInForce({ notAfter, revocation }: Certificate, at: string): boolean {
  return notAfter >= at && revocation === null
}

function doubt<D extends RequestDoubt>(name: D, values: DoubtValues<D>): Finding {
  const message = fillSentence(requestDoubts[name], values)
  return {
    code: `request.${name}`,
    severity: 'warning',
    clause: clauses[name],
    certificate: null,
    message,
    values,
  }
}
