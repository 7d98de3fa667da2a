// What officers do with the private keys of one unlocked vault besides signing: made, taken in, given another purpose
// or a passphrase, locked alone, handed out for an export, destroyed. What changes vault.json is a change for the
// caller to commit with its journal entry.

import { RootkeepError } from '../contract/errors.ts'
import type { KeyAlgorithm } from '../contract/key-algorithm.ts'
import type { Clock, Random } from '../contract/world.ts'
import { generateKey, type KeyPair } from './algorithms.ts'
import type { KdfCost } from './argon2.ts'
import { calibrateCost } from './calibration.ts'
import { addKey, describingAnew, destroying, discardKey, type HeldKey, heldKey } from './held-key.ts'
import { openByOwnPassphrase, openProtected, protectKey, unprotectKey } from './key-protection.ts'
import type { Secret } from './secret.ts'
import type { Vault, VaultChange } from './vault.ts'
import type { Commit, WaysIn } from './ways-in.ts'

/** A key that was made or taken in, and is gone when disposed of, unless it was kept first. */
export interface NewKey extends Disposable {
  /** DER (RFC 5280 §4.1.2.7). */
  readonly subjectPublicKeyInfo: Uint8Array
  /** Seals it into the vault, durably. Throws `vault.locked` and what a write throws. */
  keep(): HeldKey
  /** Undoes `keep`, for an act that came to nothing. Throws as `keep`. */
  takeBack(keyId: string): void
}

export interface KeyWish {
  /** What for, and for whom (`authority/seattle`); it is bound to the key. */
  readonly purpose: string
  readonly exportable?: boolean
}

export interface PrivateKeysOptions {
  readonly clock: Clock
  readonly random: Random
  readonly kdf?: KdfCost
  readonly waysIn: WaysIn
  /** The unlocked vault. Throws `vault.locked`. */
  vault(): Vault
}

/** Every method throws `vault.locked`; those that name a key `key.unknown`, also for a destroyed one. */
export class PrivateKeys {
  readonly #options: PrivateKeysOptions

  constructor(options: PrivateKeysOptions) {
    this.#options = options
  }

  /** Generates a key pair, which is not of the vault before its `keep`. */
  async generate(algorithm: KeyAlgorithm, wish: KeyWish): Promise<NewKey> {
    this.#vault()
    return this.takeIn(await generateKey(algorithm), algorithm, wish)
  }

  /** A key pair that came from elsewhere; its private half is taken over. */
  takeIn(pair: KeyPair, algorithm: string, { purpose, exportable = true }: KeyWish): NewKey {
    const { random, clock } = this.#options
    return {
      subjectPublicKeyInfo: pair.subjectPublicKeyInfo,
      keep: () => {
        const addition = { algorithm, purpose, exportable, createdAt: instantOf(clock), random }
        return addKey(this.#vault(), pair, addition)
      },
      takeBack: (keyId) => discardKey(this.#vault(), keyId),
      [Symbol.dispose]: () => pair.privateKey.dispose(),
    }
  }

  /** A key that is here already, which `keep` gives another purpose, and `takeBack` its own again. */
  assign(keyId: string, purpose: string): NewKey {
    const { subjectPublicKeyInfo, purpose: before } = heldKey(this.#vault(), this.#vault().entry(keyId))
    const rename = (name: string) => {
      const { random } = this.#options
      this.#vault().commit(describingAnew(this.#vault(), keyId, { change: { purpose: name }, random }))
    }
    return {
      subjectPublicKeyInfo,
      keep: () => {
        rename(purpose)
        return heldKey(this.#vault(), this.#vault().entry(keyId))
      },
      takeBack: () => rename(before),
      [Symbol.dispose]() {},
    }
  }

  /** From then on the key never leaves the vault; there is no way back. */
  restricting(keyId: string): VaultChange {
    const { random } = this.#options
    return describingAnew(this.#vault(), keyId, { change: { exportable: false }, random })
  }

  /** The private key goes, its entry stays as a tombstone. */
  destroying(keyId: string): VaultChange {
    return destroying(this.#vault(), keyId, instantOf(this.#options.clock))
  }

  /** Gives a key a passphrase of its own, asked for from then on. Throws `key.has-passphrase`, `key.locked`. */
  async protect(keyId: string, passphrase: Secret, commit: Commit): Promise<void> {
    const { random, clock, kdf } = this.#options
    const cost = kdf ?? (await calibrateCost(clock))
    commit(await protectKey(this.#vault(), { keyId, passphrase }, { cost, random }))
    this.#vault().keyRing.drop(keyId)
  }

  /** Takes a key's own passphrase away. Throws `key.has-no-passphrase`, `key.wrong-passphrase`. */
  async unprotect(keyId: string, passphrase: Secret, commit: Commit): Promise<void> {
    commit(await unprotectKey(this.#vault(), { keyId, passphrase }, this.#options))
    this.#vault().keyRing.drop(keyId)
  }

  /** Lets go of one key until `unlock`. The vault stays open: it is this program that refuses. */
  lock(keyId: string): void {
    this.#vault().keyRing.lock(this.#vault().entry(keyId).keyId)
  }

  /** Makes a key usable by its own passphrase, or one without by the vault's. Throws `key.wrong-passphrase`, `vault.wrong-passphrase`. */
  async unlock(keyId: string, passphrase: Secret): Promise<void> {
    const vault = this.#vault()
    if (vault.entry(keyId).protection) return openByOwnPassphrase(vault, keyId, passphrase)
    await this.#options.waysIn.prove(passphrase)
    vault.assertOpen()
    vault.keyRing.lift(keyId)
  }

  /**
   * The PKCS#8 of a key, for an export; the caller disposes of it. Throws `key.not-exportable`, `key.locked`,
   * `key.passphrase-needed` where the key has its own and none is given, `key.wrong-passphrase`.
   */
  async disclose(keyId: string, ownPassphrase: Secret | null): Promise<Secret> {
    const vault = this.#vault()
    const entry = vault.entry(keyId)
    if (entry.exportable === false) {
      throw new RootkeepError('key.not-exportable', 'This key never leaves the vault.', { keyId })
    }
    if (entry.protection) {
      if (!ownPassphrase) throw ownPassphraseNeeded(keyId, entry.purpose)
      return openProtected(vault, keyId, ownPassphrase)
    }
    vault.keyRing.assertUsable(entry)
    return vault.unsealKey(entry)
  }

  #vault(): Vault {
    return this.#options.vault()
  }
}

function ownPassphraseNeeded(keyId: string, purpose: string): RootkeepError {
  return new RootkeepError('key.passphrase-needed', 'This key has a passphrase of its own.', {
    key: keyId,
    purpose,
    field: 'keyPassphrase',
  })
}

/** Whole seconds, as the contract writes them. */
function instantOf(clock: Clock): string {
  return `${new Date(clock()).toISOString().slice(0, 19)}Z`
}
