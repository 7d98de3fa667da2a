// A call as the line that a person would type in a shell: the window shows it before an act. The flags are those that
// the command line reads (fields.ts), quoted as a POSIX shell takes them (IEEE Std 1003.1 §2.2.2). What comes from
// files is named by a file that stands for it; a secret is left out, and the command line asks for it.

import { type Input, type ProcedureName, procedureOf } from './contract.ts'
import { type Field, fieldsOf } from './fields.ts'
import type { GeneralNameText } from './general-name.ts'
import { shellWord } from './shell-word.ts'
import type { NamedFile } from './values.ts'

/** What the window knows of a call before it is made: a secret, or a file still to be picked, may be missing. */
export type Draft<K extends ProcedureName> = Partial<Input<K>>

export interface CommandOptions {
  /** The folder of the keep; null where the command line finds it by itself. */
  readonly keep: string | null
}

/** One line for a shell that makes the call: `rootkeep crl issue --issuer seattle --delta`. */
export function commandOf<K extends ProcedureName>(
  procedure: K,
  draft: Draft<K>,
  { keep }: CommandOptions,
): string {
  const given = draft as Readonly<Record<string, unknown>>
  const flags = fieldsOf(procedure).flatMap((field) => flagWords(field, given[field.name]))
  const before = keep === null ? [] : [['--keep', keep]]
  const out = outOf(procedure)
  const after = out === null ? [] : [['--out', out]]
  const words = [...before, procedure.split('.'), ...flags, ...after].flatMap(joined)
  return ['rootkeep', ...words].map(shellWord).join(' ')
}

/** Words of one flag: its name and, unless it is given by being there, its value. */
type Words = readonly string[]

/** A value that begins with a dash would be read as a flag of its own. */
function joined([flag = '', ...values]: Words): Words {
  const [value] = values
  return value?.startsWith('-') ? [`${flag}=${value}`] : [flag, ...values]
}

function flagWords(field: Field, value: unknown): readonly Words[] {
  if (field.kind === 'secret' || value === null || isDefault(field, value)) return []
  if (field.kind === 'boolean') return [[`--${field.flag}${value ? '' : '=false'}`]]
  const flag = `--${field.alias ?? field.flag}`
  return valuesOf(field, value).map((word) => [flag, word])
}

function isDefault({ defaultValue }: Field, value: unknown): boolean {
  return value === undefined || JSON.stringify(value) === JSON.stringify(defaultValue)
}

function valuesOf(field: Field, value: unknown): Words {
  if (field.kind === 'files') return namesOf(field, value as readonly NamedFile[])
  if (!field.list) return [wordOf(field, value, '')]
  const values = value as readonly unknown[]
  return values.map((each, index) => wordOf(field, each, values.length > 1 ? `-${index + 1}` : ''))
}

/** More files than this are named by the folder that they would lie in. */
const mostNames = 8

function namesOf(field: Field, files: readonly NamedFile[]): Words {
  return files.length > mostNames ? [field.name] : files.map(({ name }) => name)
}

function wordOf(field: Field, value: unknown, ordinal: string): string {
  if (field.kind === 'file') return `${field.alias ?? field.flag}${ordinal}${extensionOf(field)}`
  return field.kind === 'general-name' ? generalNameWord(value as GeneralNameText) : String(value)
}

const extensionOfField: Readonly<Record<string, string>> = {
  request: '.csr',
  crls: '.crl',
  yaml: '.yaml',
  octets: '.gem',
  encrypted: '.p8',
}

function extensionOf({ name, content }: Field): string {
  return extensionOfField[name] ?? (content === 'pem-or-der' ? '.pem' : '.der')
}

/** Short words for the choices of GeneralName, as the command line reads them. */
const shortKinds: Readonly<Partial<Record<GeneralNameText['kind'], string>>> = {
  rfc822Name: 'email',
  dNSName: 'dns',
  iPAddress: 'ip',
  uniformResourceIdentifier: 'uri',
  directoryName: 'dn',
  registeredID: 'rid',
}

function generalNameWord({ kind, value }: GeneralNameText): string {
  return `${shortKinds[kind] ?? kind}:${value}`
}

/** Where the artefact goes that a terminal can't show, or that is a file of its own. */
const outs: Readonly<Partial<Record<ProcedureName, string>>> = {
  'certificate.issue-batch': 'certificates',
  'crl.issue': 'list.crl',
  'gem.sign': 'signed.gem',
  'journal.checkpoint': 'checkpoint',
  'key.export': 'key.p8',
  'ocsp.presign': 'responses',
  'ocsp.respond': 'response.der',
  'request.approve-batch': 'certificates',
  'status.kit': 'status',
}

function outOf(procedure: ProcedureName): string | null {
  return procedureOf(procedure).principal ? (outs[procedure] ?? null) : null
}
