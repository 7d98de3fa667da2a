// The request of RFC 5019 §2.1 as it stands in octets: one CertID and nothing else, so that an answer that lies
// ready can be found without reading further, and a hundred thousand of them are written one like the other. What
// has any other form is request.ts's.

import type { Certificate } from '../certificate.ts'
import { tags } from '../der/tag.ts'
import { serialNumberOctetsOf } from '../serial-number-octets.ts'
import { type CertId, type CertIdHash, certIdFor } from './cert-id.ts'
import { writeOcspRequest } from './request.ts'

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

/** A certificate, and the request for it in the light form. */
export interface LightQuestion {
  readonly certId: CertId
  readonly request: Uint8Array
}

/**
 * Questions about certificates of `issuer` by their serial numbers (hex): as `certIdFor` and `writeOcspRequest` make
 * them, with everything that they have in common made once.
 */
export function lightQuestions(
  hash: CertIdHash,
  issuer: Certificate,
): (serialNumber: string) => LightQuestion {
  const pattern = certIdFor(hash, issuer, '01')
  // Without its header, and without the INTEGER of three octets.
  const common = pattern.der.subarray(2, -3)
  return (serialNumber) => {
    const serialNumberOctets = serialNumberOctetsOf(serialNumber)
    const length = headerLength + 2 + common.length + 2 + serialNumberOctets.length
    if (length > maximumLength) return longQuestion(hash, issuer, serialNumber)
    const request = new Uint8Array(length)
    for (let at = 0; at <= headerLength; at += 2) {
      request[at] = tags.sequence
      request[at + 1] = length - at - 2
    }
    request.set(common, headerLength + 2)
    request.set([tags.integer, serialNumberOctets.length], headerLength + 2 + common.length)
    request.set(serialNumberOctets, length - serialNumberOctets.length)
    const der = request.subarray(headerLength)
    return { certId: { ...pattern, der, serialNumber, serialNumberOctets }, request }
  }
}

function longQuestion(hash: CertIdHash, issuer: Certificate, serialNumber: string): LightQuestion {
  const certId = certIdFor(hash, issuer, serialNumber)
  return { certId, request: writeOcspRequest([certId], null) }
}
