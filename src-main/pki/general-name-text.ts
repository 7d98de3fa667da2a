// General names from the contract's form, `{kind: dNSName, value: example.org}`, as profiles and officers
// write them. Internationalised domains become A-labels (RFC 5280 §7.2, §7.3), an address whose local part
// is not ASCII an SmtpUTF8Mailbox (RFC 9598). Whether a name is wise is for the lints.

import { domainToASCII } from 'node:url'
import { RootkeepError } from '../contract/errors.ts'
import type { GeneralNameText } from '../contract/general-name.ts'
import { longestDottedText } from './der/encoding.ts'
import { encode, utf8String } from './der/writer.ts'
import type { GeneralName, GeneralNameUse } from './general-name.ts'
import { ipAddressFromText, ipRangeFromText } from './ip-address.ts'
import { checkCharacters } from './name-rule.ts'
import { nameFromText } from './name-text.ts'
import { otherNameType } from './oid.ts'

/**
 * The name that the text says; as a `subtree`, an iPAddress is a range (`192.0.2.0/24`). Throws
 * `name.malformed` or `name.forbidden-character`.
 */
export function generalNameFromText(text: GeneralNameText, use: GeneralNameUse = 'name'): GeneralName {
  const { kind, value } = text
  checkCharacters(value, kind)
  switch (kind) {
    case 'dNSName':
      return { kind, value: asciiDomain(value) }
    case 'rfc822Name':
      return mailbox(value)
    case 'uniformResourceIdentifier':
      return { kind, value: ascii(value, kind) }
    case 'iPAddress':
      return { kind, octets: ipOctets(value, use) }
    case 'directoryName':
      return { kind, name: nameFromText(value) }
    case 'registeredID':
      return { kind, oid: objectIdentifier(value) }
    case 'otherName':
      return otherName(value)
  }
}

function mailbox(value: string): GeneralName {
  const at = value.lastIndexOf('@')
  const local = value.slice(0, Math.max(at, 0))
  const domain = asciiDomain(value.slice(at + 1))
  if (isAscii(local)) return { kind: 'rfc822Name', value: at < 0 ? domain : `${local}@${domain}` }
  // RFC 9598 §3: the domain in A-labels, here too.
  return utf8Name(otherNameType.smtpUTF8Mailbox, `${local}@${domain.toLowerCase()}`)
}

/** `OID;UTF8:text`, as OpenSSL's configuration writes it. */
function otherName(value: string): GeneralName {
  const [, typeId = '', text = ''] = /^([0-9.]+);UTF8:(.+)$/s.exec(value) ?? []
  return utf8Name(objectIdentifier(typeId), text)
}

function utf8Name(typeId: string, text: string): GeneralName {
  return { kind: 'otherName', typeId, value: encode(utf8String(text)), text }
}

/** Leading dots and wildcards are kept: constraints and TLS have them. */
function asciiDomain(value: string): string {
  if (isAscii(value)) return value
  const [, prefix = '', domain = ''] = /^(\*\.|\.)?(.*)$/s.exec(value) ?? []
  const converted = domainToASCII(domain)
  if (converted === '') throw malformed('dNSName', value)
  return prefix + converted
}

function ipOctets(value: string, use: GeneralNameUse): Uint8Array {
  const octets = use === 'subtree' ? ipRangeFromText(value) : ipAddressFromText(value)
  if (!octets) throw malformed('iPAddress', value)
  return octets
}

function objectIdentifier(value: string): string {
  const isDotted = /^(?:[01]\.[1-3]?\d|2\.(?:0|[1-9]\d{0,48}))(?:\.(?:0|[1-9]\d{0,48}))*$/
  if (value.length > longestDottedText || !isDotted.test(value)) throw malformed('registeredID', value)
  return value
}

function ascii(value: string, kind: string): string {
  if (!isAscii(value)) throw malformed(kind, value)
  return value
}

function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length
}

function malformed(kind: string, value: string): RootkeepError {
  return new RootkeepError('name.malformed', `This is no ${kind}`, { kind, value: value.slice(0, 256) })
}
