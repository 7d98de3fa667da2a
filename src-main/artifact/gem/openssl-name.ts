// Names compared as OpenSSL compares them (X509_NAME_cmp), which is what RubyGems calls equal: small and capital
// letters of ASCII alike, spaces at the ends and doubled ones left out, whatever kind of string it is.

import type { Attribute, Name } from '../../pki/name.ts'

/** A NumericString and what is no string are compared by their octets. */
const numericString = 0x12

/** Whether OpenSSL takes two names for one. */
export function namesEqualInOpenssl(a: Name, b: Name): boolean {
  return canonical(a) === canonical(b)
}

function canonical({ rdns }: Name): string {
  return JSON.stringify(rdns.map((rdn) => rdn.map(canonicalAttribute).sort()))
}

function canonicalAttribute({ type, text, value }: Attribute): string {
  if (text === null || value[0] === numericString) return `${type}#${Buffer.from(value).toString('hex')}`
  const spaced = text.replace(/[\t-\r ]+/g, ' ').replace(/^ | $/g, '')
  return `${type}=${spaced.replace(/[A-Z]/g, (letter) => letter.toLowerCase())}`
}
