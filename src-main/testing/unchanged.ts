// Whether a refused command left everything as it was: what stands in a keep's files and in the folders where
// results go, as digests that are compared before and after.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** SHA-256 by path. */
export type Contents = Readonly<Record<string, string>>

/**
 * The digests of a keep that no process has open: every file in it but `lock`, which says who had it last.
 * SQLite leaves records.sqlite alone when nothing was written, so that equal digests mean that nothing was.
 */
export function contentsOfKeep(keep: string): Contents {
  const { lock: _, ...rest } = contentsOf(keep)
  return rest
}

/** The digests of all files below `folder`; none when there is no such folder. */
export function contentsOf(folder: string): Contents {
  if (!existsSync(folder)) return {}
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(files.map((file) => [file.slice(folder.length + 1), digestOf(file)]))
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
