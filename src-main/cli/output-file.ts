// Files that go out: each is whole or not there at all (written beside its place, synced, renamed), and a
// place that cannot take them is refused before anything is signed.

import { randomBytes } from 'node:crypto'
import {
  access,
  chmod,
  constants,
  type FileHandle,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { RootkeepError } from '../contract/errors.ts'
import type { OutputFile } from '../contract/values.ts'

/** Where an artefact goes. A `device` (`/dev/null`, a pipe) is written to as it is, never replaced. */
export interface Destination {
  readonly path: string
  readonly kind: 'file' | 'folder' | 'device'
}

/** What will come: one file, one or several, or a list that is always a folder's. */
export type Expectation = 'file' | 'files' | 'folder'

/** Checks `--out` before the act; a link is followed. Throws `file.refused`. */
export async function chooseDestination(out: string, expects: Expectation): Promise<Destination> {
  const path = await realpath(out).catch(() => out)
  const found = await stat(path).catch(() => null)
  const parent = await stat(dirname(path)).catch(() => null)
  if (!parent?.isDirectory()) throw refusal(out, 'has no folder to be written into')
  const isFolder = expects === 'folder' || out.endsWith('/') || found?.isDirectory() === true
  if (isFolder && expects === 'file') throw refusal(out, 'is a folder, and one file is to be written')
  if (isFolder && found && !found.isDirectory()) throw refusal(out, 'is a file, and a folder is needed')
  await access(isFolder && found ? path : dirname(path), constants.W_OK).catch((error) => {
    throw refusal(out, `cannot be written (${codeOf(error)})`)
  })
  if (isFolder) return { path, kind: 'folder' }
  return { path, kind: found && !found.isFile() ? 'device' : 'file' }
}

/**
 * Writes all files or none, and returns their paths. Names are kept only if they are plain, or for a folder
 * plain names below each other (`crl/seattle.crl`): a stranger's file name must not lead out of the folder.
 * Throws `file.refused`.
 */
export async function writeOutputFiles(
  destination: Destination,
  files: readonly OutputFile[],
): Promise<string[]> {
  const targets = targetsOf(destination, files)
  try {
    if (destination.kind === 'device') await writeInPlace(targets)
    else await writeBeside(folderOf(destination), targets)
  } catch (error) {
    if (error instanceof RootkeepError) throw error
    throw refusal(destination.path, `cannot be written (${codeOf(error)})`)
  }
  return targets.map(({ path }) => path)
}

interface Target {
  readonly path: string
  readonly bytes: Buffer
  readonly access: OutputFile['access']
}

/** Who may read a file and the folder that is made for it; without a word it is the umask's to say. */
const modes = { owner: { file: 0o600, folder: 0o700 }, everyone: { file: 0o644, folder: 0o755 } } as const

async function writeInPlace(targets: readonly Target[]): Promise<void> {
  for (const { path, bytes } of targets) await withFile(path, 'w', (handle) => handle.writeFile(bytes))
}

function folderOf({ path, kind }: Destination): string {
  return kind === 'folder' ? path : dirname(path)
}

/** Everything is on the disk before the first file gets its name. */
async function writeBeside(folder: string, targets: readonly Target[]): Promise<void> {
  const made: string[] = []
  const written: { from: string; to: string }[] = []
  try {
    for (const [each, who] of foldersOf(folder, targets)) {
      const first = await mkdir(each, { recursive: true })
      if (first !== undefined) made.push(first)
      await guardFolder(each, who)
    }
    for (const target of targets) {
      const from = join(folder, `.rootkeep-${randomBytes(9).toString('hex')}.tmp`)
      written.push({ from, to: target.path })
      await writeNew(from, target)
    }
    for (const { to } of written) await refuseFolder(to)
    for (const { from, to } of written) await rename(from, to)
  } catch (error) {
    for (const { from } of written) await rm(from, { force: true })
    for (const each of made) await rm(each, { recursive: true, force: true })
    throw error
  }
  await syncFolder(folder)
}

/** `folder` and those below it, and who may read what is in them: there may be as many as there are files. */
function foldersOf(folder: string, targets: readonly Target[]): Map<string, Target['access']> {
  const folders = new Map<string, Target['access']>([[folder, undefined]])
  for (const { path, access: who } of targets) {
    const each = dirname(path)
    folders.set(each, folders.get(each) ?? who)
  }
  return folders
}

/** Only a folder that is new or empty: one with other things in it was made for them. */
async function guardFolder(folder: string, who: Target['access']): Promise<void> {
  if (who && (await readdir(folder)).length === 0) await chmod(folder, modes[who].folder)
}

async function writeNew(path: string, { bytes, access: who }: Target): Promise<void> {
  const handle = await open(path, 'wx', who && modes[who].file)
  try {
    await handle.writeFile(bytes)
    if (who) await handle.chmod(modes[who].file)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function targetsOf({ path, kind }: Destination, files: readonly OutputFile[]): Target[] {
  const [only] = files
  if (kind !== 'folder' && only && files.length === 1)
    return [{ path, bytes: bytesOf(only), access: only.access }]
  if (kind === 'device') throw refusal(path, `cannot hold ${files.length} files`)
  if (new Set(files.map(({ name }) => name)).size !== files.length) {
    throw refusal(path, 'would get two files of one name')
  }
  return files.map((file) => {
    if (!file.name.split('/').every(isPlain))
      throw refusal(path, `would get a file named ${JSON.stringify(file.name)}`)
    return { path: join(path, file.name), bytes: bytesOf(file), access: file.access }
  })
}

function bytesOf(file: OutputFile): Buffer {
  return Buffer.from(file.content, file.encoding === 'text' ? 'utf8' : 'base64')
}

/** No folder in it, and no longer than a name may be on any file system in use (255 octets). */
function isPlain(name: string): boolean {
  return (
    Buffer.byteLength(name) <= 255 && name !== '' && name === basename(name) && !/^\.\.?$|[\\\0]/.test(name)
  )
}

/** Renaming onto a folder fails, and some files would have their names by then. */
async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory()) throw refusal(path, 'is a folder, and a file is to be written')
}

/** So that the new names survive a power cut; a file system that cannot sync a folder has its own ways. */
async function syncFolder(path: string): Promise<void> {
  await withFile(path, 'r', (handle) => handle.sync()).catch(() => {})
}

async function withFile(
  path: string,
  mode: string,
  use: (handle: FileHandle) => Promise<void>,
): Promise<void> {
  const handle = await open(path, mode)
  try {
    await use(handle)
  } finally {
    await handle.close()
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown'
}

function refusal(path: string, reason: string): RootkeepError {
  return new RootkeepError('file.refused', `${path} ${reason}.`, { file: path })
}
