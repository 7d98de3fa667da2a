// DistributionPointName and ReasonFlags (RFC 5280 §4.2.1.13), of which cRLDistributionPoints, freshestCRL and
// the issuingDistributionPoint of CRLs are made.

import { type Said, say } from '../../contract/said.ts'
import { namesOfBits, readNamedBits } from '../der/named-bits.ts'
import type { DerReader } from '../der/reader.ts'
import { contextConstructed, tags } from '../der/tag.ts'
import { type Der, element, explicit, implicit, namedBits } from '../der/writer.ts'
import { type GeneralName, generalName, generalNameSaid, readGeneralNames } from '../general-name.ts'
import { type RelativeDistinguishedName, rdn, readRdn } from '../name.ts'
import { rdnText } from '../name-text.ts'

export type DistributionPointName =
  | { readonly kind: 'fullName'; readonly names: readonly GeneralName[] }
  | { readonly kind: 'nameRelativeToCRLIssuer'; readonly rdn: RelativeDistinguishedName }

/** ReasonFlags by bit; bit 0 is unused. */
export const reasonFlags = [
  'unused',
  'keyCompromise',
  'cACompromise',
  'affiliationChanged',
  'superseded',
  'cessationOfOperation',
  'certificateHold',
  'privilegeWithdrawn',
  'aACompromise',
] as const
export type ReasonFlag = (typeof reasonFlags)[number]

/** Reads the contents of `[0] DistributionPointName`, an EXPLICIT tag as it is a CHOICE. */
export function readDistributionPointName(contents: DerReader): DistributionPointName {
  const isFullName = contents.isNext(contextConstructed(0))
  const name: DistributionPointName = isFullName
    ? { kind: 'fullName', names: readGeneralNames(contents.enter(contextConstructed(0))) }
    : { kind: 'nameRelativeToCRLIssuer', rdn: readRdn(contents.enter(contextConstructed(1))) }
  contents.finish()
  return name
}

/** `[0] DistributionPointName`. */
export function distributionPointName(name: DistributionPointName): Der {
  if (name.kind === 'fullName')
    return explicit(0, element(contextConstructed(0), name.names.map(generalName)))
  return explicit(0, implicit(1, rdn(name.rdn)))
}

/** Reads `[tag] ReasonFlags`; bits without a name are left out. */
export function readReasonFlags(reader: DerReader, tag: number = tags.bitString): ReasonFlag[] {
  return namesOfBits(readNamedBits(reader, tag), reasonFlags).filter((name) => isReasonFlag(name))
}

/** ReasonFlags, untagged. */
export function reasonFlagBits(flags: readonly ReasonFlag[]) {
  return namedBits(flags.map((flag) => reasonFlags.indexOf(flag)))
}

/** The names for people. */
export function distributionPointNameSaid(name: DistributionPointName): Said[] {
  return name.kind === 'fullName'
    ? name.names.map(generalNameSaid)
    : [say('distributionPoint.nameRelativeToCRLIssuer', { name: rdnText(name.rdn) })]
}

/** For which reasons only, for people. */
export function reasonFlagsSaid(reasons: readonly ReasonFlag[]): Said {
  return say('distributionPoint.reasons', { reasons: reasons.join(', ') })
}

function isReasonFlag(name: string): name is ReasonFlag {
  return reasonFlags.some((flag) => flag === name)
}
