// What is wrong with a CRL by itself at an instant (RFC 5280 §5.2, §6.3.3 a). Stale ones say nothing, which is less
// than a fault; those that their issuer made wrongly are one.

import { RootkeepError } from '../../contract/errors.ts'
import type { Instant } from '../../contract/instant.ts'
import type { PathStatement } from '../../contract/path-sentence.ts'
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
    return invalid({ sentence: 'path.crl-entry-unknown-critical' })
  }
  for (const { oid, critical } of extensions.list) {
    const kind = known.get(oid)
    if (!kind && critical)
      return invalid({ sentence: 'path.crl-unknown-critical', values: { extension: nameOfOid(oid) } })
    const fault = kind && readingFault(() => extensions.get(kind))
    if (fault) return fault
  }
  if (version === 2 && !extensions.has(crlNumber)) return invalid({ sentence: 'path.crl-number-missing' })
  if (extensions.isCritical(crlNumber)) return invalid({ sentence: 'path.crl-number-critical' })
  return null
}

function timeFault({ thisUpdate, nextUpdate }: Crl, at: Instant): Fault | null {
  const compared = { thisUpdate, nextUpdate: nextUpdate ?? 'absent', at }
  const code = 'path.revocation-stale'
  if (at < thisUpdate)
    return { code, sentence: 'path.crl-not-yet-valid', values: { thisUpdate, at }, compared }
  if (nextUpdate === null) return { code, sentence: 'path.crl-without-end', compared }
  if (at <= nextUpdate) return null
  return { code, sentence: 'path.crl-stale', values: { nextUpdate, at }, compared }
}

function readingFault(read: () => unknown): Fault | null {
  try {
    read()
    return null
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    return { ...invalid({ sentence: 'path.crl-malformed' }), reason: thrown.message }
  }
}

function invalid(statement: PathStatement): Fault & PathStatement {
  return { code: 'path.crl-invalid', ...statement }
}
