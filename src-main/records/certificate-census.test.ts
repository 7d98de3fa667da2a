// Counting a small meetup by hand, now and at other instants.

import { describe, expect, test } from 'vitest'
import { act, addRoot, reservation } from '../testing/record-samples.ts'
import { temporaryRecords } from '../testing/temporary-records.ts'
import type { Moment } from './certificate-census.ts'
import type { Records } from './records.ts'

const lives = [
  { serialNumber: '10', notBefore: '2026-01-01T00:00:00Z', notAfter: '2027-01-01T00:00:00Z' },
  { serialNumber: '11', notBefore: '2026-01-01T00:00:00Z', notAfter: '2026-11-19T00:00:00Z' },
  { serialNumber: '12', notBefore: '2026-12-24T00:00:00Z', notAfter: '2027-12-24T00:00:00Z' },
  { serialNumber: '13', notBefore: '2026-01-01T00:00:00Z', notAfter: '2027-01-01T00:00:00Z' },
  { serialNumber: '14', notBefore: '2026-01-01T00:00:00Z', notAfter: '2027-01-01T00:00:00Z' },
]

/** Issued on 20 November; 13 was revoked at noon of that day, 14 was on hold from noon until one o'clock. */
function meetup(): Records {
  const { records } = temporaryRecords()
  addRoot(records)
  records.transaction(() => {
    for (const life of lives) {
      const id = records.certificates.reserve(reservation(life))
      records.certificates.complete(id, Buffer.from(life.serialNumber))
    }
    for (const [serialNumber, reason] of [
      ['13', 'keyCompromise'],
      ['14', 'certificateHold'],
    ] as const) {
      const revokedAt = '2026-11-20T12:00:00Z'
      records.revocations.revoke({
        issuerAuthorityId: 1,
        serialNumber,
        reason,
        revokedAt,
        invalidityDate: null,
      })
    }
    records.journal.append(act('revocation.revoke'))
  })
  records.transaction(() => {
    records.revocations.release(1, '14', '2026-11-20T13:00:00Z')
    records.journal.append(act('revocation.release'))
  })
  return records
}

const moment = (at: string, expiringBefore: string, isAsRecorded: boolean): Moment => ({
  at,
  expiringBefore,
  isAsRecorded,
})
const counted = (records: Records, at: Moment) =>
  Object.fromEntries(
    records.certificateCensus.endEntities(at).map(({ issuerAuthorityId, state, count }) => {
      expect(issuerAuthorityId).toBe(1)
      return [state, count]
    }),
  )

describe('CertificateCensus', () => {
  test('counts by state as the records are, revocation before expiry', () => {
    const now = moment('2026-11-21T00:00:00Z', '2026-12-21T00:00:00Z', false)
    expect(counted(meetup(), now)).toEqual({ valid: 2, expired: 1, notYetValid: 1, revoked: 1 })
  })

  test('counts what expires soon', () => {
    const december = moment('2026-12-25T00:00:00Z', '2027-01-24T00:00:00Z', false)
    expect(counted(meetup(), december)).toEqual({ expiring: 2, expired: 1, valid: 1, revoked: 1 })
  })

  test('leaves out what was recorded later, and knows a hold that was lifted since', () => {
    const records = meetup()
    expect(counted(records, moment('2026-11-20T09:00:00Z', '2026-12-20T09:00:00Z', true))).toEqual({})
    expect(counted(records, moment('2026-11-20T11:00:00Z', '2026-12-20T11:00:00Z', true))).toEqual({
      valid: 3,
      expired: 1,
      notYetValid: 1,
    })
    expect(counted(records, moment('2026-11-20T12:30:00Z', '2026-12-20T12:30:00Z', true))).toEqual({
      valid: 1,
      expired: 1,
      notYetValid: 1,
      revoked: 1,
      onHold: 1,
    })
  })

  test('says of one certificate what it was at an instant', () => {
    const records = meetup()
    const held = { issuerAuthorityId: 1, serialNumber: '14' }
    const at = (instant: string) => records.certificateCensus.revocationAt(held, instant)
    expect([at('2026-11-20T11:59:59Z'), at('2026-11-20T12:00:00Z'), at('2026-11-20T13:00:00Z')]).toEqual([
      null,
      'onHold',
      null,
    ])
  })
})
