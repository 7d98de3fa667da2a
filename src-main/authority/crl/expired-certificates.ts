// Whether a revocation stays on the CRL when its certificate has ended (X.509 §9.5.2.8, expiredCertsOnCRL): a choice of
// the profiles, as a signature over code or time is judged long after.

import type { Desk } from '../desk.ts'

/** Once an authority has issued under a profile that says so, its lists keep all, and say since when. */
export function keepsExpired(
  { keep, profiles }: Pick<Desk, 'keep' | 'profiles'>,
  authorityId: number,
): boolean {
  const { certificates } = keep.records
  return profiles
    .list()
    .map(({ name }) => profiles.get(name).profile)
    .some(
      ({ name, expiredCertsOnCRL }) => expiredCertsOnCRL && certificates.hasIssuedUnder(authorityId, name),
    )
}
