// The one question that the terminal asks: a secret, typed without echo.

import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { RootkeepError } from '../contract/errors.ts'
import { type InputStream, type OutputStream, write } from './shell.ts'

/** Asks on `stderr`, reads a line from the terminal `stdin`. Throws `call.cancelled` for Ctrl-C and Ctrl-D. */
export async function promptSecret(
  question: string,
  stdin: InputStream,
  stderr: OutputStream,
): Promise<string> {
  await write(stderr, `${question}: `)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: stdin, output: silent, terminal: true, historySize: 0 })
  try {
    return await new Promise<string>((answered, failed) => {
      terminal.once('line', answered)
      terminal.once('SIGINT', () => failed(new RootkeepError('call.cancelled', 'Interrupted.')))
      terminal.once('close', () => failed(new RootkeepError('call.cancelled', 'No answer was given.')))
    })
  } finally {
    terminal.close()
    await write(stderr, '\n')
  }
}

/** Asks twice, until both answers agree; three attempts. Throws `input.invalid`. */
export async function promptNewSecret(
  question: string,
  stdin: InputStream,
  stderr: OutputStream,
): Promise<string> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const first = await promptSecret(question, stdin, stderr)
    if (first === (await promptSecret(`${question} again`, stdin, stderr))) return first
    await write(stderr, 'The two are not the same. Once more.\n')
  }
  throw new RootkeepError('input.invalid', 'Three times, the two answers were not the same.')
}
