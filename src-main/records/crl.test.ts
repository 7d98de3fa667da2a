import { describe, expect, test } from 'vitest'
import { act, addRoot, crlReservation } from '../testing/record-samples.ts'
import { temporaryRecords } from '../testing/temporary-records.ts'
import type { Records } from './records.ts'

function withRoot(): Records {
  const { records } = temporaryRecords()
  addRoot(records)
  return records
}

function acting<T>(records: Records, change: () => T): T {
  return records.transaction(() => {
    const result = change()
    records.journal.append(act('crl.issue'))
    return result
  })
}

describe('Crls', () => {
  test('number from 1, and past every number that was spent', () => {
    const records = withRoot()
    expect(records.crls.nextCrlNumber(1)).toBe(1)
    const id = acting(records, () => records.crls.reserve(crlReservation({ crlNumber: 1 })))
    expect(records.crls.nextCrlNumber(1)).toBe(2)
    acting(records, () => records.crls.fail(id))
    expect(records.crls.nextCrlNumber(1)).toBe(2)
    acting(records, () => records.crls.reserve(crlReservation({ crlNumber: 7 })))
    expect(records.crls.nextCrlNumber(1)).toBe(8)
    expect(records.crls.nextCrlNumber(2)).toBe(1)
  })

  test('refuse a number that does not rise, for a delta too', () => {
    const records = withRoot()
    acting(records, () => records.crls.reserve(crlReservation({ crlNumber: 5 })))
    const bad = [
      crlReservation({ crlNumber: 5 }),
      crlReservation({ crlNumber: 4 }),
      crlReservation({ crlNumber: 5, kind: 'delta', baseCrlNumber: 4 }),
      crlReservation({ crlNumber: 5.5 }),
      crlReservation({ crlNumber: 2 ** 53 }),
    ]
    for (const crl of bad) {
      expect(() => acting(records, () => records.crls.reserve(crl))).toThrow(
        expect.objectContaining({ code: 'crl.number-not-increasing' }),
      )
    }
  })

  test('keep the signed list and find it again', () => {
    const records = withRoot()
    const id = acting(records, () => records.crls.reserve(crlReservation({})))
    expect(records.crls.last(1)).toBeUndefined()
    expect(() => records.crls.der(id)).toThrow(expect.objectContaining({ code: 'crl.unknown' }))
    const digest = acting(records, () => records.crls.complete(id, Buffer.from('abc'), 3))
    expect(records.crls.last(1)).toEqual({
      ...crlReservation({}),
      id,
      status: 'signed',
      recordedIn: 2,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      entryCount: 3,
    })
    expect(records.crls.findBySha256(digest)?.id).toBe(id)
    expect(records.crls.findByNumber(1, 1)?.id).toBe(id)
    expect(Buffer.from(records.crls.der(id)).toString()).toBe('abc')
    expect(() => acting(records, () => records.crls.complete(id, Buffer.from('abc'), 3))).toThrow('signed')
  })

  test('are listed newest first; full and delta have each their last', () => {
    const records = withRoot()
    acting(records, () => {
      for (const [crlNumber, kind] of [
        [1, 'full'],
        [2, 'delta'],
        [3, 'full'],
        [4, 'delta'],
      ] as const) {
        const baseCrlNumber = kind === 'delta' ? 1 : null
        const id = records.crls.reserve(crlReservation({ crlNumber, kind, baseCrlNumber }))
        records.crls.complete(id, Buffer.from([crlNumber]), 0)
      }
      records.crls.reserve(crlReservation({ crlNumber: 5 }))
    })
    expect(records.crls.last(1)?.crlNumber).toBe(3)
    expect(records.crls.last(1, 'delta')?.crlNumber).toBe(4)
    const page = records.crls.list({ issuerAuthorityId: 1, limit: 3 })
    expect(page.crls.map((each) => each.crlNumber)).toEqual([4, 3, 2])
    expect(
      records.crls.list({ before: page.next ?? 0, limit: 3 }).crls.map((each) => each.crlNumber),
    ).toEqual([1])
    expect(() => records.crls.get(99)).toThrow(expect.objectContaining({ code: 'crl.unknown' }))
  })
})
