// Certification requests for tests, made in no time and by no other program.

import type { KeyAlgorithm } from '../contract/key-algorithm.ts'
import { writeCertificationRequest } from '../pki/certification-request.ts'
import type { Extension } from '../pki/extension/extension.ts'
import { nameFromText } from '../pki/name-text.ts'
import { writePem } from '../pki/pem.ts'
import { newTestKey } from './key.ts'

export interface TestRequest {
  readonly algorithm?: KeyAlgorithm
  readonly extensions?: readonly Extension[]
}

/** PEM of a request for `subject` (RFC 4514 text), signed by a key that is new each time. */
export function newRequest(
  subject: string,
  { algorithm = 'ec-p256', extensions = [] }: TestRequest = {},
): string {
  const { signer } = newTestKey(algorithm)
  return writePem('CERTIFICATE REQUEST', writeCertificationRequest(nameFromText(subject), extensions, signer))
}
