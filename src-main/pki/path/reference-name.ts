// Names that the leaf is expected to have (RFC 9525 §6): by its subjectAltName only, a wildcard for the leftmost
// label. A commonName is never taken for a host.

import type { PathQuestion } from '../../contract/path.ts'
import type { Certificate } from '../certificate.ts'
import { subjectAltName } from '../extension/alternative-name.ts'
import { type GeneralName, generalNameText } from '../general-name.ts'
import { ipAddressFromText } from '../ip-address.ts'
import { textsOf } from '../name.ts'
import { attributeType } from '../oid.ts'
import { visibleText } from '../text/visible.ts'
import type { Fault } from './fault.ts'
import { hostNameOf, isHostName } from './host-name.ts'
import { mailboxTextOf, readMailbox } from './mailbox.ts'
import type { PathOptions } from './path-options.ts'
import { isPublicSuffix } from './public-suffix.ts'

type ReferenceName = PathQuestion['names'][number]

/** A fault for each name that the leaf does not have. */
export function referenceNameFaults(leaf: Certificate, { names, rules }: PathOptions): Fault[] {
  if (names.length === 0) return []
  const all = leaf.extensions.get(subjectAltName) ?? []
  const presented = rules === 'webpki' ? all.filter((name) => !isTooWide(name)) : all
  return names.flatMap((name) => {
    if (hasName(leaf, presented, name)) return []
    const [wanted = ''] = Object.values(name)
    return [mismatch(all.slice(0, 5).map(generalNameText).join(', '), visibleText(wanted))]
  })
}

function mismatch(names: string, wanted: string): Fault {
  const code = 'path.name-mismatch'
  const compared = { subjectAltName: names || 'no alternative name', wanted }
  if (names === '') return { code, sentence: 'path.name-missing', values: { wanted }, compared }
  return { code, sentence: code, values: { names, wanted }, compared }
}

/** CA/Browser BR §3.2.2.6: a wildcard over what strangers register names under stands for nothing. */
function isTooWide(name: GeneralName): boolean {
  return (
    name.kind === 'dNSName' &&
    name.value.startsWith('*.') &&
    isPublicSuffix(name.value.slice(2).toLowerCase())
  )
}

function hasName(leaf: Certificate, presented: readonly GeneralName[], reference: ReferenceName): boolean {
  if ('dns' in reference) return hasHost(presented, reference.dns)
  if ('ip' in reference) return hasAddress(presented, reference.ip)
  return hasMailbox(leaf, presented, reference.email)
}

function hasHost(presented: readonly GeneralName[], text: string): boolean {
  const host = hostNameOf(text)
  if (host === null) return false
  return presented.some((name) => name.kind === 'dNSName' && isMatch(name.value.toLowerCase(), host))
}

/** RFC 9525 §6.3: the wildcard is a whole label, the leftmost, and stands for exactly one. */
function isMatch(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === host
  const parent = pattern.slice(2)
  const dot = host.indexOf('.')
  return isHostName(parent) && dot > 0 && host.slice(dot + 1) === parent
}

function hasAddress(presented: readonly GeneralName[], text: string): boolean {
  const address = ipAddressFromText(text)
  if (!address) return false
  return presented.some((name) => name.kind === 'iPAddress' && Buffer.compare(name.octets, address) === 0)
}

/** RFC 9598 §5; the subject's emailAddress only where no alternative name is a mailbox (RFC 8550 §3). */
function hasMailbox(leaf: Certificate, presented: readonly GeneralName[], text: string): boolean {
  const texts = presented.flatMap((name) => mailboxTextOf(name) ?? [])
  const offered = texts.length > 0 ? texts : textsOf(leaf.subject, attributeType.emailAddress)
  const wanted = readMailbox(withAsciiHost(text))
  if (!wanted) return offered.includes(text)
  return offered.map(readMailbox).some((mailbox) => {
    return mailbox?.localPart === wanted.localPart && mailbox.host === wanted.host
  })
}

/** RFC 9598 §5: mailboxes are compared with their hosts in A-labels. */
function withAsciiHost(mailbox: string): string {
  const at = mailbox.lastIndexOf('@') + 1
  return mailbox.slice(0, at) + (hostNameOf(mailbox.slice(at)) ?? mailbox.slice(at))
}
