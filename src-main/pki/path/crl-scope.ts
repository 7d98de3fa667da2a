// Whether a CRL is about a certificate (RFC 5280 §6.3.3 b, d): distribution points in the certificate against the
// issuingDistributionPoint of the CRL, by issuer, name, kind of certificate and reasons.

import type { Certificate } from '../certificate.ts'
import type { Crl } from '../crl/crl.ts'
import { basicConstraints } from '../extension/basic-constraints.ts'
import { cRLDistributionPoints, type DistributionPoint } from '../extension/crl-distribution-points.ts'
import { type DistributionPointName, type ReasonFlag, reasonFlags } from '../extension/distribution-point.ts'
import {
  type IssuingDistributionPoint,
  issuingDistributionPoint,
} from '../extension/issuing-distribution-point.ts'
import { type GeneralName, generalNameText } from '../general-name.ts'
import { type Name, nameOf } from '../name.ts'
import { nameKey, namesMatch } from '../name-match.ts'

/** All reasons there are: a certificate is good when CRLs for all of them have been seen. */
export const allReasons: readonly ReasonFlag[] = reasonFlags.filter((flag) => flag !== 'unused')

/** The certificate's distribution points, and the one that every certificate has: its issuer's own CRL. */
export function distributionPointsOf({ extensions, issuer }: Certificate): readonly DistributionPoint[] {
  const implied: DistributionPoint = {
    distributionPoint: { kind: 'fullName', names: [{ kind: 'directoryName', name: issuer }] },
    reasons: null,
    cRLIssuer: null,
  }
  return [...(extensions.get(cRLDistributionPoints) ?? []), implied]
}

/** The names of those who issue CRLs for a distribution point. */
export function crlIssuersOf(point: DistributionPoint, { issuer }: Certificate): Name[] {
  if (!point.cRLIssuer) return [issuer]
  return point.cRLIssuer.flatMap((name) => (name.kind === 'directoryName' ? [name.name] : []))
}

/** The reasons for which the CRL speaks of the certificate at this distribution point; empty where it does not. */
export function reasonsInScope(
  crl: Crl,
  point: DistributionPoint,
  certificate: Certificate,
): readonly ReasonFlag[] {
  const scope = crl.extensions.get(issuingDistributionPoint)
  if (point.cRLIssuer && !scope?.indirectCRL) return []
  if (!scope) return point.reasons ?? allReasons
  if (!isOfKind(scope, certificate) || !isNamed(scope, { crl, point, certificate })) return []
  const covered = scope.onlySomeReasons ?? allReasons
  return (point.reasons ?? allReasons).filter((reason) => covered.includes(reason))
}

function isOfKind(scope: IssuingDistributionPoint, { extensions }: Certificate): boolean {
  const isAuthority = extensions.get(basicConstraints)?.cA ?? false
  if (scope.onlyContainsAttributeCerts) return false
  return isAuthority ? !scope.onlyContainsUserCerts : !scope.onlyContainsCACerts
}

interface Meeting {
  readonly crl: Crl
  readonly point: DistributionPoint
  readonly certificate: Certificate
}

/** RFC 5280 §6.3.3 b 2 i: one name in common, or none demanded. */
function isNamed(scope: IssuingDistributionPoint, { crl, point, certificate }: Meeting): boolean {
  if (!scope.distributionPoint) return true
  const own = new Set(fullNames(scope.distributionPoint, crl.issuer).map(keyOf))
  const [crlIssuer = certificate.issuer] = crlIssuersOf(point, certificate)
  const wanted = point.distributionPoint
    ? fullNames(point.distributionPoint, crlIssuer)
    : (point.cRLIssuer ?? [])
  return wanted.some((name) => own.has(keyOf(name)))
}

/** A relative name stands below the CRL issuer's (RFC 5280 §4.2.1.13). */
function fullNames(name: DistributionPointName, crlIssuer: Name): readonly GeneralName[] {
  if (name.kind === 'fullName') return name.names
  return [{ kind: 'directoryName', name: nameOf([...crlIssuer.rdns, name.rdn]) }]
}

function keyOf(name: GeneralName): string {
  return name.kind === 'directoryName' ? `name ${nameKey(name.name)}` : generalNameText(name)
}

/** Whether two CRLs have the same scope, as a base and its delta must (RFC 5280 §6.3.3 c). */
export function haveSameScope(a: Crl, b: Crl): boolean {
  const [one, other] = [a, b].map(({ extensions }) => extensions.find(issuingDistributionPoint.oid)?.value)
  if (!one || !other) return one === other
  return namesMatch(a.issuer, b.issuer) && Buffer.compare(one, other) === 0
}
