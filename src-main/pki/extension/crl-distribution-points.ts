// cRLDistributionPoints and freshestCRL (RFC 5280 §4.2.1.13, §4.2.1.15): where the CRL, and the delta CRL, of
// a certificate are found.

import { RootkeepError } from '../../contract/errors.ts'
import { type Said, sayOf } from '../../contract/said.ts'
import type { DerReader } from '../der/reader.ts'
import { contextConstructed, contextPrimitive, tags } from '../der/tag.ts'
import { type Der, element, implicit, sequence } from '../der/writer.ts'
import { type GeneralName, generalName, generalNameSaid, readGeneralNames } from '../general-name.ts'
import {
  type DistributionPointName,
  distributionPointName,
  distributionPointNameSaid,
  type ReasonFlag,
  readDistributionPointName,
  readReasonFlags,
  reasonFlagBits,
  reasonFlagsSaid,
} from './distribution-point.ts'
import { readList } from './list.ts'
import { defineSaidExtension, type SaidKind } from './said-extension.ts'

/** DistributionPoint; null where a field is absent. */
export interface DistributionPoint {
  readonly distributionPoint: DistributionPointName | null
  readonly reasons: readonly ReasonFlag[] | null
  readonly cRLIssuer: readonly GeneralName[] | null
}

export const cRLDistributionPoints = defineDistributionPoints('cRLDistributionPoints')
export const freshestCRL = defineDistributionPoints('freshestCRL')

function defineDistributionPoints(
  name: 'cRLDistributionPoints' | 'freshestCRL',
): SaidKind<readonly DistributionPoint[]> {
  return defineSaidExtension<readonly DistributionPoint[]>({
    name,
    read: (reader) => readList(reader, readDistributionPoint),
    write: (points) => sequence(points.map(writeDistributionPoint)),
    say: (points) => points.flatMap(distributionPointSaid),
  })
}

function readDistributionPoint(list: DerReader): DistributionPoint {
  const contents = list.enter(tags.sequence)
  const name = contents.enterOptional(contextConstructed(0))
  const distributionPoint = name ? readDistributionPointName(name) : null
  const reasons = contents.isNext(contextPrimitive(1)) ? readReasonFlags(contents, contextPrimitive(1)) : null
  const issuer = contents.enterOptional(contextConstructed(2))
  const cRLIssuer = issuer ? readGeneralNames(issuer) : null
  contents.finish()
  if (!distributionPoint && !cRLIssuer) {
    throw new RootkeepError('extension.malformed', 'A distribution point says neither where nor who')
  }
  return { distributionPoint, reasons, cRLIssuer }
}

function writeDistributionPoint({ distributionPoint, reasons, cRLIssuer }: DistributionPoint): Der {
  return sequence([
    ...(distributionPoint ? [distributionPointName(distributionPoint)] : []),
    ...(reasons ? [implicit(1, reasonFlagBits(reasons))] : []),
    ...(cRLIssuer ? [element(contextConstructed(2), cRLIssuer.map(generalName))] : []),
  ])
}

function distributionPointSaid({ distributionPoint, reasons, cRLIssuer }: DistributionPoint): Said[] {
  return [
    ...(distributionPoint ? distributionPointNameSaid(distributionPoint) : []),
    ...(reasons ? [reasonFlagsSaid(reasons)] : []),
    ...(cRLIssuer ?? []).map((name) => sayOf('distributionPoint.cRLIssuer', { name: generalNameSaid(name) })),
  ]
}
