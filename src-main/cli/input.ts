// From the words of an invocation to a procedure's input: typed by the schema, files read, and checked
// before anyone is asked for a passphrase. Secrets are not read here.

import type { z } from 'zod'
import { type ProcedureName, procedureOf } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import { type Field, fieldsOf } from '../contract/fields.ts'
import type { CallInvocation } from './arguments.ts'
import { encodeContent, readInputFile, readNamedFiles } from './input-file.ts'
import { readGeneralName, readPresentedName } from './presented-name.ts'
import type { StandardInput } from './shell.ts'

export type ProcedureInput = Readonly<Record<string, unknown>>

/** `--input`'s JSON under what the flags say. Throws `input.invalid`, and for files as `readInputFile` does. */
export async function readInput(call: CallInvocation, standardInput: StandardInput): Promise<ProcedureInput> {
  const whole = call.input === undefined ? {} : await readWholeInput(call.input, standardInput)
  const input: Record<string, unknown> = { ...whole }
  for (const field of fieldsOf(call.procedure)) {
    const words = call.words.get(field.name)
    if (words && field.kind !== 'secret') input[field.name] = await readField(field, words, standardInput)
  }
  return input
}

/** Throws `input.invalid` in the words of the command line; secrets may still be missing. */
export function checkInput(procedure: ProcedureName, input: ProcedureInput): void {
  const fields = new Map(fieldsOf(procedure).map((field) => [field.name, field]))
  const { error } = procedureOf(procedure).input.safeParse(input)
  const faults = (error?.issues ?? [])
    .filter((issue) => fields.get(String(issue.path[0]))?.kind !== 'secret')
    .map((issue) => describeFault(issue, fields, input))
  if (faults.length === 0) return
  throw new RootkeepError('input.invalid', `${[...new Set(faults)].slice(0, 20).join('; ')}.`)
}

async function readWholeInput(path: string, standardInput: StandardInput): Promise<ProcedureInput> {
  const text = (await readInputFile(path, standardInput)).toString('utf8')
  const parsed = parseJson(text, path)
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed }
  throw new RootkeepError('input.invalid', `${path} is not a JSON object.`)
}

/** Without the parser's message, which repeats what it read. */
function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RootkeepError('input.invalid', `${path} is not JSON.`)
  }
}

async function readField(
  field: Field,
  words: readonly string[],
  standardInput: StandardInput,
): Promise<unknown> {
  if (field.kind === 'files') return readNamedFiles(words, standardInput)
  const values: unknown[] = []
  for (const word of words) values.push(await readWord(field, word, standardInput))
  return field.list ? values : values[0]
}

async function readWord(field: Field, word: string, standardInput: StandardInput): Promise<unknown> {
  if (field.kind === 'file') return encodeContent(await readInputFile(word, standardInput), field.content)
  if (field.kind === 'number') return readNumber(field, word)
  if (field.kind === 'boolean') return readBoolean(field, word)
  if (field.kind === 'hex') return readHex(word)
  if (field.kind === 'general-name') return readGeneralName(word)
  return field.kind === 'presented-name' ? readPresentedName(word) : word
}

function readNumber(field: Field, word: string): number {
  if (/^-?\d{1,15}$/.test(word)) return Number(word)
  throw new RootkeepError(
    'input.invalid',
    `--${field.flag} needs a whole number, not ${JSON.stringify(word)}.`,
  )
}

function readBoolean(field: Field, word: string): boolean {
  if (word === 'true' || word === 'false') return word === 'true'
  throw new RootkeepError('input.invalid', `--${field.flag} is true when given, or --${field.flag}=false.`)
}

/** `0x`, colons, blanks and capitals as other programs print them; half an octet gets its zero. */
function readHex(word: string): string {
  const digits = word.replace(/^0x/i, '').replace(/[:\s]/g, '').toLowerCase()
  return digits.length % 2 === 0 ? digits : `0${digits}`
}

function describeFault(
  issue: z.core.$ZodIssue,
  fields: ReadonlyMap<string, Field>,
  input: ProcedureInput,
): string {
  if (issue.code === 'unrecognized_keys') return `there is no field ${issue.keys.join(', ')}`
  const [name] = issue.path
  const field = fields.get(String(name))
  if (!field) return issue.message
  if (!Object.hasOwn(input, field.name)) return `--${field.flag} is missing`
  if (field.choices.length > 0) return `--${field.flag} is one of ${field.choices.join(', ')}`
  const example = issue.code === 'invalid_format' ? exampleOf(field) : ''
  return `--${field.flag}: ${example || issue.message}`
}

/** A pattern says little to a person; these are the formats of the contract in words. */
function exampleOf(field: Field): string {
  if (field.placeholder === 'INSTANT') return 'an instant in UTC, as 2026-11-20T00:00:00Z'
  if (field.placeholder === 'OID') return 'an object identifier, as 2.5.29.32.0'
  if (field.placeholder === 'NAME') return 'small letters, digits and hyphens, at most 64'
  return field.kind === 'hex' ? 'hexadecimal digits' : ''
}
