import { describe, expect, test } from 'vitest'
import { act, addRoot, reservation } from '../testing/record-samples.ts'
import { temporaryRecords } from '../testing/temporary-records.ts'
import type { Records } from './records.ts'

/** The root, and three it has signed: one revoked, one released from its hold. */
function signed(): Records {
  const { records } = temporaryRecords()
  addRoot(records)
  records.transaction(() => {
    const sign = (serialNumber: string, notAfter: string, authorityKeyIdentifier: string | null) => {
      const id = records.certificates.reserve(reservation({ serialNumber, notAfter, authorityKeyIdentifier }))
      records.certificates.complete(id, Buffer.from(serialNumber))
    }
    sign('10', '2027-01-01T00:00:00Z', 'abcd')
    sign('00ff', '2028-01-01T00:00:00Z', null)
    sign('12', '2026-12-01T00:00:00Z', 'abcd')
    records.certificates.reserve(reservation({ serialNumber: '99' }))
    for (const [serialNumber, reason] of [
      ['10', 'superseded'],
      ['12', 'certificateHold'],
    ] as const) {
      const revokedAt = '2026-11-20T10:00:00Z'
      records.revocations.revoke({
        issuerAuthorityId: 1,
        serialNumber,
        reason,
        revokedAt,
        invalidityDate: null,
      })
    }
    records.revocations.release(1, '12', '2026-11-21T00:00:00Z')
    records.journal.append(act('certificate.issue'))
  })
  return records
}

function statuses(records: Records, from?: string) {
  const found = [...records.certificateList.statuses(1, from)]
  return found.toSorted((a, b) => (a.serialNumber < b.serialNumber ? -1 : 1))
}

describe('certificateStatuses', () => {
  test('says of each signed certificate until when it holds, and what revocation is in force', () => {
    expect(statuses(signed())).toEqual([
      {
        serialNumber: '00ff',
        authorityKeyIdentifier: null,
        notAfter: '2028-01-01T00:00:00Z',
        revocation: null,
      },
      {
        serialNumber: '01',
        authorityKeyIdentifier: '0304',
        notAfter: '2027-11-20T00:00:00Z',
        revocation: null,
      },
      {
        serialNumber: '10',
        authorityKeyIdentifier: 'abcd',
        notAfter: '2027-01-01T00:00:00Z',
        revocation: { reason: 'superseded', revokedAt: '2026-11-20T10:00:00Z' },
      },
      {
        serialNumber: '12',
        authorityKeyIdentifier: 'abcd',
        notAfter: '2026-12-01T00:00:00Z',
        revocation: null,
      },
    ])
  })

  test('leaves out what ends before an instant, and other issuers', () => {
    const records = signed()
    const serials = statuses(records, '2027-01-01T00:00:00Z').map(({ serialNumber }) => serialNumber)
    expect(serials).toEqual(['00ff', '01', '10'])
    expect([...records.certificateList.statuses(2)]).toEqual([])
  })
})
