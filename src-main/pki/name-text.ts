// Names as RFC 4514 text, both ways: the text begins with the last RDN of the DER. What it says is exact and
// safe to show: characters that would act on a screen are escaped as the octets of their UTF-8. Also the one
// line form of OpenSSL, which RubyGems hashes.

import { RootkeepError } from '../contract/errors.ts'
import { keywordOfType, typeOfKeyword } from './attribute-keyword.ts'
import { isDer } from './der/check.ts'
import { DerReader } from './der/reader.ts'
import { decodeText } from './der/text.ts'
import {
  type Attribute,
  attribute,
  contentOf,
  type Name,
  nameOf,
  type RelativeDistinguishedName,
} from './name.ts'
import { checkName } from './name-rule.ts'
import { opensslShortName } from './openssl-short-name.ts'
import { visibleText } from './text/visible.ts'

/** The name as RFC 4514 text, `CN=Seattle.rb,O=RubyConf`; "" for the empty name. */
export function nameText(name: Name): string {
  return name.rdns.map(rdnText).reverse().join(',')
}

/** One RDN as RFC 4514 text, its attributes joined by `+`. */
export function rdnText(rdn: RelativeDistinguishedName): string {
  return rdn.map(attributeText).join('+')
}

function attributeText({ type, text, value }: Attribute): string {
  const keyword = keywordOfType(type)
  if (keyword === undefined || text === null)
    return `${keyword ?? type}=#${Buffer.from(value).toString('hex')}`
  return `${keyword}=${escapeValue(text)}`
}

/** RFC 4514 §2.4; escaping more than it demands is allowed there. */
function escapeValue(text: string): string {
  const escaped = text.replace(/["+,;<>\\]|^[ #]| $/g, '\\$&')
  return visibleText(escaped) === escaped ? escaped : escaped.replace(/\P{ASCII}|\p{Cc}/gu, escapeInvisible)
}

function escapeInvisible(character: string): string {
  if (visibleText(character) === character) return character
  return [...Buffer.from(character)]
    .map((octet) => `\\${octet.toString(16).padStart(2, '0').toUpperCase()}`)
    .join('')
}

/** A name with more is refused before it is encoded, as it would be when read. */
const maximumAttributes = 256

/**
 * The Name that RFC 4514 text says, encoded by RFC 5280 §4.1.2.4 and held to `checkName`. Keywords in any
 * case, spaces around `,`, `+` and `=` are forgiven. Throws `name.malformed` or `name.forbidden-character`.
 */
export function nameFromText(text: string): Name {
  const rdns: Attribute[][] = []
  let at = 0
  let separator = text.trim() === '' ? '' : ','
  while (separator !== '') {
    const found = readAttributeText(text, at)
    if (separator === '+') rdns.at(-1)?.push(found.attribute)
    else rdns.push([found.attribute])
    separator = found.separator
    at = found.end
    if (rdns.length > maximumAttributes || (rdns.at(-1)?.length ?? 0) > maximumAttributes)
      throw malformed(text, at)
  }
  const name = nameOf(rdns.reverse())
  checkName(name)
  return name
}

interface Found {
  readonly attribute: Attribute
  /** What ended the value: `,`, `+` or "" at the end of the text. */
  readonly separator: string
  readonly end: number
}

function readAttributeText(text: string, from: number): Found {
  const equals = text.indexOf('=', from)
  if (equals < 0) throw malformed(text, from)
  const type = typeOfText(text.slice(from, equals).trim())
  if (type === undefined) throw malformed(text, from)
  const end = endOfValue(text, equals + 1)
  const value = trimUnescaped(text.slice(equals + 1, end))
  const separator = text.slice(end, end + 1)
  return {
    attribute: readValue(type, value, text, equals + 1),
    separator: separator === ';' ? ',' : separator,
    end: end + 1,
  }
}

function typeOfText(text: string): string | undefined {
  const dotted = text.replace(/^oid\./i, '')
  return /^[0-2](?:\.(?:0|[1-9]\d{0,48}))+$/.test(dotted) ? dotted : typeOfKeyword(text)
}

/** Where the first unescaped separator stands; `;` is one of RFC 1779, still read. */
function endOfValue(text: string, from: number): number {
  let at = from
  while (at < text.length && !',+;'.includes(text.charAt(at))) at += text[at] === '\\' ? 2 : 1
  return Math.min(at, text.length)
}

function trimUnescaped(value: string): string {
  const start = value.trimStart()
  return /(?:^|[^\\])(?:\\\\)*\\ +$/.test(start) ? `${start.trimEnd()} ` : start.trimEnd()
}

function readValue(type: string, value: string, text: string, at: number): Attribute {
  if (value.startsWith('#')) return readHexValue(type, value.slice(1), text, at)
  if (/["<>]/.test(value.replace(/\\./gs, ''))) throw malformed(text, at)
  return attribute(type, unescapeValue(value, text, at))
}

function readHexValue(type: string, hex: string, text: string, at: number): Attribute {
  const value = new Uint8Array(Buffer.from(hex, 'hex'))
  if (!/^(?:[0-9a-f]{2})+$/i.test(hex) || !isDer(value)) throw malformed(text, at)
  return { type, value, text: decodeText(new DerReader(value).nextTag, contentOf(value)) }
}

function unescapeValue(value: string, text: string, at: number): string {
  if (!value.includes('\\')) return value
  const octets: Buffer[] = []
  for (const [part] of value.matchAll(/\\[0-9a-f]{2}|\\[ "#+,;<=>\\]|\\|[^\\]+/gi)) {
    if (part === '\\') throw malformed(text, at)
    const isHex = /^\\[0-9a-f]{2}$/i.test(part)
    octets.push(
      isHex ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part.startsWith('\\') ? part.slice(1) : part),
    )
  }
  const unescaped = decodeText(0x0c, Buffer.concat(octets))
  if (unescaped === null) throw malformed(text, at)
  return unescaped
}

/**
 * `X509_NAME_oneline` of OpenSSL: `/C=US/O=Ruby/CN=Root CA`, octets outside 0x20–0x7e as `\xHH`. Its SHA-256
 * names the file of RubyGems' trust directory.
 */
export function opensslOneline(name: Name): string {
  return name.rdns.map((rdn) => `/${rdn.map(onelineAttribute).join('+')}`).join('')
}

function onelineAttribute({ type, value }: Attribute): string {
  const octets = Buffer.from(contentOf(value)).toString('latin1')
  const escaped = octets.replace(/[^ -~]/g, (octet) => {
    return `\\x${octet.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`
  })
  return `${opensslShortName(type)}=${escaped.replace(/[/+]/g, '\\$&')}`
}

function malformed(text: string, at: number): RootkeepError {
  return new RootkeepError('name.malformed', 'This is not a distinguished name as RFC 4514 writes it', {
    text: visibleText(text.slice(0, 256)),
    offset: at,
  })
}
