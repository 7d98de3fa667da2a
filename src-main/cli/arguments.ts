// From words to an invocation: which command, which flags, which values. Nothing is read or called here;
// the contract's schemas say which flags there are.

import { isProcedureName, type ProcedureName, procedureNames, procedureOf } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import { type Field, fieldsOf, operandOf } from '../contract/fields.ts'
import { collectFlags, type Flags, type Given, tokensOf } from './flags.ts'
import { suggestion } from './nearest.ts'

/** The words given for each field, by the field's name; for a secret, the path of the file that holds it. */
export type FieldWords = ReadonlyMap<string, readonly string[]>

/** What any command may be told besides its fields. */
export interface CommonFlags {
  readonly keep: string | undefined
  readonly json: boolean
  readonly passphraseFile: string | undefined
  /** For keys with a passphrase of their own. */
  readonly keyPassphraseFile: string | undefined
}

export interface CallInvocation {
  readonly kind: 'call'
  readonly procedure: ProcedureName
  readonly common: CommonFlags
  readonly out: string | undefined
  /** The whole input as a JSON file; `-` is standard input. */
  readonly input: string | undefined
  readonly batch: boolean
  readonly words: FieldWords
}

export type Invocation =
  | CallInvocation
  | { readonly kind: 'session'; readonly common: CommonFlags }
  | { readonly kind: 'help'; readonly noun: string | null; readonly procedure: ProcedureName | null }
  | { readonly kind: 'version' }

/** What asks a person for a file, or changes what the window shows: only the window can. */
const ofTheWindow: ReadonlySet<ProcedureName> = new Set([
  'file.open',
  'file.save',
  'file.print',
  'file.handed',
  'file.open-keep',
  'practice.open',
  'practice.leave',
])

export const commandNames: readonly ProcedureName[] = procedureNames.filter((name) => !ofTheWindow.has(name))
export const nouns = [...new Set(commandNames.map((name) => nounOf(name))), 'session']

/** The procedure that answers a stream of cases with `--batch`. */
export const batchProcedure = 'trust.validate' satisfies ProcedureName

const commonFlags: Flags = {
  keep: { takes: 'value' },
  json: { takes: 'nothing' },
  'passphrase-file': { takes: 'value' },
  'key-passphrase-file': { takes: 'value' },
  help: { takes: 'nothing', short: 'h' },
  version: { takes: 'nothing' },
}
const inputFlag: Flags = { input: { takes: 'value' } }
const outFlag: Flags = { out: { takes: 'value', short: 'o' } }
const callFlags: Flags = { ...commonFlags, ...inputFlag, ...outFlag }

/** Enough for a batch whose ten thousand files a shell has named; node:util's parseArgs takes the square of the count. */
const maximumWords = 20_000

/** Reads the words after the program's name. Throws `input.invalid` and `input.unknown-procedure`. */
export function readArguments(words: readonly string[]): Invocation {
  if (words.length > maximumWords) {
    throw invalid('A command has at most 20,000 words. Name a folder instead of its files, or use --input.')
  }
  const { noun, verb, rest } = findCommand(words)
  if (noun !== null && !nouns.includes(noun)) {
    throw unknown(`There is no command ${JSON.stringify(noun)}.${suggestion(noun, nouns)}`)
  }
  if (noun !== null && verb !== null) return readCall(procedureNamed(noun, verb), rest)
  const given = collectFlags(rest, noun === null ? callFlags : commonFlags)
  if (given.flags.has('version')) return { kind: 'version' }
  if (noun !== 'session' || given.flags.has('help')) return { kind: 'help', noun, procedure: null }
  if (given.operands.length > 0) throw invalid('rootkeep session takes its commands from standard input.')
  return { kind: 'session', common: readCommon(given) }
}

export function nounOf(name: string): string {
  return name.slice(0, name.indexOf('.'))
}

/** The flags of a procedure: one for each field, those that every call has, `--out` where there is an artefact. */
export function flagsOf(procedure: ProcedureName): Flags {
  const own = fieldsOf(procedure)
    .filter((field) => field.kind !== 'structure')
    .flatMap((field) => {
      const takes = field.kind === 'boolean' ? 'nothing' : isMany(field) ? 'values' : 'value'
      const flag = { takes, for: field.flag } as const
      return [[field.flag, flag] as const, ...(field.alias ? [[field.alias, flag] as const] : [])]
    })
  const batch: Flags = procedure === batchProcedure ? { batch: { takes: 'nothing' } } : {}
  const out = procedureOf(procedure).principal ? outFlag : {}
  return { ...commonFlags, ...inputFlag, ...out, ...batch, ...Object.fromEntries(own) }
}

/** Noun and verb are the first two words that belong to no flag; what stands before them are common flags. */
function findCommand(words: readonly string[]) {
  const [noun, second] = tokensOf(words, callFlags).filter((token) => token.kind === 'positional')
  if (!noun) return { noun: null, verb: null, rest: words }
  const verb = noun.value === 'session' ? undefined : second
  const rest = words.filter((_, index) => index !== noun.index && index !== verb?.index)
  return { noun: noun.value, verb: verb?.value ?? null, rest }
}

function procedureNamed(noun: string, verb: string): ProcedureName {
  const name = `${noun}.${verb}`
  if (isProcedureName(name) && commandNames.includes(name)) return name
  const verbs = commandNames.filter((known) => nounOf(known) === noun).map((n) => n.slice(noun.length + 1))
  throw unknown(`There is no command ${JSON.stringify(`${noun} ${verb}`)}.${suggestion(verb, verbs)}`)
}

function readCall(procedure: ProcedureName, rest: readonly string[]): Invocation {
  const given = collectFlags(rest, flagsOf(procedure))
  if (given.flags.has('help')) return { kind: 'help', noun: nounOf(procedure), procedure }
  const first = (flag: string) => given.flags.get(flag)?.[0]
  return {
    kind: 'call',
    procedure,
    common: readCommon(given),
    out: first('out'),
    input: first('input'),
    batch: first('batch') === 'true',
    words: wordsOfFields(fieldsOf(procedure), given),
  }
}

function readCommon(given: Given): CommonFlags {
  return {
    keep: given.flags.get('keep')?.[0],
    json: given.flags.get('json')?.[0] === 'true',
    passphraseFile: given.flags.get('passphrase-file')?.[0],
    keyPassphraseFile: given.flags.get('key-passphrase-file')?.[0],
  }
}

function wordsOfFields(fields: readonly Field[], given: Given): FieldWords {
  const words = new Map<string, readonly string[]>()
  for (const field of fields) {
    const values = given.flags.get(field.flag)
    if (values) words.set(field.name, values)
  }
  if (given.operands.length > 0) addOperands(words, operandOf(fields), given.operands)
  return words
}

function addOperands(
  words: Map<string, readonly string[]>,
  field: Field | null,
  operands: readonly string[],
): void {
  if (!field) throw invalid(`${JSON.stringify(operands[0])} belongs to no flag.`)
  const before = words.get(field.name) ?? []
  const all = [...before, ...operands]
  if (all.length > 1 && !isMany(field)) {
    throw invalid(`${JSON.stringify(operands[before.length === 0 ? 1 : 0])} belongs to no flag.`)
  }
  words.set(field.name, all)
}

function isMany(field: Field): boolean {
  return field.list || field.kind === 'files'
}

function invalid(message: string): RootkeepError {
  return new RootkeepError('input.invalid', message)
}

function unknown(message: string): RootkeepError {
  return new RootkeepError('input.unknown-procedure', message)
}
