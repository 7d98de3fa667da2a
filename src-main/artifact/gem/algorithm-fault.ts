// Which keys and digests a policy allows on the path of a gem's signer.

import type { GemPolicy } from '../../contract/gem-policy.ts'
import { readSignatureAlgorithm } from '../../pki/algorithm.ts'
import type { Certificate } from '../../pki/certificate.ts'
import { nameText } from '../../pki/name-text.ts'
import { describeKey } from '../../pki/public-key.ts'
import { attempt } from './attempt.ts'
import type { GemFault } from './fault.ts'

/** Faults of the certificates of a path, signer first; the anchor's own signature says nothing. */
export function algorithmFaults(path: readonly Certificate[], allowed: GemPolicy['algorithms']): GemFault[] {
  const anchor = path.length - 1
  return path.flatMap((certificate, i) => [
    ...keyFaults(certificate, allowed),
    ...(i < anchor ? digestFaults(certificate, allowed) : []),
  ])
}

function keyFaults(
  { subject, subjectPublicKeyInfo }: Certificate,
  { keys, minimumRsaBits }: GemPolicy['algorithms'],
): GemFault[] {
  const key = attempt(() => describeKey(subjectPublicKeyInfo))
  const isNamed = keys === undefined || keys.some((each) => each === key?.algorithm || each === key?.family)
  const isLong = !key?.family.startsWith('rsa') || key.bits >= minimumRsaBits
  if (key && isNamed && isLong) return []
  const message = `The key of ${nameText(subject)} (${key?.algorithm ?? 'unknown'}) is none that the policy allows`
  return [{ code: 'gem.key-not-allowed', message }]
}

/** An algorithm that takes the message whole has no digest to be judged by. */
function digestFaults(
  { subject, signatureAlgorithm }: Certificate,
  { digests }: GemPolicy['algorithms'],
): GemFault[] {
  const scheme = attempt(() => readSignatureAlgorithm(signatureAlgorithm))?.scheme
  const isAllowed = scheme && (scheme.digest === 'none' || digests.some((each) => each === scheme.digest))
  if (isAllowed) return []
  const message = `${nameText(subject)} is signed with a digest (${scheme?.digest ?? 'unknown'}) that the policy does not allow`
  return [{ code: 'gem.digest-not-allowed', message }]
}
