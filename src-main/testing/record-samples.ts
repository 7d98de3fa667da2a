// One of each fact with literal values, and a seal without a vault, for whatever needs records and no
// cryptography; free of vitest, so that child processes can use it too.

import { createHmac } from 'node:crypto'
import type { CertificateReservation } from '../records/certificate.ts'
import type { CrlReservation } from '../records/crl.ts'
import type { Act, Seal } from '../records/journal.ts'
import type { Records } from '../records/records.ts'
import type { NewRevocation } from '../records/revocation.ts'

/** HMAC-SHA-256 under a key that stands for the vault's. */
export function sealOf(key: string): Seal {
  const authenticate = (octets: Uint8Array): Buffer => createHmac('sha256', key).update(octets).digest()
  return { authenticate, verify: (octets, mac) => authenticate(octets).equals(mac) }
}

export const seal = sealOf('the vault of the tests')

export function act(verb: string, details: Act['details'] = {}): Act {
  return { at: '2026-11-20T10:00:00Z', verb, details }
}

/** A root named `conf` with the id 1 and one reserved and signed certificate of its own, serial number 01. */
export function addRoot(records: Records): number {
  return records.transaction(() => {
    const id = records.authorities.create({
      name: 'conf',
      kind: 'root',
      keyId: 'key-1',
      createdAt: '2026-11-20T10:00:00Z',
    })
    const certificate = records.certificates.reserve(
      reservation({ issuerAuthorityId: id, authorityId: id, serialNumber: '01', certifies: 'root' }),
    )
    records.certificates.complete(certificate, Buffer.from('DER of the root'))
    records.journal.append(act('authority.create-root', { name: 'conf' }))
    return id
  })
}

export function reservation(values: Partial<CertificateReservation>): CertificateReservation {
  return {
    issuerAuthorityId: 1,
    authorityId: null,
    serialNumber: '0a',
    subject: 'CN=drbrain,O=Seattle.rb',
    issuer: 'CN=RubyConf Root,O=RubyConf',
    subjectKey: 'cn=drbrain',
    issuerKey: 'cn=rubyconf root',
    notBefore: '2026-11-20T00:00:00Z',
    notAfter: '2027-11-20T00:00:00Z',
    subjectKeyIdentifier: '0102',
    authorityKeyIdentifier: '0304',
    subjectPublicKeySha256: '11'.repeat(32),
    keyAlgorithm: 'ec-p256',
    certifies: 'endEntity',
    profile: 'developer',
    keyId: null,
    requestId: null,
    crlPartition: null,
    recordedAt: '2026-11-20T10:00:00Z',
    ...values,
  }
}

export function revocation(serialNumber: string, values: Partial<NewRevocation> = {}): NewRevocation {
  return {
    issuerAuthorityId: 1,
    serialNumber,
    reason: 'superseded',
    revokedAt: '2026-11-20T10:00:00Z',
    invalidityDate: null,
    ...values,
  }
}

export function crlReservation(values: Partial<CrlReservation>): CrlReservation {
  return {
    issuerAuthorityId: 1,
    crlNumber: 1,
    kind: 'full',
    baseCrlNumber: null,
    partition: null,
    thisUpdate: '2026-11-20T10:00:00Z',
    nextUpdate: '2026-12-20T10:00:00Z',
    recordedAt: '2026-11-20T10:00:00Z',
    ...values,
  }
}
