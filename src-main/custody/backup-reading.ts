// A backup read from disk: opened by a way into its vault, and unpacked into an empty folder, file by file and
// durably, in a buffer of one block. Nothing of it is trusted before its chunk has opened. Normative: FORMAT.md,
// "Backups".

import { type FileHandle, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { blockLength, fillFrom, openBackupFile, openedBlocks, writeAll } from './backup-file.ts'
import {
  type BackupHeader,
  damagedBackup,
  headerLengthOf,
  prefixLength,
  readBackupHeader,
} from './backup-header.ts'
import { openBackupKey } from './backup-key.ts'
import {
  type BackupManifest,
  manifestLengthOf,
  manifestPrefixLength,
  plaintextLength,
  readBackupManifest,
} from './backup-manifest.ts'
import { openedLength } from './chunk-cipher.ts'
import { createFolderDurably, syncFolder } from './durable-file.ts'
import type { VaultKey } from './vault-key.ts'

const noOctets = Buffer.alloc(0)

/** A backup whose header was read: not authenticated before its first chunk opens. */
export interface BackupOnDisk extends AsyncDisposable {
  readonly header: BackupHeader
  /** Magic, length and header. */
  readonly octets: Buffer
  readonly file: FileHandle
  /** Octets of plaintext behind the header. */
  readonly length: number
}

/**
 * Opens the file and reads its header. Throws `input.unreadable-file`, `input.wrong-kind` for what is no backup,
 * `keep.newer-format`, `backup.damaged`.
 */
export async function openBackup(path: string): Promise<BackupOnDisk> {
  const { file, size } = await openBackupFile(path)
  try {
    const prefix = Buffer.alloc(Math.min(prefixLength, size))
    await fillFrom(file, prefix, 0)
    const headerLength = headerLengthOf(prefix)
    const octets = Buffer.alloc(prefixLength + headerLength)
    const length = openedLength(size - octets.length)
    if (length === null) throw damagedBackup('end')
    await fillFrom(file, octets, 0)
    const header = readBackupHeader(octets.subarray(prefixLength))
    return { header, octets, file, length, [Symbol.asyncDispose]: () => file.close() }
  } catch (thrown) {
    await file.close()
    throw thrown
  }
}

/**
 * Writes every file of the backup into `directory`, which is empty, and waits until the disk has them; returns what
 * the manifest says. `proceed` is asked before each block, and throws to stop. Throws `backup.damaged`, and what the
 * file system throws.
 */
export async function unpackBackup(
  backup: BackupOnDisk,
  vaultKey: VaultKey,
  { directory, proceed }: { directory: string; proceed: (done: number, total: number) => void },
): Promise<BackupManifest> {
  using chunkKey = openBackupKey(vaultKey, backup.header, backup.octets)
  const { file, octets, length } = backup
  await using unpacking = new Unpacking(directory, length)
  let done = 0
  for await (const chunks of openedBlocks(file, { octets, chunkKey }, length)) {
    proceed(done, length)
    await unpacking.take(chunks)
    done += blockLength
  }
  return unpacking.finish()
}

/** Sorts the plaintext into the manifest and the files. */
class Unpacking implements AsyncDisposable {
  readonly #directory: string
  readonly #length: number
  #beginning: Buffer = noOctets
  #manifest: BackupManifest | null = null
  #next = 0
  #open: { readonly file: FileHandle; readonly folder: string; left: number } | null = null
  /** What the open file is still to be given. */
  #pending: Buffer[] = []

  constructor(directory: string, length: number) {
    this.#directory = directory
    this.#length = length
  }

  async take(chunks: readonly Buffer[]): Promise<void> {
    for (const chunk of chunks) await this.#sort(this.#manifest ? chunk : this.#takeManifest(chunk))
    await this.#flush()
  }

  /** Throws `backup.damaged` when the manifest or a file is not whole. */
  finish(): BackupManifest {
    if (!this.#manifest || this.#open || this.#next < this.#manifest.files.length) throw damagedBackup('end')
    return this.#manifest
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#open?.file.close()
    this.#open = null
  }

  async #sort(octets: Buffer): Promise<void> {
    let rest = octets
    for (let open = await this.#openNext(); open; open = await this.#openNext()) {
      const part = rest.subarray(0, open.left)
      this.#pending.push(part)
      open.left -= part.length
      rest = rest.subarray(part.length)
      if (open.left > 0) return
      await this.#close()
    }
  }

  /** What of the chunk is behind the manifest. */
  #takeManifest(chunk: Buffer): Buffer {
    this.#beginning = Buffer.concat([this.#beginning, chunk])
    const octets = this.#beginning
    if (octets.length < manifestPrefixLength) return noOctets
    const end = manifestPrefixLength + manifestLengthOf(octets)
    if (octets.length < end) return noOctets
    const manifest = readBackupManifest(octets.subarray(manifestPrefixLength, end))
    if (plaintextLength(octets.subarray(0, end), manifest) !== this.#length) throw damagedBackup('manifest')
    this.#manifest = manifest
    this.#beginning = noOctets
    return octets.subarray(end)
  }

  /** The file that is open, or the next one; null before the manifest and after the last. */
  async #openNext() {
    const entry = this.#manifest?.files[this.#next]
    if (this.#open || !entry) return this.#open
    const path = join(this.#directory, entry.name)
    createFolderDurably(dirname(path))
    // 'wx': never through a link that someone put there.
    this.#open = { file: await open(path, 'wx', 0o600), folder: dirname(path), left: entry.size }
    this.#next += 1
    return this.#open
  }

  async #flush(): Promise<void> {
    if (this.#open && this.#pending.length > 0) await writeAll(this.#open.file, this.#pending)
    this.#pending = []
  }

  async #close(): Promise<void> {
    await this.#flush()
    await this.#open?.file.sync()
    await this.#open?.file.close()
    if (this.#open) syncFolder(this.#open.folder)
    this.#open = null
  }
}
