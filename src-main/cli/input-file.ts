// Files that come in: bounded before they are read, and refused with a code that says why. What the bytes
// mean is for the rooms behind the contract; here they only become the text that the contract carries.

import { type FileHandle, open, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { RootkeepError } from '../contract/errors.ts'
import { maximumInputLength, maximumInputText } from '../contract/input-length.ts'
import type { FieldHint, NamedFile } from '../contract/values.ts'
import type { StandardInput } from './shell.ts'

/** All files of one `files` flag together: what one call carries at most. */
const maximumTotalLength = 16 * maximumInputLength

/**
 * The octets of a file, or of standard input for `-`. Throws `input.unreadable-file`, `input.is-a-directory`,
 * `input.empty`, and `input.too-large` for more than `maximumInputLength`, before they are read.
 */
export async function readInputFile(path: string, standardInput: StandardInput): Promise<Buffer> {
  const bytes = path === '-' ? await readBounded(standardInput.take(), path) : await readNamed(path)
  if (bytes.length === 0) throw refusal('input.empty', path, 'is empty')
  return bytes
}

/** What the contract carries for a file: text; PEM text or else base64; or base64. */
export function encodeContent(bytes: Buffer, content: NonNullable<FieldHint['file']>): string {
  const isText = content === 'text' || (content === 'pem-or-der' && isPem(bytes))
  return isText ? bytes.toString('utf8').replace(/^\uFEFF/, '') : bytes.toString('base64')
}

/**
 * Files and folders of files (not the folders in them, nor hidden files) by name, as the contract's list.
 * An empty file of a folder is passed on, to be refused by itself. Throws as `readInputFile` does, and
 * `input.invalid` for two files of one name, whose results could not be told apart.
 */
export async function readNamedFiles(
  paths: readonly string[],
  standardInput: StandardInput,
): Promise<NamedFile[]> {
  const files: NamedFile[] = []
  let total = 0
  for (const path of paths) {
    const folder = path === '-' ? null : await listFolder(path)
    for (const member of folder ?? [path]) {
      const bytes = folder ? await readNamed(member) : await readInputFile(member, standardInput)
      total += bytes.length
      if (total > maximumTotalLength) throw refusal('input.too-large', path, 'holds too much for one call')
      files.push({ name: basename(member), content: encodeContent(bytes, 'pem-or-der') })
    }
  }
  refuseNamesakes(files)
  return files
}

/** DER begins with a tag and has a zero octet somewhere (a BIT STRING's); PEM has neither need nor room for one. */
function isPem(bytes: Buffer): boolean {
  return bytes.includes('-----BEGIN ') && !bytes.includes(0)
}

/** The files of a folder in the order of their names, or null when `path` is no folder. */
async function listFolder(path: string): Promise<string[] | null> {
  const found = await stat(path).catch((error) => unreadable(path, error))
  if (!found.isDirectory()) return null
  const names = await readdir(path).catch((error) => unreadable(path, error))
  const members = names.filter((name) => !name.startsWith('.')).map((name) => join(path, name))
  const files: string[] = []
  for (const member of members.sort()) {
    if ((await stat(member).catch((error) => unreadable(member, error))).isFile()) files.push(member)
  }
  if (files.length === 0) throw refusal('input.empty', path, 'has no files in it')
  return files
}

async function readNamed(path: string): Promise<Buffer> {
  const handle = await open(path, 'r').catch((error) => unreadable(path, error))
  try {
    const found = await handle.stat()
    if (found.isDirectory()) throw refusal('input.is-a-directory', path, 'is a folder')
    if (found.size > maximumInputLength) throw tooLarge(path)
    return found.isFile() ? await readRegular(handle, path) : await readPipe(handle, path)
  } finally {
    await handle.close()
  }
}

/** A file may grow while it is read, so the limit holds once more. */
async function readRegular(handle: FileHandle, path: string): Promise<Buffer> {
  const bytes = await handle.readFile().catch((error) => unreadable(path, error))
  if (bytes.length > maximumInputLength) throw tooLarge(path)
  return bytes
}

function readPipe(handle: FileHandle, path: string): Promise<Buffer> {
  return readBounded(handle.createReadStream({ autoClose: false }), path)
}

async function readBounded(stream: Readable, path: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > maximumInputLength) throw tooLarge(path)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function refuseNamesakes(files: readonly NamedFile[]): void {
  const seen = new Set<string>()
  for (const { name } of files) {
    if (seen.has(name)) throw refusal('input.invalid', name, 'is the name of two of the files')
    seen.add(name)
  }
}

function tooLarge(path: string): RootkeepError {
  return refusal('input.too-large', path, `is larger than ${maximumInputText}`)
}

function unreadable(path: string, error: NodeJS.ErrnoException): never {
  const reason =
    error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code ?? error.message})`
  throw refusal('input.unreadable-file', path, reason)
}

function refusal(
  code:
    | 'input.unreadable-file'
    | 'input.is-a-directory'
    | 'input.empty'
    | 'input.too-large'
    | 'input.invalid',
  path: string,
  reason: string,
): RootkeepError {
  const name = path === '-' ? 'Standard input' : path
  return new RootkeepError(code, `${name} ${reason}.`, { file: path })
}
