// Applicants with a key and a request each, all different, so that no cache of keys makes the work smaller
// than it is.

import { generateKeyPair, type KeyObject, sign } from 'node:crypto'
import { promisify } from 'node:util'
import {
  type CertificationRequest,
  readCertificationRequest,
  writeCertificationRequest,
} from '../src-main/pki/certification-request.ts'
import { nameFromText } from '../src-main/pki/name-text.ts'

export type ApplicantKey = 'ec-p256' | 'rsa-2048'

export interface Applicant {
  /** The request in DER. */
  readonly der: Uint8Array
  readonly request: CertificationRequest
  /** Ready to verify the proof of possession. */
  readonly publicKey: KeyObject
}

/** Makes so many applicants; two keys at a time, because RSA keys take long. */
export async function makeApplicants(algorithm: ApplicantKey, count: number): Promise<Applicant[]> {
  const applicants: Applicant[] = []
  const lane = async () => {
    while (applicants.length < count) applicants.push(await makeApplicant(algorithm, applicants.length))
  }
  await Promise.all([lane(), lane()])
  return applicants.slice(0, count)
}

async function makeApplicant(algorithm: ApplicantKey, number: number): Promise<Applicant> {
  const { publicKey, privateKey } = await keyPair(algorithm)
  const subjectPublicKeyInfo = publicKey.export({ type: 'spki', format: 'der' })
  const der = writeCertificationRequest(
    nameFromText(`CN=developer ${number},emailAddress=developer-${number}@example.org,O=RubyConf`),
    [],
    { subjectPublicKeyInfo, sign: (message) => sign('sha256', message, privateKey) },
  )
  return { der, request: readCertificationRequest(der), publicKey }
}

const generate = promisify(generateKeyPair)

function keyPair(algorithm: ApplicantKey) {
  return algorithm === 'ec-p256'
    ? generate('ec', { namedCurve: 'P-256' })
    : generate('rsa', { modulusLength: 2048 })
}
