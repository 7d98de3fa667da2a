// The keys of the vault as the contract shows them, and which one a person means.

import { RootkeepError } from '../../contract/errors.ts'
import type { KeySummary } from '../../contract/key.ts'
import type { HeldKey } from '../../custody/held-key.ts'
import { sha256Fingerprint } from '../../pki/certificate.ts'
import { visibleText } from '../../pki/text/visible.ts'
import type { Authority } from '../../records/authority.ts'
import type { Keep } from '../keep.ts'

/** The purpose of a key that was made or taken in by itself, under a name. */
export function purposeOfName(name: string): string {
  return `key/${name}`
}

function nameOf({ purpose }: HeldKey): string | null {
  return purpose.startsWith('key/') ? purpose.slice('key/'.length) : null
}

/**
 * The key that is meant by a name, the name of the authority whose present key it is, a purpose or an id. Throws
 * `key.unknown`, also for a destroyed one, and `vault.locked`.
 */
export function keyOf(keep: Keep, reference: string): HeldKey {
  const keys = keep.custody.keys().filter(({ destroyedAt }) => destroyedAt === null)
  const byPurpose = (purpose: string) => keys.findLast((key) => key.purpose === purpose)
  const key =
    keys.find(({ keyId }) => keyId === reference) ??
    byPurpose(purposeOfName(reference)) ??
    ofAuthority(keep, keys, reference) ??
    byPurpose(reference)
  if (key) return key
  throw new RootkeepError('key.unknown', 'There is no such key in this vault.', { key: reference })
}

function ofAuthority(keep: Keep, keys: readonly HeldKey[], reference: string): HeldKey | undefined {
  const keyId = keep.records.authorities.findByName(reference)?.keyId
  return keys.find((key) => key.keyId === keyId)
}

/** Throws `key.name-taken` for the name of a key that is still here. */
export function refuseTakenKeyName(keep: Keep, name: string): void {
  const isIt = ({ purpose, destroyedAt }: { purpose: string; destroyedAt: string | null }) =>
    destroyedAt === null && purpose === purposeOfName(name)
  if (!keep.custody.keys().some(isIt)) return
  throw new RootkeepError('key.name-taken', `There is a key named ${name} already.`, { name })
}

/** The key as the contract shows it; `authorities` is given where many are shown, to be read once. */
export function summarizeKey(
  { records }: Keep,
  key: HeldKey,
  authorities: readonly Authority[] = records.authorities.list(),
): KeySummary {
  const { keyId, algorithm, purpose, createdAt, destroyedAt, subjectPublicKeyInfo, exportable } = key
  const certificates = records.certificates.ofKey(keyId)
  const waiting = authorities.find((each) => each.keyId === keyId)
  const authorityId =
    certificates.find((each) => each.authorityId !== null)?.authorityId ?? waiting?.id ?? null
  return {
    id: keyId,
    name: nameOf(key),
    algorithm,
    purpose: visibleText(purpose),
    createdAt,
    destroyedAt,
    exportable,
    ownPassphrase: key.hasOwnPassphrase,
    usable: key.isUsable,
    subjectPublicKeySha256: sha256Fingerprint(subjectPublicKeyInfo),
    authority: authorityId === null ? null : records.authorities.get(authorityId).name,
    requestedFor: records.requests.ofKey(keyId)[0]?.subject ?? null,
    certificates: certificates.map(({ sha256 }) => sha256 ?? ''),
  }
}

/** The key as it is now. */
export function viewOfKey(keep: Keep, keyId: string): KeySummary {
  const key = keep.custody.keys().find((each) => each.keyId === keyId)
  if (!key) throw new RootkeepError('key.unknown', 'There is no such key in this vault.', { key: keyId })
  return summarizeKey(keep, key)
}
