// What lies beside the program, in the repository as in the package: its resources and its version.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder that holds `profiles`. */
export const resources = fileURLToPath(new URL('../../resources', import.meta.url))

export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return String(version)
}
