// Name constraints applied to one certificate (RFC 5280 §4.2.1.10, §6.1.3 b and c): which of its names a CA
// above it does not allow. Forms of name without a rule here are refused where they are constrained.

import type { Certificate } from '../certificate.ts'
import { subjectAltName } from '../extension/alternative-name.ts'
import type { NameConstraints } from '../extension/name-constraints.ts'
import { type GeneralName, generalNameText } from '../general-name.ts'
import { textsOf } from '../name.ts'
import { isWithin } from '../name-match.ts'
import { attributeType, otherNameType } from '../oid.ts'

export interface ConstraintViolation {
  /** The name for people. */
  readonly name: string
  readonly fault: 'excluded' | 'not permitted'
}

/** The first name of the certificate that the constraints do not allow, or null. */
export function violationOf(
  certificate: Pick<Certificate, 'subject' | 'extensions'>,
  { permittedSubtrees, excludedSubtrees }: NameConstraints,
): ConstraintViolation | null {
  for (const name of constrainedNames(certificate)) {
    const kind = constrainedKind(name)
    if (excludedSubtrees.some((base) => base.kind === kind && mayMatch(name, base))) {
      return { name: generalNameText(name), fault: 'excluded' }
    }
    const permitted = permittedSubtrees.filter((base) => base.kind === kind)
    if (permitted.length > 0 && !permitted.some((base) => matches(name, base))) {
      return { name: generalNameText(name), fault: 'not permitted' }
    }
  }
  return null
}

/** The subject, the alternative names, and the addresses of the subject, which old programs leave there only. */
function constrainedNames({
  subject,
  extensions,
}: Pick<Certificate, 'subject' | 'extensions'>): GeneralName[] {
  const addresses = textsOf(subject, attributeType.emailAddress)
  return [
    ...(subject.rdns.length > 0 ? [{ kind: 'directoryName', name: subject } as const] : []),
    ...(extensions.get(subjectAltName) ?? []),
    ...addresses.map((value) => ({ kind: 'rfc822Name', value }) as const),
  ]
}

/** An internationalised mailbox is constrained as a mailbox (RFC 9598 §6). */
function constrainedKind(name: GeneralName): GeneralName['kind'] {
  return isUtf8Mailbox(name) ? 'rfc822Name' : name.kind
}

function isUtf8Mailbox(name: GeneralName): boolean {
  return name.kind === 'otherName' && name.typeId === otherNameType.smtpUTF8Mailbox
}

/** Whether some name for which `name` stands is in the subtree: a wildcard stands for many. */
function mayMatch(name: GeneralName, base: GeneralName): boolean {
  if (isUnruled(base)) return true
  if (name.kind === 'dNSName' && base.kind === 'dNSName' && name.value.startsWith('*.')) {
    const parent = name.value.slice(1).toLowerCase()
    if (base.value.toLowerCase().replace(/^[^.]*/, '') === parent) return true
  }
  return matches(name, base)
}

function isUnruled({ kind }: GeneralName): boolean {
  return kind === 'otherName' || kind === 'registeredID' || kind === 'x400Address' || kind === 'ediPartyName'
}

function matches(name: GeneralName, base: GeneralName): boolean {
  switch (base.kind) {
    case 'dNSName':
      return name.kind === 'dNSName' && isDomainWithin(name.value, base.value)
    case 'rfc822Name':
      return isMailboxWithin(mailboxOf(name), base.value)
    case 'uniformResourceIdentifier':
      return name.kind === 'uniformResourceIdentifier' && isHostWithin(hostOf(name.value), base.value)
    case 'iPAddress':
      return name.kind === 'iPAddress' && isAddressWithin(name.octets, base.octets)
    case 'directoryName':
      return name.kind === 'directoryName' && isWithin(name.name, base.name)
    default:
      return false
  }
}

/** The domain itself or labels added to its left; with a leading dot, as old constraints have, the latter only. */
function isDomainWithin(domain: string, base: string): boolean {
  const lower = domain.toLowerCase()
  const lowerBase = base.toLowerCase()
  if (lowerBase === '' || lower === lowerBase) return true
  return lower.endsWith(lowerBase.startsWith('.') ? lowerBase : `.${lowerBase}`)
}

/** A mailbox, all mailboxes of a host, or with a leading dot all of the hosts below a domain. */
function isMailboxWithin(mailbox: string, base: string): boolean {
  const at = mailbox.lastIndexOf('@')
  if (at < 0) return false
  const domain = mailbox.slice(at + 1)
  const baseAt = base.lastIndexOf('@')
  if (baseAt < 0) return isHostWithin(domain, base)
  const isSameLocalPart = mailbox.slice(0, at) === base.slice(0, baseAt)
  return isSameLocalPart && domain.toLowerCase() === base.slice(baseAt + 1).toLowerCase()
}

function mailboxOf(name: GeneralName): string {
  if (name.kind === 'rfc822Name') return name.value
  return name.kind === 'otherName' ? (name.text ?? '') : ''
}

/** A host by name, or with a leading dot the hosts below a domain. */
function isHostWithin(host: string | null, base: string): boolean {
  if (host === null) return false
  const lower = host.toLowerCase()
  return base.startsWith('.') ? lower.endsWith(base.toLowerCase()) : lower === base.toLowerCase()
}

/** The host of a URI, or null without one: such a URI is in no subtree. */
function hostOf(uri: string): string | null {
  const [, authority = ''] = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/([^/?#]*)/.exec(uri) ?? []
  const host = authority.replace(/^.*@/, '').replace(/:\d*$/, '')
  return host === '' || /^\[|^[\d.]+$/.test(host) ? null : host
}

function isAddressWithin(octets: Uint8Array, range: Uint8Array): boolean {
  if (range.length !== octets.length * 2) return false
  return octets.every((octet, i) => {
    const mask = range[octets.length + i] ?? 0
    return (octet & mask) === ((range[i] ?? 0) & mask)
  })
}
