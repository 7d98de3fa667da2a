// What has extensions is of version 3, and every certificate of today has extensions.

import type { Lint } from './lint.ts'

export const versionNot3: Lint<'version-not-3'> = {
  name: 'version-not-3',
  clause: 'RFC 5280 §4.1.2.1',
  severity: 'error',
  check: ({ version }) => (version === 3 ? null : { version }),
}
