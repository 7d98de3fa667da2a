// A file that is either the old one or the new one, whatever happens in between: written beside its place,
// fsynced, renamed into it, and the folder fsynced. Knows nothing of what it writes.

import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname } from 'node:path'
import { type ErrorCode, RootkeepError } from '../contract/errors.ts'

/** What is left beside `path` by a process that died while writing; never read, replaced by the next write. */
export function temporaryPath(path: string): string {
  return `${path}.new`
}

/** New contents that are on the disk beside the old ones, and gone when disposed of. */
export interface StagedFile extends Disposable {
  /** Puts them into the place of the old ones, durably; needs no more space. Throws as `writeDurably`. */
  commit(): void
}

/**
 * Replaces the file at `path` durably; readable by its owner only unless `mode` says otherwise. Throws
 * `keep.disk-full`, `keep.read-only`, `keep.missing` (no such folder) or `keep.unwritable`, and then the old
 * file stands and nothing is left beside it. After `keep.unwritable` alone, a file may have been
 * replaced without the disk having promised to keep it.
 */
export function writeDurably(path: string, octets: Uint8Array, mode = 0o600): void {
  using staged = stageDurably(path, octets, mode)
  staged.commit()
}

/** The first half of `writeDurably`, which throws what there is to throw; one at a time for each `path`. */
export function stageDurably(path: string, octets: Uint8Array, mode = 0o600): StagedFile {
  const temporary = temporaryPath(path)
  const attempt = (step: () => void): void => {
    try {
      step()
    } catch (cause) {
      removeQuietly(temporary)
      throw writingFailed(path, cause)
    }
  }
  attempt(() => {
    rmSync(temporary, { force: true })
    writeNew(temporary, octets, mode)
  })
  let isSettled = false
  return {
    commit() {
      isSettled = true
      attempt(() => {
        renameSync(temporary, path)
        syncFolder(dirname(path))
      })
    },
    [Symbol.dispose]() {
      if (!isSettled) removeQuietly(temporary)
      isSettled = true
    },
  }
}

/** Makes a folder for its owner only, with its parents, and waits until the disk has it. */
export function createFolderDurably(path: string): void {
  try {
    for (const folder of missingFolders(path)) {
      mkdirSync(folder, { mode: 0o700 })
      syncFolder(dirname(folder))
    }
  } catch (cause) {
    throw writingFailed(path, cause)
  }
}

/** The outermost first. One by one, since a recursive mkdir says ENOENT of a disk that is read-only. */
function missingFolders(path: string): string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  return isFolder ? [] : [...missingFolders(dirname(path)), path]
}

/** Reads a whole file of at most `limit` octets; null when it is larger or no file at all. */
export function readBounded(path: string, limit: number): Buffer | null {
  // O_NONBLOCK: a pipe in the file's place must not be waited for.
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const status = fstatSync(descriptor)
    if (!status.isFile() || status.size > limit) return null
    // One octet more than it should have, so that a file that grows meanwhile is noticed.
    const octets = Buffer.alloc(status.size + 1)
    const length = fill(descriptor, octets)
    return length > status.size ? null : octets.subarray(0, length)
  } finally {
    closeSync(descriptor)
  }
}

function fill(descriptor: number, octets: Buffer): number {
  for (let length = 0; ; ) {
    const read = readSync(descriptor, octets, length, octets.length - length, null)
    length += read
    if (read === 0 || length === octets.length) return length
  }
}

function writeNew(path: string, octets: Uint8Array, mode: number): void {
  // 'wx': never through a link that someone put there.
  const descriptor = openSync(path, 'wx', mode)
  try {
    for (let written = 0; written < octets.length; ) written += writeSync(descriptor, octets, written)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Waits until the disk has what was renamed in a folder. */
export function syncFolder(path: string): void {
  // Windows opens no folder and keeps renames by itself.
  if (process.platform === 'win32') return
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Removes the file at `path`, durably. Throws `keep.read-only`, `keep.missing` (no such file) or `keep.unwritable`. */
export function removeDurably(path: string): void {
  try {
    rmSync(path)
    syncFolder(dirname(path))
  } catch (cause) {
    throw writingFailed(path, cause)
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // It could not be written either; the next write replaces it.
  }
}

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'keep.disk-full',
  EDQUOT: 'keep.disk-full',
  EROFS: 'keep.read-only',
  EACCES: 'keep.read-only',
  EPERM: 'keep.read-only',
  ENOENT: 'keep.missing',
}

/** The system's refusal of anything below `path` as an error of ours; whatever else was thrown, as it is. */
export function refusalOf(path: string, thrown: unknown): unknown {
  return thrown instanceof Error && 'syscall' in thrown ? writingFailed(path, thrown) : thrown
}

/** The system's refusal to write `path`, as an error of ours. */
function writingFailed(path: string, cause: unknown): RootkeepError {
  const system = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const details = { file: basename(path), system }
  return new RootkeepError(
    codes[system] ?? 'keep.unwritable',
    `${basename(path)} could not be written.`,
    details,
    { cause },
  )
}
