// An act of the contract as a deed that can be taken back: its inverse is read before it is done; done again it is the
// same call, with the inverse of that moment.

import type { Client } from '../../src-main/contract/client.ts'
import type { Input, Output, ProcedureName } from '../../src-main/contract/contract.ts'
import { fieldsOf } from '../../src-main/contract/fields.ts'
import { type Call, inverses, type UndoneAct } from '../../src-main/contract/inverse.ts'
import type { Deed } from './history.ts'

interface Performance<K extends UndoneAct> {
  readonly procedure: K
  readonly input: Input<K>
  /** Does it: as a form does, or as the client does. Answers undefined where it failed and was told of. */
  run(input: Input<K>): Promise<Output<K> | undefined>
  /** For reading how things stand, and for the way back. */
  readonly client: Client
  words(output: Output<K>): string
  now(): number
}

/** What came of an act; no deed where nothing takes it back. */
export interface Performed<K extends UndoneAct> {
  readonly output: Output<K>
  readonly words: string
  readonly deed: Deed | null
}

/** Does the act; undefined where it failed. Throws what `run` throws. */
export async function perform<K extends UndoneAct>(
  performance: Performance<K>,
): Promise<Performed<K> | undefined> {
  const { procedure, input, client, run } = performance
  // Where it can't be read how things stand, the act fails by itself, or is done without a way back.
  const inverse = await inverses[procedure](client, input).catch(() => null)
  const output = await run(input)
  if (output === undefined) return undefined
  const words = performance.words(output)
  const calls = inverse?.(output) ?? []
  return { output, words, deed: calls.length === 0 ? null : deedOf(performance, { words, calls }) }
}

interface Done {
  readonly words: string
  readonly calls: readonly Call[]
}

function deedOf<K extends UndoneAct>(performance: Performance<K>, { words, calls }: Done): Deed {
  const { procedure, input, client, now } = performance
  return {
    words,
    at: now(),
    kind: procedure.slice(0, procedure.indexOf('.')),
    thing: thingOf(input),
    async back() {
      for (const call of calls) await make(client, call.procedure, call.input)
    },
    again: takesSecret(procedure, input) ? null : () => again(performance),
  }
}

async function again<K extends UndoneAct>(performance: Performance<K>): Promise<Deed | null> {
  const { client, procedure } = performance
  const performed = await perform({ ...performance, run: (input) => client(procedure, input) })
  return performed?.deed ?? null
}

function make<K extends ProcedureName>(client: Client, procedure: K, input: Input<K>): Promise<unknown> {
  return client(procedure, input)
}

/** A secret is not kept for doing it again. */
function takesSecret<K extends UndoneAct>(procedure: K, input: Input<K>): boolean {
  return fieldsOf(procedure).some(({ kind, name }) => kind === 'secret' && Object.hasOwn(input, name))
}

/** The list, request, profile or policy that an input names; null where it names none of these. */
function thingOf(input: object): string | null {
  const { list, requestId, profile, policy } = input as Readonly<Record<string, unknown>>
  const named = list ?? requestId ?? profile ?? policy
  return typeof named === 'string' ? named : null
}
