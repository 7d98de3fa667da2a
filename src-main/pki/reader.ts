// Who reads which keys and the signatures made with them: what was seen of each program, or is written in its
// documentation. A chain is read by those who read every key in it.

import type { KeyDescription, KeyFamily } from './public-key.ts'

/** Programs that read certificates, by the versions that were looked at. */
export const readers = [
  { name: 'gem', title: 'gem (RubyGems 3.3)' },
  { name: 'openssl-3.0', title: 'OpenSSL 3.0' },
  { name: 'openssl-3.5', title: 'OpenSSL 3.5' },
  { name: 'gnutls', title: 'GnuTLS 3.7' },
  { name: 'nss', title: 'NSS 3.87' },
  { name: 'go', title: 'Go 1.24' },
  { name: 'java', title: 'Java 17' },
] as const
export type Reader = (typeof readers)[number]['name']

const everyone: readonly Reader[] = readers.map(({ name }) => name)
const readersOfFamily: Readonly<Record<KeyFamily, readonly Reader[]>> = {
  rsa: everyone,
  ec: everyone,
  // gem: its digest arguments fit RSA and EC keys only. Go: crypto/x509 knows PSS signatures, not PSS keys.
  'rsa-pss': ['openssl-3.0', 'openssl-3.5', 'gnutls', 'nss', 'java'],
  dsa: ['gem', 'openssl-3.0', 'openssl-3.5', 'gnutls', 'nss', 'java'],
  eddsa: ['openssl-3.0', 'openssl-3.5', 'gnutls', 'go', 'java'],
  'ml-dsa': ['openssl-3.5'],
  'slh-dsa': ['openssl-3.5'],
}

/** The programs that read keys of this kind, as `describeKey` says it; the order is that of `readers`. */
export function readersOf({
  algorithm,
  family,
}: Pick<KeyDescription, 'algorithm' | 'family'>): readonly Reader[] {
  const ofFamily = readersOfFamily[family]
  return algorithm === 'ed448' ? ofFamily.filter((reader) => reader !== 'go') : ofFamily
}
