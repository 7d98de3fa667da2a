// Until when the answers hold that were last signed in advance: remembered for the due dates alone, since the log
// of OCSP answers says only what was signed when.

import type { Authority } from '../../records/authority.ts'
import type { Keep } from '../keep.ts'

const keyOf = ({ id }: Authority) => `ocsp.presigned-until.${id}`

export interface Presigned {
  readonly thisUpdate: string
  readonly nextUpdate: string
}

export function rememberPresigned(
  keep: Keep,
  authority: Authority,
  { thisUpdate, nextUpdate }: Presigned,
): void {
  keep.records.settings.set(keyOf(authority), { thisUpdate, nextUpdate })
}

/** Null where none were ever signed. */
export function presignedOf(keep: Keep, authority: Authority): Presigned | null {
  const found = keep.records.settings.get(keyOf(authority))
  return isPresigned(found) ? found : null
}

function isPresigned(value: unknown): value is Presigned {
  if (typeof value !== 'object' || value === null) return false
  const { thisUpdate, nextUpdate } = value as Readonly<Record<string, unknown>>
  return typeof thisUpdate === 'string' && typeof nextUpdate === 'string'
}
