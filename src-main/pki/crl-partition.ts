// Partitioned CRLs in profiles (RFC 5280 §5.2.5): where an address of cRLDistributionPoints says `{partition}`, each
// certificate gets the number of its part in that place. Which number, is for who keeps the records.

import { RootkeepError } from '../contract/errors.ts'
import type { Profile } from '../contract/profile.ts'
import { partitionPlaceholder } from '../contract/profile-extension.ts'

/** How many certificates a part has where the profile says nothing else. */
const usualSize = 10_000

/** How many certificates each part of the CRL takes, or null under a profile whose CRL has no parts. */
export function partitionSizeOf({
  cRLDistributionPoints: addresses,
  crlPartitionSize,
}: Profile): number | null {
  const isPartitioned = addresses?.some((address) => address.includes(partitionPlaceholder)) ?? false
  return isPartitioned ? (crlPartitionSize ?? usualSize) : null
}

/** The addresses by which the part of this number is found. */
export function partitionAddresses({ cRLDistributionPoints = [] }: Profile, partition: number): string[] {
  return cRLDistributionPoints.map((address) => address.replaceAll(partitionPlaceholder, String(partition)))
}

/** The last one asked for of each profile, so that a batch finds it, and what was made from it, again. */
const last = new WeakMap<Profile, { readonly partition: number; readonly profile: Profile }>()

/** The profile with the addresses of one part; itself for none. */
export function profileOfPartition(profile: Profile, partition: number | null): Profile {
  if (partition === null) return profile
  const known = last.get(profile)
  if (known?.partition === partition) return known.profile
  const cRLDistributionPoints = partitionAddresses(profile, partition)
  const made = { ...profile, cRLDistributionPoints, crlPartitionSize: undefined }
  last.set(profile, { partition, profile: made })
  return made
}

/** Throws `profile.invalid` for a profile whose certificates each need a part, where they were given none. */
export function checkUnpartitioned(profile: Profile): void {
  if (partitionSizeOf(profile) === null) return
  throw new RootkeepError(
    'profile.invalid',
    'A certificate without an issuer in this keep belongs to no part of a CRL',
    { profile: profile.name },
  )
}
