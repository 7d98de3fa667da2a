// gem's trust directory on disk: `~/.gem/trust` of whoever runs this, or a folder that the command line names.

import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import {
  readTrustDirectory,
  type TrustDirectory,
  trustDirectoryFiles,
} from '../../artifact/gem/trust-directory.ts'
import { RootkeepError } from '../../contract/errors.ts'
import type { Host } from '../../contract/host.ts'
import { readBounded, writeDurably } from '../../custody/durable-file.ts'
import type { Certificate } from '../../pki/certificate.ts'
import { pathFrom } from '../gem/file-source.ts'

/** A certificate of more octets is none that anyone trusts by intention. */
const maximumLength = 1024 * 1024

/** The folder asked for, or gem's own. Throws `file.refused` for a path from a window. */
export function trustFolder(asked: string | undefined, host: Host | null): string {
  return asked === undefined ? join(homedir(), '.gem', 'trust') : pathFrom(asked, host)
}

/** What is in the folder; nothing where there is none. Throws `input.unreadable-file`. */
export function readTrustFolder(folder: string): TrustDirectory {
  return readTrustDirectory(
    namesIn(folder).flatMap((name) => {
      const octets = statSync(join(folder, name)).isFile()
        ? readBounded(join(folder, name), maximumLength)
        : null
      return octets ? [{ name, content: contentOf(octets) }] : []
    }),
  )
}

function contentOf(octets: Buffer): string {
  return octets.includes('-----BEGIN ') ? octets.toString('utf8') : octets.toString('base64')
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch (thrown) {
    const { code = '' } = thrown as NodeJS.ErrnoException
    if (code === 'ENOENT') return []
    throw new RootkeepError('input.unreadable-file', `${folder} cannot be read (${code}).`, { file: folder })
  }
}

/** Adds a certificate as `gem cert --add` does, the folder 0700 and the file 0600. Throws `file.refused`. */
export function addToTrustFolder(folder: string, certificate: Certificate): string {
  const [file] = trustDirectoryFiles([certificate], 'owner').files
  if (!file) throw new TypeError('a certificate has a file')
  return writing(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    chmodSync(folder, 0o700)
    writeDurably(join(folder, file.name), Buffer.from(file.content))
    return file.name
  })
}

/** Removes files of the folder by name. Throws `file.refused`. */
export function removeFromTrustFolder(folder: string, fileNames: readonly string[]): void {
  writing(folder, () => fileNames.forEach((name) => void rmSync(join(folder, name))))
}

function writing<T>(folder: string, act: () => T): T {
  try {
    if (existsSync(folder) && !statSync(folder).isDirectory()) throw new Error('it is no folder')
    return act()
  } catch (thrown) {
    if (thrown instanceof RootkeepError) throw thrown
    const reason = (thrown as NodeJS.ErrnoException).code ?? (thrown as Error).message
    throw new RootkeepError('file.refused', `${folder} cannot be written (${reason}).`, { file: folder })
  }
}
