// OCSPResponseStatus (RFC 6960 §4.2.1) by name and number, and the responses that consist of it alone.

import { RootkeepError } from '../../contract/errors.ts'
import { encode, enumerated, sequence } from '../der/writer.ts'

const codes = {
  successful: 0,
  malformedRequest: 1,
  internalError: 2,
  tryLater: 3,
  sigRequired: 5,
  unauthorized: 6,
} as const

export type OcspResponseStatus = keyof typeof codes
export type OcspErrorStatus = Exclude<OcspResponseStatus, 'successful'>

const statuses = new Map(Object.entries(codes).map(([name, code]) => [code, name as OcspResponseStatus]))

/** The status with this value; throws `der.malformed` for 4, which is not used, and beyond 6. */
export function responseStatusOfCode(code: number): OcspResponseStatus {
  const status = statuses.get(code as (typeof codes)[OcspResponseStatus])
  if (status) return status
  throw new RootkeepError('der.malformed', 'There is no such OCSP response status', { responseStatus: code })
}

/** An unsigned response that says why there is none (RFC 6960 §2.3), in DER. */
export function writeOcspError(status: OcspErrorStatus): Uint8Array {
  return encode(sequence([enumerated(codes[status])]))
}
