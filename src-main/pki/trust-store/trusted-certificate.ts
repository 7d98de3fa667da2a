// A certificate as the trust stores of other programs hold it: with a label, and with as much of a scope as the
// format has a place for. Warnings say what a format could not hold, or a file held that has no place here.

import type { TrustScope, TrustWarning } from '../../contract/trust-list.ts'
import { keyPurpose } from '../oid.ts'

export interface TrustedCertificate {
  /** As it came: reading it is the caller's. */
  readonly der: Uint8Array
  /** What the store calls it; "" where it has no name. */
  readonly label: string
  readonly scope: TrustScope
}

/** What was found in a file. */
export interface TrustStore {
  readonly certificates: readonly TrustedCertificate[]
  readonly warnings: readonly TrustWarning[]
}

type ScopePurpose = TrustScope['purposes'][number]

const oids: Readonly<Record<ScopePurpose, string>> = {
  serverAuth: keyPurpose.serverAuth,
  clientAuth: keyPurpose.clientAuth,
  codeSigning: keyPurpose.codeSigning,
  emailProtection: keyPurpose.emailProtection,
  timeStamping: keyPurpose.timeStamping,
  OCSPSigning: keyPurpose.OCSPSigning,
  // RubyGems has no purpose of its own: to others a gem is code.
  gem: keyPurpose.codeSigning,
}
const purposesByOid = new Map<string, ScopePurpose>(
  (Object.entries(oids) as [ScopePurpose, string][]).filter(([p]) => p !== 'gem').map(([p, oid]) => [oid, p]),
)

/** The KeyPurposeIds of a scope, each once; empty for a scope of all purposes. */
export function keyPurposesOf({ purposes }: TrustScope): string[] {
  return [...new Set(purposes.map((purpose) => oids[purpose]))]
}

/**
 * The purposes that KeyPurposeIds say: none for all of them (anyExtendedKeyUsage), and null where not one is known
 * here, since an empty list would then trust the certificate for everything.
 */
export function purposesOf(keyPurposes: readonly string[]): ScopePurpose[] | null {
  if (keyPurposes.includes(keyPurpose.anyExtendedKeyUsage)) return []
  const known = keyPurposes.flatMap((oid) => purposesByOid.get(oid) ?? [])
  return known.length > 0 ? known : null
}
