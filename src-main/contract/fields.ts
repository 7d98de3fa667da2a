// The fields of a procedure as the command line sees them: derived from the input schema and its hints, so
// that a new field of the contract is a new flag without a line here.

import { z } from 'zod'
import { type ProcedureName, procedureOf } from './contract.ts'
import { generalName } from './general-name.ts'
import {
  authorityName,
  authorityReference,
  distinguishedName,
  type FieldHint,
  hintOf,
  instant,
  oid,
  serialNumber,
  sha256,
} from './values.ts'

/** How the words after a flag become a value; `structure` comes by `--input` only. */
type FieldKind =
  | 'text'
  | 'number'
  | 'boolean'
  | 'hex'
  | 'general-name'
  | 'presented-name'
  | 'file'
  | 'files'
  | 'path'
  | 'secret'
  | 'structure'

export interface Field {
  readonly name: string
  /** Without the dashes. A secret's flag takes a file: `passphrase-file`. */
  readonly flag: string
  /** The singular of a list: `--policy` for `policies`. */
  readonly alias: string | null
  readonly kind: FieldKind
  /** What a `file` is read as. */
  readonly content: NonNullable<FieldHint['file']>
  readonly list: boolean
  readonly required: boolean
  /** The words that may follow the flag, where the schema lists them. */
  readonly choices: readonly string[]
  readonly placeholder: string
  readonly description: string
  readonly defaultValue: unknown
}

/** The fields of a procedure in the order of its schema. */
export function fieldsOf(name: ProcedureName): readonly Field[] {
  const shape = procedureOf(name).input.shape
  return Object.entries(shape).map(([key, schema]) => fieldOf(key, schema as z.ZodType, shape))
}

/** The field that takes words without a flag: the file a command is about, else its first required text. */
export function operandOf(fields: readonly Field[]): Field | null {
  const files = fields.filter((field) => ['file', 'files', 'path'].includes(field.kind))
  return (
    files.find((field) => field.required && !field.list) ??
    files[0] ??
    fields.find((field) => field.kind === 'text' && field.required && !field.list) ??
    null
  )
}

/** `subjectAltNames` as `subject-alt-names`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function fieldOf(name: string, schema: z.ZodType, shape: Readonly<Record<string, unknown>>): Field {
  const { core, required, defaultValue } = unwrap(schema)
  const hint = hintOf(schema)
  const list = core instanceof z.ZodArray
  const element = core instanceof z.ZodArray ? unwrap(core.element as z.ZodType).core : core
  const kind = kindOf(element, hint)
  const one = singular(name)
  return {
    name,
    flag: kind === 'secret' ? `${kebab(name)}-file` : kebab(name),
    alias: list && one && !Object.hasOwn(shape, one) ? kebab(one) : null,
    kind,
    content: hint.file ?? 'pem-or-der',
    list,
    required,
    choices: choicesOf(element),
    placeholder: placeholderOf(element, kind),
    description: schema.description ?? core.description ?? '',
    defaultValue,
  }
}

interface Unwrapped {
  readonly core: z.ZodType
  readonly required: boolean
  readonly defaultValue: unknown
}

/** Takes off what says that a value may be absent. */
function unwrap(schema: z.ZodType): Unwrapped {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    const inner = unwrap(schema.unwrap() as z.ZodType)
    return { ...inner, required: false, defaultValue: schema.def.defaultValue }
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    const inner = unwrap(schema.unwrap() as z.ZodType)
    return { ...inner, required: inner.required && !(schema instanceof z.ZodOptional) }
  }
  return { core: schema, required: true, defaultValue: undefined }
}

function kindOf(element: z.ZodType, hint: FieldHint): FieldKind {
  if (hint.secret) return 'secret'
  if (hint.path === 'read') return 'path'
  if (hint.files) return 'files'
  if (hint.file) return 'file'
  if (element === serialNumber || element === sha256) return 'hex'
  if (element === generalName) return 'general-name'
  if (element instanceof z.ZodNumber) return 'number'
  if (element instanceof z.ZodBoolean) return 'boolean'
  if (element instanceof z.ZodUnion) return 'presented-name'
  const isWord = [z.ZodString, z.ZodEnum, z.ZodLiteral, z.ZodURL].some((type) => element instanceof type)
  return isWord ? 'text' : 'structure'
}

function choicesOf(element: z.ZodType): readonly string[] {
  if (element instanceof z.ZodEnum) return element.options.map(String)
  if (element instanceof z.ZodLiteral) return [...element.values].map(String)
  return []
}

/** Schemas of the contract that have a word of their own in a usage line. */
const placeholders = new Map<z.ZodType, string>([
  [instant, 'INSTANT'],
  [oid, 'OID'],
  [authorityReference, 'AUTHORITY'],
  [authorityName, 'NAME'],
  [distinguishedName, 'DN'],
])

const placeholderOfKind: Readonly<Record<FieldKind, string>> = {
  text: 'TEXT',
  number: 'N',
  boolean: '',
  hex: 'HEX',
  'general-name': 'KIND:NAME',
  'presented-name': 'DNS|IP|EMAIL',
  file: 'FILE',
  files: 'FILE|FOLDER',
  path: 'FILE',
  secret: 'FILE',
  structure: 'JSON',
}

function placeholderOf(element: z.ZodType, kind: FieldKind): string {
  const choices = choicesOf(element)
  if (choices.length === 1) return JSON.stringify(choices[0])
  if (choices.length > 0) return choices.join('|')
  return placeholders.get(element) ?? placeholderOfKind[kind]
}

function singular(name: string): string | null {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`
  return name.endsWith('s') ? name.slice(0, -1) : null
}
