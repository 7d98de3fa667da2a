import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { act, addRoot, crlReservation, reservation } from '../testing/record-samples.ts'
import { reopened, temporaryDirectory, temporaryRecords } from '../testing/temporary-records.ts'
import { createRecords, openRecords, removeUnusedRecords } from './records.ts'

describe('createRecords', () => {
  test('refuses a folder that has records already', () => {
    const { directory } = temporaryRecords()
    expect(() => createRecords(directory)).toThrow(expect.objectContaining({ code: 'keep.exists' }))
  })

  test('says that a folder is missing', () => {
    expect(() => createRecords(`${temporaryDirectory()}/missing`)).toThrow(
      expect.objectContaining({ code: 'keep.unwritable' }),
    )
  })
})

describe('removeUnusedRecords', () => {
  test('takes away what was never written to, and nothing else', () => {
    const directory = temporaryDirectory()
    removeUnusedRecords(directory)
    createRecords(directory)
    removeUnusedRecords(directory)
    expect(readdirSync(directory)).toEqual([])
  })

  test.each([
    { name: 'with an entry', spoil: (directory: string) => addRoot(reopened(directory)) },
    { name: 'that cannot be read', spoil: damage },
  ])('refuses records $name', ({ spoil }) => {
    const { directory, records } = temporaryRecords()
    records.close()
    spoil(directory)
    expect(() => removeUnusedRecords(directory)).toThrow(expect.objectContaining({ code: 'keep.exists' }))
    expect(readdirSync(directory)).toContain('records.sqlite')
  })
})

function damage(directory: string): void {
  writeFileSync(join(directory, 'records.sqlite'), 'no database')
}

describe('Records.transaction', () => {
  test('keeps what was committed for the next to open the keep', () => {
    const { directory, records } = temporaryRecords()
    addRoot(records)
    records.close()
    const again = reopened(directory)
    expect(again.authorities.resolve('conf')).toMatchObject({ id: 1, kind: 'root', keyId: 'key-1' })
    expect(again.verifyJournal()).toMatchObject({
      isValid: true,
      entries: 1,
      rows: 2,
      isAuthenticated: true,
      faults: [],
    })
  })

  test('undoes everything when the act fails, the journal entry too', () => {
    const { records } = temporaryRecords()
    addRoot(records)
    const head = records.journal.head()
    const failing = (): void =>
      records.transaction(() => {
        records.certificates.reserve(reservation({}))
        records.journal.append(act('certificate.issue'))
        throw new RangeError('of the test')
      })
    expect(failing).toThrow(RangeError)
    expect(records.journal.head()).toEqual(head)
    expect(records.certificates.findBySerialNumber(1, '0a')).toBeUndefined()
    expect(records.verifyJournal().isValid).toBe(true)
  })

  test('refuses a change that no journal entry covers', () => {
    const { records } = temporaryRecords()
    addRoot(records)
    expect(() => records.transaction(() => records.certificates.reserve(reservation({})))).toThrow(
      'no journal entry',
    )
    expect(records.certificates.findBySerialNumber(1, '0a')).toBeUndefined()
  })

  test('refuses to be nested, to wait, and to be left out', () => {
    const { records } = temporaryRecords()
    expect(() => records.transaction(() => records.transaction(() => 1))).toThrow('within a transaction')
    expect(() => records.transaction(() => Promise.resolve(1))).toThrow('cannot wait')
    expect(() => records.authorities.retire(1, '2026-11-20T10:00:00Z')).toThrow('outside of a transaction')
    expect(() => records.journal.append(act('journal.list'))).toThrow('outside of a transaction')
  })

  test('writes no journal entry without a seal', () => {
    const { directory, records } = temporaryRecords()
    records.close()
    const unsealed = openRecords(directory)
    expect(() => unsealed.transaction(() => unsealed.journal.append(act('vault.create')))).toThrow(
      expect.objectContaining({ code: 'vault.locked' }),
    )
    unsealed.close()
  })
})

describe('Records.lost', () => {
  test('names the numbers that an earlier process spent without signing', () => {
    const { directory, records } = temporaryRecords()
    addRoot(records)
    records.transaction(() => {
      records.certificates.reserve(reservation({ serialNumber: '7f01' }))
      records.crls.reserve(crlReservation({ crlNumber: 4 }))
      records.ocspResponses.reserve({
        issuerAuthorityId: 1,
        serialNumbers: ['7f01'],
        producedAt: '2026-11-20T10:00:00Z',
      })
      records.journal.append(act('certificate.issue'))
    })
    expect(records.lost).toEqual([])
    records.close()
    expect(reopened(directory).lost).toEqual([
      { kind: 'certificate', id: 2, issuerAuthorityId: 1, number: '7f01' },
      { kind: 'crl', id: 1, issuerAuthorityId: 1, number: '4' },
      { kind: 'ocsp', id: 1, issuerAuthorityId: 1, number: '["7f01"]' },
    ])
  })
})
