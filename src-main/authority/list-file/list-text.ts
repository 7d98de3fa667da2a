// A list as the text of a file, page by page: CSV (RFC 4180) as a spreadsheet takes it in without running it, or one
// array of JSON. Which rows there are is not known here.

import { stringify } from 'csv-stringify/sync'
import type { ListFormat } from '../../contract/list.ts'

/** A row by the names of its columns; null where it says nothing. */
export type ListRow = Readonly<Record<string, unknown>>

/** What is written before the first page, between and after the last; and a page of rows itself. */
interface ListText {
  readonly begin: string
  page(rows: readonly ListRow[], isFirst: boolean): string
  readonly end: string
}

/** The text of a list with these columns, in their order. */
export function listText(format: ListFormat, columns: readonly string[]): ListText {
  return format === 'csv' ? csvText(columns) : jsonText(columns)
}

/**
 * Lines end with CR LF, cells are quoted where they must be. Names are chosen by strangers: a cell that begins as a
 * formula does gets an apostrophe before it, which spreadsheets read as "this is text".
 */
function csvText(columns: readonly string[]): ListText {
  const write = (rows: readonly (readonly string[])[]) =>
    stringify([...rows], { escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ })
  return {
    begin: write([columns]),
    page: (rows) => write(rows.map((row) => columns.map((column) => cell(row[column])))),
    end: '',
  }
}

function jsonText(columns: readonly string[]): ListText {
  const line = (row: ListRow) =>
    JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))
  return {
    begin: '[',
    page: (rows, isFirst) =>
      rows.map((row, at) => `${isFirst && at === 0 ? '' : ','}\n${line(row)}`).join(''),
    end: '\n]\n',
  }
}

/** A list of words with spaces between them; anything else that is no word as JSON. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join(' ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
