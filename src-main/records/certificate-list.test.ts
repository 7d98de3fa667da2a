import { describe, expect, test } from 'vitest'
import { act, addRoot, reservation } from '../testing/record-samples.ts'
import { temporaryRecords } from '../testing/temporary-records.ts'
import type { CertificateFilter } from './certificate-list.ts'
import type { Records } from './records.ts'

const people = [
  { serialNumber: '10', subject: 'CN=drbrain,O=Seattle.rb', notAfter: '2027-01-01T00:00:00Z' },
  { serialNumber: '11', subject: 'CN=zenspider,O=Seattle.rb', notAfter: '2026-12-01T00:00:00Z' },
  { serialNumber: '12', subject: 'CN=tomcope,O=DC.rb', notAfter: '2026-11-19T12:00:00Z' },
  { serialNumber: '13', subject: 'CN=pabs,O=DC.rb', notAfter: '2028-01-01T00:00:00Z' },
  {
    serialNumber: 'aabbccdd00112233',
    subject: 'CN=Žofie Müller,emailAddress=zofie@example.org',
    notBefore: '2026-12-24T00:00:00Z',
    notAfter: '2029-01-01T00:00:00Z',
  },
]

/** Ids 1 (the root, until 2027-11-20) and 2 to 6 (the people); pabs is revoked, drbrain on hold. */
function meetup(): Records {
  const { records } = temporaryRecords()
  addRoot(records)
  records.transaction(() => {
    for (const person of people) {
      const id = records.certificates.reserve(reservation({ notBefore: '2026-01-01T00:00:00Z', ...person }))
      records.certificates.complete(id, Buffer.from(person.subject))
    }
    revoke(records, '13', 'keyCompromise')
    revoke(records, '10', 'certificateHold')
    records.certificates.reserve(reservation({ serialNumber: '99' }))
    records.journal.append(act('certificate.issue-batch'))
  })
  return records
}

function revoke(records: Records, serialNumber: string, reason: 'keyCompromise' | 'certificateHold'): void {
  const at = '2026-11-20T00:00:00Z'
  records.revocations.revoke({
    issuerAuthorityId: 1,
    serialNumber,
    reason,
    revokedAt: at,
    invalidityDate: null,
  })
}

const state = { at: '2026-11-20T12:00:00Z', expiringBefore: '2026-12-20T12:00:00Z' } as const

const filters: { name: string; filter: CertificateFilter; ids: number[] }[] = [
  { name: 'all that are signed, newest first', filter: {}, ids: [6, 5, 4, 3, 2, 1] },
  { name: 'those being signed', filter: { status: 'signing' }, ids: [7] },
  {
    name: 'those of an issuer',
    filter: { issuerAuthorityId: 1, certifies: 'endEntity' },
    ids: [6, 5, 4, 3, 2],
  },
  { name: 'those of another issuer', filter: { issuerAuthorityId: 2 }, ids: [] },
  { name: 'those in force', filter: { state: { is: 'valid', ...state } }, ids: [1] },
  { name: 'those that expire soon', filter: { state: { is: 'expiring', ...state } }, ids: [3] },
  { name: 'those that expired', filter: { state: { is: 'expired', ...state } }, ids: [4] },
  { name: 'those to come', filter: { state: { is: 'notYetValid', ...state } }, ids: [6] },
  { name: 'those revoked', filter: { state: { is: 'revoked', ...state } }, ids: [5] },
  { name: 'those on hold', filter: { state: { is: 'onHold', ...state } }, ids: [2] },
  {
    name: 'a window of expiry',
    filter: { notAfter: { from: '2026-12-01T00:00:00Z', before: '2027-01-01T00:00:01Z' } },
    ids: [3, 2],
  },
  { name: 'those of a family of keys', filter: { key: { algorithm: 'ec' } }, ids: [6, 5, 4, 3, 2, 1] },
  { name: 'those of an algorithm', filter: { key: { algorithm: 'ec-p256' } }, ids: [6, 5, 4, 3, 2, 1] },
  { name: 'those of another', filter: { key: { algorithm: 'rsa' } }, ids: [] },
  {
    name: 'a window of recording',
    filter: { recordedAt: { from: '2026-11-20T10:00:00Z', before: '2026-11-20T10:00:01Z' } },
    ids: [6, 5, 4, 3, 2, 1],
  },
  { name: 'nothing before it', filter: { recordedAt: { before: '2026-11-20T10:00:00Z' } }, ids: [] },
  { name: 'words by their beginnings', filter: { text: 'seattle zen' }, ids: [3] },
  { name: 'words without their accents', filter: { text: 'MULLER zof' }, ids: [6] },
  { name: 'a mail address', filter: { text: 'zofie@example.org' }, ids: [6] },
  { name: 'a serial number with colons', filter: { text: 'AA:BB:CC:DD:00:11:22:33' }, ids: [6] },
  { name: 'the beginning of a fingerprint', filter: { text: 'dfeb9782' }, ids: [4] },
  { name: 'no word at all', filter: { text: ' *"( ' }, ids: [] },
  { name: 'operators as words', filter: { text: 'drbrain OR pabs' }, ids: [] },
  { name: 'a profile', filter: { profile: 'regional' }, ids: [] },
  { name: 'an origin', filter: { origin: 'imported' }, ids: [] },
]

describe('CertificateList', () => {
  for (const { name, filter, ids } of filters) {
    test(`finds ${name}, and counts them`, () => {
      const records = meetup()
      const found = records.certificateList.list(filter, { limit: 100 })
      expect(found.certificates.map((each) => each.id)).toEqual(ids)
      expect(found.next).toBeNull()
      expect(records.certificateList.count(filter)).toBe(ids.length)
    })
  }

  for (const { order, ids } of [
    { order: { by: 'recorded', isDescending: true }, ids: [6, 5, 4, 3, 2, 1] },
    { order: { by: 'recorded', isDescending: false }, ids: [1, 2, 3, 4, 5, 6] },
    { order: { by: 'notAfter', isDescending: false }, ids: [4, 3, 2, 1, 5, 6] },
    { order: { by: 'notAfter', isDescending: true }, ids: [6, 5, 1, 2, 3, 4] },
    // The root has drbrain's subject here, so the row's number decides; a letter with a caron comes last.
    { order: { by: 'subject', isDescending: false }, ids: [1, 2, 5, 4, 3, 6] },
    { order: { by: 'subject', isDescending: true }, ids: [6, 3, 4, 5, 2, 1] },
    { order: { by: 'serialNumber', isDescending: false }, ids: [1, 2, 3, 4, 5, 6] },
    { order: { by: 'serialNumber', isDescending: true }, ids: [6, 5, 4, 3, 2, 1] },
  ] as const) {
    test(`pages by ${order.by}, ${order.isDescending ? 'last' : 'first'} first, without a gap or a repetition`, () => {
      const records = meetup()
      const seen: number[] = []
      let after: string | undefined
      do {
        const page = records.certificateList.list(
          {},
          { order, limit: 2, ...(after !== undefined && { after }) },
        )
        seen.push(...page.certificates.map((each) => each.id))
        after = page.next ?? undefined
      } while (after !== undefined)
      expect(seen).toEqual(ids)
    })
  }

  test('refuses a cursor that it never gave', () => {
    const records = meetup()
    for (const after of ['', '1', 'x.y', '1.2.3', "1' OR 1=1"]) {
      expect(() => records.certificateList.list({}, { after, limit: 2 })).toThrow(
        expect.objectContaining({ code: 'input.invalid' }),
      )
    }
  })

  test('counts what each authority issued', () => {
    expect(meetup().certificateList.countByIssuer()).toEqual(new Map([[1, 6]]))
  })
})

describe('CertificateList, of keys with a size', () => {
  const algorithms = ['rsa-1024', 'rsa-2048', 'rsa-pss-3072', 'ec-p256', 'ed25519']

  test.each([
    { key: { algorithm: 'rsa', bitsBelow: 3072 }, found: ['rsa-2048', 'rsa-1024'] },
    { key: { algorithm: 'rsa', bitsAbove: 2048 }, found: ['rsa-pss-3072'] },
    { key: { algorithm: 'rsa-pss', bitsBelow: 4096 }, found: ['rsa-pss-3072'] },
    { key: { algorithm: 'ed25519', bitsBelow: 4096 }, found: [] },
  ])('finds $key', ({ key, found }) => {
    const { records } = temporaryRecords()
    addRoot(records)
    records.transaction(() => {
      for (const [at, keyAlgorithm] of algorithms.entries()) {
        const id = records.certificates.reserve(reservation({ serialNumber: `2${at}`, keyAlgorithm }))
        records.certificates.complete(id, Buffer.from(keyAlgorithm))
      }
      records.journal.append(act('certificate.issue-batch'))
    })
    const { certificates } = records.certificateList.list({ key }, { limit: 10 })
    expect(certificates.map(({ keyAlgorithm }) => keyAlgorithm)).toEqual(found)
  })
})
