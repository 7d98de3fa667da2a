// A refused call in process: its code, and that the keep's journal did not grow by it.

import type { Client } from '../contract/client.ts'
import type { Input, ProcedureName } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'

/** The code with which a call is refused; throws when it is not, or when the journal has a new entry after it. */
export async function refusalOf<K extends ProcedureName>(
  call: Client,
  procedure: K,
  input: Input<K>,
): Promise<string> {
  const before = await entriesOf(call)
  const thrown = await call(procedure, input).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(thrown instanceof RootkeepError)) throw new Error(`${procedure} was not refused`, { cause: thrown })
  if ((await entriesOf(call)) !== before) throw new Error(`${procedure} was refused and left an entry`)
  return thrown.code
}

async function entriesOf(call: Client): Promise<number> {
  return (await call('journal.verify', {})).entries
}
