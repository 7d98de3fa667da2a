// The request of RFC 5019 §2.1 as it stands in octets: one CertID and nothing else, so that an answer that lies
// ready can be found without reading further. What has any other form is request.ts's.

import { tags } from '../der/tag.ts'

/** The headers of OCSPRequest, TBSRequest, requestList and Request, two octets each. */
const headerLength = 8
/** Lengths up to here have one octet (X.690 §8.1.3.4). */
const maximumLength = 2 + 0x7f

/**
 * The CertID (a view) of a request that has the light form, or null. Whether it is one has not been read: it is
 * good for nothing but being compared with a CertID that was.
 */
export function lightCertId(request: Uint8Array): Uint8Array | null {
  const { length } = request
  if (length <= headerLength || length > maximumLength) return null
  for (let at = 0; at < headerLength; at += 2) {
    if (request[at] !== tags.sequence || request[at + 1] !== length - at - 2) return null
  }
  return request.subarray(headerLength)
}
