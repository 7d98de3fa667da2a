// The face of the room: one vault in one folder, created or opened, unlocked and locked, and the keys in it
// behind Signer. Which process may open the folder is keep-lock's matter; when to lock, the authority's.

import { RootkeepError } from '../contract/errors.ts'
import type { Clock, Random } from '../contract/world.ts'
import type { Signer } from '../pki/signer.ts'
import type { KdfCost } from './argon2.ts'
import { type BackupBeginning, beginBackup } from './backup-key.ts'
import { calibrateCost } from './calibration.ts'
import type { StagedFile } from './durable-file.ts'
import { type HeldKey, listKeys } from './held-key.ts'
import { authenticateJournal, isAuthenticJournal, stageJournalHead } from './journal-head.ts'
import { createKeySigner } from './key-signer.ts'
import { PrivateKeys } from './private-keys.ts'
import { Secret } from './secret.ts'
import {
  makePassphraseSlot,
  type OpenedSlot,
  openWithPassphrase,
  type SlotSummary,
  summariseSlots,
} from './slots.ts'
import { macOctets, Vault, type VaultChange } from './vault.ts'
import { VaultFile } from './vault-file.ts'
import type { JournalHead, VaultContents } from './vault-format.ts'
import { type VaultKey, vaultKeyLength } from './vault-key.ts'
import { leastMemory, WaysIn } from './ways-in.ts'

export interface CustodyOptions {
  readonly clock: Clock
  readonly random: Random
  /**
   * What a new slot costs; about a second unless given. A lower cost than 64 MiB (only tests ask for one) also
   * lowers what is accepted of the slots that are there.
   */
  readonly kdf?: KdfCost
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
 * Creates the vault of `directory`, a folder that exists, with one passphrase slot, which `label` says whose it is; it
 * is left unlocked. The passphrase stays the caller's to dispose of. Throws `keep.exists`, and what
 * `writeDurably` throws.
 */
export async function createCustody(
  directory: string,
  passphrase: Secret,
  { label = 'passphrase', ...options }: CustodyOptions & { readonly label?: string },
): Promise<Custody> {
  const file = new VaultFile(directory)
  file.assertAbsent()
  const vaultId = options.random(16).toString('hex')
  const vaultKey: VaultKey = { vaultId, secret: Secret.take(options.random(vaultKeyLength)) }
  try {
    const slot = await makePassphraseSlot({ vaultKey }, passphrase, {
      slotId: options.random(16).toString('hex'),
      label,
      createdAt: `${new Date(options.clock()).toISOString().slice(0, 19)}Z`,
      cost: options.kdf ?? (await calibrateCost(options.clock)),
      random: options.random,
    })
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
  readonly waysIn: WaysIn
  readonly privateKeys: PrivateKeys
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
    const vault = () => this.#unlocked()
    this.waysIn = new WaysIn({ ...options, vault })
    this.privateKeys = new PrivateKeys({ ...options, waysIn: this.waysIn, vault })
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
   * Unlocks, by the slot of this id alone where one is given; while unlocked already, only proves the passphrase.
   * Reads vault.json anew. Throws `vault.wrong-passphrase`; `vault.damaged` when the passphrase is right but the
   * contents are not; what `openCustody` throws; `vault.locked` when `lock` was called meanwhile.
   */
  async unlock(passphrase: Secret, slotId?: string): Promise<void> {
    const lockings = this.#lockings
    const contents = this.#vault?.contents ?? this.#file.read()
    const opening = this.#openSlot(contents, passphrase, slotId)
    // While another thread derives.
    const octets = this.#vault ? null : macOctets(contents)
    const { vaultKey } = await opening
    if (this.#vault || !octets || lockings !== this.#lockings) {
      vaultKey.secret.dispose()
      this.#unlocked()
      return
    }
    this.#vault = Vault.open(this.#file, vaultKey, { contents, octets })
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

  /** Every key, destroyed ones too, in the order in which they came. Throws `vault.locked`. */
  keys(): HeldKey[] {
    return listKeys(this.#unlocked())
  }

  /**
   * The signer of a key. Throws `vault.locked`, `key.unknown` (also for a destroyed key), `key.locked`,
   * `key.passphrase-needed`.
   */
  signer(keyId: string): Signer {
    return createKeySigner(this.#unlocked(), keyId)
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
    const createdAt = `${new Date(clock()).toISOString().slice(0, 19)}Z`
    return beginBackup(vaultKey, contents, { createdAt, random })
  }

  #openSlot(contents: VaultContents, passphrase: Secret, slotId?: string): Promise<OpenedSlot> {
    return openWithPassphrase(contents, passphrase, { slotId, minimumMemory: leastMemory(this.#options) })
  }

  #unlocked(): Vault {
    if (this.#vault) return this.#vault
    throw new RootkeepError('vault.locked', 'The vault is locked.')
  }
}
