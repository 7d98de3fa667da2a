import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { act, addRoot, reservation, revocation } from '../testing/record-samples.ts'
import { temporaryRecords } from '../testing/temporary-records.ts'
import type { CertificateFilter } from './certificate-list.ts'
import type { CertificateOrder } from './certificate-order.ts'
import { openRecords, type Records } from './records.ts'

const at = '2026-11-20T10:00:00Z'
const expiringBefore = '2026-12-20T10:00:00Z'
let directory: string
let writer: Records

beforeEach(() => {
  const made = temporaryRecords()
  directory = made.directory
  writer = made.records
  addRoot(writer)
  perform(() => {
    for (let number = 0; number < 120; number++) addCertificate(number)
  })
  perform(() => {
    for (let number = 0; number < 120; number += 7)
      revoke(number, number % 2 ? 'superseded' : 'certificateHold')
  })
  perform(() => {
    for (let number = 0; number < 120; number += 28) release(number)
  })
})

function perform(change: () => void): void {
  writer.transaction(() => {
    change()
    writer.journal.append(act('certificate.issue'))
  })
}

const serialOf = (number: number) => `4a${number.toString(16).padStart(6, '0')}`
const revoke = (number: number, reason: 'superseded' | 'certificateHold') =>
  writer.revocations.revoke(revocation(serialOf(number), { reason, revokedAt: '2026-06-01T00:00:00Z' }))
const release = (number: number) => writer.revocations.release(1, serialOf(number), '2026-08-01T00:00:00Z')

/** Of every kind, without two of the same. */
function addCertificate(number: number): void {
  const month = String((number % 12) + 1).padStart(2, '0')
  const id = writer.certificates.reserve(
    reservation({
      serialNumber: serialOf(number),
      subject: `CN=${['Ada', 'Mika', 'Zoë'][number % 3]} ${number},O=Seattle.rb`,
      notBefore: number % 11 ? `2025-${month}-01T00:00:00Z` : '2026-12-01T00:00:00Z',
      notAfter: number % 5 ? `2027-${month}-01T00:00:00Z` : `2026-${month}-01T00:00:00Z`,
      recordedAt: `2025-${month}-02T00:00:00Z`,
      keyAlgorithm: ['ec-p256', 'rsa-2048', 'rsa-pss-3072', 'ml-dsa-65'][number % 4] ?? '',
      profile: number % 6 ? 'developer' : null,
      certifies: number % 40 ? 'endEntity' : 'subordinate',
    }),
  )
  if (number % 29) writer.certificates.complete(id, Buffer.from(`DER ${number}`))
  else if (number % 2) writer.certificates.fail(id)
}

/** As the reader of large records has them, beside who writes. */
function registered(): Records {
  const records = openRecords(directory, { isReadOnly: true, isRegistered: true })
  onTestFinished(() => records.close())
  return records
}

const state = (is: NonNullable<CertificateFilter['state']>['is']) => ({ state: { is, at, expiringBefore } })
const filters: readonly { name: string; filter: CertificateFilter }[] = [
  { name: 'all', filter: {} },
  { name: 'an issuer', filter: { issuerAuthorityId: 1 } },
  { name: 'no issuer', filter: { issuerAuthorityId: null } },
  { name: 'valid', filter: state('valid') },
  { name: 'not yet valid', filter: state('notYetValid') },
  { name: 'expiring', filter: state('expiring') },
  { name: 'expired', filter: state('expired') },
  { name: 'revoked', filter: state('revoked') },
  { name: 'on hold', filter: state('onHold') },
  { name: 'failed', filter: { status: 'failed' } },
  { name: 'imported', filter: { origin: 'imported' } },
  { name: 'a profile', filter: { profile: 'developer' } },
  { name: 'subordinates', filter: { certifies: 'subordinate' } },
  { name: 'a span', filter: { notAfter: { from: '2027-02-01T00:00:00Z', before: '2027-06-01T00:00:00Z' } } },
  { name: 'recorded before', filter: { recordedAt: { before: '2025-04-01T00:00:00Z' } } },
  { name: 'a family of keys', filter: { key: { algorithm: 'rsa' } } },
  { name: 'small keys', filter: { key: { algorithm: 'rsa', bitsBelow: 3072 } } },
  { name: 'large keys', filter: { key: { algorithm: 'rsa', bitsAbove: 2048 } } },
  { name: 'a size of keys without sizes', filter: { key: { algorithm: 'ec', bitsBelow: 300 } } },
  { name: 'words', filter: { text: 'mik' } },
  { name: 'words in an order of their own', filter: { text: 'seattle ad' } },
  { name: 'a serial number', filter: { text: serialOf(17) } },
  { name: 'nothing that can be found', filter: { text: '…' } },
  { name: 'words of keys', filter: { text: 'a', key: { algorithm: 'rsa', bitsBelow: 3072 } } },
  { name: 'words of a state', filter: { text: 'zoe', profile: 'developer', ...state('valid') } },
]
const orders: readonly CertificateOrder[] = (
  ['recorded', 'notAfter', 'subject', 'serialNumber'] as const
).flatMap((by) => [
  { by, isDescending: true },
  { by, isDescending: false },
])

/** Every page of a list, as ids. */
function pages(records: Records, filter: CertificateFilter, order: CertificateOrder): number[][] {
  const found: number[][] = []
  let after: string | null = null
  do {
    const more: { after?: string } = after === null ? {} : { after }
    const page = records.certificateList.list(filter, { limit: 16, order, ...more })
    found.push(page.certificates.map(({ id }) => id))
    after = page.next
  } while (after !== null)
  return found
}

describe('CertificateRegister', () => {
  test.each(filters)('lists and counts $name as the tables do, in every order', ({ filter }) => {
    const reader = registered()
    for (const order of orders) expect(pages(reader, filter, order)).toEqual(pages(writer, filter, order))
    expect(reader.certificateList.count(filter)).toBe(writer.certificateList.count(filter))
  })

  test.each([at, '2025-03-15T00:00:00Z', '2026-07-01T00:00:00Z', '2030-01-01T00:00:00Z'])(
    'counts the end entities as the tables do, as they stood at %s',
    (instant) => {
      const reader = registered()
      for (const isAsRecorded of [true, false]) {
        const moment = { at: instant, expiringBefore, isAsRecorded }
        const census = reader.certificateCensus.endEntities(moment)
        expect(census.length).toBeGreaterThan(0)
        expect(census).toEqual(writer.certificateCensus.endEntities(moment))
      }
    },
  )

  test('counts what ends in each span as the index does', () => {
    const boundaries = ['2026-03-01T00:00:00Z', '2026-11-01T00:00:00Z', '2027-04-01T00:00:00Z']
    const sorted = (records: Records) => {
      const { issuers, profiles, keys } = records.certificateExpiry.counts(boundaries)
      const byName = (all: readonly { readonly of: unknown }[]) =>
        all.toSorted((a, b) => String(a.of).localeCompare(String(b.of)))
      return [issuers, profiles, keys].map(byName)
    }
    expect(sorted(registered())).toEqual(sorted(writer))
  })

  test('hears of what was issued, signed, revoked, lifted and assigned since', () => {
    const reader = registered()
    // What was found before is remembered, and must be forgotten.
    for (const { filter } of filters) reader.certificateList.count(filter)
    perform(() => {
      for (let number = 120; number < 140; number++) addCertificate(number)
      revoke(121, 'certificateHold')
      revoke(1, 'superseded')
      release(14)
    })
    perform(() => {
      revoke(14, 'certificateHold')
      writer.certificates.assign(5, { authorityId: 1 })
    })
    reader.reread()
    for (const { filter } of filters) {
      const [order] = orders
      if (order) expect(pages(reader, filter, order)).toEqual(pages(writer, filter, order))
      expect(reader.certificateList.count(filter)).toBe(writer.certificateList.count(filter))
    }
    const moment = { at, expiringBefore, isAsRecorded: false }
    expect(reader.certificateCensus.endEntities(moment)).toEqual(writer.certificateCensus.endEntities(moment))
  })
})
