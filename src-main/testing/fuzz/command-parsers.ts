// What the command line reads of strangers: lines of a session and cases of a batch. The app behind them
// refuses everything, so that nothing is done.

import { PassThrough, Writable } from 'node:stream'
import type { App } from '../../app.ts'
import { type CallInvocation, readArguments } from '../../cli/arguments.ts'
import { runBatch } from '../../cli/batch.ts'
import { runSession } from '../../cli/session.ts'
import { createStandardInput, type Shell } from '../../cli/shell.ts'
import { shellWords } from '../../cli/shell-words.ts'
import type { FuzzedParser } from './parser.ts'

const app: App = {
  call: async () => ({
    ok: false,
    error: { code: 'call.cancelled', message: 'nothing is done', details: {} },
  }),
  events: { subscribe: () => () => {} },
  lock: () => {},
  close: async () => {},
}

export const commandParsers: readonly FuzzedParser[] = [
  {
    name: 'cli.words',
    form: 'text',
    seeds: ['session', 'command'],
    parse(octets) {
      // One line: a line that is refused ends none after it.
      const [line = ''] = Buffer.from(octets).toString('utf8').split('\n', 1)
      readArguments(shellWords(line))
    },
  },
  {
    name: 'cli.session',
    form: 'text',
    seeds: ['session', 'command'],
    async parse(octets) {
      const { shell, answers } = shellOf(octets)
      const secrets = { hasFile: () => false, read: async () => 'nine brass lanterns' }
      const standardInput = createStandardInput(shell.stdin)
      const common = { keep: undefined, passphraseFile: undefined, keyPassphraseFile: undefined, json: true }
      await runSession(common, {
        actor: { app, secrets, options: {}, warn: async () => {} },
        shell,
        standardInput,
      })
      checkAnswers(answers())
    },
  },
  {
    name: 'cli.batch',
    form: 'text',
    seeds: ['case'],
    async parse(octets) {
      const { shell, answers } = shellOf(octets)
      const batch = readArguments(['trust', 'validate', '--batch']) as CallInvocation
      await runBatch(batch, { app, shell, standardInput: createStandardInput(shell.stdin) })
      checkAnswers(answers())
    },
  },
]

/** A defect of ours is answered as `internal`. */
function checkAnswers(answers: string): void {
  for (const line of answers.split('\n').slice(0, -1)) {
    const { error } = JSON.parse(line)
    if (error?.code === 'internal') throw new Error(`answered as a defect: ${line.slice(0, 500)}`)
  }
}

function shellOf(octets: Uint8Array): { readonly shell: Shell; readonly answers: () => string } {
  const stdin = new PassThrough()
  stdin.end(octets)
  const chunks: Buffer[] = []
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  const shell: Shell = {
    stdin,
    stdout,
    stderr: stdout,
    environment: { HOME: '/nonexistent' },
    signal: new AbortController().signal,
    openApp: async () => app,
  }
  return { shell, answers: () => Buffer.concat(chunks).toString('utf8') }
}
