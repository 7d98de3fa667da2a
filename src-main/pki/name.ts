// Distinguished names in DER (X.501, RFC 5280 §4.1.2.4): read without losing an octet, and written from
// attributes. Text is name-text.ts, comparison name-match.ts, what a name may contain name-rule.ts.

import { RootkeepError } from '../contract/errors.ts'
import { DerReader } from './der/reader.ts'
import { tags } from './der/tag.ts'
import { decodeText } from './der/text.ts'
import { type DerNode, element, encode, objectIdentifier, sequence, setOf } from './der/writer.ts'
import { attributeType } from './oid.ts'

/** AttributeTypeAndValue. */
export interface Attribute {
  /** The attribute type in dotted decimal. */
  readonly type: string
  /** The value element, header and contents. */
  readonly value: Uint8Array
  /** The value as text, or null when it is no string or not in the encoding of its type. */
  readonly text: string | null
}

export type RelativeDistinguishedName = readonly Attribute[]

/** A Name: its octets as they came, and its RDNs in the order of the DER, most significant first. */
export interface Name {
  readonly der: Uint8Array
  readonly rdns: readonly RelativeDistinguishedName[]
}

/** A name with more attributes is refused. */
const maximumAttributes = 256

/** Reads the next element as a Name; throws `der.*`, or `name.malformed` for an empty RDN or too many. */
export function readName(reader: DerReader): Name {
  const der = reader.raw(tags.sequence)
  const contents = new DerReader(der).enter(tags.sequence)
  const rdns: Attribute[][] = []
  while (!contents.isAtEnd) {
    rdns.push(readRdn(contents.enter(tags.set)))
    if (rdns.length > maximumAttributes) throw malformed('too many attributes')
  }
  return { der, rdns }
}

/** The Name of which `der` is the encoding, as kept in records. */
export function nameFromDer(der: Uint8Array): Name {
  const reader = new DerReader(der)
  const name = readName(reader)
  reader.finish()
  return name
}

/** Reads the contents of one RelativeDistinguishedName, as distribution points have it by itself too. */
export function readRdn(contents: DerReader): Attribute[] {
  const attributes: Attribute[] = []
  while (!contents.isAtEnd) {
    const attribute = contents.enter(tags.sequence)
    const type = attribute.objectIdentifier()
    const { nextTag, offset } = attribute
    const text = decodeText(nextTag, attribute.content(nextTag))
    const value = attribute.bytes.subarray(offset, attribute.offset)
    attribute.finish()
    attributes.push({ type, value, text })
  }
  if (attributes.length === 0) throw malformed('an empty RDN')
  if (attributes.length > maximumAttributes) throw malformed('too many attributes')
  return attributes
}

/** The Name of these RDNs, most significant first, encoded anew; DER gives the attributes of an RDN their order. */
export function nameOf(rdns: readonly RelativeDistinguishedName[]): Name {
  return nameFromDer(encode(sequence(rdns.map(rdn))))
}

/** One RDN as SET OF AttributeTypeAndValue. */
export function rdn(attributes: RelativeDistinguishedName): DerNode {
  return setOf(attributes.map(({ type, value }) => sequence([objectIdentifier(type), value])))
}

/** The name without attributes, as the subject of a certificate that has only a subjectAltName. */
export const emptyName: Name = nameOf([])

/** RFC 5280 §4.1.2.4, appendix A: types that are PrintableString. */
const printable = new Set<string>([
  attributeType.countryName,
  attributeType.serialNumber,
  attributeType.dnQualifier,
  attributeType.jurisdictionCountryName,
])

/** RFC 5280 appendix A, RFC 4519 §2.4: types that are IA5String. */
const ia5 = new Set<string>([attributeType.emailAddress, attributeType.domainComponent])

/**
 * The attribute in the encoding that RFC 5280 §4.1.2.4 gives its type. Where it leaves the choice between
 * PrintableString and UTF8String it is UTF8String unless PrintableString is asked for, so that the encoding
 * of an organisation's name does not depend on its spelling. Throws `name.malformed` for a character that
 * the encoding cannot hold.
 */
export function attribute(type: string, text: string, wish?: 'printableString'): Attribute {
  const tag = stringTagOf(type, wish)
  if (tag === tags.printableString && !/^[A-Za-z0-9 '()+,\-./:=?]*$/.test(text)) throw notOfType(type)
  if (tag === tags.ia5String && !isAscii(text)) throw notOfType(type)
  return { type, text, value: encode(element(tag, [Buffer.from(text, 'utf8')])) }
}

function stringTagOf(type: string, wish: 'printableString' | undefined): number {
  if (ia5.has(type)) return tags.ia5String
  return wish || printable.has(type) ? tags.printableString : tags.utf8String
}

/** The contents octets of an attribute's value. */
export function contentOf(value: Uint8Array): Uint8Array {
  const reader = new DerReader(value)
  return reader.content(reader.nextTag)
}

/** All texts of one attribute type in a name, most significant first. */
export function textsOf(name: Name, type: string): string[] {
  const texts: string[] = []
  for (const rdn of name.rdns) {
    for (const each of rdn) if (each.type === type && each.text !== null) texts.push(each.text)
  }
  return texts
}

function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length
}

function malformed(fault: string): RootkeepError {
  return new RootkeepError('name.malformed', `The name has ${fault}`, { fault })
}

function notOfType(type: string): RootkeepError {
  return new RootkeepError('name.malformed', 'A character that this attribute cannot hold', {
    attribute: type,
  })
}
