// The keep at the desk: its folder, the lock on it, the vault and the records, opened by the first call that
// needs them. Also the one way to change records: an act, journaled, and its head remembered by the vault.

import type { ClockDoubt } from '../contract/clock.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { Event } from '../contract/event.ts'
import type { JournalDetail, JournalStep } from '../contract/journal-detail.ts'
import type { Procedure } from '../contract/procedure.ts'
import type { VaultStatus } from '../contract/vault.ts'
import { type Custody, openCustody } from '../custody/custody.ts'
import type { StagedFile } from '../custody/durable-file.ts'
import type { Secret } from '../custody/secret.ts'
import type { VaultChange } from '../custody/vault.ts'
import type { Signer } from '../pki/signer.ts'
import type { Json } from '../records/canonical-json.ts'
import { clockDoubtMember, clockStatement } from '../records/journal.ts'
import type { KeepLock } from '../records/keep-lock.ts'
import type { OnStep } from '../records/migration.ts'
import { isMigrationLong } from '../records/migration-thread.ts'
import type { Records } from '../records/records.ts'
import { assertEmpty } from './backup/restoring.ts'
import { KeepClock, type KeepClockOptions } from './clock/keep-clock.ts'
import { beginKeepMigration, type KeepMigration } from './keep-migration.ts'
import { discardOpenKeep, type FirstWayIn, lockNewKeep, makeOpenKeep, refuseKeep } from './new-keep.ts'
import { isKeep, type OpenKeep, type OpenKeepOptions, openKeep } from './open-keep.ts'
import { Vouching } from './vouching.ts'

export interface KeepOptions
  extends OpenKeepOptions,
    Pick<KeepClockOptions, 'sinceBoot' | 'writtenAt' | 'madeAt'> {
  readonly tell: (event: Event) => void
  /** From so many octets of records on, their proof runs beside what only reads; for tests. */
  readonly proveBesideFrom?: number
  /** From so many octets of records on, they are migrated beside; for tests. */
  readonly migrateBesideFrom?: number
  /** Returns when a proof that runs beside what only reads may begin without being in its way. */
  readonly beforeProof?: () => Promise<void>
}

/** In words that the window knows in every language. */
type Noted = { readonly [D in JournalDetail]?: Json } & { readonly step?: JournalStep }
/** Notes what an act did, for the journal; once for each entry. */
type Note = (details: Noted) => void

export class Keep {
  readonly directory: string
  readonly #options: KeepOptions
  readonly #vouching: Vouching
  readonly #clock: KeepClock
  #open: OpenKeep | null = null
  #migration: KeepMigration | null = null
  readonly #lockListeners: (() => void)[] = []
  readonly #actListeners = new Set<(verb: string) => void>()

  constructor(options: KeepOptions) {
    this.#options = options
    this.#vouching = new Vouching({
      proveBesideFrom: options.proveBesideFrom,
      beforeProof: options.beforeProof,
      onChange: (state) => options.tell({ kind: 'journal-check', state }),
      onFault: () => this.lock('journal'),
    })
    this.directory = options.directory
    this.#clock = new KeepClock(options)
  }

  get exists(): boolean {
    return this.#open !== null || isKeep(this.directory)
  }

  get isOpen(): boolean {
    return this.#open !== null
  }

  /** Now, in whole seconds. */
  now(): string {
    return `${new Date(this.#options.clock()).toISOString().slice(0, 19)}Z`
  }

  /** Now, in milliseconds since 1970. */
  milliseconds(): number {
    return this.#options.clock()
  }

  /**
   * Brings large records of an older format to ours before they are opened, on a thread; `progress` hears of each step,
   * also of one that another call has begun. Throws `keep.in-use` and what opening throws.
   */
  async migrated(progress: OnStep): Promise<void> {
    if (this.#open || !isKeep(this.directory)) return
    if (!this.#migration && !isMigrationLong(this.directory, this.#options.migrateBesideFrom)) return
    this.#migration ??= beginKeepMigration(this.directory)
    const migration = this.#migration
    migration.listeners.add(progress)
    try {
      await migration.outcome
    } finally {
      this.#migration = null
    }
  }

  /** Ends a migration under way, which begins anew when the keep is next opened. */
  async abandonMigration(): Promise<void> {
    await this.#migration?.abandon()
  }

  /** True where the keep lies on a medium that can be read and not written. */
  get isReadOnly(): boolean {
    return this.#opened().records.isReadOnly
  }

  /** What speaks against the clock of the machine; null where nothing does. */
  clockDoubt(): ClockDoubt | null {
    return this.#clock.doubt(this.records)
  }

  /** An officer's word, in the journal, that the clock is right; answers what was in doubt. Throws as `act`. */
  confirmClock(): ClockDoubt | null {
    const doubt = this.clockDoubt()
    if (doubt === null) return null
    const known = this.#clock.known(this.records)
    this.act(clockStatement, (note) => note({ doubt, known }))
    this.#clock.accept()
    return doubt
  }

  /**
   * Sees to it that what a procedure needs is at hand. Throws `keep.missing`, `keep.in-use`, `vault.locked`, and
   * `keep.read-only` for what would change a keep that can't be written.
   */
  admit({ needs, effect }: Pick<Procedure, 'needs' | 'effect'>): void {
    if (needs === 'nothing') return
    const { custody, records } = this.#opened()
    if (effect !== 'read' && records.isReadOnly) {
      throw new RootkeepError('keep.read-only', 'The keep can be read here, and not written.')
    }
    if (needs === 'unlocked' && custody.isLocked) {
      throw new RootkeepError('vault.locked', 'The vault is locked.')
    }
  }

  /**
   * Waits until the vault vouches for the records, where their proof is under way: what changes or signs anything
   * comes after it. Throws what is wrong with them, as `unlock`; `vault.locked` when it was locked meanwhile.
   */
  vouched(): Promise<void> {
    return this.#vouching.wait()
  }

  /** How far the proof of the records is. */
  journalCheck(): Pick<VaultStatus, 'journalCheck' | 'journalFault'> {
    return { journalCheck: this.#vouching.state, journalFault: this.#vouching.fault }
  }

  /** The signer of a key of the vault. Throws as `custody.signer`, and `journal.unproven`. */
  signer(keyId: string): Signer {
    const signer = this.custody.signer(keyId)
    this.#vouching.assert()
    return signer
  }

  /** Throws as `admit('keep')`. */
  get custody(): Custody {
    return this.#opened().custody
  }

  /** Throws as `admit('keep')`. */
  get records(): Records {
    return this.#opened().records
  }

  /**
   * Creates records and vault in a folder that holds no keep, and leaves the vault unlocked; `label` says whose the
   * passphrase is. Throws `keep.exists` and what writing throws; then there is no keep, and the next may be created.
   */
  async create(passphrase: Secret, label?: string): Promise<void> {
    const lock = lockNewKeep(this.directory)
    try {
      await this.#createLocked(lock, { passphrase, label })
    } catch (thrown) {
      lock.release()
      throw thrown
    }
    this.#options.tell({ kind: 'unlocked' })
  }

  /**
   * Lets `make` make a keep in the folder while no other process can. Throws `keep.exists`, `keep.in-use`, and what
   * `make` throws, which then has left no keep.
   */
  async createWith<T>(make: (options: KeepOptions) => Promise<T>): Promise<T> {
    using _lock = lockNewKeep(this.directory)
    return await make(this.#options)
  }

  /** Throws `keep.exists` and `keep.not-empty` for a folder into which no backup can be restored. */
  refuseUnlessEmpty(): void {
    refuseKeep(this.directory)
    assertEmpty(this.directory)
  }

  async #createLocked(lock: KeepLock, first: FirstWayIn): Promise<void> {
    const open = await makeOpenKeep(this.#options, lock, first)
    this.#open = open
    this.#vouching.skip()
    try {
      this.act('vault.create', (note) => note({ vault: open.custody.status().vaultId }))
    } catch (thrown) {
      this.#open = null
      discardOpenKeep(this.directory, open)
      throw thrown
    }
  }

  /**
   * Unlocks, by one slot alone where its id is given, and lets the vault vouch for the records: throws
   * `journal.rolled-back`, `journal.broken` or `records.damaged` with the row, and locks again, when it can't. Large
   * records may be read before they are proved, see `vouched`.
   */
  async unlock(passphrase: Secret, slotId?: string): Promise<void> {
    const { custody, records } = this.#opened()
    await custody.unlock(passphrase, slotId)
    try {
      await this.#vouching.begin({ custody, records })
    } catch (thrown) {
      custody.lock()
      throw thrown
    }
    this.#options.tell({ kind: 'unlocked' })
  }

  lock(reason: Extract<Event, { kind: 'locked' }>['reason']): void {
    if (!this.#open || this.#open.custody.isLocked) return
    this.#open.custody.lock()
    void this.#vouching.forget()
    for (const listener of this.#lockListeners) listener()
    this.#options.tell({ kind: 'locked', reason })
  }

  /** Calls `listener` whenever the vault is locked. */
  onLock(listener: () => void): void {
    this.#lockListeners.push(listener)
  }

  /** Calls `listener` with the verb of each act that was done, before anyone is answered; returns how to stop. */
  onAct(listener: (verb: string) => void): () => void {
    this.#actListeners.add(listener)
    return () => void this.#actListeners.delete(listener)
  }

  /**
   * One durable act under the verb of a procedure: `work` changes rows and notes what it did, `change` is made to
   * the vault with it. On return the records hold all of it and the vault remembers the journal's head; after
   * an exception, nothing happened. Throws `journal.unproven` before the records are proved.
   */
  act<T>(verb: string, work: (note: Note) => T, change?: VaultChange): T {
    const { custody, records } = this.#opened()
    if (!custody.isLocked) this.#vouching.assert()
    const at = this.now()
    const doubt = verb === clockStatement ? null : this.clockDoubt()
    const inDoubt = doubt === null ? {} : { [clockDoubtMember]: doubt }
    const append: Note = (details) =>
      void records.journal.append({ at, verb, details: { ...details, ...inDoubt } })
    let remembering: StagedFile | undefined
    try {
      const result = records.transaction(() => {
        const outcome = work(append)
        // Before the records commit, so that a disk too full for the one takes the other neither.
        remembering = custody.stageJournalHead(records.journal.head(), change)
        return outcome
      })
      remembering?.commit()
      for (const listener of this.#actListeners) listener(verb)
      return result
    } finally {
      remembering?.[Symbol.dispose]()
    }
  }

  /** Takes in what another thread of the process has changed. */
  reread(): void {
    if (!this.#open) return
    this.#open.records.reread()
    this.#open = { ...this.#open, custody: openCustody(this.directory, this.#options) }
  }

  /** Returns when nothing reads the records any more: keys are forgotten at once. */
  async close(): Promise<void> {
    await this.abandonMigration()
    this.#open?.custody.lock()
    await this.#vouching.forget()
    this.#open?.records.close()
    this.#open?.lock?.release()
    this.#open = null
  }

  #opened(): OpenKeep {
    this.#open ??= openKeep(this.#options)
    return this.#open
  }
}
