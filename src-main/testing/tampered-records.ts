// Records with one of each act, and what a person with sqlite3 may do to them: for whatever is to notice it.

import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { JournalHead } from '../records/journal.ts'
import type { Records } from '../records/records.ts'
import { act, addRoot, crlReservation, reservation } from './record-samples.ts'
import { temporaryRecords } from './temporary-records.ts'

/** Entries 1 to 7: root, request, certificate reserved and signed, hold, CRL reserved and signed. */
export function populated(): { directory: string; head: JournalHead } {
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

export function step(records: Records, verb: string, change: () => unknown): void {
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
export function tamper(directory: string, sql: string): void {
  const database = new DatabaseSync(join(directory, 'records.sqlite'), { enableForeignKeyConstraints: false })
  database.exec(`PRAGMA ignore_check_constraints = ON; ${sql}`)
  database.close()
}

export const tamperings = [
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
