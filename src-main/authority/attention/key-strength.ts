// From when on a key is too weak for what it must hold for, by its name in the records: RSA and DSA of fewer than
// 2048 bits and every DSA key now (NIST SP 800-131A §3, FIPS 186-5 §4), RSA of fewer than 3072 bits from 2031 on
// (NIST SP 800-57 part 1 §5.6.4, 112 bits of security). Keys of other kinds are strong enough here.

import type { Certificate } from '../../records/certificate-row.ts'

/** The first instant at which 112 bits of security no longer do. */
export const endOf112Bits = '2031-01-01T00:00:00Z'

/** `since`: null where it is too weak already. Null for a key that holds as long as its certificate. */
export function weaknessOfKey(
  { keyAlgorithm, notAfter }: Pick<Certificate, 'keyAlgorithm' | 'notAfter'>,
  now: string,
): { readonly since: string | null } | null {
  const [, family, size] = /^(rsa|rsa-pss|dsa)-(\d+)$/.exec(keyAlgorithm) ?? []
  if (family === undefined) return null
  if (family === 'dsa' || Number(size) < 2048) return { since: null }
  if (Number(size) >= 3072 || notAfter < endOf112Bits) return null
  return { since: now < endOf112Bits ? endOf112Bits : null }
}
