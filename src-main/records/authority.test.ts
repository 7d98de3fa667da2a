import { describe, expect, test } from 'vitest'
import { act, addRoot, reservation } from '../testing/record-samples.ts'
import { temporaryRecords } from '../testing/temporary-records.ts'
import type { Records } from './records.ts'

const seattle = {
  name: 'seattle',
  kind: 'subordinate',
  keyId: 'key-2',
  createdAt: '2026-11-21T10:00:00Z',
} as const

function acting<T>(records: Records, change: () => T): T {
  return records.transaction(() => {
    const result = change()
    records.journal.append(act('authority.create-subordinate'))
    return result
  })
}

describe('Authorities', () => {
  test('are found by id, by name, and by either as a reference', () => {
    const { records } = temporaryRecords()
    addRoot(records)
    const id = acting(records, () => records.authorities.create(seattle))
    expect(records.authorities.get(id)).toEqual({ id: 2, ...seattle, retiredAt: null })
    expect(records.authorities.resolve('seattle').id).toBe(2)
    expect(records.authorities.resolve('2').name).toBe('seattle')
    expect(records.authorities.list().map((each) => each.name)).toEqual(['conf', 'seattle'])
    for (const reference of ['3', '02', 'denver', '-1', '1e0']) {
      expect(() => records.authorities.resolve(reference)).toThrow(
        expect.objectContaining({ code: 'authority.unknown' }),
      )
    }
  })

  test('refuse a name that is taken', () => {
    const { records } = temporaryRecords()
    addRoot(records)
    const again = (): number => records.authorities.create({ ...seattle, name: 'conf' })
    expect(() => acting(records, again)).toThrow(expect.objectContaining({ code: 'authority.name-taken' }))
  })

  test('take a name up again whose only certificate was lost before it was signed', () => {
    const { records } = temporaryRecords()
    const lost = acting(records, () => {
      const id = records.authorities.create(seattle)
      records.certificates.reserve(reservation({ issuerAuthorityId: id, authorityId: id }))
      return id
    })
    expect(acting(records, () => records.authorities.create({ ...seattle, keyId: 'key-3' }))).toBe(lost)
    expect(records.authorities.get(lost).keyId).toBe('key-3')
  })

  test('keep a name that waits for its first certificate', () => {
    const { records } = temporaryRecords()
    acting(records, () => records.authorities.create(seattle))
    expect(() => acting(records, () => records.authorities.create(seattle))).toThrow(
      expect.objectContaining({ code: 'authority.name-taken' }),
    )
  })

  test('can lose their key and retire', () => {
    const { records } = temporaryRecords()
    addRoot(records)
    acting(records, () => {
      records.authorities.changeKey(1, null)
      records.authorities.retire(1, '2030-01-01T00:00:00Z')
    })
    expect(records.authorities.get(1)).toMatchObject({ keyId: null, retiredAt: '2030-01-01T00:00:00Z' })
  })
})
