// What is wrong with a CRL by itself at an instant (RFC 5280 §5.2, §6.3.3 a). Stale ones say nothing, which is less
// than a fault; those that their issuer made wrongly are one.

import { RootkeepError } from '../../contract/errors.ts'
import type { Instant } from '../../contract/instant.ts'
import type { Crl } from '../crl/crl.ts'
import { authorityKeyIdentifier } from '../extension/authority-key-identifier.ts'
import { freshestCRL } from '../extension/crl-distribution-points.ts'
import { crlNumber, deltaCRLIndicator } from '../extension/crl-number.ts'
import type { ExtensionKind } from '../extension/extension.ts'
import { issuingDistributionPoint } from '../extension/issuing-distribution-point.ts'
import { nameOfOid } from '../oid.ts'
import type { Fault } from './fault.ts'

const known: ReadonlyMap<string, ExtensionKind<unknown>> = new Map(
  [authorityKeyIdentifier, freshestCRL, crlNumber, deltaCRLIndicator, issuingDistributionPoint].map(
    (kind) => [kind.oid, kind as ExtensionKind<unknown>],
  ),
)

/** Why the CRL must not be used at the instant, or null. */
export function crlFault(crl: Crl, at: Instant): Fault | null {
  return formFault(crl) ?? timeFault(crl, at)
}

function formFault({ extensions, version, revokedCertificates }: Crl): Fault | null {
  if (revokedCertificates.hasUnknownCritical) {
    return invalid('has an entry with a critical extension that is not understood here (RFC 5280 §5.3)')
  }
  for (const { oid, critical } of extensions.list) {
    const kind = known.get(oid)
    if (!kind && critical)
      return invalid(`has a critical extension that is not understood here, ${nameOfOid(oid)}`)
    const fault = kind && readingFault(() => extensions.get(kind))
    if (fault) return fault
  }
  if (version === 2 && !extensions.has(crlNumber)) return invalid('has no number (RFC 5280 §5.2.3)')
  if (extensions.isCritical(crlNumber)) return invalid('has a critical number (RFC 5280 §5.2.3)')
  return null
}

function timeFault({ thisUpdate, nextUpdate }: Crl, at: Instant): Fault | null {
  const times = { thisUpdate, nextUpdate: nextUpdate ?? 'absent', at }
  if (at < thisUpdate) return stale(`is of ${thisUpdate}, after the instant ${at}`, times)
  if (nextUpdate === null) return stale('does not say until when it holds', times)
  if (at <= nextUpdate) return null
  return stale(`was to be replaced by ${nextUpdate}, and the instant is ${at}`, times)
}

function readingFault(read: () => unknown): Fault | null {
  try {
    read()
    return null
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    return invalid(`is malformed: ${thrown.message}`)
  }
}

function invalid(what: string): Fault {
  return { code: 'path.crl-invalid', message: `The CRL of its issuer ${what}` }
}

function stale(what: string, compared: Record<string, string>): Fault {
  return { code: 'path.revocation-stale', message: `The CRL of its issuer ${what}`, compared }
}
