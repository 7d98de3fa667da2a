// The vault vouches for the records: the whole proof, at each unlocking, since a row that someone edited must not
// lead to a signature. Of large records it goes on beside the window, which may read meanwhile: whatever changes or
// signs something waits for it, and where it fails the vault is locked again.

import { type ErrorReply, RootkeepError, toErrorReply } from '../contract/errors.ts'
import type { JournalCheck } from '../contract/vault.ts'
import type { Custody } from '../custody/custody.ts'
import type { JournalVerification } from '../records/journal-verification.ts'
import type { Proof } from '../records/proof.ts'
import type { Records } from '../records/records.ts'

interface Vouched {
  readonly custody: Custody
  readonly records: Records
}

export interface VouchingOptions {
  /** Told whenever the state of a proof that runs beside the window changes. */
  readonly onChange: (state: JournalCheck) => void
  /** Locks the vault, which does not vouch for the records. */
  readonly onFault: () => void
  /** From so many octets of records on, the proof runs beside the window. */
  readonly proveBesideFrom?: number | undefined
  /** Returns when a proof beside the window may begin, so that it is not in the way of what is shown first. */
  readonly beforeProof?: (() => Promise<void>) | undefined
}

export class Vouching {
  readonly #options: VouchingOptions
  #state: JournalCheck = 'none'
  #fault: ErrorReply | null = null
  #proof: Proof | null = null
  #outcome: Promise<void> = Promise.resolve()
  /** Lets a proof that waits begin. */
  #start: () => void = () => {}

  constructor(options: VouchingOptions) {
    this.#options = options
  }

  get state(): JournalCheck {
    return this.#state
  }

  /** Why the last proof failed; null where it did not. */
  get fault(): ErrorReply | null {
    return this.#fault
  }

  /**
   * Holds the journal's head against what the vault remembers and proves the rest: before it returns where that is
   * quick, else beside. Throws `journal.rolled-back`, `journal.broken` or `records.damaged` with the row.
   */
  async begin({ custody, records }: Vouched): Promise<void> {
    const remembered = custody.journalHead()
    records.checkHead(remembered)
    const { promise: start, resolve } = Promise.withResolvers<void>()
    this.#start = resolve
    const { proveBesideFrom, beforeProof } = this.#options
    const proof = records.prove(remembered ?? undefined, { threadFrom: proveBesideFrom, start })
    this.#proof = proof
    this.#fault = null
    this.#state = 'running'
    this.#outcome = proof.outcome.then(refuseFaults).then(
      () => this.#settle(proof, null),
      (thrown: unknown) => this.#settle(proof, thrown),
    )
    if (!proof.isBeside) return this.#outcome
    if (beforeProof) void beforeProof().finally(resolve)
    else resolve()
    this.#options.onChange('running')
    // Whoever waits for it hears of a fault; and the vault is locked.
    this.#outcome.catch(() => {})
  }

  /** For new records, which nobody else has written. */
  skip(): void {
    this.#state = 'done'
  }

  /**
   * Waits for a proof under way, which rests no longer. Throws what is wrong with the records; `vault.locked` where it
   * was abandoned.
   */
  wait(): Promise<void> {
    this.#start()
    return this.#state === 'running' ? this.#outcome : Promise.resolve()
  }

  /** Throws `journal.unproven` unless the records are proved. */
  assert(): void {
    if (this.#state === 'done') return
    throw new RootkeepError('journal.unproven', 'The journal is still being checked.')
  }

  /** The vault was locked: what it vouched for is to be proved again. Returns when nothing reads the records. */
  async forget(): Promise<void> {
    const proof = this.#proof
    this.#proof = null
    if (this.#state !== 'failed') this.#state = 'none'
    await proof?.abandon()
  }

  #settle(proof: Proof, thrown: unknown): void {
    if (this.#proof !== proof) throw new RootkeepError('vault.locked', 'The vault was locked meanwhile.')
    this.#proof = null
    this.#state = thrown === null ? 'done' : 'failed'
    if (thrown !== null) this.#fault = toErrorReply(thrown)
    if (proof.isBeside) {
      this.#options.onChange(this.#state)
      if (thrown !== null) this.#options.onFault()
    }
    if (thrown !== null) throw thrown
  }
}

function refuseFaults({ faults: [fault] }: JournalVerification): void {
  if (!fault) return
  throw new RootkeepError(fault.code, `${fault.message}: ${fault.table} ${fault.key}.`, {
    table: fault.table,
    key: fault.key,
    kind: fault.kind,
  })
}
