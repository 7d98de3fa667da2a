// The vault vouches for the records: the whole proof, at each unlocking, since a row that someone edited must not
// lead to a signature.

import { RootkeepError } from '../contract/errors.ts'
import type { Custody } from '../custody/custody.ts'
import type { Records } from '../records/records.ts'

/**
 * Proves the journal against what the vault remembers. Throws `journal.rolled-back`, `journal.broken` or
 * `records.damaged` with the row.
 */
export function vouch(custody: Custody, records: Records): void {
  const remembered = custody.journalHead()
  records.checkHead(remembered)
  const [fault] = records.verifyJournal(remembered ?? undefined).faults
  if (!fault) return
  throw new RootkeepError(fault.code, `${fault.message}: ${fault.table} ${fault.key}.`, {
    table: fault.table,
    key: fault.key,
    kind: fault.kind,
  })
}
