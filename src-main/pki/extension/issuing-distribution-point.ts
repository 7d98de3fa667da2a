// issuingDistributionPoint of CRLs (RFC 5280 §5.2.5): where the CRL is found and what it covers.

import { inEnglish } from '../../contract/said.ts'
import type { DerReader } from '../der/reader.ts'
import { contextConstructed, contextPrimitive, tags } from '../der/tag.ts'
import { boolean, type Der, implicit, sequence } from '../der/writer.ts'
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
import { defineExtension } from './extension.ts'

/** Of the three `onlyContains…` at most one may be true; that is for who validates. */
export interface IssuingDistributionPoint {
  readonly distributionPoint: DistributionPointName | null
  readonly onlyContainsUserCerts: boolean
  readonly onlyContainsCACerts: boolean
  /** Null when all reasons are covered. */
  readonly onlySomeReasons: readonly ReasonFlag[] | null
  readonly indirectCRL: boolean
  readonly onlyContainsAttributeCerts: boolean
}

export const issuingDistributionPoint = defineExtension<IssuingDistributionPoint>({
  name: 'issuingDistributionPoint',
  read: readIssuingDistributionPoint,
  write: writeIssuingDistributionPoint,
  inWords: (value) => [
    ...(value.distributionPoint ? distributionPointNameSaid(value.distributionPoint).map(inEnglish) : []),
    ...(value.onlyContainsUserCerts ? ['only end entities'] : []),
    ...(value.onlyContainsCACerts ? ['only CAs'] : []),
    ...(value.onlySomeReasons ? [inEnglish(reasonFlagsSaid(value.onlySomeReasons))] : []),
    ...(value.indirectCRL ? ['certificates of other issuers too'] : []),
    ...(value.onlyContainsAttributeCerts ? ['only attribute certificates'] : []),
  ],
})

function readIssuingDistributionPoint(reader: DerReader): IssuingDistributionPoint {
  const contents = reader.enter(tags.sequence)
  const name = contents.enterOptional(contextConstructed(0))
  const value: IssuingDistributionPoint = {
    distributionPoint: name ? readDistributionPointName(name) : null,
    onlyContainsUserCerts: readFlag(contents, 1),
    onlyContainsCACerts: readFlag(contents, 2),
    onlySomeReasons: contents.isNext(contextPrimitive(3))
      ? readReasonFlags(contents, contextPrimitive(3))
      : null,
    indirectCRL: readFlag(contents, 4),
    onlyContainsAttributeCerts: readFlag(contents, 5),
  }
  contents.finish()
  return value
}

/** BOOLEAN DEFAULT FALSE. */
function readFlag(contents: DerReader, number: number): boolean {
  return contents.isNext(contextPrimitive(number)) && contents.boolean(contextPrimitive(number))
}

function writeIssuingDistributionPoint(value: IssuingDistributionPoint): Der {
  return sequence([
    ...(value.distributionPoint ? [distributionPointName(value.distributionPoint)] : []),
    ...writeFlag(1, value.onlyContainsUserCerts),
    ...writeFlag(2, value.onlyContainsCACerts),
    ...(value.onlySomeReasons ? [implicit(3, reasonFlagBits(value.onlySomeReasons))] : []),
    ...writeFlag(4, value.indirectCRL),
    ...writeFlag(5, value.onlyContainsAttributeCerts),
  ])
}

function writeFlag(number: number, flag: boolean): Der[] {
  return flag ? [implicit(number, boolean(true))] : []
}
