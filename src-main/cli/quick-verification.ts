// `gem verify` at once: where the words ask for nothing that needs the whole contract, the answer comes without
// loading it. It prints what the long way prints; every other form of the command goes there.

import { parseArgs } from 'node:util'
import { verifyGemsShortly } from '../gem-verification.ts'
import { valueLines } from './print.ts'
import { hasColour, type Shell, write } from './shell.ts'

/** The exit status, or null where the words are for the long way. */
export async function verifyQuickly(words: readonly string[], shell: Shell): Promise<number | null> {
  const given = readWords(words)
  if (!given) return null
  const { policy, json = false } = given.values
  const question = { files: given.positionals, policy, trustDirectory: given.values['trust-directory'] }
  const value = await verifyGemsShortly(question, { clock: Date.now, signal: shell.signal }).catch(() => null)
  if (!value) return null
  const style = { colour: hasColour(shell.stdout, shell.environment) }
  const text = json ? JSON.stringify(value, null, 2) : valueLines(value, style).join('\n')
  await write(shell.stdout, `${text}\n`)
  return value.valid ? 0 : 1
}

/** Null unless each word is a file or one of three flags; a refusal has the long way's words. */
function readWords(words: readonly string[]) {
  const options = {
    policy: { type: 'string', default: 'strict' },
    'trust-directory': { type: 'string' },
    json: { type: 'boolean' },
  } as const
  try {
    const given = parseArgs({ args: words.slice(2), options, allowPositionals: true, strict: true })
    return given.positionals.includes('-') ? null : given
  } catch {
    return null
  }
}
