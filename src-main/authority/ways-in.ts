// The ways into the vault at the desk: each change is one act, with its journal entry.

import type { Handlers, Parsed } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import { readPassphrase } from '../custody/passphrase.ts'
import { assertStrongPassphrase } from '../custody/passphrase-strength.ts'
import type { SlotSummary } from '../custody/slots.ts'
import type { Keep } from './keep.ts'
import { statusOf } from './vault-status.ts'

type WaysInHandlers = Pick<
  Handlers,
  'vault.change-passphrase' | 'vault.add-passphrase' | 'vault.remove-slot' | 'vault.raise-cost'
>

export function waysInHandlers(keep: Keep): WaysInHandlers {
  return {
    'vault.change-passphrase': (input) => changePassphrase(keep, input),
    'vault.add-passphrase': (input) => addPassphrase(keep, input),
    async 'vault.remove-slot'({ slot, passphrase }) {
      const { id, label } = slotOf(keep, slot)
      using remaining = readPassphrase(passphrase)
      await keep.custody.waysIn.remove(id, remaining, (change) =>
        keep.act('vault.remove-slot', (note) => note({ slot: id, label }), change),
      )
      return statusOf(keep)
    },
    async 'vault.raise-cost'({ passphrase, memory, passes }) {
      using current = readPassphrase(passphrase)
      const wanted = {
        ...(memory !== undefined && { memoryKiB: memory * 1024 }),
        ...(passes !== undefined && { passes }),
      }
      await keep.custody.waysIn.raise(current, wanted, ({ change, cost }) =>
        keep.act('vault.raise-cost', (note) => note({ ...cost }), change),
      )
      return statusOf(keep)
    },
  }
}

/** The way in of this label or id. Throws `vault.slot-unknown`, also for a label that two have. */
export function slotOf(keep: Keep, reference: string): SlotSummary {
  const { slots } = keep.custody.status()
  const [slot, another] = slots.filter(({ id, label }) => id === reference || label === reference)
  if (slot && !another) return slot
  throw new RootkeepError('vault.slot-unknown', 'The vault has no such way in, or several.', {
    slot: reference,
  })
}

async function changePassphrase(keep: Keep, input: Parsed<'vault.change-passphrase'>) {
  const { passphrase, newPassphrase, insist, label } = input
  if (insist === undefined) await assertStrongPassphrase(newPassphrase)
  using current = readPassphrase(passphrase)
  using next = readPassphrase(newPassphrase)
  const given = { passphrase: next, ...(label !== undefined && { label }) }
  await keep.custody.waysIn.change(current, given, (change) =>
    keep.act('vault.change-passphrase', (note) => note(label === undefined ? {} : { label }), change),
  )
  return statusOf(keep)
}

async function addPassphrase(keep: Keep, input: Parsed<'vault.add-passphrase'>) {
  const { passphrase, newPassphrase, insist, label } = input
  if (insist === undefined) await assertStrongPassphrase(newPassphrase)
  refuseTakenLabel(keep, label)
  using current = readPassphrase(passphrase)
  using next = readPassphrase(newPassphrase)
  await keep.custody.waysIn.add(current, { passphrase: next, label }, (change) =>
    keep.act('vault.add-passphrase', (note) => note({ label }), change),
  )
  return statusOf(keep)
}

/** Two officers of one name could not be told apart when one of them goes. */
function refuseTakenLabel(keep: Keep, label: string): void {
  if (!keep.custody.status().slots.some((slot) => slot.label === label)) return
  throw new RootkeepError('input.invalid', 'Another way in has this label.', { field: 'label' })
}
