import { describe, expect, test } from 'vitest'
import { act, addRoot } from '../testing/record-samples.ts'
import { temporaryRecords } from '../testing/temporary-records.ts'

describe('Journal', () => {
  test('begins empty', () => {
    const { records } = temporaryRecords()
    expect(records.journal.head()).toEqual({ sequence: 0, hash: '00'.repeat(32) })
    expect(records.journal.list({ limit: 10 })).toEqual({ entries: [], next: null })
  })

  test('gives back what was entered, with the rows that it covers', () => {
    const { records } = temporaryRecords()
    addRoot(records)
    const [entry] = records.journal.list({ limit: 10 }).entries
    expect(entry).toMatchObject({
      sequence: 1,
      at: '2026-11-20T10:00:00Z',
      verb: 'authority.create-root',
      details: { name: 'conf' },
      hash: records.journal.head().hash,
    })
    expect(entry?.changes.map(({ table, id }) => `${table} ${id}`)).toEqual(['authority 1', 'certificate 1'])
    expect(records.journal.get(1)).toEqual(entry)
    expect(records.journal.get(2)).toBeUndefined()
  })

  test('covers a row once, however often one act changed it', () => {
    const { records } = temporaryRecords()
    addRoot(records)
    records.transaction(() => {
      records.authorities.changeKey(1, 'key-2')
      records.authorities.changeKey(1, 'key-3')
      records.journal.append(act('authority.rekey'))
    })
    expect(records.journal.get(2)?.changes).toHaveLength(1)
    expect(records.verifyJournal().isValid).toBe(true)
  })

  test('takes several entries in one transaction', () => {
    const { records } = temporaryRecords()
    records.transaction(() => {
      for (const verb of ['vault.create', 'vault.unlock', 'vault.lock']) records.journal.append(act(verb))
    })
    expect(records.verifyJournal()).toMatchObject({ isValid: true, entries: 3 })
  })

  test('is paged newest first, and streamed oldest first', () => {
    const { records } = temporaryRecords()
    for (let i = 0; i < 5; i++) records.transaction(() => records.journal.append(act('vault.unlock')))
    const first = records.journal.list({ limit: 3 })
    expect(first.entries.map((entry) => entry.sequence)).toEqual([5, 4, 3])
    const second = records.journal.list({ before: first.next ?? 0, limit: 3 })
    expect(second.entries.map((entry) => entry.sequence)).toEqual([2, 1])
    expect(second.next).toBeNull()
    expect([...records.journal.entries(3)].map((entry) => entry.sequence)).toEqual([4, 5])
  })

  test('refuses a time that is no instant', () => {
    const { records } = temporaryRecords()
    const late = (): unknown => records.journal.append({ ...act('vault.lock'), at: '2026-02-30T00:00:00Z' })
    expect(() => records.transaction(late)).toThrow(expect.objectContaining({ code: 'time.invalid' }))
  })
})
