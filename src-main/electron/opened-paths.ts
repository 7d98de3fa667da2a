// What the system asks to be opened: the files named in the arguments of a start (Linux, Windows), of a second start,
// or by `open-file` (macOS). Paths wait here until the window takes them; they are read then, and not before.

import { basename, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RootkeepError, toErrorReply } from '../contract/errors.ts'
import type { Handed, HandedFile } from '../contract/host.ts'
import { maximumInputLength } from '../contract/input-length.ts'
import { isKeepLinkPath, keepFolderOf } from '../keep-link.ts'
import { readPickedFile } from './picked-file.ts'

/** More are not opened at once: a slip in a file manager must not fill the memory. */
const mostPaths = 100

export interface CommandLine {
  readonly argv: readonly string[]
  readonly workingDirectory: string
  /** The folder of the program, which is an argument of its own while the program is not packed. */
  readonly program: string
}

/** The files among the arguments of a start: no switches, not the value of `--keep`, not the program itself. */
export function pathsOf({ argv, workingDirectory, program }: CommandLine): string[] {
  const [, ...words] = argv
  return words
    .filter((word, at) => word !== '' && !word.startsWith('-') && words[at - 1] !== '--keep')
    .flatMap((word) => pathOf(word, workingDirectory))
    .filter((path) => path !== resolve(program))
}

/** Desktops hand over paths or `file:` addresses; one that leads to another machine is no file of ours. */
function pathOf(word: string, workingDirectory: string): string[] {
  if (!word.startsWith('file:')) return [resolve(workingDirectory, word)]
  try {
    return [fileURLToPath(word)]
  } catch {
    return []
  }
}

export interface OpenedPaths {
  /** Lets paths wait, `mostPaths` at most, and tells the watcher. */
  add(paths: readonly string[]): void
  /** Calls `watcher` for what is added from now on. */
  watch(watcher: () => void): void
  /** Reads what waits, and forgets it. Never throws: what can't be read says why. */
  take(): Promise<Handed>
  /** The folder of the first keep that is named in what waits, which no longer waits for it; null where none is. */
  takeKeep(): string | null
  /** The folder of the keep that was named last. Throws `keep.missing` where none was. */
  keep(): string
}

export function createOpenedPaths(): OpenedPaths {
  let waiting: string[] = []
  let keep: string | null = null
  let tell = () => {}
  return {
    add(paths) {
      waiting = [...waiting, ...paths].slice(0, mostPaths)
      tell()
    },
    watch(watcher) {
      tell = watcher
    },
    async take() {
      const paths = waiting
      waiting = []
      const { files, links } = await readPaths(paths)
      keep = links.at(-1) ?? keep
      return { files, keep: links.at(-1) ?? null }
    },
    takeKeep() {
      const link = waiting.find((path) => isKeepLinkPath(path) && folderOf(path) !== null)
      waiting = waiting.filter((path) => path !== link)
      return link === undefined ? null : folderOf(link)
    },
    keep() {
      if (keep === null) throw new RootkeepError('keep.missing', 'No keep was handed to the window.')
      return keep
    },
  }
}

/** Null for a link that can't be read: it goes on waiting, and whoever takes it is told why. */
function folderOf(link: string): string | null {
  try {
    return keepFolderOf(link)
  } catch {
    return null
  }
}

interface Reading {
  readonly files: HandedFile[]
  readonly links: string[]
}

/** One after another, and all of them together no larger than one may be. */
async function readPaths(paths: readonly string[]): Promise<Reading> {
  const files: HandedFile[] = []
  const links: string[] = []
  let room = maximumInputLength
  for (const path of paths) {
    const name = basename(path)
    try {
      if (isKeepLinkPath(path)) links.push(keepFolderOf(path))
      else {
        const bytes = await readPickedFile(path, room)
        room -= bytes.length
        files.push({ name, bytes })
      }
    } catch (thrown) {
      files.push({ name, error: toErrorReply(thrown) })
    }
  }
  return { files, links }
}
