// A distribution point should be reached by HTTP or LDAP.

import { cRLDistributionPoints, type DistributionPoint } from '../extension/crl-distribution-points.ts'
import type { Lint } from './lint.ts'

export const crlDistributionPointUnreachable: Lint<'crl-distribution-point-unreachable'> = {
  name: 'crl-distribution-point-unreachable',
  clause: 'RFC 5280 §4.2.1.13',
  severity: 'warning',
  check: ({ extensions }) => {
    const points = extensions.get(cRLDistributionPoints) ?? []
    return points.every(isReachable) ? null : {}
  },
}

/** A name relative to the CRL issuer, or a CRL issuer alone, is looked up in a directory. */
function isReachable({ distributionPoint }: DistributionPoint): boolean {
  if (distributionPoint?.kind !== 'fullName') return true
  return distributionPoint.names.some(
    (name) =>
      name.kind === 'directoryName' ||
      (name.kind === 'uniformResourceIdentifier' && /^(?:https?|ldaps?):/i.test(name.value)),
  )
}
