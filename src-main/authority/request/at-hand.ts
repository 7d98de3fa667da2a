// A request that a caller names: by its id in the inbox, or as a file.

import { RootkeepError } from '../../contract/errors.ts'
import { type CertificationRequest, readCertificationRequest } from '../../pki/certification-request.ts'
import type { Keep } from '../keep.ts'
import { readRequest } from '../proven-request.ts'

/** A request and, where it is of the inbox, its id. */
export interface RequestAtHand {
  readonly request: CertificationRequest
  readonly requestId: number | null
}

interface RequestChoice {
  readonly request?: string | undefined
  readonly requestId?: string | undefined
}

/** The request that a caller gives as a file or names by its id. Throws as `readRequest`, `request.unknown`. */
export function requestAtHand(keep: Keep, { request, requestId }: RequestChoice): RequestAtHand {
  if ((request === undefined) === (requestId === undefined)) {
    throw new RootkeepError('input.invalid', 'Give a request, or the id of one in the inbox.')
  }
  if (request !== undefined) return { request: readRequest(request), requestId: null }
  return keptRequest(keep, idOf(requestId ?? ''))
}

/** A request of the inbox, or one made here; its proof of possession was verified when it came. */
export function keptRequest(keep: Keep, id: number): RequestAtHand {
  return { request: readCertificationRequest(keep.records.requests.der(id)), requestId: id }
}

/** An id of the inbox as the contract writes it. Throws `request.unknown`. */
export function idOf(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text)
  throw new RootkeepError('request.unknown', 'There is no such request in this keep.', { request: text })
}
