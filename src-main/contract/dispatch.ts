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

export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: ErrorReply }

/** Told of anything thrown that was no RootkeepError: a defect of ours, for the log, never for the reply. */
export type DefectListener = (procedure: string, thrown: unknown) => void

/** A handler whose exact types have been set aside; the schemas hold them at both ends. */
type AnyHandler = (input: unknown, context: CallContext) => unknown

/** Calls `name` with `input`; never throws. Errors: `input.unknown-procedure`, `input.invalid`, the handler's. */
export async function dispatch(
  handlers: Handlers,
  call: { readonly name: string; readonly input: unknown; readonly context: CallContext },
  onDefect: DefectListener,
): Promise<Reply> {
  try {
    return { ok: true, value: await run(handlers, call) }
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) onDefect(call.name, thrown)
    return { ok: false, error: toErrorReply(thrown) }
  }
}

async function run(
  handlers: Handlers,
  call: { readonly name: string; readonly input: unknown; readonly context: CallContext },
): Promise<unknown> {
  if (!isProcedureName(call.name)) {
    throw new RootkeepError('input.unknown-procedure', `There is no procedure ${JSON.stringify(call.name)}.`)
  }
  const { input, output } = procedureOf(call.name)
  const parsed = input.safeParse(call.input)
  if (!parsed.success) throw invalidInput(call.name, parsed.error)
  const handler = handlers[call.name] as AnyHandler
  return output.parse(await handler(parsed.data, call.context))
}

/** Names the fields at fault without repeating their values, which may be secret or long. */
function invalidInput(name: ProcedureName, error: z.ZodError): RootkeepError {
  const issues = error.issues
    .slice(0, 20)
    .map((issue) => `${z.core.toDotPath(issue.path) || 'input'}: ${issue.message}`)
  return new RootkeepError('input.invalid', `The input of ${name} is not valid: ${issues.join('; ')}.`, {
    issues,
  })
}
