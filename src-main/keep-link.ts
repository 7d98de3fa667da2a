// Which keep a door is told to open: a folder, or a `.rootkeep` file that names one. Only the few octets of that file
// are read; what lies in the folder is for the keep to judge.

import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { RootkeepError } from './contract/errors.ts'
import { maximumKeepLinkLength, readKeepLink } from './contract/keep-link.ts'

const extension = '.rootkeep'

/** Whether a path is called as the files are that name a keep. */
export function isKeepLinkPath(path: string): boolean {
  return path.toLowerCase().endsWith(extension)
}

/**
 * The folder of the keep at `path`: itself, unless it is a file called `.rootkeep`; then the folder that this names,
 * taken from where the file lies. Throws `input.wrong-kind`, `input.unreadable-file`.
 */
export function keepFolderOf(path: string): string {
  const whole = resolve(path)
  if (!isKeepLinkPath(whole) || !isFile(whole)) return whole
  return resolve(dirname(whole), readKeepLink(beginningOf(whole)))
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** One octet more than such a file may have, so that a longer one is seen to be. */
function beginningOf(path: string): string {
  const octets = Buffer.alloc(maximumKeepLinkLength + 1)
  try {
    const file = openSync(path, 'r')
    try {
      return octets.toString('utf8', 0, readSync(file, octets, 0, octets.length, 0))
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    throw new RootkeepError('input.unreadable-file', `${path} can't be read.`, { path }, { cause })
  }
}
