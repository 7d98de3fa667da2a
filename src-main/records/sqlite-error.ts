// What SQLite's result codes mean to the owner of a keep: damaged, full, read-only, in use, or our defect.
// Result codes: https://sqlite.org/rescode.html

import { RootkeepError } from '../contract/errors.ts'

const resultCodes = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
} as const
/** The file was moved or removed while it was open: a stick was pulled. */
const moved = 8 | (4 << 8)
const notADatabase = 26
const generalError = 1
/** Extended codes of `ioError`: the file ended early; the -shm file could not grow (a full disk). */
const shortRead = 10 | (2 << 8)
const sharedMemorySize = 10 | (19 << 8)

/** Runs `act`; an exception of SQLite becomes the coded error that it means, any other passes unchanged. */
export function translateErrors<T>(act: () => T): T {
  try {
    return act()
  } catch (thrown) {
    throw translated(thrown)
  }
}

/** Records whose shape cannot be ours: `details.table` and `details.key` name the row where it is known. */
export function damaged(
  message: string,
  details: Record<string, string | number> = {},
  cause?: unknown,
): RootkeepError {
  return new RootkeepError('records.damaged', message, details, { cause })
}

/** What is to be thrown instead of `thrown`. */
export function translated(thrown: unknown): unknown {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
  // An INTEGER beyond 2^53 was never written by us.
  if (code === 'ERR_OUT_OF_RANGE')
    return damaged('The records hold a number that is out of range', {}, thrown)
  if (code !== 'ERR_SQLITE_ERROR') return thrown
  const extended = thrown instanceof Error && 'errcode' in thrown ? Number(thrown.errcode) : 0
  // The search index reports damage to itself as a general error.
  if (extended === generalError && /fts5|vtable constructor/.test(String(thrown))) {
    return damaged('The search index of the records is damaged', {}, thrown)
  }
  return codedError(extended, thrown)
}

function codedError(extended: number, cause: unknown): unknown {
  if (extended === moved)
    return new RootkeepError('keep.missing', 'The records have gone from their place', {}, { cause })
  if (extended === shortRead) return damaged('The records end too early', {}, cause)
  if (extended === sharedMemorySize) return diskFull(cause)
  switch (extended & 0xff) {
    case resultCodes.corrupt:
    case notADatabase:
      return damaged('The records are damaged', {}, cause)
    case resultCodes.full:
      return diskFull(cause)
    case resultCodes.readOnly:
      return new RootkeepError('keep.read-only', 'The keep can be read but not written', {}, { cause })
    case resultCodes.busy:
    case resultCodes.locked:
      return new RootkeepError('keep.in-use', 'Another program is using the records', {}, { cause })
    case resultCodes.cannotOpen:
    case resultCodes.ioError:
      return new RootkeepError('keep.unwritable', 'The records cannot be read or written', {}, { cause })
    default:
      return cause
  }
}

function diskFull(cause: unknown): RootkeepError {
  return new RootkeepError('keep.disk-full', 'The disk is full; nothing was changed', {}, { cause })
}
