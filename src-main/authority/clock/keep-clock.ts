// The clock as the keep sees it: what it knows of the time, an officer's last word about it, and the time that has
// passed since the program began, by a clock that nobody sets.

import { join } from 'node:path'
import type { ClockDoubt } from '../../contract/clock.ts'
import type { Clock } from '../../contract/world.ts'
import { clockStatement } from '../../records/journal.ts'
import type { Records } from '../../records/records.ts'
import { type ClockEvidence, clockDoubt } from './doubt.ts'

export interface KeepClockOptions {
  readonly directory: string
  readonly clock: Clock
  /** Milliseconds since some moment, sleep counted, which no setting of the clock moves. Without it, no jump is seen. */
  readonly sinceBoot?: Clock
  /** When a file was written last, in milliseconds since 1970, by the clock of whoever wrote it; null where it can't be told. */
  readonly writtenAt?: (file: string) => number | null
  /** The day that the program was made, an instant; it was no earlier than that. */
  readonly madeAt?: string
}

export class KeepClock {
  readonly #options: KeepClockOptions
  /** The clock less `sinceBoot`, as it was when the program began, or when an officer said that it is right. */
  #offset: number | null

  constructor(options: KeepClockOptions) {
    this.#options = options
    this.#offset = this.#offsetNow()
  }

  /** What speaks against the clock; null where nothing does. */
  doubt(records: Records): ClockDoubt | null {
    const { clock, sinceBoot } = this.#options
    const isMeasured = sinceBoot !== undefined && this.#offset !== null
    const expected = isMeasured ? sinceBoot() + (this.#offset ?? 0) : null
    return clockDoubt({ now: clock(), expected, evidence: this.#evidence(records) })
  }

  /** The latest that is known of, as an instant: an officer who says that the clock is right has seen it. */
  known(records: Records): string | null {
    const latest = Math.max(...this.#evidence(records).map(({ at }) => at))
    return Number.isFinite(latest) ? `${new Date(latest).toISOString().slice(0, 19)}Z` : null
  }

  /** From now on the clock is held to go right. */
  accept(): void {
    this.#offset = this.#offsetNow()
  }

  #offsetNow(): number | null {
    const { clock, sinceBoot } = this.#options
    return sinceBoot ? clock() - sinceBoot() : null
  }

  /** The journal's own time, and of all else what no officer has seen and passed over yet. */
  #evidence(records: Records): ClockEvidence[] {
    const passedOver = records.journal.last(clockStatement)?.details.known
    const seen = typeof passedOver === 'string' ? Date.parse(passedOver) : Number.NEGATIVE_INFINITY
    const journal = evidence('journal', records.journal.latest())
    const others = [
      ...evidence('certificate', records.certificates.newestTakenIn()),
      ...evidence('program', this.#options.madeAt ?? null),
      ...this.#medium(),
    ]
    // The file of the vault is written a moment after the entry: what is as late as a second has been seen.
    return [...journal, ...others.filter(({ at }) => at > seen + 1000)]
  }

  #medium(): ClockEvidence[] {
    const at = this.#options.writtenAt?.(join(this.#options.directory, 'vault.json')) ?? null
    return at === null ? [] : [{ source: 'medium', at }]
  }
}

function evidence(source: ClockEvidence['source'], instant: string | null): ClockEvidence[] {
  return instant === null ? [] : [{ source, at: Date.parse(instant) }]
}
