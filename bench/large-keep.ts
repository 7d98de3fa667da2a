// The keep of a million certificates that is measured: made once, in the system's temporary folder.

import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeLargeKeep } from '../src-main/testing/large-keep.ts'

export const certificates = Number(process.env.ROOTKEEP_BENCH_CERTIFICATES ?? 1_000_000)
export const resources = fileURLToPath(new URL('../resources', import.meta.url))
export const passphrase = 'nine brass lanterns over the ferry'

/** The keep's folder. */
export async function largeKeep(): Promise<string> {
  const directory = join(tmpdir(), `rootkeep-bench-keep-${certificates}`)
  // Written last, so that a keep that was cut short is not taken for a whole one.
  if (existsSync(`${directory}.whole`)) return directory
  rmSync(directory, { recursive: true, force: true })
  process.stdout.write(`  making ${directory}\n`)
  const at = `${new Date().toISOString().slice(0, 19)}Z`
  await makeLargeKeep({ directory, resources, passphrase, certificates, at })
  writeFileSync(`${directory}.whole`, '')
  return directory
}
