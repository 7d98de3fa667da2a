// Which keys and digests still prove something, as a policy of dates: SHA-1 and 80-bit keys (RSA and DSA of 1024
// bits) up to the end of 2013, MD5 never (NIST SP 800-131A §2–3). The instant is the one that is asked about, so
// that what was signed in its day can be looked at as of that day.

import { RootkeepError } from '../../contract/errors.ts'
import type { Instant } from '../../contract/instant.ts'
import type { PathQuestion } from '../../contract/path.ts'
import type { Certificate } from '../certificate.ts'
import { describeKey, type KeyDescription } from '../public-key.ts'
import { describeDsaKey } from './dsa.ts'
import type { Fault } from './fault.ts'

/** The last instant at which 80 bits of security were allowed. */
const endOf80Bits: Instant = '2013-12-31T23:59:59Z'
const legacyModulusBits = 1024

export interface StrengthPolicy {
  readonly at: Instant
  readonly rules: PathQuestion['rules']
}

/** Whether SHA-1 signatures count under the policy. */
export function maySha1({ at, rules }: StrengthPolicy): boolean {
  return rules === 'rfc5280' && at <= endOf80Bits
}

/** What is wrong with the certificate's key; an unknown kind of key is wrong only where it must verify. */
export function keyFaults(
  { subjectPublicKeyInfo }: Certificate,
  policy: StrengthPolicy,
  mustVerify: boolean,
): Fault[] {
  try {
    return faultsOfKey(describeDsaKey(subjectPublicKeyInfo) ?? describeKey(subjectPublicKeyInfo), policy)
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    const isTolerated = thrown.code === 'algorithm.unsupported' && !mustVerify && policy.rules === 'rfc5280'
    const fault: Fault = { code: 'path.algorithm-unsupported', reason: thrown.message }
    return [isTolerated ? { ...fault, severity: 'warning' } : fault]
  }
}

type Measured = Pick<KeyDescription, 'algorithm' | 'bits' | 'weakness'> & { readonly family: string }

function faultsOfKey({ algorithm, bits, family, weakness }: Measured, policy: StrengthPolicy): Fault[] {
  if (policy.rules === 'webpki') return webPkiFaults({ algorithm, bits, family, weakness })
  if (weakness === null) return []
  const isLegacy = maySha1(policy) && bits >= legacyModulusBits && bits < 2048
  const compared = { subjectPublicKeyInfo: algorithm, at: policy.at }
  const code = isLegacy ? 'path.algorithm-legacy' : 'path.key-weak'
  return [{ code, sentence: 'path.key-weak', values: { key: algorithm }, reason: weakness, compared }]
}

/** CA/Browser BR §6.1.5: RSA of 2048 bits or more, in whole octets; P-256, P-384, P-521. */
function webPkiFaults({ algorithm, bits, family, weakness }: Measured): Fault[] {
  const isRsa = family === 'rsa'
  if (weakness === null && (family === 'ec' || (isRsa && bits % 8 === 0))) return []
  const code = weakness === null ? 'path.web-pki' : 'path.key-weak'
  return [{ code, sentence: 'path.key-unfit-for-web', values: { key: algorithm } }]
}
