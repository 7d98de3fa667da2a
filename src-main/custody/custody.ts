// The face of the room: one vault in one folder, created or opened, unlocked and locked, and the keys in it
// behind Signer. Which process may open the folder is keep-lock's matter; when to lock, the authority's.

import { RootkeepError } from '../contract/errors.ts'
import type { KeyAlgorithm } from '../contract/key-algorithm.ts'
import type { Clock, Random } from '../contract/world.ts'
import type { Signer } from '../pki/signer.ts'
import { generateKey } from './algorithms.ts'
import { defaultKdfCost, type KdfCost, minimumMemoryKiB } from './argon2.ts'
import { type BackupBeginning, beginBackup } from './backup-key.ts'
import type { StagedFile } from './durable-file.ts'
import { addKey, destroyKey, discardKey, type HeldKey, listKeys } from './held-key.ts'
import { authenticateJournal, isAuthenticJournal, stageJournalHead } from './journal-head.ts'
import { createKeySigner } from './key-signer.ts'
import { Secret } from './secret.ts'
import {
  makePassphraseSlot,
  type OpenedSlot,
  openWithPassphrase,
  type SlotMaking,
  type SlotSummary,
  summariseSlots,
  wrongPassphrase,
} from './slots.ts'
import { Vault, type VaultChange } from './vault.ts'
import { VaultFile } from './vault-file.ts'
import type { JournalHead, VaultContents } from './vault-format.ts'
import { type VaultKey, vaultKeyLength } from './vault-key.ts'

export interface CustodyOptions {
  readonly clock: Clock
  readonly random: Random
  /**
   * What a new slot costs; 256 MiB and 3 passes unless given. A lower cost (only tests ask for one) also
   * lowers what is accepted of the slots that are there.
   */
  readonly kdf?: KdfCost
}

/** A key that was made and is gone when disposed of, unless it was kept first. */
export interface NewKey extends Disposable {
  /** DER (RFC 5280 §4.1.2.7). */
  readonly subjectPublicKeyInfo: Uint8Array
  /** Seals it into the vault, durably. Throws `vault.locked` and what a write throws. */
  keep(): HeldKey
}

/** What a vault says of itself; not authenticated before it is unlocked. */
export interface CustodyStatus {
  readonly vaultId: string
  readonly formatVersion: number
  readonly createdAt: string
  readonly isLocked: boolean
  readonly slots: readonly SlotSummary[]
  /** How many private keys it holds; destroyed ones do not count. */
  readonly keyCount: number
}

/**
 * Creates the vault of `directory`, a folder that exists, with one passphrase slot; it is left unlocked. The
 * passphrase stays the caller's to dispose of. Throws `keep.exists`, and what `writeDurably` throws.
 */
export async function createCustody(
  directory: string,
  passphrase: Secret,
  options: CustodyOptions,
): Promise<Custody> {
  const file = new VaultFile(directory)
  file.assertAbsent()
  const vaultId = options.random(16).toString('hex')
  const vaultKey: VaultKey = { vaultId, secret: Secret.take(options.random(vaultKeyLength)) }
  try {
    const slot = await makePassphraseSlot({ vaultKey }, passphrase, slotMaking(options))
    const vault = Vault.create(file, vaultKey, slot)
    return new Custody(file, options, { contents: vault.contents, vault })
  } catch (error) {
    vaultKey.secret.dispose()
    throw error
  }
}

/**
 * Opens the vault of `directory`, locked. Throws `keep.missing`, `keep.newer-format`, `vault.damaged` with the
 * field, `input.unreadable-file`.
 */
export function openCustody(directory: string, options: CustodyOptions): Custody {
  const file = new VaultFile(directory)
  return new Custody(file, options, { contents: file.read(), vault: null })
}

/** The keys of one vault. Made by `createCustody` and `openCustody`. */
export class Custody {
  readonly #file: VaultFile
  readonly #options: CustodyOptions
  /** As last read; the unlocked vault has the present contents. */
  #contents: VaultContents
  #vault: Vault | null
  /** How often it has been locked, so that an unlocking under way notices that it comes too late. */
  #lockings = 0

  constructor(
    file: VaultFile,
    options: CustodyOptions,
    state: { readonly contents: VaultContents; readonly vault: Vault | null },
  ) {
    this.#file = file
    this.#options = options
    this.#contents = state.contents
    this.#vault = state.vault
  }

  get isLocked(): boolean {
    return this.#vault === null
  }

  status(): CustodyStatus {
    const { vaultId, createdAt, slots, keys, ...rest } = this.#vault?.contents ?? this.#contents
    return {
      vaultId,
      formatVersion: rest.formatVersion,
      createdAt,
      isLocked: this.isLocked,
      slots: summariseSlots(slots),
      keyCount: keys.filter((entry) => entry.sealed).length,
    }
  }

  /**
   * Unlocks; while unlocked already, only proves the passphrase. Reads vault.json anew. Throws
   * `vault.wrong-passphrase`; `vault.damaged` when the passphrase is right but the contents are not; what
   * `openCustody` throws; `vault.locked` when `lock` was called meanwhile.
   */
  async unlock(passphrase: Secret): Promise<void> {
    const lockings = this.#lockings
    const contents = this.#vault?.contents ?? this.#file.read()
    const { vaultKey } = await this.#openSlot(contents, passphrase)
    if (this.#vault || lockings !== this.#lockings) {
      vaultKey.secret.dispose()
      this.#unlocked()
      return
    }
    this.#vault = Vault.open(this.#file, vaultKey, contents)
    this.#contents = contents
  }

  /** Forgets the vault key and every private key; signers made before throw `vault.locked` for good. */
  lock(): void {
    this.#lockings += 1
    this.#contents = this.#vault?.contents ?? this.#contents
    this.#vault?.dispose()
    this.#vault = null
  }

  /** Takes back `createCustody`, for a keep that came to nothing: there is no vault any more. */
  discard(): void {
    this.lock()
    this.#file.remove()
  }

  /**
   * Replaces the slot that `current` opens by one for `next`, under a salt of its own; the other ways in stay.
   * `commit` writes the change, by itself or together with the journal's head. Throws `vault.locked`,
   * `vault.wrong-passphrase`, and what a write throws (the old one then still opens).
   */
  async changePassphrase(
    current: Secret,
    next: Secret,
    commit: (change: VaultChange) => void = (change) => this.#unlocked().commit(change),
  ): Promise<void> {
    const opened = await this.#openSlot(this.#unlocked().contents, current)
    opened.vaultKey.secret.dispose()
    const vault = this.#unlocked()
    const making = { ...slotMaking(this.#options), label: opened.slot.label }
    const slot = await makePassphraseSlot(vault, next, making)
    const { slots } = vault.contents
    const index = slots.findIndex((old) => old.slotId === opened.slot.slotId)
    // Gone, when another change came first.
    if (index < 0) throw wrongPassphrase()
    commit({ slots: slots.with(index, slot) })
  }

  /**
   * Generates a key pair, which is not of the vault before its `keep`. `purpose` says what for, and for whom
   * (`authority/seattle`); it is bound to the key. Throws `vault.locked`.
   */
  async generateKey(algorithm: KeyAlgorithm, purpose: string): Promise<NewKey> {
    this.#unlocked()
    const pair = await generateKey(algorithm)
    const { random, clock } = this.#options
    return {
      subjectPublicKeyInfo: pair.subjectPublicKeyInfo,
      keep: () => addKey(this.#unlocked(), pair, { algorithm, purpose, createdAt: instantOf(clock), random }),
      [Symbol.dispose]: () => pair.privateKey.dispose(),
    }
  }

  /** Every key, destroyed ones too, in the order in which they came. Throws `vault.locked`. */
  keys(): HeldKey[] {
    return listKeys(this.#unlocked())
  }

  /** The signer of a key. Throws `vault.locked`, `key.unknown` (also for a destroyed key). */
  signer(keyId: string): Signer {
    return createKeySigner(this.#unlocked(), keyId)
  }

  /** Removes a key that came to no use, because its act failed; nothing remembers it. Throws as `signer`. */
  discardKey(keyId: string): void {
    discardKey(this.#unlocked(), keyId)
  }

  /** Destroys a private key; its entry stays as a tombstone. Throws as `signer`. */
  destroyKey(keyId: string): void {
    destroyKey(this.#unlocked(), keyId, instantOf(this.#options.clock))
  }

  /** HMAC-SHA256 of `octets` under the vault's key for the journal, 32 octets. Throws `vault.locked`. */
  authenticate(octets: Uint8Array): Buffer {
    return authenticateJournal(this.#unlocked(), octets)
  }

  /** Whether `mac` is what `authenticate` gives for `octets`. Throws `vault.locked`. */
  verify(octets: Uint8Array, mac: Uint8Array): boolean {
    return isAuthenticJournal(this.#unlocked(), octets, mac)
  }

  /** The journal's head as last remembered; null before the first. Throws `vault.locked`. */
  journalHead(): JournalHead | null {
    return this.#unlocked().contents.journalHead
  }

  /**
   * Makes ready to remember the journal's head, with another change where there is one; `commit` does it,
   * durably. The same head again writes nothing. Throws `journal.rolled-back` for a lower sequence than
   * remembered or another hash of the same one, `vault.locked`, and what a write throws.
   */
  stageJournalHead(head: JournalHead, change: VaultChange = {}): StagedFile {
    return stageJournalHead(this.#unlocked(), head, change)
  }

  /** Begins a backup of the vault as it is: its first octets, and the key of the rest. Throws `vault.locked`. */
  beginBackup(): BackupBeginning {
    const { vaultKey, contents } = this.#unlocked()
    const { random, clock } = this.#options
    return beginBackup(vaultKey, contents, { createdAt: instantOf(clock), random })
  }

  #openSlot(contents: VaultContents, passphrase: Secret): Promise<OpenedSlot> {
    const { kdf = defaultKdfCost } = this.#options
    return openWithPassphrase(contents, passphrase, Math.min(kdf.memoryKiB, minimumMemoryKiB))
  }

  #unlocked(): Vault {
    if (this.#vault) return this.#vault
    throw new RootkeepError('vault.locked', 'The vault is locked.')
  }
}

function slotMaking({ random, clock, kdf: cost = defaultKdfCost }: CustodyOptions): SlotMaking {
  return { label: 'passphrase', createdAt: instantOf(clock), cost, random }
}

/** Whole seconds, as the contract writes them. */
function instantOf(clock: Clock): string {
  return `${new Date(clock()).toISOString().slice(0, 19)}Z`
}
