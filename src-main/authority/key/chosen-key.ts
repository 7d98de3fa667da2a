// The key that something new is to have: a new one of an algorithm, or one that is in the vault without a use yet.

import { RootkeepError } from '../../contract/errors.ts'
import type { KeyAlgorithm } from '../../contract/key-algorithm.ts'
import type { NewKey } from '../../custody/private-keys.ts'
import type { Keep } from '../keep.ts'
import { keyOf, viewOfKey } from './view.ts'

/** One of the two, as a caller gives them. */
export interface KeyChoice {
  readonly algorithm?: KeyAlgorithm | undefined
  readonly key?: string | undefined
}

/**
 * The key for `purpose`, which is bound to it when it is kept. Throws `input.invalid` for neither or both,
 * `key.unknown`, `key.in-use` for a key that an authority has.
 */
export async function chosenKey(
  { keep, choice }: { readonly keep: Keep; readonly choice: KeyChoice },
  purpose: string,
): Promise<NewKey> {
  const { algorithm, key } = choice
  if ((algorithm === undefined) === (key === undefined)) {
    throw new RootkeepError('input.invalid', 'Give an algorithm for a new key, or a key of the vault.')
  }
  if (algorithm !== undefined) return keep.custody.privateKeys.generate(algorithm, { purpose })
  const { keyId } = keyOf(keep, key ?? '')
  refuseUsed(keep, keyId)
  return keep.custody.privateKeys.assign(keyId, purpose)
}

/** A key certifies under one name only: an authority's is not given to another. */
function refuseUsed(keep: Keep, keyId: string): void {
  const { name, authority, purpose } = viewOfKey(keep, keyId)
  const isFree = authority === null && (name !== null || purpose === 'request')
  if (!isFree) throw new RootkeepError('key.in-use', 'This key has a use already.', { purpose })
}
