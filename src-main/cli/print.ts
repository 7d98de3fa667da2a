// A reply's value for a person: short, aligned, every name escaped for the terminal. Scripts use --json.

import { styleText } from 'node:util'
import { columnsOf, table } from './table.ts'
import { isNested, treeLines } from './tree.ts'
import { visible } from './visible-text.ts'

type Row = Readonly<Record<string, unknown>>

export interface Style {
  readonly colour: boolean
}

/**
 * The value as lines: facts, then records, lists and findings. What is null says nothing; texts of several
 * lines (PEM, dumps) are artefacts; a record within a record is named in one line.
 */
export function valueLines(value: unknown, style: Style): string[] {
  const entries = entriesOf(value as Row)
  const lists = entries.filter(([name, field]) => name !== 'findings' && isRows(field) && field.length > 0)
  const hasSeveral = lists.length > 1
  const lines = factLines(entries.filter(([, field]) => !isRows(field) && !isRow(field)))
  for (const [name, field] of entries) {
    if (isRow(field)) lines.push(title(name, style), ...factLines(entriesOf(field)).map(indent))
    else if (isRows(field) && name === 'findings') lines.push(...findingLines(field, style))
    else if (isRows(field))
      lines.push(
        ...(hasSeveral && field.length > 0 ? [title(name, style)] : []),
        ...listLines(name, field, style),
      )
  }
  return lines
}

function entriesOf(row: Row): [string, unknown][] {
  return Object.entries(row).filter(([, field]) => field !== null && isPrintable(field))
}

/** What a person must see even when an artefact takes standard output: findings, and files that were refused. */
export function remarkLines(value: unknown, style: Style): string[] {
  const { findings, results, warnings } = value as Record<'findings' | 'results' | 'warnings', unknown>
  const told = isRows(findings) ? findings.filter((finding) => finding.severity !== 'info') : []
  const refused = isRows(results) ? results.filter((result) => result.ok === false) : []
  const lists = { results: refused, warnings: isRows(warnings) ? warnings : [] }
  return [
    ...findingLines(told, style),
    ...Object.entries(lists).flatMap(([name, rows]) => (rows.length > 0 ? listLines(name, rows, style) : [])),
  ]
}

/** An error for a person: what happened, its code, and what it carries beyond its message. */
export function errorLines(error: { code: string; message: string; details: Row }, style: Style): string[] {
  const label = paint('red', 'rootkeep:', style)
  const more = Object.values(error.details).flatMap((detail) => (Array.isArray(detail) ? detail : []))
  const unsaid = more.map(String).filter((detail) => !error.message.includes(detail))
  return [
    `${label} ${visible(error.message)} [${error.code}]`,
    ...unsaid.map((line) => indent(visible(line))),
  ]
}

/** `notAfter` as `not after`. */
function words(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function factLines(facts: readonly (readonly [string, unknown])[]): string[] {
  return table(facts.map(([name, value]) => [words(name), cell(value)]))
}

function listLines(name: string, rows: readonly Row[], style: Style): string[] {
  if (rows.length === 0) return [`no ${words(name)}`]
  if (isNested(rows)) return treeLines(rows)
  const columns = columnsOf(name, rows)
  const head = columns.map((column) => words(column).toUpperCase())
  const [first = '', ...rest] = table([
    head,
    ...rows.map((row) => columns.map((column) => cell(row[column]))),
  ])
  return [paint('dim', first, style), ...rest]
}

const severityColours: Readonly<Record<string, Paint>> = { error: 'red', warning: 'yellow', info: 'dim' }

/** `error: certificate 0: message [code, clause]`, for rows of the contract's `finding`. */
function findingLines(rows: readonly Row[], style: Style): string[] {
  return rows.map(({ severity, certificate, message, code, clause }) => {
    const word = paint(severityColours[String(severity)] ?? 'dim', String(severity), style)
    const place = typeof certificate === 'number' ? ` certificate ${certificate}:` : ''
    const source = [code, clause].filter(Boolean).map((text) => visible(String(text)))
    return `${word}:${place} ${visible(String(message))} [${source.join(', ')}]`
  })
}

/** One value in a cell; an object by its message or title, so that an error of a batch is read in its row. */
function cell(value: unknown): string {
  if (value === null || value === undefined || value === '') return '-'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.length === 0 ? '-' : value.map(cell).join(', ')
  if (isRow(value))
    return cell(value.message ?? value.title ?? value.name ?? value.phrase ?? membersOf(value))
  return visible(String(value))
}

/** Of a record without a name of its own, what it says: `purposes gem; until 2027-01-01T00:00:00Z`. */
function membersOf(row: Row): string {
  const said = Object.entries(row).map(([name, value]) => [words(name), cell(value)] as const)
  return said.flatMap(([name, text]) => (text === '-' ? [] : [`${name} ${text}`])).join('; ')
}

function isPrintable(value: unknown): boolean {
  if (typeof value === 'string') return !value.trimEnd().includes('\n') && value.length <= 1024
  return !(isRows(value) && value.some((row) => 'encoding' in row && 'content' in row))
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isRows(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.every(isRow)
}

function title(name: string, style: Style): string {
  return paint('bold', words(name), style)
}

function indent(line: string): string {
  return `  ${line}`
}

type Paint = 'red' | 'yellow' | 'dim' | 'bold'

function paint(format: Paint, text: string, { colour }: Style): string {
  return colour ? styleText(format, text, { validateStream: false }) : text
}
