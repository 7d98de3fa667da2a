import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { sealOf } from '../testing/record-samples.ts'
import { populated, step, tamper, tamperings } from '../testing/tampered-records.ts'
import { reopened } from '../testing/temporary-records.ts'
import { hashEntry } from './journal-entry.ts'
import { openRecords } from './records.ts'

describe('verifyJournal', () => {
  test('finds nothing wrong with records that nobody touched', () => {
    const { directory, head } = populated()
    const verification = reopened(directory).verifyJournal(head)
    expect(verification).toMatchObject({ isValid: true, entries: 7, rows: 6, head, faults: [] })
  })

  for (const { name, sql, fault } of tamperings) {
    test(`names ${name}`, () => {
      const { directory, head } = populated()
      tamper(directory, sql)
      const { isValid, faults } = reopened(directory).verifyJournal(head)
      expect(isValid).toBe(false)
      expect(faults).toContainEqual(expect.objectContaining(fault))
    })
  }

  test('blames one entry alone for one edit', () => {
    const { directory } = populated()
    tamper(directory, "UPDATE journal SET verb = 'vault.create' WHERE sequence = 2")
    expect(reopened(directory).verifyJournal().faults).toHaveLength(1)
  })

  test('sees through an edit with every hash computed anew, for lack of the seal', () => {
    const { directory } = populated()
    rewriteLastEntry(directory)
    const { faults } = reopened(directory).verifyJournal()
    expect(faults).toEqual([expect.objectContaining({ kind: 'unsealed', table: 'journal', key: '7' })])
  })

  test('does not take the seal of another vault', () => {
    const { directory } = populated()
    const records = openRecords(directory, { seal: sealOf('another vault') })
    expect(records.verifyJournal().faults).toEqual([expect.objectContaining({ kind: 'unsealed' })])
    expect(() => records.checkHead(null)).toThrow(expect.objectContaining({ code: 'journal.broken' }))
    records.close()
  })

  test('says without a vault that nothing was authenticated', () => {
    const { directory } = populated()
    const records = openRecords(directory)
    expect(records.verifyJournal()).toMatchObject({ isValid: true, isAuthenticated: false })
    records.close()
  })
})

/** Whoever knows FORMAT.md can do this; only the seal cannot be made without the vault. */
function rewriteLastEntry(directory: string): void {
  const database = new DatabaseSync(join(directory, 'records.sqlite'))
  const row = database
    .prepare('SELECT changes, lower(hex(previous_hash)) AS previous FROM journal WHERE sequence = 7')
    .get()
  const [changes, previousHash] = [row?.changes, row?.previous]
  if (!(changes instanceof Uint8Array) || typeof previousHash !== 'string') throw new Error('no entry 7')
  const hash = hashEntry({ previousHash, sequence: 7, at: 1, verb: 'crl.issue', details: '{}', changes })
  const octets = Buffer.from(hash, 'hex')
  database
    .prepare("UPDATE journal SET at = 1, verb = 'crl.issue', details = '{}', hash = ? WHERE sequence = 7")
    .run(octets)
  database.prepare('UPDATE journal_head SET hash = ?').run(octets)
  database.close()
}

describe('checkHead', () => {
  test('recognises an older copy of the whole file', () => {
    const { directory, head } = populated()
    const [file, copy] = [join(directory, 'records.sqlite'), join(directory, 'copy')]
    copyFileSync(file, copy)
    const records = reopened(directory)
    step(records, 'authority.retire', () => records.authorities.retire(1, '2027-01-01T00:00:00Z'))
    const remembered = records.journal.head()
    records.close()
    copyFileSync(copy, file)
    const restored = reopened(directory)
    expect(() => restored.checkHead(head)).not.toThrow()
    expect(() => restored.checkHead(remembered)).toThrow(
      expect.objectContaining({ code: 'journal.rolled-back' }),
    )
    expect(restored.verifyJournal(remembered).faults).toContainEqual(
      expect.objectContaining({ code: 'journal.rolled-back', key: '8' }),
    )
  })

  test('recognises records that went another way after the remembered entry', () => {
    const { directory, head } = populated()
    const records = reopened(directory)
    const remembered = { sequence: head.sequence, hash: '77'.repeat(32) }
    expect(() => records.checkHead(remembered)).toThrow(
      expect.objectContaining({ code: 'journal.rolled-back' }),
    )
  })

  test('takes entries that are newer than what the vault remembers, when their seal is its own', () => {
    const { directory, head } = populated()
    const records = reopened(directory)
    step(records, 'authority.retire', () => records.authorities.retire(1, '2027-01-01T00:00:00Z'))
    expect(() => records.checkHead(head)).not.toThrow()
  })

  test('needs the vault', () => {
    const { directory } = populated()
    const records = openRecords(directory)
    expect(() => records.checkHead(null)).toThrow(expect.objectContaining({ code: 'vault.locked' }))
    records.close()
  })
})
