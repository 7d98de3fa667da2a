// vault.json on disk: read within a size limit, replaced whole and durably, and never over what another
// program wrote meanwhile. What stands in it is vault-format.ts.

import { createHash } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { RootkeepError } from '../contract/errors.ts'
import { readBounded, type StagedFile, stageDurably } from './durable-file.ts'
import { damagedVault, readVault, type VaultContents, writeVault } from './vault-format.ts'

/** 64 MiB: some 10,000 sealed keys of RSA-4096. */
const maximumLength = 64 * 1024 * 1024

/** The vault.json of one folder, as last read or written here. */
export class VaultFile {
  readonly #path: string
  #digest = ''
  /** As last read; the same octets are not read through again. */
  #contents: VaultContents | null = null

  constructor(directory: string) {
    this.#path = join(directory, 'vault.json')
  }

  /**
   * Reads it anew. Throws `keep.missing`, `input.unreadable-file`, `keep.newer-format`, or `vault.damaged`
   * for a file that is too large or not of the format; nothing in it is authenticated yet.
   */
  read(): VaultContents {
    const octets = this.#octets()
    const digest = digestOf(octets)
    if (!this.#contents || digest !== this.#digest) this.#contents = readVault(octets)
    this.#digest = digest
    return this.#contents
  }

  /** Throws `keep.exists` when there is a vault.json, readable or not. */
  assertAbsent(): void {
    if (existsSync(this.#path)) throw new RootkeepError('keep.exists', 'There is a vault here already.')
  }

  /** Writes the first vault.json of a folder. Throws `keep.exists`, or what `writeDurably` throws. */
  create(contents: VaultContents): void {
    this.assertAbsent()
    using staged = this.#stage(contents)
    staged.commit()
  }

  /**
   * Makes ready to replace it. Throws `keep.in-use` when the file is not as last read or written here: another
   * program wrote it, and its keys would be lost. Otherwise what `writeDurably` throws; then nothing has changed.
   */
  stage(contents: VaultContents): StagedFile {
    if (digestOf(this.#octets()) !== this.#digest) {
      throw new RootkeepError('keep.in-use', 'Another program has changed vault.json.', {
        file: 'vault.json',
      })
    }
    return this.#stage(contents)
  }

  remove(): void {
    rmSync(this.#path, { force: true })
  }

  #stage(contents: VaultContents): StagedFile {
    const octets = writeVault(contents)
    if (octets.length > maximumLength) throw new RootkeepError('keep.unwritable', 'The vault is full.')
    const staged = stageDurably(this.#path, octets)
    return {
      commit: () => {
        staged.commit()
        this.#digest = digestOf(octets)
        this.#contents = contents
      },
      [Symbol.dispose]: () => staged[Symbol.dispose](),
    }
  }

  #octets(): Buffer {
    const octets = readFile(this.#path)
    if (!octets) throw damagedVault('')
    return octets
  }
}

function readFile(path: string): Buffer | null {
  try {
    return readBounded(path, maximumLength)
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    const code = isMissing ? 'keep.missing' : 'input.unreadable-file'
    throw new RootkeepError(code, 'vault.json could not be read.', { file: 'vault.json' }, { cause })
  }
}

function digestOf(octets: Uint8Array): string {
  return createHash('sha256').update(octets).digest('hex')
}
