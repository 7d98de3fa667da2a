// What a new way into the vault may cost: about a second on this machine, never less than RFC 9106 §4's second
// recommendation. Measured once for each slot that is made; what a slot costs stands in the slot.

import { randomBytes } from 'node:crypto'
import type { Clock } from '../contract/world.ts'
import { deriveKey, type KdfCost, maximumPasses, minimumMemoryKiB } from './argon2.ts'
import { Secret } from './secret.ts'

const targetMilliseconds = 1000
/** RFC 9106 §4 has three passes over 64 MiB; memory is raised first, since it is what costs an attacker most. */
const leastPasses = 3
/** Not more than a small machine, to which the keep may be carried, can give. */
const mostMemoryKiB = 512 * 1024

/** The least cost of a new slot: 64 MiB and 3 passes. */
export const minimumCost: KdfCost = { memoryKiB: minimumMemoryKiB, passes: leastPasses }

/** Measures one derivation of the least cost by `clock` (milliseconds), and answers what takes about a second. */
export async function calibrateCost(clock: Clock): Promise<KdfCost> {
  using specimen = Secret.take(randomBytes(32))
  const salt = randomBytes(16)
  const start = clock()
  using _ = await deriveKey(specimen, { ...minimumCost, parallelism: 1, salt })
  return costFor(clock() - start, process.availableMemory() / 1024)
}

/**
 * The cost that takes about a second where the least takes `milliseconds`: memory in steps of 64 MiB up to 512 MiB
 * or a quarter of what is available, then passes. A measurement of nothing (a clock that stands) counts as 100 ms.
 */
export function costFor(milliseconds: number, availableKiB: number): KdfCost {
  const factor = targetMilliseconds / (milliseconds > 0 ? milliseconds : 100)
  const room = Math.min(mostMemoryKiB, availableKiB / 4)
  const steps = Math.max(1, Math.floor(Math.min(factor, room / minimumMemoryKiB)))
  const passes = Math.floor((factor / steps) * leastPasses)
  return {
    memoryKiB: steps * minimumMemoryKiB,
    passes: Math.min(maximumPasses, Math.max(leastPasses, passes)),
  }
}

/** Of both memory and passes the greater, so that a slot that is replaced never becomes cheaper to guess. */
export function higherCost(one: KdfCost, other: KdfCost): KdfCost {
  return {
    memoryKiB: Math.max(one.memoryKiB, other.memoryKiB),
    passes: Math.max(one.passes, other.passes),
  }
}
