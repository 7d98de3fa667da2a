// The keywords of attribute types in name text: RFC 4514 §3 (which every reader knows), then the descriptors
// of the LDAP registry (RFC 4519, RFC 4520 §4) and those of PKCS#9 and the EV guidelines. OpenSSL's own short
// names are openssl-short-name.ts.

import { attributeType as type } from './oid.ts'

/** Keyword and OID; of two with one OID, the first is written and both are read. */
const keywords: readonly (readonly [string, string])[] = [
  ['CN', type.commonName],
  ['L', type.localityName],
  ['ST', type.stateOrProvinceName],
  ['O', type.organizationName],
  ['OU', type.organizationalUnitName],
  ['C', type.countryName],
  ['STREET', type.streetAddress],
  ['DC', type.domainComponent],
  ['UID', type.userId],
  ['SN', type.surname],
  ['GN', type.givenName],
  ...Object.entries(type),
  ['S', type.stateOrProvinceName],
  ['E', type.emailAddress],
  ['email', type.emailAddress],
]

const keywordsOfTypes = new Map<string, string>()
const typesOfKeywords = new Map<string, string>()
for (const [keyword, oid] of keywords) {
  if (!keywordsOfTypes.has(oid)) keywordsOfTypes.set(oid, keyword)
  typesOfKeywords.set(keyword.toLowerCase(), oid)
}

/** The keyword that RFC 4514 text has for an attribute type, or undefined when it is written dotted. */
export function keywordOfType(oid: string): string | undefined {
  return keywordsOfTypes.get(oid)
}

/** The attribute type of a keyword in any case (RFC 4514 §2.3: descriptors are case insensitive). */
export function typeOfKeyword(keyword: string): string | undefined {
  return typesOfKeywords.get(keyword.toLowerCase())
}
