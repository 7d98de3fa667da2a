// Reading and writing where a person pointed: bounded, durable, with an error that can be told. Writing
// several files leaves all of them or none: they are written beside their places first, then moved there.

import { randomBytes } from 'node:crypto'
import { constants, existsSync } from 'node:fs'
import { chmod, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { RootkeepError } from '../contract/errors.ts'
import type { NamedBytes } from '../contract/host.ts'
import { maximumInputLength, maximumInputText } from '../contract/input-length.ts'

/** A file to be written, by its whole path. */
export interface Placed {
  readonly path: string
  readonly bytes: Uint8Array
  readonly access?: NamedBytes['access']
}

/** Who may read a file, and the folder that was made for it. */
const modes = { owner: { file: 0o600, folder: 0o700 }, everyone: { file: 0o644, folder: 0o755 } } as const

/** Without waiting for whoever writes into a pipe; a flag that Windows does not have, and does not need. */
const readWithoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * Reads a file whole, of `most` octets. Throws `input.is-a-directory`, `input.too-large`, and `input.unreadable-file`,
 * also for what is no file on a disk: a device, a pipe, a socket.
 */
export async function readPickedFile(path: string, most: number = maximumInputLength): Promise<Uint8Array> {
  const file = await open(path, readWithoutWaiting).catch((cause: NodeJS.ErrnoException) => {
    throw new RootkeepError(
      'input.unreadable-file',
      `${path} can't be read (${cause.code}).`,
      { path },
      { cause },
    )
  })
  try {
    const stat = await file.stat()
    if (stat.isDirectory()) throw new RootkeepError('input.is-a-directory', `${path} is a folder.`, { path })
    if (!stat.isFile()) {
      throw new RootkeepError('input.unreadable-file', `${path} is no file on a disk.`, { path })
    }
    if (stat.size > most) {
      throw new RootkeepError('input.too-large', `${path} has more than ${maximumInputText}.`, {
        path,
        size: stat.size,
      })
    }
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** Which of these names are taken in the folder. */
export function existing(folder: string, files: readonly NamedBytes[]): string[] {
  return files.map(({ name }) => name).filter((name) => existsSync(join(folder, name)))
}

/**
 * Where the files go in a folder, by names that may have folders in them (`crl/seattle.crl`). Throws `file.refused`
 * for one that is not plain: the page gives the names, and they must not lead out of the folder that was picked.
 */
export function placeIn(folder: string, files: readonly NamedBytes[]): Placed[] {
  return files.map(({ name, ...file }) => {
    if (!name.split('/').every(isPlain)) {
      throw new RootkeepError(
        'file.refused',
        'A file must have a plain name, or plain names below each other.',
        {
          name,
        },
      )
    }
    return { path: join(folder, name), ...file }
  })
}

function isPlain(name: string): boolean {
  return name === basename(name) && !['', '.', '..'].includes(name) && !/[\\\0]/.test(name)
}

/** Gives an empty folder the mode that the files ask for; one with other things in it was made for them. */
export async function guardFolder(folder: string, files: readonly NamedBytes[]): Promise<void> {
  const access = files.find((file) => file.access)?.access
  if (access && (await readdir(folder)).length === 0) await chmod(folder, modes[access].folder)
}

/** Writes all or nothing, durably, and makes the folders that are missing. Throws `file.refused` when the disk refuses. */
export async function writeFiles(files: readonly Placed[]): Promise<void> {
  const drafts = files.map((file) => ({ ...file, draft: draftOf(file.path) }))
  const made: string[] = []
  try {
    for (const folder of foldersOf(files)) {
      const first = await mkdir(folder, { recursive: true })
      if (first !== undefined) made.push(first)
    }
    for (const { draft, ...file } of drafts) await writeDurably(draft, file)
    for (const { draft, path } of drafts) await rename(draft, path)
    for (const folder of foldersOf(files)) await synchronize(folder)
  } catch (cause) {
    for (const { draft } of drafts) await rm(draft, { force: true }).catch(() => {})
    for (const folder of made) await rm(folder, { recursive: true, force: true })
    const { code = 'unknown' } = cause as NodeJS.ErrnoException
    throw new RootkeepError(
      'file.refused',
      `The files could not be written (${code}).`,
      { reason: code },
      { cause },
    )
  }
}

function foldersOf(files: readonly Placed[]): Set<string> {
  return new Set(files.map(({ path }) => dirname(path)))
}

function draftOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`)
}

async function writeDurably(path: string, { bytes, access }: Omit<Placed, 'path'>): Promise<void> {
  const file = await open(path, 'wx', access === 'owner' ? 0o600 : 0o644)
  try {
    await file.writeFile(bytes)
    if (access) await file.chmod(modes[access].file)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function synchronize(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
