// Words to flags: which were given, with which values, and which words stand alone. Knows no procedure;
// node:util's parseArgs splits the words.

import { parseArgs } from 'node:util'
import { RootkeepError } from '../contract/errors.ts'
import { nearest } from './nearest.ts'

interface Flag {
  /** `values`: every word up to the next flag, and the flag may be repeated. */
  readonly takes: 'nothing' | 'value' | 'values'
  readonly short?: string
  /** The name under which the values are collected, for an alias. */
  readonly for?: string
}
export type Flags = Readonly<Record<string, Flag>>

export interface Given {
  /** A flag that takes nothing is `['true']`, or what was written after `=`. */
  readonly flags: ReadonlyMap<string, readonly string[]>
  /** Words that belong to no flag. */
  readonly operands: readonly string[]
}

/** Secrets have no flag of their own; someone who tries is told why. */
const secretWords = /^(?:.*-)?(?:passphrase|password|pass|pin|secret)$/

/** The tokens of `words`, unknown flags included; indexes are positions in `words`. */
export function tokensOf(words: readonly string[], flags: Flags) {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [
      name,
      {
        type: flag.takes === 'nothing' ? ('boolean' as const) : ('string' as const),
        ...(flag.short ? { short: flag.short } : {}),
      },
    ]),
  )
  return parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

/** Collects what was given. Throws `input.invalid` for an unknown, repeated or empty-handed flag. */
export function collectFlags(words: readonly string[], flags: Flags): Given {
  const collected = new Map<string, string[]>()
  const operands: string[] = []
  let open: string[] | null = null
  for (const token of tokensOf(words, flags)) {
    if (token.kind === 'positional') (open ?? operands).push(token.value)
    else open = null
    if (token.kind !== 'option') continue
    const flag = knownFlag(token.name, token.rawName, flags)
    const name = flag.for ?? token.name
    const values = collected.get(name) ?? []
    if (values.length > 0 && flag.takes !== 'values') throw invalid(`${token.rawName} was given twice.`)
    values.push(valueAfter(token, flag))
    collected.set(name, values)
    if (flag.takes === 'values') open = values
  }
  return { flags: collected, operands }
}

function knownFlag(name: string, rawName: string, flags: Flags): Flag {
  if (Object.hasOwn(flags, name)) return flags[name] as Flag
  if (secretWords.test(name)) {
    throw invalid(
      `${rawName} is refused: the list of processes and the shell's history show an argument to others. ` +
        `Use the prompt, ${rawName}-file FILE or ROOTKEEP_PASSPHRASE_FILE.`,
    )
  }
  const near = nearest(name, Object.keys(flags))
  throw invalid(`There is no flag ${rawName} here.${near ? ` Did you mean --${near}?` : ''}`)
}

interface OptionToken {
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function valueAfter(token: OptionToken, flag: Flag): string {
  if (flag.takes === 'nothing') return token.value ?? 'true'
  const looksLikeFlag = token.value !== undefined && /^-./.test(token.value) && !token.inlineValue
  if (token.value === undefined || looksLikeFlag) {
    throw invalid(
      `${token.rawName} needs a value (one that begins with a dash is written ${token.rawName}=…).`,
    )
  }
  return token.value
}

function invalid(message: string): RootkeepError {
  return new RootkeepError('input.invalid', message)
}
