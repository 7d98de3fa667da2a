// The ways into an unlocked vault, as officers change them: added, replaced, raised, removed, and never the last one.
// Each act asks for a passphrase of now and gives a change for the caller to commit with its journal entry.

import { RootkeepError } from '../contract/errors.ts'
import type { Clock, Random } from '../contract/world.ts'
import { type KdfCost, maximumMemoryKiB, maximumPasses, minimumMemoryKiB } from './argon2.ts'
import { calibrateCost, higherCost } from './calibration.ts'
import { kdfText } from './kdf.ts'
import type { Secret } from './secret.ts'
import { makePassphraseSlot, type OpenedSlot, openWithPassphrase, wrongPassphrase } from './slots.ts'
import type { Vault, VaultChange } from './vault.ts'
import { isPassphraseSlot, type PassphraseSlot, type Slot } from './vault-format.ts'

export interface WaysInOptions {
  readonly clock: Clock
  readonly random: Random
  readonly kdf?: KdfCost
  /** The unlocked vault. Throws `vault.locked`. */
  vault(): Vault
}

/** Writes the change, by itself or together with the journal's head. */
export type Commit = (change: VaultChange) => void

/** All that changes the slots of one vault. Every method throws `vault.locked` and what the commit throws. */
export class WaysIn {
  readonly #options: WaysInOptions

  constructor(options: WaysInOptions) {
    this.#options = options
  }

  /** Throws `vault.wrong-passphrase` when it opens none of the slots that there are now. */
  async prove(passphrase: Secret): Promise<void> {
    await this.#opened(passphrase)
  }

  /** Adds a way in for `next`. Throws `vault.wrong-passphrase`, `vault.too-many-ways-in`. */
  async add(current: Secret, next: { readonly passphrase: Secret; readonly label: string }, commit: Commit) {
    await this.prove(current)
    const slot = await this.#make(next.passphrase, { label: next.label })
    const { slots } = this.#options.vault().contents
    if (slots.length === maximumSlots)
      throw new RootkeepError('vault.too-many-ways-in', 'There are 64 ways in.')
    commit({ slots: [...slots, slot] })
  }

  /** Replaces the slot that `current` opens by one for `next`, at least as costly; the others stay. */
  async change(
    current: Secret,
    next: { readonly passphrase: Secret; readonly label?: string },
    commit: Commit,
  ) {
    const { slot: old } = await this.#opened(current)
    const slot = await this.#make(next.passphrase, { label: next.label ?? old.label, atLeast: old.kdf })
    this.#replace(old, slot, commit)
  }

  /**
   * Makes the slot that `current` opens cost `wanted`, or about a second; the passphrase stays. Throws
   * `vault.cost-not-higher` for less than it costs already, of memory or of passes, and for the same.
   */
  async raise(
    current: Secret,
    wanted: Partial<KdfCost>,
    commit: (raised: { readonly change: VaultChange; readonly cost: KdfCost }) => void,
  ): Promise<void> {
    const { slot: old } = await this.#opened(current)
    const cost = await this.#raisedCost(old.kdf, wanted)
    const slot = await this.#make(current, { ...old, cost })
    this.#replace(old, slot, (change) => commit({ change, cost }))
  }

  /**
   * Removes a slot; `remaining` opens one that stays, so that it is sure that someone comes in. Throws
   * `vault.slot-unknown`, `vault.slot-not-understood`, `vault.last-way-in`, `vault.wrong-passphrase` (also
   * for the passphrase of the slot itself).
   */
  async remove(slotId: string, remaining: Secret, commit: Commit): Promise<void> {
    refuseRemoval(this.#options.vault().contents.slots, slotId)
    const { contents } = this.#options.vault()
    const others = { ...contents, slots: contents.slots.filter((slot) => slot.slotId !== slotId) }
    const opened = await openWithPassphrase(others, remaining, this.#choice())
    opened.vaultKey.secret.dispose()
    const { slots } = this.#options.vault().contents
    refuseRemoval(slots, slotId)
    if (!slots.some((slot) => slot.slotId === opened.slot.slotId)) throw wrongPassphrase()
    commit({ slots: slots.filter((slot) => slot.slotId !== slotId) })
  }

  async #make(passphrase: Secret, slot: SlotWish): Promise<PassphraseSlot> {
    const { clock, random } = this.#options
    const cost = slot.cost ?? higherCost(slot.atLeast ?? lowest, await this.#usualCost())
    return makePassphraseSlot(this.#options.vault(), passphrase, {
      slotId: slot.slotId ?? random(16).toString('hex'),
      label: slot.label,
      createdAt: slot.createdAt ?? `${new Date(clock()).toISOString().slice(0, 19)}Z`,
      cost,
      random,
    })
  }

  #replace(old: PassphraseSlot, slot: PassphraseSlot, commit: Commit): void {
    const { slots } = this.#options.vault().contents
    const index = slots.indexOf(old)
    // Gone, when another change came first.
    if (index < 0) throw wrongPassphrase()
    commit({ slots: slots.with(index, slot) })
  }

  async #raisedCost(old: KdfCost, wanted: Partial<KdfCost>): Promise<KdfCost> {
    const isMeasured = wanted.memoryKiB === undefined && wanted.passes === undefined
    const cost = isMeasured ? higherCost(old, await this.#usualCost()) : { ...costOf(old), ...wanted }
    const isLower = cost.memoryKiB < old.memoryKiB || cost.passes < old.passes
    const isSame = cost.memoryKiB === old.memoryKiB && cost.passes === old.passes
    const isTooHigh = cost.memoryKiB > maximumMemoryKiB || cost.passes > maximumPasses
    if (!isLower && !isSame && !isTooHigh) return cost
    throw new RootkeepError('vault.cost-not-higher', `This way in costs ${kdfText(old)} already.`, {
      derivation: kdfText(old),
    })
  }

  async #usualCost(): Promise<KdfCost> {
    return this.#options.kdf ?? calibrateCost(this.#options.clock)
  }

  /** The slot that the passphrase opens; the vault key is not needed once more. */
  async #opened(passphrase: Secret): Promise<OpenedSlot> {
    const opened = await openWithPassphrase(this.#options.vault().contents, passphrase, this.#choice())
    opened.vaultKey.secret.dispose()
    return opened
  }

  #choice() {
    return { minimumMemory: leastMemory(this.#options) }
  }
}

/** What is accepted of a slot that is there: less than 64 MiB only where new ones are made cheaper, in tests. */
export function leastMemory({ kdf }: { readonly kdf?: KdfCost }): number {
  return Math.min(kdf?.memoryKiB ?? minimumMemoryKiB, minimumMemoryKiB)
}

interface SlotWish {
  readonly label: string
  readonly slotId?: string
  readonly createdAt?: string
  readonly cost?: KdfCost
  readonly atLeast?: KdfCost
}

const maximumSlots = 64
const lowest: KdfCost = { memoryKiB: 0, passes: 0 }

function costOf({ memoryKiB, passes }: KdfCost): KdfCost {
  return { memoryKiB, passes }
}

/** A slot of an unknown kind is no reason: whether anyone can open it is not known here. */
function refuseRemoval(slots: readonly Slot[], slotId: string): void {
  const slot = slots.find((each) => each.slotId === slotId)
  if (!slot) throw new RootkeepError('vault.slot-unknown', 'The vault has no such way in.', { slot: slotId })
  if (!isPassphraseSlot(slot)) {
    throw new RootkeepError('vault.slot-not-understood', 'This way in is of a kind unknown here.', {
      kind: slot.kind,
    })
  }
  if (slots.filter(isPassphraseSlot).length > 1) return
  throw new RootkeepError('vault.last-way-in', 'It is the last way in that is known here.', { slot: slotId })
}
