// An OCSP response as it is published: one that may be kept until its nextUpdate, one that is for who asked alone,
// and those of a status without an answer (RFC 6960 §2.3), which nobody signs and nobody may keep.

import { hash } from 'node:crypto'
import type { Published } from '../../contract/service.ts'
import type { CertificateAnswer } from '../../pki/ocsp/cert-status.ts'
import { type OcspErrorStatus, writeOcspError } from '../../pki/ocsp/response-status.ts'

const mediaType = 'application/ocsp-response'

/** An answer for whoever asked, and for nobody else. */
export function passing(octets: Uint8Array): Published {
  return { octets, mediaType, sha256: null, thisUpdate: null, nextUpdate: null }
}

/** An answer for everyone, for as long as it holds. */
export function lasting(octets: Uint8Array, { thisUpdate, nextUpdate }: CertificateAnswer) {
  return {
    octets,
    mediaType,
    sha256: hash('sha256', octets),
    thisUpdate: Date.parse(thisUpdate),
    nextUpdate: Date.parse(nextUpdate ?? thisUpdate),
  } satisfies Published
}

/** One of each, made once. */
export const unanswered = {
  malformedRequest: errorOf('malformedRequest'),
  internalError: errorOf('internalError'),
  tryLater: errorOf('tryLater'),
  unauthorized: errorOf('unauthorized'),
}

function errorOf(status: OcspErrorStatus): Published {
  return passing(writeOcspError(status))
}
