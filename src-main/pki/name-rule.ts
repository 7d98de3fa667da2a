// What a name may contain that is to be certified here: no character that deceives the eye or the terminal,
// and the upper bounds of RFC 5280 appendix A. Names in foreign certificates are read without these rules.

import { RootkeepError } from '../contract/errors.ts'
import type { Attribute, Name } from './name.ts'
import { attributeType, nameOfOid } from './oid.ts'

/** Characters by type: RFC 5280 appendix A (ub-…), and X.520 for those that it does not have. */
const upperBounds: Readonly<Record<string, number>> = {
  [attributeType.commonName]: 64,
  [attributeType.serialNumber]: 64,
  [attributeType.localityName]: 128,
  [attributeType.stateOrProvinceName]: 128,
  [attributeType.organizationName]: 64,
  [attributeType.organizationalUnitName]: 64,
  [attributeType.title]: 64,
  [attributeType.pseudonym]: 128,
  [attributeType.emailAddress]: 255,
  [attributeType.streetAddress]: 128,
  [attributeType.postalCode]: 40,
  [attributeType.businessCategory]: 128,
  [attributeType.userId]: 256,
  [attributeType.domainComponent]: 63,
}
/** ub-name, and the bound of everything else. */
const upperBoundOfName = 32_768

/**
 * Control characters with NUL, line and paragraph separators, bidirectional marks, embeddings, overrides and
 * isolates, zero-width space, word joiner and byte-order mark, interlinear and tag characters, private use,
 * surrogates and noncharacters. Zero-width joiners stay: Persian and Indic names need them.
 */
const forbidden =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u

/**
 * Passes a name that may be certified; else throws `name.forbidden-character` (with the attribute and
 * the character as `U+202E`) or `name.malformed` (a bound of RFC 5280 appendix A, an empty value, a country
 * that is not two letters, text that cannot be decoded).
 */
export function checkName(name: Name): void {
  for (const rdn of name.rdns) {
    for (const attribute of rdn) checkAttribute(attribute)
    if (rdn.length > 1 && new Set(rdn.map(({ type }) => type)).size < rdn.length)
      throw malformed('one type twice in an RDN')
  }
}

/**
 * Throws `name.forbidden-character` when `text` has a character that no certified name may have. `attribute` is what
 * the text is of: an attribute type, or another word.
 */
export function checkCharacters(text: string, attribute: string): void {
  const [character] = forbidden.exec(text) ?? []
  if (character === undefined) return
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  throw new RootkeepError('name.forbidden-character', 'The name has a character that no name may have', {
    attribute: nameOfOid(attribute),
    character: `U+${codePoint}`,
  })
}

function checkAttribute({ type, text, value }: Attribute): void {
  // A value of no string type (an unknown attribute) is shown in hex: nothing there can deceive.
  if (text === null && !isString(value)) return
  if (text === null) throw malformed('text in a wrong encoding', type)
  checkCharacters(text, type)
  if (text.trim() === '') throw malformed('an empty value', type)
  if (isLonger(text, upperBounds[type] ?? upperBoundOfName)) throw malformed('a value that is too long', type)
  const isCountry = type === attributeType.countryName || type === attributeType.jurisdictionCountryName
  if (isCountry && !/^[A-Za-z]{2}$/.test(text)) throw malformed('a country that is not two letters', type)
}

/** In code points, of which there are never more than code units. */
function isLonger(text: string, bound: number): boolean {
  return text.length > bound && [...text].length > bound
}

function isString(value: Uint8Array): boolean {
  const tag = value[0] ?? 0
  return tag === 0x0c || (tag >= 0x12 && tag <= 0x16) || (tag >= 0x1a && tag <= 0x1e)
}

function malformed(fault: string, type = ''): RootkeepError {
  return new RootkeepError('name.malformed', `The name has ${fault}`, { fault, attribute: nameOfOid(type) })
}
