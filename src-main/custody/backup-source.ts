// The plaintext of a backup as one run of octets: its manifest and the contents of its files, read block by block
// from where they are, so that a keep of any size goes through a buffer of one block.

import type { FileHandle } from 'node:fs/promises'
import { type BackupManifest, plaintextLength, writeBackupManifest } from './backup-manifest.ts'
import type { JournalHead } from './vault-format.ts'

/** A file of the keep: octets in memory, or a file that does not change while the backup is made. */
export interface BackupFile {
  readonly name: string
  readonly size: number
  readonly content: Uint8Array | FileHandle
}

export class BackupSource {
  /** Octets of plaintext. */
  readonly length: number
  readonly #parts: readonly BackupFile[]
  #part = 0
  #position = 0

  constructor(files: readonly BackupFile[], journalHead: JournalHead) {
    const manifest: BackupManifest = { files: files.map(({ name, size }) => ({ name, size })), journalHead }
    const octets = writeBackupManifest(manifest)
    this.#parts = [{ name: '', size: octets.length, content: octets }, ...files]
    this.length = plaintextLength(octets, manifest)
  }

  /** From the beginning again. */
  rewind(): void {
    this.#part = 0
    this.#position = 0
  }

  /** Fills `block` with what comes next, as far as there is any, and returns how many octets that were. */
  async fill(block: Buffer): Promise<number> {
    let filled = 0
    for (let part = this.#parts[this.#part]; part && filled < block.length; part = this.#parts[this.#part]) {
      const wanted = Math.min(block.length - filled, part.size - this.#position)
      if (wanted > 0) await readPart(part, block.subarray(filled, filled + wanted), this.#position)
      filled += wanted
      this.#position += wanted
      if (this.#position === part.size) this.#next()
    }
    return filled
  }

  #next(): void {
    this.#part += 1
    this.#position = 0
  }
}

/** Throws an Error, a defect of ours, where the file has become shorter than it was said to be. */
async function readPart({ name, content }: BackupFile, into: Buffer, position: number): Promise<void> {
  if (content instanceof Uint8Array) {
    into.set(content.subarray(position, position + into.length))
    return
  }
  for (let at = 0; at < into.length; ) {
    const { bytesRead } = await content.read(into, at, into.length - at, position + at)
    if (bytesRead === 0) throw new Error(`${name} became shorter while it was backed up`)
    at += bytesRead
  }
}
