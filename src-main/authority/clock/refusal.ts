// Nothing is signed by a clock in doubt before an officer has said that it is right: for doors that can ask a person.

import { RootkeepError } from '../../contract/errors.ts'
import type { Keep } from '../keep.ts'

/** Throws `clock.in-doubt` with what speaks against the clock. */
export function refuseWhileInDoubt(keep: Keep): void {
  const doubt = keep.isOpen ? keep.clockDoubt() : null
  if (doubt === null) return
  const { now, known } = doubt
  throw new RootkeepError(
    'clock.in-doubt',
    `The clock says ${now}, and ${known} is known: is it right?`,
    doubt,
  )
}
