// The typed way to call: a door gives `call`, a caller gets a value or a thrown RootkeepError.

import type { Input, Output, ProcedureName } from './contract.ts'
import type { Reply } from './dispatch.ts'
import { RootkeepError } from './errors.ts'

export type Call = (procedure: ProcedureName, input: unknown) => Promise<Reply>

export type Client = <K extends ProcedureName>(procedure: K, input: Input<K>) => Promise<Output<K>>

/** Wraps a door's `call`. The reply was parsed by `dispatch` on the other side, so its type is taken as said. */
export function createClient(call: Call): Client {
  return async <K extends ProcedureName>(procedure: K, input: Input<K>): Promise<Output<K>> => {
    const reply = await call(procedure, input)
    if (!reply.ok) throw new RootkeepError(reply.error.code, reply.error.message, reply.error.details)
    return reply.value as Output<K>
  }
}
