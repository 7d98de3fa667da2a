// Gems where they lie: a file on disk for the command line, octets that a window handed over. A window names no
// paths: a page gone wrong could look through the disk with them.

import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type OctetSource, octetSource } from '../../artifact/gem/octet-source.ts'
import { RootkeepError } from '../../contract/errors.ts'
import type { Host } from '../../contract/host.ts'
import { decodeBase64 } from '../../pki/pem.ts'

/** A gem as a caller names it. */
export interface GemChoice {
  readonly file?: string | undefined
  /** Base64. */
  readonly octets?: string | undefined
  readonly name: string
}

/** A gem that is open; whoever opened it disposes of it. */
export interface OpenGem extends Disposable {
  readonly name: string
  readonly source: OctetSource
}

/** Throws `input.invalid` unless one is named, in one way; `file.refused` for a path from a window. */
export function openChosenGem({ file, octets, name }: GemChoice, host: Host | null): OpenGem {
  if ((file === undefined) === (octets === undefined)) {
    throw new RootkeepError('input.invalid', 'Give a gem as a file, or its octets.')
  }
  if (octets === undefined) return openGemFile(pathFrom(file ?? '', host))
  const content = decodeBase64(octets)
  if (!content) throw new RootkeepError('input.invalid', 'The octets of the gem are no base64.')
  return { name, source: octetSource(content), [Symbol.dispose]: () => {} }
}

/** The path, where it came from a command line. Throws `file.refused`. */
export function pathFrom(path: string, host: Host | null): string {
  if (host === null) return path
  throw new RootkeepError('file.refused', 'In the window files are dropped or picked.', { file: path })
}

/** Smaller files are read at once, which is quicker. */
const smallFile = 1024 * 1024

/** Throws `input.unreadable-file`, `input.is-a-directory`, `input.empty`. */
export function openGemFile(path: string): OpenGem {
  const descriptor = withReason(path, () => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK))
  try {
    const found = fstatSync(descriptor)
    if (found.isDirectory()) throw refusal('input.is-a-directory', path, 'is a folder')
    if (!found.isFile()) throw refusal('input.unreadable-file', path, 'is no file')
    if (found.size === 0) throw refusal('input.empty', path, 'is empty')
    if (found.size > smallFile) return fileSource(path, descriptor, found.size)
    const octets = readFrom(descriptor, Buffer.allocUnsafe(found.size), 0)
    closeSync(descriptor)
    return { name: basename(path), source: octetSource(octets), [Symbol.dispose]: () => {} }
  } catch (thrown) {
    closeSync(descriptor)
    throw thrown
  }
}

/** Reads into one piece of memory, again and again. */
function fileSource(path: string, descriptor: number, length: number): OpenGem {
  let memory = Buffer.allocUnsafe(smallFile)
  const source: OctetSource = {
    length,
    read(offset, wanted) {
      if (wanted > memory.length) memory = Buffer.allocUnsafe(wanted)
      return readFrom(descriptor, memory.subarray(0, Math.max(0, Math.min(wanted, length - offset))), offset)
    },
  }
  return { name: basename(path), source, [Symbol.dispose]: () => closeSync(descriptor) }
}

function readFrom(descriptor: number, memory: Buffer, offset: number): Buffer {
  let filled = 0
  while (filled < memory.length) {
    const read = readSync(descriptor, memory, filled, memory.length - filled, offset + filled)
    if (read === 0) break
    filled += read
  }
  return memory.subarray(0, filled)
}

/** The paths of gems: of a folder the *.gem files in it. Throws `input.empty` for a folder without one. */
export function gemPaths(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!withReason(path, () => statSync(path)).isDirectory()) return [path]
    const names = withReason(path, () => readdirSync(path)).filter((name) => name.endsWith('.gem'))
    if (names.length === 0) throw refusal('input.empty', path, 'has no gems in it')
    return names.sort().map((name) => join(path, name))
  })
}

function withReason<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (thrown) {
    const { code = '' } = thrown as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`
    throw refusal('input.unreadable-file', path, reason)
  }
}

function refusal(
  code: 'input.unreadable-file' | 'input.is-a-directory' | 'input.empty',
  path: string,
  reason: string,
): RootkeepError {
  return new RootkeepError(code, `${path} ${reason}.`, { file: path })
}
