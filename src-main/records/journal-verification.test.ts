import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { act, addRoot, crlReservation, reservation, sealOf } from '../testing/record-samples.ts'
import { reopened, temporaryRecords } from '../testing/temporary-records.ts'
import type { JournalHead } from './journal.ts'
import { hashEntry } from './journal-entry.ts'
import { openRecords, type Records } from './records.ts'

/** Entries 1 to 7: root, request, certificate reserved and signed, hold, CRL reserved and signed. */
function populated(): { directory: string; head: JournalHead } {
  const { directory, records } = temporaryRecords()
  addRoot(records)
  importRequest(records)
  step(records, 'certificate.issue', () => records.certificates.reserve(reservation({ requestId: 1 })))
  step(records, 'certificate.issue', () => records.certificates.complete(2, Buffer.from('DER of drbrain')))
  step(records, 'revocation.revoke', () =>
    records.revocations.revoke({
      issuerAuthorityId: 1,
      serialNumber: '0a',
      reason: 'certificateHold',
      revokedAt: '2026-11-21T10:00:00Z',
      invalidityDate: null,
    }),
  )
  step(records, 'crl.issue', () => records.crls.reserve(crlReservation({})))
  step(records, 'crl.issue', () => records.crls.complete(1, Buffer.from('DER of the CRL'), 1))
  const head = records.journal.head()
  records.close()
  return { directory, head }
}

function step(records: Records, verb: string, change: () => unknown): void {
  records.transaction(() => {
    change()
    records.journal.append(act(verb))
  })
}

function importRequest(records: Records): void {
  step(records, 'request.import', () =>
    records.requests.add({
      subject: 'CN=drbrain,O=Seattle.rb',
      keyAlgorithm: 'ec-p256',
      subjectPublicKeySha256: '11'.repeat(32),
      fileName: 'drbrain.csr',
      receivedAt: '2026-11-20T10:00:00Z',
      der: Buffer.from('DER of the request'),
    }),
  )
}

/** What a person with sqlite3 may do to the file. */
function tamper(directory: string, sql: string): void {
  const database = new DatabaseSync(join(directory, 'records.sqlite'), { enableForeignKeyConstraints: false })
  database.exec(`PRAGMA ignore_check_constraints = ON; ${sql}`)
  database.close()
}

const tamperings = [
  {
    name: 'a certificate whose subject was edited',
    sql: "UPDATE certificate SET subject = 'CN=zenspider' WHERE id = 2",
    fault: { code: 'journal.broken', kind: 'edited', table: 'certificate', key: '2' },
  },
  {
    name: 'a certificate whose DER was exchanged',
    sql: "UPDATE certificate SET der = x'3000' WHERE id = 2",
    fault: { code: 'journal.broken', kind: 'edited', table: 'certificate', key: '2' },
  },
  {
    name: 'a text with something hidden behind a NUL',
    sql: "UPDATE certificate SET profile = profile || char(0) || 'root' WHERE id = 2",
    fault: { code: 'journal.broken', kind: 'edited', table: 'certificate', key: '2' },
  },
  {
    name: 'a revocation that was removed',
    sql: 'DELETE FROM revocation WHERE id = 1',
    fault: { code: 'journal.broken', kind: 'removed', table: 'revocation', key: '1' },
  },
  {
    name: 'a hold that was lifted',
    sql: 'UPDATE revocation SET released_at = 1, released_in = 5 WHERE id = 1',
    fault: { code: 'journal.broken', kind: 'edited', table: 'revocation', key: '1' },
  },
  {
    name: 'a revocation that was added',
    sql: `INSERT INTO revocation (issuer_authority_id, serial_number, revocation_date, reason_code, recorded_in)
      VALUES (1, x'01', 1, 1, 5)`,
    fault: { code: 'journal.broken', kind: 'inserted', table: 'revocation', key: '2' },
  },
  {
    name: 'an authority that was added far away',
    sql: "INSERT INTO authority (id, name, kind, created_at) VALUES (9007199254740991, 'evil', 'root', 1)",
    fault: { code: 'journal.broken', kind: 'inserted', table: 'authority', key: '9007199254740991' },
  },
  {
    name: 'an authority that was given another key',
    sql: "UPDATE authority SET key_id = 'key-2' WHERE id = 1",
    fault: { code: 'journal.broken', kind: 'edited', table: 'authority', key: '1' },
  },
  {
    name: 'a request that was edited',
    sql: "UPDATE request SET status = 'pending', file_name = 'other.csr' WHERE id = 1",
    fault: { code: 'journal.broken', kind: 'edited', table: 'request', key: '1' },
  },
  {
    name: 'a CRL number that was lowered',
    sql: 'UPDATE crl SET crl_number = 0 WHERE id = 1',
    fault: { code: 'journal.broken', kind: 'edited', table: 'crl', key: '1' },
  },
  {
    name: 'a CRL that was removed',
    sql: 'DELETE FROM crl',
    fault: { code: 'journal.broken', kind: 'removed', table: 'crl', key: '1' },
  },
  {
    name: 'a journal entry whose details were edited',
    sql: `UPDATE journal SET details = '{"name":"other"}' WHERE sequence = 3`,
    fault: { code: 'journal.broken', kind: 'edited', table: 'journal', key: '3' },
  },
  {
    name: 'a journal entry whose time was edited',
    sql: 'UPDATE journal SET at = at - 86400 WHERE sequence = 7',
    fault: { code: 'journal.broken', kind: 'edited', table: 'journal', key: '7' },
  },
  {
    name: 'a journal entry that was removed',
    sql: 'DELETE FROM journal WHERE sequence = 4',
    fault: { code: 'journal.broken', kind: 'removed', table: 'journal', key: '4' },
  },
  {
    name: 'journal entries that changed places',
    sql: `UPDATE journal SET sequence = 99 WHERE sequence = 3; UPDATE journal SET sequence = 3 WHERE sequence = 4;
      UPDATE journal SET sequence = 4 WHERE sequence = 99`,
    fault: { code: 'journal.broken', kind: 'reordered', table: 'journal', key: '3' },
  },
  {
    name: 'a journal whose end was cut off',
    sql: 'DELETE FROM journal WHERE sequence > 5',
    fault: { code: 'journal.broken', kind: 'truncated', table: 'journal', key: '6' },
  },
  {
    name: 'a seal that was removed',
    sql: 'DELETE FROM journal_head',
    fault: { code: 'journal.broken', kind: 'unsealed', table: 'journal', key: '7' },
  },
]

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
