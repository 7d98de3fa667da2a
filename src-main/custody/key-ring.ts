// The private keys of an unlocked vault that are ready to sign, and those that may not be used before a passphrase
// has been given: keys that an officer locked alone, and keys with a passphrase of their own.

import { RootkeepError } from '../contract/errors.ts'
import type { SigningKey } from './signing-key.ts'
import type { KeyEntry } from './vault-format.ts'

export class KeyRing {
  readonly #ready = new Map<string, SigningKey>()
  readonly #locked = new Set<string>()

  get(keyId: string): SigningKey | undefined {
    return this.#ready.get(keyId)
  }

  /** Makes a key ready; a lock on it is lifted. */
  put(keyId: string, key: SigningKey): SigningKey {
    this.drop(keyId)
    this.#locked.delete(keyId)
    this.#ready.set(keyId, key)
    return key
  }

  /** Lets go of a ready key and refuses it until `lift` or `put`. */
  lock(keyId: string): void {
    this.drop(keyId)
    this.#locked.add(keyId)
  }

  lift(keyId: string): void {
    this.#locked.delete(keyId)
  }

  /** Whether it would sign now. */
  isUsable({ keyId, protection }: KeyEntry): boolean {
    return this.#ready.has(keyId) || !(this.#locked.has(keyId) || protection)
  }

  /** Throws `key.locked` for one that was locked alone, `key.passphrase-needed` for one not yet opened by its own. */
  assertUsable(entry: KeyEntry): void {
    if (this.isUsable(entry)) return
    const { keyId, purpose } = entry
    const details = { key: keyId, purpose, ownPassphrase: entry.protection !== undefined }
    throw this.#locked.has(keyId)
      ? new RootkeepError('key.locked', 'This key has been locked.', details)
      : new RootkeepError('key.passphrase-needed', 'This key has a passphrase of its own.', details)
  }

  /** Lets go of a ready key; it is made ready again when it is next used, if it may be. */
  drop(keyId: string): void {
    this.#ready.get(keyId)?.[Symbol.dispose]()
    this.#ready.delete(keyId)
  }

  dropAllBut(isWanted: (keyId: string) => boolean): void {
    for (const keyId of this.#ready.keys()) if (!isWanted(keyId)) this.drop(keyId)
  }

  clear(): void {
    this.dropAllBut(() => false)
    this.#locked.clear()
  }
}
