// The installed RubyGems as a judge of many gems at once, in one process: what Gem::Package#verify decides under each
// of its policies, each case with a trust directory and an instant of its own.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { trustFileName } from '../artifact/gem/trust-directory.ts'
import type { RubygemsPolicyName } from '../contract/gem.ts'
import type { GemCase } from './gem-case/gem-case.ts'
import { mustRun } from './program.ts'

/** By policy whether it accepts, and what it says when not. */
export type RubygemsVerdict = Readonly<
  Record<RubygemsPolicyName, { readonly accepted: boolean; readonly reason: string | null }>
>

const program = fileURLToPath(new URL('rubygems-verdicts.rb', import.meta.url))

/** A case on disk. */
export interface WrittenCase {
  readonly file: string
  readonly trust: string
}

/** Writes a gem and its trust directory into a folder of its own. */
export function writeCase(folder: string, { octets, trusted }: GemCase): WrittenCase {
  const [file, trust] = [join(folder, 'case.gem'), join(folder, 'trust')]
  mkdirSync(trust, { recursive: true })
  writeFileSync(file, octets)
  for (const { certificate, pem } of trusted)
    writeFileSync(join(trust, trustFileName(certificate.subject)), pem)
  return { file, trust }
}

/** Ruby's verdicts, in the order of the cases. */
export function rubygemsVerdicts(
  cases: readonly (WrittenCase & { readonly at: string })[],
): RubygemsVerdict[] {
  const input = JSON.stringify(cases.map(({ at, ...rest }) => ({ ...rest, at: Date.parse(at) / 1000 })))
  return JSON.parse(mustRun('ruby', [program], { input }))
}
