// Where secrets come from: a file that a flag or the environment names, else a prompt on the terminal.
// Never from an argument, which the list of processes shows to everyone.

import { stat } from 'node:fs/promises'
import { RootkeepError } from '../contract/errors.ts'
import { kebab } from '../contract/fields.ts'
import { readInputFile } from './input-file.ts'
import { promptNewSecret, promptSecret } from './prompt.ts'
import { type Shell, type StandardInput, write } from './shell.ts'
import { visible } from './visible-text.ts'

interface SecretRequest {
  /** The field's name: `passphrase`, `newPassphrase`. */
  readonly name: string
  /** The file that a flag names for it. */
  readonly file: string | undefined
  /** One that is being chosen is asked for twice. */
  readonly isNew: boolean
  /** An answer for one key only: another key has another. */
  readonly isForOne?: boolean
}

export interface Secrets {
  /** True when a file is named, so that no one needs to be asked. */
  hasFile(request: Pick<SecretRequest, 'name' | 'file'>): boolean
  /** Throws `vault.passphrase-needed` when there is no file and no terminal. */
  read(request: SecretRequest): Promise<string>
}

interface Source {
  readonly shell: Shell
  readonly standardInput: StandardInput
}

/** An answer from the prompt is kept for the rest of the command, so that no one types it twice. */
export function createSecrets(shell: Shell, standardInput: StandardInput): Secrets {
  const answers = new Map<string, string>()
  const pathOf = ({ name, file }: Pick<SecretRequest, 'name' | 'file'>) =>
    file ?? (shell.environment[environmentVariable(name)] || undefined)
  return {
    hasFile: (request) => pathOf(request) !== undefined,
    async read(request) {
      const path = pathOf(request)
      if (path !== undefined) return readSecretFile(path, shell, standardInput)
      if (request.isForOne) return ask(request, { shell, standardInput })
      const answer = answers.get(request.name) ?? (await ask(request, { shell, standardInput }))
      answers.set(request.name, answer)
      return answer
    },
  }
}

/** `ROOTKEEP_PASSPHRASE_FILE`, `ROOTKEEP_NEW_PASSPHRASE_FILE`. */
function environmentVariable(name: string): string {
  return `ROOTKEEP_${kebab(name).replaceAll('-', '_').toUpperCase()}_FILE`
}

/** The first line without its end. A file that others may read is used, and complained about. */
async function readSecretFile(path: string, shell: Shell, standardInput: StandardInput): Promise<string> {
  const bytes = await readInputFile(path, standardInput)
  const mode = process.platform === 'win32' ? 0 : await modeOf(path)
  if ((mode & 0o044) !== 0) {
    await write(shell.stderr, `rootkeep: others may read ${visible(path)}: chmod 600 would keep it to you.\n`)
  }
  const [line = ''] = bytes.toString('utf8').split(/\r?\n/, 1)
  if (line === '')
    throw new RootkeepError('input.empty', `The first line of ${path} is empty.`, { file: path })
  return line
}

/** The permissions of a regular file; a pipe's or standard input's say nothing. */
async function modeOf(path: string): Promise<number> {
  const found = path === '-' ? null : await stat(path).catch(() => null)
  return found?.isFile() ? found.mode : 0
}

/** No one can be asked where standard input is no terminal, or is being read for something else. */
function ask({ name, isNew }: SecretRequest, { shell, standardInput }: Source): Promise<string> {
  const words = kebab(name).replaceAll('-', ' ')
  if (!shell.stdin.isTTY || !shell.stderr.isTTY || standardInput.isTaken) {
    const message = `A ${words} is needed: give --${kebab(name)}-file FILE or set ${environmentVariable(name)}.`
    throw new RootkeepError('vault.passphrase-needed', message)
  }
  const question = `${words.charAt(0).toUpperCase()}${words.slice(1)}`
  return isNew
    ? promptNewSecret(question, shell.stdin, shell.stderr)
    : promptSecret(question, shell.stdin, shell.stderr)
}
