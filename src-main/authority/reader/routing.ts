// Which calls of a large keep are answered by the thread that reads it; of a small one everything is answered here.
// What needs a person or a key is done here around it.

import type { CallContext, Handlers, Output } from '../../contract/contract.ts'
import type { Host } from '../../contract/host.ts'
import { withOwnFindings } from '../attention/attention.ts'
import type { Keep } from '../keep.ts'
import { placeOfList } from '../list-file/list-file.ts'
import { type AskedProcedure, listExports, longReads, patientReads } from './question.ts'
import type { ReaderThread } from './reader-thread.ts'

export interface RoutingOptions {
  readonly keep: Keep
  readonly host: Host | null
  readonly reader: ReaderThread
}

type AnyHandler = (input: unknown, context: CallContext) => unknown

/** The handlers, of which those of long reads ask the thread where the keep is large. */
export function routed(handlers: Handlers, { keep, host, reader }: RoutingOptions): Handlers {
  const ask = (name: AskedProcedure): AnyHandler => {
    return (input, context) => reader.ask(name, input, context)
  }
  const beside: [AskedProcedure, AnyHandler][] = [
    ...[...longReads, ...patientReads].map((name): [AskedProcedure, AnyHandler] => [name, ask(name)]),
    ...Object.keys(listExports).map((name): [AskedProcedure, AnyHandler] => {
      const exported = name as keyof typeof listExports
      return [exported, exportBeside(exported, { keep, host, reader })]
    }),
    ['status.attention', attentionBeside(keep, ask('status.attention'))],
  ]
  const chosen = beside.map(([name, there]) => {
    const here = handlers[name] as AnyHandler
    const either: AnyHandler = (input, context) => (reader.isWanted ? there : here)(input, context)
    return [name, either]
  })
  return { ...handlers, ...Object.fromEntries(chosen) }
}

/** The vault is locked on the thread, and only an unlocked one tells its keys; nor has it seen the clock go. */
function attentionBeside(keep: Keep, ask: AnyHandler): AnyHandler {
  return async (input, context) =>
    withOwnFindings(keep, (await ask(input, context)) as Output<'status.attention'>)
}

/** The person picks the file here; it is written there. */
function exportBeside(name: keyof typeof listExports, { keep, host, reader }: RoutingOptions): AnyHandler {
  return async (input, context) => {
    const choice = input as Parameters<typeof placeOfList>[1]
    const out = await placeOfList({ keep, host }, { ...choice, name: listExports[name] })
    if (out === null) return { path: null, rows: 0 }
    return reader.ask(name, { ...choice, out }, context)
  }
}
