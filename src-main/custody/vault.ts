// An unlocked vault: contents whose MAC has been checked, the vault key, and the private keys in use. It ends
// when it is disposed of; whatever was made from it is locked from then on. Ways in are ways-in.ts, which keys may
// be used is key-ring.ts, the face is custody.ts.

import { RootkeepError } from '../contract/errors.ts'
import type { Random } from '../contract/world.ts'
import { canonicalJson } from './canonical-json.ts'
import type { StagedFile } from './durable-file.ts'
import { KeyRing } from './key-ring.ts'
import { type Binding, open, seal } from './seal.ts'
import type { Secret } from './secret.ts'
import { openSigningKey, type SigningKey } from './signing-key.ts'
import type { VaultFile } from './vault-file.ts'
import {
  damagedVault,
  formatVersionFor,
  type KeyEntry,
  type PassphraseSlot,
  type VaultContents,
  vaultFormat,
} from './vault-format.ts'
import { authenticate, derive, isAuthentic, type VaultKey } from './vault-key.ts'

export type VaultChange = Partial<Pick<VaultContents, 'slots' | 'keys' | 'journalHead'>>

/** Contents, and the octets that their MAC is of. */
export interface MacedContents {
  readonly contents: VaultContents
  readonly octets: Uint8Array
}

/** What an entry of `keys` says of a key, without the key. */
export type KeyDescription = Omit<KeyEntry, 'sealed' | 'destroyedAt'>

export class Vault implements Disposable {
  readonly #file: VaultFile
  readonly #vaultKey: VaultKey
  readonly keyRing = new KeyRing()
  #contents: VaultContents
  /** The keys by their ids, once someone asks: a list of thousands is not walked for each signature. */
  #entries: Map<string, KeyEntry> | null = null

  private constructor(file: VaultFile, vaultKey: VaultKey, contents: VaultContents) {
    this.#file = file
    this.#vaultKey = vaultKey
    this.#contents = contents
  }

  /** Writes the first vault.json, without keys, and keeps it open. Takes over the vault key. */
  static create(file: VaultFile, vaultKey: VaultKey, slot: PassphraseSlot): Vault {
    const contents = withMac(vaultKey, {
      format: vaultFormat,
      formatVersion: formatVersionFor([]),
      vaultId: vaultKey.vaultId,
      createdAt: slot.createdAt,
      revision: 1,
      slots: [slot],
      keys: [],
      journalHead: null,
    })
    file.create(contents)
    return new Vault(file, vaultKey, contents)
  }

  /**
   * Opens what was read from `file`, with the octets that its MAC is of (`macOctets`). Takes over the vault key. Throws
   * `vault.damaged` when the MAC does not stand: with the first sealed key that does not open, else with `mac`.
   */
  static open(file: VaultFile, vaultKey: VaultKey, { contents, octets }: MacedContents): Vault {
    const vault = new Vault(file, vaultKey, contents)
    const mac = Buffer.from(contents.mac, 'base64')
    if (isAuthentic(vaultKey, 'vault', { octets, mac })) return vault
    const broken = contents.keys.findIndex((entry) => entry.sealed !== null && !vault.#opens(entry))
    vault.dispose()
    throw damagedVault(broken < 0 ? 'mac' : `keys[${broken}]`)
  }

  get contents(): VaultContents {
    return this.#contents
  }

  get isDisposed(): boolean {
    return this.#vaultKey.secret.isDisposed
  }

  /** For a further slot or a derived key. Throws `vault.locked`. */
  get vaultKey(): VaultKey {
    this.assertOpen()
    return this.#vaultKey
  }

  /** Throws `vault.locked` once disposed. */
  assertOpen(): void {
    if (this.isDisposed) throw new RootkeepError('vault.locked', 'The vault is locked.')
  }

  /**
   * Replaces the contents, in memory and durably on disk, under the next revision. Throws `vault.locked`,
   * `keep.in-use` or what `writeDurably` throws; then nothing has changed.
   */
  commit(change: VaultChange): void {
    using staged = this.stage(change)
    staged.commit()
  }

  /** The first half of `commit`, which throws what there is to throw. */
  stage(change: VaultChange): StagedFile {
    this.assertOpen()
    const { mac: _, ...contents } = { ...this.#contents, ...change, revision: this.#contents.revision + 1 }
    const formatVersion = formatVersionFor(contents.keys)
    const next = withMac(this.#vaultKey, { ...contents, formatVersion })
    const staged = this.#file.stage(next)
    return {
      commit: () => {
        staged.commit()
        this.#contents = next
        this.#entries = null
        if (change.keys) this.keyRing.dropAllBut((keyId) => this.#find(keyId)?.sealed != null)
      },
      [Symbol.dispose]: () => staged[Symbol.dispose](),
    }
  }

  /** Seals a private key (PKCS#8, DER) under its own key; the caller commits the entry. */
  sealKey(description: KeyDescription, privateKey: Secret, random: Random): KeyEntry {
    const binding = this.#bindingOf(description)
    using sealingKey = derive(this.vaultKey, `key/${description.keyId}`)
    return { ...description, sealed: seal(sealingKey, privateKey, { binding, random }), destroyedAt: null }
  }

  /**
   * The private key, ready to sign; unsealed at first use. Throws `vault.locked`, `key.unknown`, `key.locked`,
   * `key.passphrase-needed`, `vault.damaged`.
   */
  privateKey(keyId: string): SigningKey {
    this.assertOpen()
    const ready = this.keyRing.get(keyId)
    if (ready) return ready
    const entry = this.entry(keyId)
    this.keyRing.assertUsable(entry)
    using pkcs8 = this.unsealKey(entry)
    return this.keyRing.put(keyId, openSigningKey(pkcs8))
  }

  /** The entry of a key that has not been destroyed. Throws `key.unknown`. */
  entry(keyId: string): KeyEntry {
    const entry = this.#find(keyId)
    if (entry?.sealed) return entry
    throw new RootkeepError('key.unknown', 'This vault does not hold this key.', {
      keyId,
      destroyedAt: entry?.destroyedAt ?? null,
    })
  }

  /**
   * What is sealed in an entry: PKCS#8 in DER, or where the key has a passphrase of its own, what that protects
   * (key-protection.ts). The caller disposes of it. Throws `vault.locked`, `vault.damaged`.
   */
  unsealKey(entry: KeyEntry): Secret {
    const octets = this.#openEntry(entry)
    if (octets) return octets
    throw damagedVault(`keys[${this.#contents.keys.indexOf(entry)}].sealed`)
  }

  /** Overwrites the vault key and lets go of every private key. */
  dispose(): void {
    this.#vaultKey.secret.dispose()
    this.keyRing.clear()
  }

  [Symbol.dispose](): void {
    this.dispose()
  }

  #find(keyId: string): KeyEntry | undefined {
    this.#entries ??= new Map(this.#contents.keys.map((entry) => [entry.keyId, entry]))
    return this.#entries.get(keyId)
  }

  #opens(entry: KeyEntry): boolean {
    const pkcs8 = this.#openEntry(entry)
    pkcs8?.dispose()
    return pkcs8 !== null
  }

  #openEntry({ sealed, destroyedAt: _, ...description }: KeyEntry): Secret | null {
    using sealingKey = derive(this.vaultKey, `key/${description.keyId}`)
    return sealed && open(sealingKey, sealed, this.#bindingOf(description))
  }

  #bindingOf(entry: KeyDescription): Binding {
    return { vaultId: this.#contents.vaultId, purpose: 'key', entry }
  }
}

function withMac(vaultKey: VaultKey, contents: Omit<VaultContents, 'mac'>): VaultContents {
  return { ...contents, mac: authenticate(vaultKey, 'vault', canonicalJson(contents)).toString('base64') }
}

/** The octets that the MAC of these contents is of. */
export function macOctets({ mac: _, ...contents }: VaultContents): Buffer {
  return canonicalJson(contents)
}
