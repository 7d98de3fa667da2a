// A whole list into a file: read from the records and written page by page, so that a million rows need no more
// memory than a thousand, and everyone else has a turn in between. The file is there whole or not at all.

import { randomBytes } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { CallContext } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import type { ListFormat } from '../../contract/list.ts'
import { syncFolder } from '../../custody/durable-file.ts'
import type { Desk } from '../desk.ts'
import { pathOf, stepsOf } from '../picked-place.ts'
import { type ListRow, listText } from './list-text.ts'

/** How many rows are read at once: some milliseconds' worth. */
export const listPageSize = 500

export interface ListSource {
  /** What the list is of, for the name of the file: `certificates`. */
  readonly name: string
  readonly columns: readonly string[]
  /** The rows, page after page, each read when it is asked for. */
  pages(): Iterable<readonly ListRow[]>
}

interface ListChoice {
  readonly format: ListFormat
  readonly out?: string | undefined
}

/**
 * Writes the list to where the person or the caller says, and answers the path and how many rows there are. Throws
 * `file.refused` and `call.cancelled`, and then leaves no file; a file of that name is replaced at the end only.
 */
export async function exportList(
  desk: Desk,
  source: ListSource,
  { format, out, context }: ListChoice & { readonly context: CallContext },
): Promise<{ path: string | null; rows: number }> {
  const path = await placeOfList(desk, { name: source.name, format, out })
  if (path === null) return { path: null, rows: 0 }
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`)
  try {
    const rows = await writeDraft(draft, source, { format, proceed: stepsOf(context) })
    await rename(draft, path)
    syncFolder(dirname(path))
    return { path, rows }
  } catch (thrown) {
    await rm(draft, { force: true }).catch(() => {})
    throw thrown instanceof RootkeepError ? thrown : refusedFile(path, thrown)
  }
}

/** Where the list goes, as the person or the caller says; null when the person thought better of it. */
export async function placeOfList(
  desk: Pick<Desk, 'keep' | 'host'>,
  { name, format, out }: ListChoice & Pick<ListSource, 'name'>,
): Promise<string | null> {
  const suggestedName = `${name}-${desk.keep.now().slice(0, 10)}.${format}`
  const picked = await pathOf(desk, { given: out, field: 'out' }, (window) =>
    window.pickPlace({ title: 'Export the list', suggestedName }),
  )
  return picked === null ? null : resolve(picked)
}

interface Writing {
  readonly format: ListFormat
  proceed(done: number, total: number): void
}

async function writeDraft(path: string, source: ListSource, { format, proceed }: Writing): Promise<number> {
  await using file = await open(path, 'wx', 0o644)
  const text = listText(format, source.columns)
  let rows = 0
  await append(file, text.begin)
  for (const page of source.pages()) {
    await append(file, text.page(page, rows === 0))
    rows += page.length
    proceed(rows, 0)
  }
  await append(file, text.end)
  await file.sync()
  return rows
}

async function append(file: FileHandle, text: string): Promise<void> {
  if (text !== '') await file.appendFile(text)
}

function refusedFile(path: string, cause: unknown): RootkeepError {
  const { code = 'unknown' } = cause as NodeJS.ErrnoException
  return new RootkeepError(
    'file.refused',
    `${path} could not be written (${code}).`,
    { reason: code },
    { cause },
  )
}
