// A request as anyone may bring it, read and found to be signed by the key that it carries (RFC 2986 §3):
// nothing is prepared for one that is not.

import {
  type CertificationRequest,
  readCertificationRequest,
  verifyProofOfPossession,
} from '../pki/certification-request.ts'
import { readOnePemOrDer } from '../pki/imported-object.ts'
import { checkName } from '../pki/name-rule.ts'
import { checkKeyStrength, describeKey } from '../pki/public-key.ts'

/**
 * Reads a request and verifies its proof of possession. Throws what reading throws, `request.bad-signature`,
 * `algorithm.weak`, `algorithm.unsupported`, and `name.forbidden-character` for a subject made to deceive.
 */
export function readRequest(content: string): CertificationRequest {
  const request = readCertificationRequest(readOnePemOrDer(content, ['certification-request']))
  checkKeyStrength(describeKey(request.subjectPublicKeyInfo))
  checkName(request.subject)
  verifyProofOfPossession(request)
  return request
}
