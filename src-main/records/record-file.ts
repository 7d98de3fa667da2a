// records.sqlite as a file among others: its format read from its header, replaced durably, taken away; what it means is
// database-file.ts.

import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { RootkeepError } from '../contract/errors.ts'
import { damaged } from './sqlite-error.ts'

export const recordsFileName = 'records.sqlite'

/** user_version, read from the file's header without SQLite (https://sqlite.org/fileformat.html §1.3).
 * Throws `records.damaged` for what is no database. */
export function formatVersionOf(path: string): number {
  const header = readHeader(path)
  if (header.length < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0') {
    throw damaged('The records are not a database')
  }
  return header.readInt32BE(60)
}

function readHeader(path: string): Buffer {
  if (!existsSync(path)) throw damaged('The records are missing', { file: recordsFileName })
  const file = translateFileErrors(() => openSync(path, 'r'))
  try {
    if (!fstatSync(file).isFile()) throw damaged('The records are not a file', { file: recordsFileName })
    const header = Buffer.alloc(100)
    return header.subarray(0, readSync(file, header, 0, 100, 0))
  } finally {
    closeSync(file)
  }
}

/** The copy is whole or not there. */
function copyDurably(from: string, to: string): void {
  copyFileSync(from, `${to}.part`)
  renameDurably(`${to}.part`, to)
}

/** On return `to` is the file, also after a power cut. */
export function renameDurably(from: string, to: string): void {
  synchronize(from)
  renameSync(from, to)
  synchronize(dirname(to))
}

function synchronize(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** With what SQLite has left beside it. */
export function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal', '.part']) rmSync(path + suffix, { force: true })
}

/** Lets the octets of a file, which will be replaced and not changed, stay under another name: by a link where there are any. */
export function keepUnder(from: string, to: string): void {
  try {
    linkSync(from, to)
    synchronize(dirname(to))
  } catch {
    copyDurably(from, to)
  }
}

/** Whether the file and its folder can be written. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Throws `keep.disk-full`, `keep.read-only` and `keep.unwritable` for what the file system says. */
export function translateFileErrors<T>(act: () => T): T {
  try {
    return act()
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
    const cause = { cause: thrown }
    if (code === 'ENOSPC') throw new RootkeepError('keep.disk-full', 'The disk is full', {}, cause)
    if (code === 'EROFS') throw new RootkeepError('keep.read-only', 'The folder is read-only', {}, cause)
    if (code === 'EACCES' || code === 'ENOENT' || code === 'ENOTDIR') {
      throw new RootkeepError('keep.unwritable', 'The folder of the keep cannot be used', {}, cause)
    }
    throw thrown
  }
}
