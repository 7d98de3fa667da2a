// Keys of the vault found by their public half, and the requests that were made for them.

import type { HeldKey } from '../../custody/held-key.ts'
import type { Issuance } from '../certificate/issue.ts'
import type { Keep } from '../keep.ts'

/** The id of the key whose SubjectPublicKeyInfo (DER) this is, or null. Throws `vault.locked`. */
export function heldKeyId(keep: Keep, subjectPublicKeyInfo: Uint8Array): string | null {
  const isIt = (key: HeldKey) =>
    key.destroyedAt === null && Buffer.compare(key.subjectPublicKeyInfo, subjectPublicKeyInfo) === 0
  return keep.custody.keys().find(isIt)?.keyId ?? null
}

/** Marks the requests made here for a key as answered by this certificate, within the act under way. */
export function answerRequests({ records }: Keep, keyId: string | null, sha256: string): void {
  if (keyId === null) return
  for (const { id, status } of records.requests.ofKey(keyId)) {
    if (status === 'pending') records.requests.markIssued(id, sha256)
  }
}

/** The issuance, with the key and the requests of this keep that it is for, if it is for any. */
export function withHeldKey(keep: Keep, issuance: Issuance): Issuance {
  const { prepared, belonging } = issuance
  const keyId = belonging.keyId ?? heldKeyId(keep, prepared.unsigned.subjectPublicKeyInfo)
  if (keyId === null) return issuance
  const onSigned = (sha256: string) => {
    answerRequests(keep, keyId, sha256)
    return belonging.onSigned?.(sha256) ?? {}
  }
  return { ...issuance, belonging: { ...belonging, keyId, onSigned } }
}
