// The keys of the vault, and what each belongs to. The private halves are custody's alone.

import type { Handlers } from '../contract/contract.ts'
import type { KeySummary } from '../contract/key.ts'
import type { HeldKey } from '../custody/held-key.ts'
import { sha256Fingerprint } from '../pki/certificate.ts'
import { visibleText } from '../pki/text/visible.ts'
import type { Desk } from './desk.ts'
import type { Keep } from './keep.ts'

type KeyHandlers = Pick<Handlers, Extract<keyof Handlers, `key.${string}`>>

export function keyHandlers({ keep }: Desk): KeyHandlers {
  return { 'key.list': () => ({ keys: keep.custody.keys().map((key) => summarize(keep, key)) }) }
}

function summarize({ records }: Keep, key: HeldKey): KeySummary {
  const { keyId, algorithm, purpose, createdAt, destroyedAt, subjectPublicKeyInfo } = key
  const certificates = records.certificates.ofKey(keyId)
  const waiting = records.authorities.list().find((each) => each.keyId === keyId)
  const authorityId =
    certificates.find((each) => each.authorityId !== null)?.authorityId ?? waiting?.id ?? null
  return {
    id: keyId,
    algorithm,
    purpose: visibleText(purpose),
    createdAt,
    destroyedAt,
    subjectPublicKeySha256: sha256Fingerprint(subjectPublicKeyInfo),
    authority: authorityId === null ? null : records.authorities.get(authorityId).name,
    requestedFor: records.requests.ofKey(keyId)[0]?.subject ?? null,
    certificates: certificates.map(({ sha256 }) => sha256 ?? ''),
  }
}
