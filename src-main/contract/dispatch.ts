// From a name and unknown input to a reply: the input is parsed strictly, the output is parsed too, which
// strips whatever the schema does not name. Every door (window, command line, tests) goes through here.

import { z } from 'zod'
import {
  type CallContext,
  type Handlers,
  isProcedureName,
  type ProcedureName,
  procedureOf,
} from './contract.ts'
import { type ErrorReply, RootkeepError, toErrorReply } from './errors.ts'
import type { Procedure } from './procedure.ts'

export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: ErrorReply }

/** What stands behind the table: the handlers, who may pass, and who hears of our defects. */
export interface Dispatcher {
  readonly handlers: Handlers
  /** Throws when what the procedure needs is not at hand (`keep.missing`, `vault.locked`). */
  admit(procedure: Procedure, context: CallContext): void | Promise<void>
  /** Told of anything thrown that was no RootkeepError: for the log, never for the reply. */
  onDefect(procedure: string, thrown: unknown): void
}

export interface DispatchedCall {
  readonly procedure: string
  readonly input: unknown
  readonly context: CallContext
}

/** A handler whose exact types have been set aside; the schemas hold them at both ends. */
type AnyHandler = (input: unknown, context: CallContext) => unknown

/** Makes the call; never throws. Errors: `input.unknown-procedure`, `input.invalid`, `admit`'s, the handler's. */
export async function dispatch(dispatcher: Dispatcher, call: DispatchedCall): Promise<Reply> {
  try {
    return { ok: true, value: await run(dispatcher, call) }
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) dispatcher.onDefect(call.procedure, thrown)
    return { ok: false, error: toErrorReply(thrown) }
  }
}

async function run(dispatcher: Dispatcher, { procedure, input, context }: DispatchedCall): Promise<unknown> {
  if (!isProcedureName(procedure)) {
    throw new RootkeepError('input.unknown-procedure', `There is no procedure ${JSON.stringify(procedure)}.`)
  }
  const row = procedureOf(procedure)
  const parsed = row.input.safeParse(input)
  if (!parsed.success) throw invalidInput(procedure, parsed.error)
  await dispatcher.admit(row, context)
  const handler = dispatcher.handlers[procedure] as AnyHandler
  return row.output.parse(await handler(parsed.data, context))
}

/** Names the fields at fault without repeating their values, which may be secret or long. */
function invalidInput(procedure: ProcedureName, error: z.ZodError): RootkeepError {
  const issues = error.issues
    .slice(0, 20)
    .map((issue) => `${z.core.toDotPath(issue.path) || 'input'}: ${issue.message}`)
  return new RootkeepError('input.invalid', `The input of ${procedure} is not valid: ${issues.join('; ')}.`, {
    issues,
  })
}
