// Issuers that certificates name in authorityInfoAccess (RFC 5280 §4.2.2.1, RFC 4158 §4.3): looked up where the
// caller says, and theirs in turn. They are untrusted like any other certificate of the bag; no network is asked.

import type { Certificate } from '../certificate.ts'
import { authorityInfoAccess } from '../extension/information-access.ts'
import type { Name } from '../name.ts'
import { accessMethod } from '../oid.ts'
import { readableValue } from './readable-value.ts'

/** Where the certificates of issuers are. */
export interface IssuerSource {
  /** Those at an address, a URI as it stands in the certificate. */
  at(location: string): readonly Certificate[]
  /** Those of this subject. */
  named(subject: Name): readonly Certificate[]
}

/** So many are looked up for one question. */
const maximumIssuers = 1000

/** The issuers that these certificates name by caIssuers, and theirs in turn, each once. */
export function namedIssuers(certificates: readonly Certificate[], source: IssuerSource): Certificate[] {
  const found = new Set<Certificate>()
  const queue = [...certificates]
  const asked = new Set<string>()
  for (const certificate of queue) {
    const locations = locationsOf(certificate).filter((location) => !asked.has(location))
    if (locations.length === 0) continue
    for (const location of locations) asked.add(location)
    for (const issuer of [
      ...locations.flatMap((each) => source.at(each)),
      ...source.named(certificate.issuer),
    ]) {
      if (found.size >= maximumIssuers) return [...found]
      if (found.has(issuer)) continue
      found.add(issuer)
      queue.push(issuer)
    }
  }
  return [...found]
}

function locationsOf(certificate: Certificate): string[] {
  const descriptions = readableValue(certificate, authorityInfoAccess) ?? []
  return descriptions.flatMap(({ accessMethod: method, accessLocation: location }) =>
    method === accessMethod.caIssuers && location.kind === 'uniformResourceIdentifier'
      ? [location.value]
      : [],
  )
}
