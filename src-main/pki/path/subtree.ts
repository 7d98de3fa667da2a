// Subtrees of name constraints (RFC 5280 §4.2.1.10): whether a base is well-formed, and whether a name lies in
// it, for each form of name. Forms without a rule are answered with null: they are unsupported.

import type { GeneralName } from '../general-name.ts'
import type { Name } from '../name.ts'
import { nameKey } from '../name-match.ts'
import { isAtOrBelow, isBelow, isHostName, isHostNamePattern } from './host-name.ts'
import { mailboxTextOf, readMailbox } from './mailbox.ts'

/** Whether a subtree permits (all that a name can stand for must lie in it) or excludes (nothing may). */
export type SubtreeUse = 'permitted' | 'excluded'

/** The form by which names and bases are set against each other: mailboxes of both kinds are one form. */
export type NameForm = GeneralName['kind']

/** The form of a name (RFC 9598 §6: rfc822Name constraints hold for SmtpUTF8Mailbox). */
export function formOf(name: GeneralName): NameForm {
  return mailboxTextOf(name) === null ? name.kind : 'rfc822Name'
}

/** Whether the base is of the syntax that its form has in constraints; unsupported forms are. */
export function isSubtreeBase(base: GeneralName): boolean {
  switch (base.kind) {
    case 'dNSName':
      return base.value === '' || isHostName(base.value.toLowerCase())
    case 'rfc822Name':
      return isMailboxBase(base.value)
    case 'uniformResourceIdentifier':
      return isHostBase(base.value.toLowerCase())
    case 'iPAddress':
      return isMask(base.octets.subarray(base.octets.length / 2))
    default:
      return true
  }
}

/** Whether `name` lies in the subtree of `base`, a base of the same form; null for an unsupported form. */
export function isInSubtree(name: GeneralName, base: GeneralName, use: SubtreeUse): boolean | null {
  switch (base.kind) {
    case 'dNSName':
      return name.kind === 'dNSName' && isDnsNameIn(name.value.toLowerCase(), base.value.toLowerCase(), use)
    case 'rfc822Name':
      return isMailboxIn(mailboxTextOf(name) ?? '', base.value, use)
    case 'uniformResourceIdentifier':
      return name.kind === base.kind && isUriIn(name.value, base.value.toLowerCase(), use)
    case 'iPAddress':
      return name.kind === 'iPAddress' && isAddressIn(name.octets, base.octets)
    case 'directoryName':
      return name.kind === 'directoryName' && isNameIn(name.name, base.name)
    default:
      return null
  }
}

/** By the prefix of its key: RDNs in order, so that a comparison costs no more than that of two texts. */
function isNameIn(name: Name, base: Name): boolean {
  if (base.rdns.length === 0) return true
  const open = nameKey(base).slice(0, -1)
  const key = nameKey(name)
  return key.startsWith(open) && (key[open.length] === ',' || key[open.length] === ']')
}

/** A malformed name is in no permitted and in every excluded subtree. */
function isDnsNameIn(name: string, base: string, use: SubtreeUse): boolean {
  if (!isHostNamePattern(name)) return use === 'excluded'
  if (!name.startsWith('*.')) return isAtOrBelow(name, base)
  const parent = name.slice(2)
  // The wildcard stands for one label: excluded is what it may stand for.
  return isAtOrBelow(parent, base) || (use === 'excluded' && isBelow(base, parent) && isChild(base, parent))
}

function isChild(name: string, parent: string): boolean {
  return !name.slice(0, -parent.length - 1).includes('.')
}

function isMailboxIn(text: string, base: string, use: SubtreeUse): boolean {
  const mailbox = readMailbox(text)
  if (!mailbox) return use === 'excluded'
  if (base === '') return true
  const bound = readMailbox(base)
  if (bound) return mailbox.localPart === bound.localPart && mailbox.host === bound.host
  return isHostIn(mailbox.host, base.toLowerCase())
}

/** A base with a leading period stands for hosts below it only, one without for that host only. */
function isHostIn(host: string, base: string): boolean {
  return base === '' || (base.startsWith('.') ? isBelow(host, base.slice(1)) : host === base)
}

function isUriIn(uri: string, base: string, use: SubtreeUse): boolean {
  const host = hostOfUri(uri)
  return host === null ? use === 'excluded' : isHostIn(host, base)
}

/** The host of an absolute URI with an authority, in lower case; null where it is none or an address. */
function hostOfUri(uri: string): string | null {
  const [, authority] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(uri) ?? []
  const host = authority?.replace(/^.*@/, '').replace(/:\d*$/, '').toLowerCase()
  return host !== undefined && isHostName(host) ? host : null
}

function isAddressIn(address: Uint8Array, range: Uint8Array): boolean {
  const width = address.length
  if (range.length !== 2 * width) return false
  return address.every((octet, i) => ((octet ^ (range[i] ?? 0)) & (range[width + i] ?? 0)) === 0)
}

function isMailboxBase(base: string): boolean {
  return base.includes('@') ? readMailbox(base) !== null : isHostBase(base.toLowerCase())
}

function isHostBase(base: string): boolean {
  return base === '' || isHostName(base.startsWith('.') ? base.slice(1) : base)
}

/** RFC 4632 §3.1: ones, then zeros. */
function isMask(mask: Uint8Array): boolean {
  const bits = Array.from(mask, (octet) => octet.toString(2).padStart(8, '0')).join('')
  return /^1*0*$/.test(bits)
}
