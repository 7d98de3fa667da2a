// Names compared with the cheapest test first: most names that meet are the same octets, or differ in number of
// RDNs. What "match" means is name-match.ts.

import type { Certificate } from '../certificate.ts'
import type { Name } from '../name.ts'
import { namesMatch } from '../name-match.ts'

/** Whether two names match (RFC 5280 §7.1). */
export function isSameName(a: Name, b: Name): boolean {
  return a.rdns.length === b.rdns.length && namesMatch(a, b)
}

/** Whether subject and issuer are one name (RFC 5280 §6.1). */
export function isSelfIssued({ subject, issuer }: Certificate): boolean {
  return isSameName(subject, issuer)
}

/** Whether two certificates are of one entity: the same name and key. */
export function isSameEntity(a: Certificate, b: Certificate): boolean {
  const haveSameKey = Buffer.compare(a.subjectPublicKeyInfo, b.subjectPublicKeyInfo) === 0
  return haveSameKey && isSameName(a.subject, b.subject)
}
