// What --help says: made from the contract's summaries, schemas and descriptions.

import { type ProcedureName, procedureOf } from '../contract/contract.ts'
import { type Field, fieldsOf, operandOf } from '../contract/fields.ts'
import { batchProcedure, commandNames, nounOf, nouns } from './arguments.ts'
import { table } from './table.ts'

const everywhere: readonly (readonly [string, string])[] = [
  ['--keep FOLDER', 'the keep; else ROOTKEEP_DIR, else rootkeep in the data folder of the user'],
  ['--json', "print the reply's value as JSON, an error as JSON on standard error"],
  ['--passphrase-file FILE', 'unlock with its first line; else ROOTKEEP_PASSPHRASE_FILE, else a prompt'],
  ['--key-passphrase-file FILE', 'for a key with a passphrase of its own; else ROOTKEEP_KEY_PASSPHRASE_FILE'],
  ['-h, --help', 'this help'],
]

const statuses =
  'Exit status: 0 done or valid, 1 refused or not valid, 2 wrong usage, 3 locked or wrong passphrase, ' +
  '4 damaged data, 70 a defect of Rootkeep, 130 interrupted.'

/** Help on the whole, on a noun, or on a command. */
export function helpText(noun: string | null, procedure: ProcedureName | null): string {
  if (procedure) return join(procedureHelp(procedure))
  if (noun === 'session') return join(sessionHelp())
  return join(noun === null ? overview() : nounHelp(noun))
}

function overview(): string[] {
  const rows = nouns.map((noun) => [noun, verbsOf(noun).join(' · ')])
  return [
    'Rootkeep: a certificate authority with key custody',
    '',
    'Usage: rootkeep [--keep FOLDER] [--json] <noun> <verb> [--field value …]',
    '       rootkeep <noun> [<verb>] --help',
    '',
    ...indented(rows),
    '',
    ...indented([...everywhere, ['--version', "Rootkeep's version"]]),
    '',
    statuses,
  ]
}

function nounHelp(noun: string): string[] {
  const rows = commandNames
    .filter((name) => nounOf(name) === noun)
    .map((name) => [name.replace('.', ' '), procedureOf(name).summary])
  return [`Usage: rootkeep ${noun} <verb> [--field value …]`, '', ...indented(rows)]
}

function sessionHelp(): string[] {
  return [
    'Usage: rootkeep session',
    '',
    'Reads one command a line from standard input, unlocks once, and answers one JSON line each.',
    'A line is words as in a shell (crl issue --issuer seattle --out seattle.crl), or JSON:',
    '  {"command": "crl.issue", "input": {"issuer": "seattle"}}',
    'Blank lines and lines that begin with # are skipped. The exit status is that of the first failure.',
    '',
    ...indented(everywhere),
  ]
}

function procedureHelp(procedure: ProcedureName): string[] {
  const { summary, principal } = procedureOf(procedure)
  const fields = fieldsOf(procedure).filter((field) => field.kind !== 'structure')
  const operand = operandOf(fields)
  const own = fields.flatMap((field) => wrapped(usageOf(field), describe(field, field === operand)))
  const calls = [['--input FILE', 'the whole input as JSON; flags override it (- is standard input)']]
  if (principal) calls.unshift(['-o, --out PATH', `write the result (${principal.field}) there`])
  if (procedure === batchProcedure)
    calls.push(['--batch', 'one JSON case a line in, one JSON answer a line out'])
  return [
    `Usage: rootkeep ${procedure.replace('.', ' ')} ${fields.map(usageInLine).join(' ')}`.trimEnd(),
    '',
    `${summary}.`,
    '',
    ...indented([...own, ...calls, ...everywhere]),
  ]
}

/** Columns of a description; the choices of some fields are many. */
const descriptionWidth = 90

/** Rows of a flag and its description, the rest of a long one on rows of its own. */
function wrapped(flag: string, description: string): string[][] {
  const lines = description.match(new RegExp(`.{1,${descriptionWidth}}(?: |$)|\\S+`, 'g')) ?? ['']
  return lines.map((line, i) => [i === 0 ? flag : '', line.trimEnd()])
}

function usageOf(field: Field): string {
  const many = field.list || field.kind === 'files' ? '…' : ''
  const isLong = field.choices.length > 4
  return `--${field.flag} ${isLong ? 'WORD' : field.placeholder}${many}`.trimEnd()
}

function usageInLine(field: Field): string {
  const isOptional = !field.required || field.kind === 'secret'
  return isOptional ? `[${usageOf(field)}]` : usageOf(field)
}

function describe(field: Field, isOperand: boolean): string {
  const remarks = [
    field.description,
    field.choices.length > 4 ? field.choices.join(', ') : '',
    field.required && field.kind !== 'secret' ? 'required' : '',
    defaultOf(field),
    field.alias ? `also --${field.alias}` : '',
    isOperand ? 'the flag may be left out' : '',
  ]
  return remarks.filter(Boolean).join('; ')
}

function defaultOf(field: Field): string {
  const { defaultValue: value } = field
  const isPlain = typeof value === 'string' || typeof value === 'number'
  return isPlain ? `default ${value}` : ''
}

function verbsOf(noun: string): string[] {
  const names = commandNames.filter((name) => nounOf(name) === noun)
  return noun === 'session'
    ? ['commands from standard input']
    : names.map((name) => name.slice(noun.length + 1))
}

function indented(rows: readonly (readonly string[])[]): string[] {
  return table(rows).map((line) => `  ${line}`)
}

function join(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
