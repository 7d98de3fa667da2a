// Certificates in memory, one group after the other: what `certificate.issue` does between the records. Used by the
// measurement itself and by each of its worker threads.

import { createPrivateKey, type KeyObject, randomBytes, sign } from 'node:crypto'
import type { Certificate } from '../src-main/pki/certificate.ts'
import {
  type CertificationRequest,
  readCertificationRequest,
  verifyProofOfPossession,
} from '../src-main/pki/certification-request.ts'
import { issue, prepare } from '../src-main/pki/issuance.ts'
import type { Prepared } from '../src-main/pki/preparation.ts'
import { SerialNumbers } from '../src-main/pki/serial-number.ts'
import type { Signer } from '../src-main/pki/signer.ts'
import type { TestEntity } from '../src-main/testing/hierarchy.ts'
import { builtInProfile } from '../src-main/testing/profile.ts'

const serialNumbers = new SerialNumbers(randomBytes)

export interface IssuingDesk {
  readonly issuer: Certificate
  readonly signer: Signer
  readonly privateKey: KeyObject
  readonly at: string
}

/** The issuer with its key ready, as the vault keeps it. */
export function openDesk({ key, certificate }: TestEntity, at: string): IssuingDesk {
  const privateKey = createPrivateKey(key.privateKeyPem)
  const { subjectPublicKeyInfo } = certificate
  const signer: Signer = { subjectPublicKeyInfo, sign: (message) => sign('sha256', message, privateKey) }
  return { issuer: certificate, signer, privateKey, at }
}

/** So many requests are done step by step together, as a batch does its groups. */
const groupSize = 64

/** Reads each request, checks its proof of possession, prepares, lints, signs, reads back, verifies. */
export function issueAll(desk: IssuingDesk, requests: readonly Uint8Array[]): void {
  for (let from = 0; from < requests.length; from += groupSize) {
    const proven = requests.slice(from, from + groupSize).map(readProven)
    const prepared = proven.map((request) => prepareFor(desk, request))
    for (const each of prepared) issue(each, desk.signer)
  }
}

function readProven(der: Uint8Array): CertificationRequest {
  const request = readCertificationRequest(der)
  verifyProofOfPossession(request)
  return request
}

/** What is to be signed for a request by the profile of developers. */
export function prepareFor({ issuer, at }: IssuingDesk, request: CertificationRequest): Prepared {
  const { subject, subjectPublicKeyInfo, extensions } = request
  return prepare({
    profile: builtInProfile('developer'),
    issuer,
    subject,
    subjectPublicKeyInfo,
    asked: extensions,
    serialNumber: serialNumbers.next(),
    notBefore: at,
    at,
  })
}
