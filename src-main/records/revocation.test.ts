import { describe, expect, test } from 'vitest'
import type { ReasonCode } from '../contract/values.ts'
import { act, addRoot, reservation, revocation } from '../testing/record-samples.ts'
import { temporaryRecords } from '../testing/temporary-records.ts'
import type { Records } from './records.ts'

function withRoot(): Records {
  const { records } = temporaryRecords()
  addRoot(records)
  return records
}

/** Each call is one journal entry; the root was the first. */
function acting(records: Records, change: () => unknown): void {
  records.transaction(() => {
    change()
    records.journal.append(act('revocation.revoke'))
  })
}

function revoke(records: Records, serialNumber: string, reason: ReasonCode): void {
  const invalidityDate = reason === 'keyCompromise' ? '2026-11-19T10:00:00Z' : null
  acting(records, () => records.revocations.revoke(revocation(serialNumber, { reason, invalidityDate })))
}

function release(records: Records, serialNumber: string): void {
  acting(records, () => records.revocations.release(1, serialNumber, '2026-11-21T10:00:00Z'))
}

describe('Revocations.revoke', () => {
  test('knows the certificate where it is here, and needs none', () => {
    const records = withRoot()
    acting(records, () => records.certificates.reserve(reservation({})))
    revoke(records, '0a', 'keyCompromise')
    revoke(records, 'ff01', 'superseded')
    expect(records.revocations.find(1, '0a')).toEqual({
      id: 1,
      issuerAuthorityId: 1,
      serialNumber: '0a',
      reason: 'keyCompromise',
      revokedAt: '2026-11-20T10:00:00Z',
      invalidityDate: '2026-11-19T10:00:00Z',
      releasedAt: null,
      certificateSha256: null,
      subject: 'CN=drbrain,O=Seattle.rb',
    })
    expect(records.revocations.find(1, 'ff01')?.subject).toBeNull()
    expect(records.revocations.count(1)).toBe(2)
  })

  test('refuses a second time, with whatever reason', () => {
    const records = withRoot()
    revoke(records, '0a', 'superseded')
    for (const reason of ['superseded', 'keyCompromise', 'certificateHold'] as const) {
      expect(() => revoke(records, '0a', reason)).toThrow(
        expect.objectContaining({ code: 'revocation.already-revoked' }),
      )
    }
  })

  test('turns a hold into a revocation for good, but not into another hold', () => {
    const records = withRoot()
    revoke(records, '0a', 'certificateHold')
    expect(() => revoke(records, '0a', 'certificateHold')).toThrow(
      expect.objectContaining({ code: 'revocation.already-revoked' }),
    )
    revoke(records, '0a', 'keyCompromise')
    expect(records.revocations.find(1, '0a')?.reason).toBe('keyCompromise')
    expect(() => release(records, '0a')).toThrow(expect.objectContaining({ code: 'revocation.not-on-hold' }))
  })
})

describe('Revocations.release', () => {
  test('lifts a hold, after which the certificate may be revoked again', () => {
    const records = withRoot()
    revoke(records, '0a', 'certificateHold')
    release(records, '0a')
    expect(records.revocations.find(1, '0a')).toBeUndefined()
    expect([...records.revocations.activeEntries(1)]).toEqual([])
    revoke(records, '0a', 'certificateHold')
    expect(records.revocations.find(1, '0a')?.id).toBe(2)
    expect(records.verifyJournal().isValid).toBe(true)
  })

  test('refuses what is not revoked, and what is revoked for good', () => {
    const records = withRoot()
    revoke(records, '0a', 'keyCompromise')
    expect(() => release(records, '0b')).toThrow(expect.objectContaining({ code: 'revocation.not-revoked' }))
    expect(() => release(records, '0a')).toThrow(expect.objectContaining({ code: 'revocation.not-on-hold' }))
  })
})

describe('Revocations.activeEntries', () => {
  test('streams by serial number whatever the order of revoking, while other statements run', () => {
    const records = withRoot()
    for (const serialNumber of ['7f', '01', '40', '00ff']) revoke(records, serialNumber, 'superseded')
    const seen: string[] = []
    for (const entry of records.revocations.activeEntries(1)) {
      seen.push(entry.serialNumber)
      expect(records.revocations.count(1)).toBe(4)
    }
    expect(seen).toEqual(['00ff', '01', '40', '7f'])
  })

  test('gives each entry as a CRL has it', () => {
    const records = withRoot()
    revoke(records, '0a', 'keyCompromise')
    expect([...records.revocations.activeEntries(1)]).toEqual([
      {
        serialNumber: '0a',
        revokedAt: '2026-11-20T10:00:00Z',
        reason: 'keyCompromise',
        invalidityDate: '2026-11-19T10:00:00Z',
      },
    ])
    expect([...records.revocations.activeEntries(2)]).toEqual([])
  })
})

/** More than any page that is read at once. */
const many = 2600
const numbered = (number: number) => number.toString(16).padStart(4, '0')
const serialNumbersOf = (entries: Iterable<{ serialNumber: string }>) =>
  [...entries].map(({ serialNumber }) => serialNumber)

function revokeMany(records: Records, from: number): void {
  acting(records, () => {
    for (let number = from; number < many; number += 2) {
      records.revocations.revoke(revocation(numbered(number)))
    }
  })
}

describe('Revocations.activeEntries, unexpiredEntries and deltaEntries of a long list', () => {
  test('miss none and repeat none', () => {
    const records = withRoot()
    const all = Array.from({ length: many }, (_, number) => numbered(number))
    revokeMany(records, 0)
    const base = records.journal.head().sequence
    revokeMany(records, 1)
    const { revocations } = records
    expect(serialNumbersOf(revocations.activeEntries(1))).toEqual(all)
    const published = { thisUpdate: '2026-11-20T10:00:00Z', recordedIn: base }
    expect(serialNumbersOf(revocations.unexpiredEntries(1, published))).toEqual(all)
    const odd = all.filter((_, number) => number % 2 === 1)
    expect(serialNumbersOf(revocations.deltaEntries(1, base))).toEqual(odd)
  })
})

describe('Revocations.deltaEntries', () => {
  test('gives what was revoked since the base, and the holds of the base that were lifted since', () => {
    const records = withRoot()
    revoke(records, '01', 'superseded')
    revoke(records, '02', 'certificateHold')
    revoke(records, '03', 'certificateHold')
    const base = records.journal.head().sequence
    revoke(records, '04', 'keyCompromise')
    revoke(records, '05', 'certificateHold')
    release(records, '02')
    release(records, '03')
    release(records, '05')
    revoke(records, '03', 'keyCompromise')
    const entries = [...records.revocations.deltaEntries(1, base)]
    expect(entries.map(({ serialNumber, reason }) => `${serialNumber} ${reason}`)).toEqual([
      '03 keyCompromise',
      '04 keyCompromise',
      '02 removeFromCRL',
    ])
  })
})

describe('Revocations.list', () => {
  test('pages those in force, newest first', () => {
    const records = withRoot()
    for (const serialNumber of ['01', '02', '03', '04']) revoke(records, serialNumber, 'certificateHold')
    release(records, '03')
    const first = records.revocations.list({ issuerAuthorityId: 1, limit: 2 })
    expect(first.revocations.map((each) => each.serialNumber)).toEqual(['04', '02'])
    const second = records.revocations.list({ after: first.next ?? 0, limit: 2 })
    expect(second.revocations.map((each) => each.serialNumber)).toEqual(['01'])
    expect(second.next).toBeNull()
  })
})
