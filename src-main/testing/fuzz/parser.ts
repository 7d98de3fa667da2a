// A parser of a stranger's bytes as the fuzzing sees it, and what it may do with them: answer, or refuse with a
// RootkeepError. Everything else is a defect.

import { exitStatusOf, RootkeepError } from '../../contract/errors.ts'
import type { CorpusName } from './corpus.ts'
import type { Form } from './mutation.ts'

export interface FuzzedParser {
  readonly name: string
  readonly form: Form
  /** What its mutations start from. */
  readonly seeds: readonly CorpusName[]
  /** Reads, and looks at everything that was read. */
  parse(octets: Uint8Array): unknown
}

/** What is wrong with how the parser took the octets, with the stack, or null. */
export async function defectOf(parser: FuzzedParser, octets: Uint8Array): Promise<string | null> {
  try {
    await parser.parse(octets)
    return null
  } catch (thrown) {
    if (thrown instanceof RootkeepError && exitStatusOf(thrown.code) !== 70) return null
    return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  }
}

/** The value of what promises to throw nothing: there a RootkeepError is a defect, too. */
export function mustNotThrow<T>(act: () => T): T {
  try {
    return act()
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    throw new Error(`${thrown.code} where nothing may be thrown: ${thrown.message}`, { cause: thrown })
  }
}

/** States that text for people holds no control, bidirectional or invisible character besides line feeds. */
export function mustBeVisible(text: string): void {
  const [character] = /[^\P{Cc}\n]|[\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u.exec(text) ?? []
  if (character === undefined) return
  throw new Error(`U+${character.codePointAt(0)?.toString(16)} is shown to a person as it is`)
}
