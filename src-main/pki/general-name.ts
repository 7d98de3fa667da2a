// GeneralName (RFC 5280 §4.2.1.6), read and written, and as text for people. Hostile forms (NUL and other
// control characters, octets outside IA5, addresses of wrong length) are refused here once for all readers;
// what the names mean to path validation is not this file's.

import { RootkeepError } from '../contract/errors.ts'
import { type InnerSentence, inEnglish, say } from '../contract/said.ts'
import { DerReader } from './der/reader.ts'
import { contextConstructed, contextPrimitive, tags } from './der/tag.ts'
import { decodeAscii, decodeUtf8 } from './der/text.ts'
import {
  type Der,
  type DerNode,
  element,
  explicit,
  ia5String,
  implicit,
  objectIdentifier,
  sequence,
} from './der/writer.ts'
import { ipAddressText, ipRangeText } from './ip-address.ts'
import { type Name, readName } from './name.ts'
import { nameText } from './name-text.ts'
import { nameOfOid, otherNameType } from './oid.ts'
import { visibleText } from './text/visible.ts'

export type GeneralName =
  | { readonly kind: 'rfc822Name'; readonly value: string }
  | { readonly kind: 'dNSName'; readonly value: string }
  | { readonly kind: 'uniformResourceIdentifier'; readonly value: string }
  /** 4 or 16 octets; in name constraints 8 or 32, address and mask. */
  | { readonly kind: 'iPAddress'; readonly octets: Uint8Array }
  | { readonly kind: 'directoryName'; readonly name: Name }
  | { readonly kind: 'registeredID'; readonly oid: string }
  /** `value` is the DER of the value; `text` its text where the form is known (SmtpUTF8Mailbox, UPN). */
  | {
      readonly kind: 'otherName'
      readonly typeId: string
      readonly value: Uint8Array
      readonly text: string | null
    }
  /** Forms that nobody uses, kept as their octets. */
  | { readonly kind: 'x400Address' | 'ediPartyName'; readonly der: Uint8Array }

/** Whether a name is one, or the base of a subtree in name constraints (RFC 5280 §4.2.1.10). */
export type GeneralNameUse = 'name' | 'subtree'

/** More names in one extension are refused. */
export const maximumGeneralNames = 5000

/** Reads one GeneralName; throws `extension.malformed` or `der.*`. */
export function readGeneralName(reader: DerReader, use: GeneralNameUse = 'name'): GeneralName {
  const tag = reader.nextTag
  switch (tag) {
    case contextConstructed(0):
      return readOtherName(reader.enter(tag))
    case contextPrimitive(1):
      return { kind: 'rfc822Name', value: readIa5(reader, tag) }
    case contextPrimitive(2):
      return { kind: 'dNSName', value: readIa5(reader, tag) }
    case contextConstructed(3):
      return { kind: 'x400Address', der: reader.raw() }
    case contextConstructed(4):
      return readDirectoryName(reader.enter(tag))
    case contextConstructed(5):
      return { kind: 'ediPartyName', der: reader.raw() }
    case contextPrimitive(6):
      return { kind: 'uniformResourceIdentifier', value: readIa5(reader, tag) }
    case contextPrimitive(7):
      return { kind: 'iPAddress', octets: readIpAddress(reader, tag, use) }
    case contextPrimitive(8):
      return { kind: 'registeredID', oid: reader.objectIdentifier(tag) }
    default:
      throw malformed('a name of unknown form')
  }
}

/** Reads the contents of GeneralNames, at least one. */
export function readGeneralNames(contents: DerReader): GeneralName[] {
  const names: GeneralName[] = []
  while (!contents.isAtEnd) {
    names.push(readGeneralName(contents))
    if (names.length > maximumGeneralNames) throw malformed('too many names')
  }
  if (names.length === 0) throw malformed('no name at all')
  return names
}

/** A GeneralName to be written. */
export function generalName(name: GeneralName): Der {
  switch (name.kind) {
    case 'rfc822Name':
      return implicit(1, ia5(name.value))
    case 'dNSName':
      return implicit(2, ia5(name.value))
    case 'uniformResourceIdentifier':
      return implicit(6, ia5(name.value))
    case 'iPAddress':
      return element(contextPrimitive(7), [name.octets])
    case 'directoryName':
      return explicit(4, name.name.der)
    case 'registeredID':
      return implicit(8, objectIdentifier(name.oid))
    case 'otherName':
      return implicit(0, sequence([objectIdentifier(name.typeId), explicit(0, name.value)]))
    case 'x400Address':
    case 'ediPartyName':
      return name.der
  }
}

/** GeneralNames as a SEQUENCE. */
export function generalNames(names: readonly GeneralName[]): DerNode {
  return sequence(names.map(generalName))
}

/** A name for people, safe to show: `DNS:example.com`, `IP:192.0.2.1`, `email:a@example.com`. */
export function generalNameText(name: GeneralName): string {
  return inEnglish(generalNameSaid(name))
}

/** The same for a window in another language. */
export function generalNameSaid(name: GeneralName): string | InnerSentence {
  switch (name.kind) {
    case 'rfc822Name':
      return say('generalName.rfc822Name', { value: visibleText(name.value) })
    case 'dNSName':
      return `DNS:${visibleText(name.value)}`
    case 'uniformResourceIdentifier':
      return `URI:${visibleText(name.value)}`
    case 'iPAddress':
      return `IP:${isRange(name.octets) ? ipRangeText(name.octets) : ipAddressText(name.octets)}`
    case 'directoryName':
      return say('generalName.directoryName', { value: nameText(name.name) })
    case 'registeredID':
      return `OID:${nameOfOid(name.oid)}`
    case 'otherName':
      return `${nameOfOid(name.typeId)}:${name.text === null ? hexOf(name.value) : visibleText(name.text)}`
    case 'x400Address':
    case 'ediPartyName':
      return `${name.kind}:${hexOf(name.der)}`
  }
}

function readIa5(reader: DerReader, tag: number): string {
  const text = decodeAscii(reader.content(tag))
  if (text === null) throw malformed('a character outside IA5String')
  if (!/^[ -~]*$/.test(text)) throw malformed('a control character')
  return text
}

function readIpAddress(reader: DerReader, tag: number, use: GeneralNameUse): Uint8Array {
  const octets = reader.content(tag)
  const width = use === 'subtree' ? octets.length / 2 : octets.length
  if (width !== 4 && width !== 16) throw malformed('an IP address of wrong length')
  return octets
}

function readDirectoryName(contents: DerReader): GeneralName {
  const name = readName(contents)
  contents.finish()
  return { kind: 'directoryName', name }
}

function readOtherName(contents: DerReader): GeneralName {
  const typeId = contents.objectIdentifier()
  const wrapped = contents.enter(contextConstructed(0))
  contents.finish()
  const value = wrapped.raw()
  wrapped.finish()
  const isText =
    typeId === otherNameType.smtpUTF8Mailbox || typeId === otherNameType.microsoftUserPrincipalName
  return { kind: 'otherName', typeId, value, text: isText ? readUtf8(value) : null }
}

function readUtf8(value: Uint8Array): string {
  const text = decodeUtf8(new DerReader(value).content(tags.utf8String))
  if (text === null) throw malformed('text that is not UTF-8')
  if (/\p{Cc}/u.test(text)) throw malformed('a control character')
  return text
}

function ia5(text: string): DerNode {
  if (!/^[ -~]*$/.test(text)) throw malformed('a character outside IA5String')
  return ia5String(text)
}

function isRange(octets: Uint8Array): boolean {
  return octets.length === 8 || octets.length === 32
}

function hexOf(octets: Uint8Array): string {
  return Buffer.from(octets).toString('hex')
}

function malformed(fault: string): RootkeepError {
  return new RootkeepError('extension.malformed', `A general name has ${fault}`, { fault })
}
