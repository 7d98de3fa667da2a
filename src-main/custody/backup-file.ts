// A backup on disk: written to a temporary name, synced, read back and compared with what was backed up, and only
// then put in its place. Normative: FORMAT.md, "Backups".

import { constants } from 'node:fs'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { RootkeepError } from '../contract/errors.ts'
import { damagedBackup } from './backup-header.ts'
import type { BackupBeginning } from './backup-key.ts'
import type { BackupSource } from './backup-source.ts'
import {
  chunkCount,
  chunkLength,
  openChunk,
  sealChunk,
  sealedChunkLength,
  sealedLength,
} from './chunk-cipher.ts'
import { syncFolder } from './durable-file.ts'
import type { Secret } from './secret.ts'

const chunksInBlock = 16
export const blockLength = chunksInBlock * chunkLength
export const sealedBlockLength = chunksInBlock * sealedChunkLength

export interface BackupWriting {
  /** Where the backup goes; what is there is replaced by a backup that was compared, or not at all. */
  readonly path: string
  readonly beginning: BackupBeginning
  readonly source: BackupSource
  /** Asked before each block, and before the file takes its place; throws to stop. */
  readonly proceed: (done: number, total: number) => void
}

/**
 * Writes a backup and returns its size in octets. Throws what `proceed` throws, `file.refused` where the disk
 * refuses, `backup.damaged` where what was read back is not what was written; then nothing is at `path` that was not
 * there before.
 */
export async function writeBackup(writing: BackupWriting): Promise<number> {
  const { path } = writing
  const temporary = `${path}.part`
  try {
    await rm(temporary, { force: true })
    // 'wx': never through a link that someone put there.
    await using file = await open(temporary, 'wx+', 0o600)
    const size = await writeTo(file, writing)
    await compare(file, writing)
    writing.proceed(1, 1)
    await assertSame(file, temporary)
    await rename(temporary, path)
    syncFolder(dirname(path))
    return size
  } catch (thrown) {
    await rm(temporary, { force: true }).catch(() => {})
    throw refusedBy(path, thrown)
  }
}

async function writeTo(file: FileHandle, { beginning, source, proceed }: BackupWriting): Promise<number> {
  await file.writeFile(beginning.octets)
  source.rewind()
  const block = Buffer.allocUnsafeSlow(blockLength)
  let writing = Promise.resolve()
  try {
    for (let done = 0; done < source.length; ) {
      proceed(done, 2 * source.length)
      const filled = await source.fill(block)
      const place = { from: done, length: source.length }
      const sealed = sealBlock(beginning.chunkKey, block.subarray(0, filled), place)
      // The next block is read and sealed while this one is written.
      await writing
      writing = writeAll(file, sealed)
      done += filled
    }
  } finally {
    await writing
  }
  await file.sync()
  return beginning.octets.length + sealedLength(source.length)
}

interface BlockPlace {
  /** How many octets of plaintext are before it, in whole chunks. */
  readonly from: number
  /** How many octets of plaintext there are in all. */
  readonly length: number
}

function sealBlock(key: Secret, block: Buffer, { from, length }: BlockPlace): Buffer[] {
  const last = chunkCount(length) - 1
  const sealed: Buffer[] = []
  for (let at = 0; at < block.length; at += chunkLength) {
    const index = (from + at) / chunkLength
    sealed.push(...sealChunk(key, block.subarray(at, at + chunkLength), { index, isLast: index === last }))
  }
  return sealed
}

/** Opens every chunk of what was written, and holds it against the source, read anew. */
async function compare(file: FileHandle, { beginning, source, proceed }: BackupWriting): Promise<void> {
  const begun = Buffer.alloc(beginning.octets.length)
  await fillFrom(file, begun, 0)
  if (!begun.equals(beginning.octets)) throw damagedBackup('header')
  source.rewind()
  const block = Buffer.allocUnsafeSlow(blockLength)
  const opened = openedBlocks(file, beginning, source.length)
  let done = 0
  for await (const chunks of opened) {
    proceed(source.length + done, 2 * source.length)
    const filled = await source.fill(block.subarray(0, lengthOf(chunks)))
    let at = 0
    for (const chunk of chunks) {
      if (!chunk.equals(block.subarray(at, at + chunk.length))) throw damagedBackup(`octet ${done + at}`)
      at += chunk.length
    }
    done += filled
  }
}

/** Whether what was compared is what is about to be put in place: another program may have used the same name. */
async function assertSame(file: FileHandle, path: string): Promise<void> {
  const [own, there] = await Promise.all([file.stat(), stat(path)])
  if (own.ino === there.ino && own.dev === there.dev) return
  throw new RootkeepError('file.refused', `Another program writes ${basename(path)}.`, {
    file: basename(path),
  })
}

function lengthOf(chunks: readonly Buffer[]): number {
  return chunks.reduce((length, chunk) => length + chunk.length, 0)
}

/**
 * The plaintext of the chunks that follow `beginning` in the file, some of them at a time. Throws `backup.damaged`
 * with the chunk that does not open, or that is not there.
 */
export async function* openedBlocks(
  file: FileHandle,
  { octets, chunkKey }: Pick<BackupBeginning, 'octets' | 'chunkKey'>,
  length: number,
): AsyncGenerator<Buffer[], void, undefined> {
  const end = octets.length + sealedLength(length)
  const last = chunkCount(length) - 1
  const buffers = [
    Buffer.allocUnsafeSlow(sealedBlockLength),
    Buffer.allocUnsafeSlow(sealedBlockLength),
  ] as const
  const read = async (position: number, into: Buffer): Promise<Buffer> => {
    const block = into.subarray(0, Math.min(sealedBlockLength, end - position))
    await fillFrom(file, block, position)
    return block
  }
  let reading = read(octets.length, buffers[0])
  for (let [position, turn] = [octets.length, 0]; position < end; position += sealedBlockLength, turn++) {
    const block = await reading
    // The next block is read while this one is opened and used; that it can't be is met in its turn.
    if (position + sealedBlockLength < end) {
      reading = read(position + sealedBlockLength, turn % 2 === 0 ? buffers[1] : buffers[0])
      reading.catch(() => {})
    }
    yield openBlock(chunkKey, block, { from: turn * chunksInBlock, last })
  }
}

/** Throws `backup.damaged`. */
function openBlock(key: Secret, block: Buffer, { from, last }: { from: number; last: number }): Buffer[] {
  return Array.from({ length: Math.ceil(block.length / sealedChunkLength) }, (_, number) => {
    const index = from + number
    const sealed = block.subarray(number * sealedChunkLength, (number + 1) * sealedChunkLength)
    const chunk = openChunk(key, sealed, { index, isLast: index === last })
    if (!chunk) throw damagedBackup(`chunk ${index}`)
    return chunk
  })
}

/** Writes all of the octets at the end of the file. */
export async function writeAll(file: FileHandle, octets: Buffer[]): Promise<void> {
  const { bytesWritten } = await file.writev(octets)
  // The system may take less than it was given, as before it says that the disk is full.
  if (bytesWritten < lengthOf(octets)) await file.writeFile(Buffer.concat(octets).subarray(bytesWritten))
}

/** Fills all of `into` from the file at `position`. Throws `backup.damaged` where the file ends before. */
export async function fillFrom(file: FileHandle, into: Buffer, position: number): Promise<void> {
  for (let at = 0; at < into.length; ) {
    const { bytesRead } = await file.read(into, at, into.length - at, position + at)
    if (bytesRead === 0) throw damagedBackup('end')
    at += bytesRead
  }
}

/** O_NONBLOCK: a pipe in the file's place must not be waited for. Throws `input.unreadable-file`, `input.wrong-kind`. */
export async function openBackupFile(path: string): Promise<{ file: FileHandle; size: number }> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((cause: unknown) => {
    throw new RootkeepError('input.unreadable-file', `${basename(path)} can't be read.`, { path }, { cause })
  })
  const status = await file.stat()
  if (status.isFile()) return { file, size: status.size }
  await file.close()
  const code = status.isDirectory() ? 'input.is-a-directory' : 'input.wrong-kind'
  throw new RootkeepError(code, `${basename(path)} is not a file.`, { path })
}

/** What the system says of the place where a backup should go; everything else as it is. */
function refusedBy(path: string, thrown: unknown): unknown {
  const system = thrown instanceof Error && 'syscall' in thrown && 'code' in thrown ? String(thrown.code) : ''
  if (system === '') return thrown
  const details = { file: basename(path), reason: system }
  const code = system === 'ENOSPC' || system === 'EDQUOT' ? 'keep.disk-full' : 'file.refused'
  return new RootkeepError(code, `${basename(path)} could not be written (${system}).`, details, {
    cause: thrown,
  })
}
