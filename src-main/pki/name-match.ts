// Names compared as RFC 5280 §7.1 says: values prepared by the rules of RFC 4518 (case, compatibility forms,
// spaces), RDNs in order, the attributes of one RDN in any order. The canonical key is made for maps; the
// octets of names are never rewritten by it.

import type { Attribute, Name } from './name.ts'

const keys = new WeakMap<Name, string>()

/** A text that two names share exactly when they match (RFC 5280 §7.1). */
export function nameKey(name: Name): string {
  const kept = keys.get(name)
  if (kept !== undefined) return kept
  const key = JSON.stringify(name.rdns.map(rdnKeys))
  keys.set(name, key)
  return key
}

/** Whether two names match: the same octets, or the same key (RFC 5280 §7.1). */
export function namesMatch(a: Name, b: Name): boolean {
  if (a.rdns.length !== b.rdns.length) return false
  if (Buffer.compare(a.der, b.der) === 0) return true
  return !differAtTheEnd(a, b) && nameKey(a) === nameKey(b)
}

/** Most names that differ do so in their last attribute, which costs less to see than to make their keys. */
function differAtTheEnd(a: Name, b: Name): boolean {
  const [one, another] = a.rdns.at(-1) ?? []
  const [other, yetAnother] = b.rdns.at(-1) ?? []
  if (!one || !other || another || yetAnother) return false
  return attributeKey(one) !== attributeKey(other)
}

/** Whether `name` lies in the subtree of `base`: its first RDNs match all of those (RFC 5280 §7.1). */
export function isWithin(name: Name, base: Name): boolean {
  if (name.rdns.length < base.rdns.length) return false
  return base.rdns.every((rdn, i) => {
    const other = name.rdns[i]
    return other !== undefined && JSON.stringify(rdnKeys(rdn)) === JSON.stringify(rdnKeys(other))
  })
}

function rdnKeys(rdn: readonly Attribute[]): string[] {
  return rdn.map(attributeKey).sort()
}

/** A value that is no text matches by its octets only. */
function attributeKey({ type, text, value }: Attribute): string {
  return text === null ? `${type}#${Buffer.from(value).toString('hex')}` : `${type}=${prepare(text)}`
}

/**
 * String preparation of RFC 4518 §2 for caseIgnoreMatch: map, NFKC, insignificant spaces. Case folding is
 * lower case with the two foldings that it lacks in names (ß, final sigma), not the whole table B.2.
 */
function prepare(text: string): string {
  const folded = /^[ -~]*$/.test(text) ? text.toLowerCase() : foldUnicode(text)
  return folded.trim().replace(/ {2,}/g, ' ')
}

function foldUnicode(text: string): string {
  return text
    .replace(/[\t-\r\u0085]/g, ' ')
    .replace(/\p{Cc}|\p{Cf}|\p{Variation_Selector}|\u034f|\ufffc/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
    .normalize('NFKC')
    .replace(/[\p{Zs}\p{Zl}\p{Zp}]/gu, ' ')
}
