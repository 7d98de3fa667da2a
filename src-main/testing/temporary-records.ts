// Records in a folder of their own that goes with the test, a seal without a vault, and one of each noun with
// literal values, for every test that needs facts and no cryptography.

import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { CertificateReservation } from '../records/certificate.ts'
import type { Act, Seal } from '../records/journal.ts'
import { createRecords, openRecords, type Records } from '../records/records.ts'

/** HMAC-SHA-256 under a key that stands for the vault's. */
export function sealOf(key: string): Seal {
  const authenticate = (octets: Uint8Array): Buffer => createHmac('sha256', key).update(octets).digest()
  return { authenticate, verify: (octets, mac) => authenticate(octets).equals(mac) }
}

export const seal = sealOf('the vault of the tests')

/** A new folder that is removed when the test ends. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'rootkeep-test-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** Empty records, open for writing until the test ends. */
export function temporaryRecords(): { directory: string; records: Records } {
  const directory = temporaryDirectory()
  createRecords(directory)
  return { directory, records: reopened(directory) }
}

/** The records of `directory`, opened with the tests' seal and closed when the test ends. */
export function reopened(directory: string): Records {
  const records = openRecords(directory, { seal })
  onTestFinished(() => records.close())
  return records
}

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
    recordedAt: '2026-11-20T10:00:00Z',
    ...values,
  }
}
