// The ways into a vault: each slot wraps the same vault key. This version makes and opens slots of the kind
// `passphrase`; slots of other kinds are listed and kept. Normative: FORMAT.md, "Slots". Adding and removing them
// is ways-in.ts.

import { RootkeepError } from '../contract/errors.ts'
import type { Random } from '../contract/world.ts'
import { type KdfCost, minimumMemoryKiB } from './argon2.ts'
import { deriveBy, kdfText, newKdf } from './kdf.ts'
import { type Binding, open, seal } from './seal.ts'
import type { Secret } from './secret.ts'
import {
  damagedVault,
  isPassphraseSlot,
  type PassphraseSlot,
  type Slot,
  type VaultContents,
} from './vault-format.ts'
import type { VaultKey } from './vault-key.ts'

/** A slot as a person sees it; the form of the contract's `vault.status`. */
export interface SlotSummary {
  readonly id: string
  readonly kind: string
  /** False for a kind that this version does not know. */
  readonly understood: boolean
  readonly label: string | null
  readonly createdAt: string | null
  readonly derivation: string | null
}

export interface SlotMaking {
  /** New for a new slot; kept when a slot is made anew in its place. */
  readonly slotId: string
  readonly label: string
  readonly createdAt: string
  readonly cost: KdfCost
  readonly random: Random
}

export interface OpenedSlot {
  readonly slot: PassphraseSlot
  readonly vaultKey: VaultKey
}

/** Which slots may open, and what is too cheap to be accepted. */
export interface SlotChoice {
  /** The only one to be tried; all in their order unless given. */
  readonly slotId?: string | undefined
  /** In KiB. */
  readonly minimumMemory?: number
}

/**
 * Wraps the vault key under `passphrase`, with a salt and nonce of its own. `keeper` is asked for the
 * vault key after the derivation, so that a vault locked meanwhile can refuse it.
 */
export async function makePassphraseSlot(
  keeper: { readonly vaultKey: VaultKey },
  passphrase: Secret,
  { slotId, label, createdAt, cost, random }: SlotMaking,
): Promise<PassphraseSlot> {
  const kdf = newKdf(cost, random)
  const entry: Omit<PassphraseSlot, 'wrappedKey'> = { slotId, kind: 'passphrase', label, createdAt, kdf }
  using wrappingKey = await deriveBy(kdf, passphrase)
  const { secret, vaultId } = keeper.vaultKey
  return { ...entry, wrappedKey: seal(wrappingKey, secret, { binding: bindingOf(vaultId, entry), random }) }
}

/**
 * Opens the first slot that `passphrase` fits; the caller disposes of the vault key. Throws
 * `vault.wrong-passphrase` when it fits none. `vault.damaged`, before anything is derived, when a slot asks
 * for less memory than the minimum: a stranger may not make the passphrase cheap to guess.
 */
export async function openWithPassphrase(
  { vaultId, slots }: Pick<VaultContents, 'vaultId' | 'slots'>,
  passphrase: Secret,
  { slotId, minimumMemory = minimumMemoryKiB }: SlotChoice = {},
): Promise<OpenedSlot> {
  const weak = slots.findIndex((slot) => isPassphraseSlot(slot) && slot.kdf.memoryKiB < minimumMemory)
  if (weak >= 0) throw damagedVault(`slots[${weak}].kdf.memoryKiB`)
  for (const slot of slots.filter(isPassphraseSlot)) {
    if (slotId !== undefined && slot.slotId !== slotId) continue
    const secret = await unwrap(vaultId, slot, passphrase)
    if (secret) return { slot, vaultKey: { secret, vaultId } }
  }
  throw wrongPassphrase()
}

/** `vault.wrong-passphrase`. */
export function wrongPassphrase(): RootkeepError {
  return new RootkeepError('vault.wrong-passphrase', 'This passphrase does not open the vault.')
}

/** The ways in, in the order of the file, unknown kinds among them. */
export function summariseSlots(slots: readonly Slot[]): SlotSummary[] {
  return slots.map((slot) => {
    if (!isPassphraseSlot(slot)) return unknownSlot(slot)
    const { slotId: id, kind, label, createdAt, kdf } = slot
    return { id, kind, understood: true, label, createdAt, derivation: kdfText(kdf) }
  })
}

function unknownSlot({ slotId: id, kind }: Slot): SlotSummary {
  return { id, kind, understood: false, label: null, createdAt: null, derivation: null }
}

async function unwrap(vaultId: string, slot: PassphraseSlot, passphrase: Secret): Promise<Secret | null> {
  const { wrappedKey, ...entry } = slot
  using wrappingKey = await deriveBy(entry.kdf, passphrase)
  return open(wrappingKey, wrappedKey, bindingOf(vaultId, entry))
}

function bindingOf(vaultId: string, entry: Omit<PassphraseSlot, 'wrappedKey'>): Binding {
  return { vaultId, purpose: 'slot', entry }
}
