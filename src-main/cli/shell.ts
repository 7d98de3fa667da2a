// What a process gives to a command: streams, environment, a signal, and the way to an app. main.ts takes
// them from the process; a test hands in its own. Nothing here knows a procedure.

import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import type { App } from '../app.ts'
import { RootkeepError } from '../contract/errors.ts'
import { keepFolderOf } from '../keep-link.ts'

export type InputStream = Readable & { readonly isTTY?: boolean }
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number }

export interface Shell {
  readonly stdin: InputStream
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Aborted when the person interrupts. */
  readonly signal: AbortSignal
  /** Opens the app on a keep's folder; called once a command is known to be well formed. */
  openApp(directory: string): Promise<App>
}

/** Standard input is handed out once: two readers of one stream would each get half. */
export interface StandardInput {
  readonly isTaken: boolean
  /** Throws `input.invalid` when a second reader asks. */
  take(): InputStream
}

export function createStandardInput(stdin: InputStream): StandardInput {
  let isTaken = false
  return {
    get isTaken() {
      return isTaken
    },
    take() {
      if (isTaken) throw new RootkeepError('input.invalid', 'Standard input can be read by one flag only.')
      isTaken = true
      return stdin
    },
  }
}

/**
 * Writes all of `content`, and waits while the reader at the other end is slow. Throws `file.refused` when it
 * cannot be written, and the stream's own `EPIPE` when the reader has gone.
 */
export function write(stream: OutputStream, content: string | Uint8Array): Promise<void> {
  return new Promise((done, failed) => {
    const end = (error?: NodeJS.ErrnoException | null) => {
      if (!error) done()
      else failed(error.code === 'EPIPE' ? error : unwritable(error))
    }
    try {
      stream.write(content, end)
    } catch (error) {
      end(error as NodeJS.ErrnoException)
    }
  })
}

function unwritable({ code }: NodeJS.ErrnoException): RootkeepError {
  return new RootkeepError('file.refused', `The output cannot be written (${code ?? 'unknown'}).`)
}

/** The keep's folder: `--keep`, else `ROOTKEEP_DIR`, else the user's data folder (XDG Base Directory). */
export function keepDirectory(flag: string | undefined, environment: Shell['environment']): string {
  const named = flag ?? environment.ROOTKEEP_DIR
  if (named) return keepFolderOf(named)
  const home = environment.HOME || homedir()
  return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), 'rootkeep')
}

/** Colours only for a person, and only for one who did not decline them (no-color.org). */
export function hasColour(stream: OutputStream, environment: Shell['environment']): boolean {
  return stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb'
}
