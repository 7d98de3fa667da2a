import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { unlimitedScope } from '../contract/trust-list.ts'
import { act } from '../testing/record-samples.ts'
import { reopened, temporaryRecords } from '../testing/temporary-records.ts'
import type { Records } from './records.ts'
import type { NewTrustAnchor } from './trust-list.ts'

const at = '2026-11-20T10:00:00Z'
const later = '2026-11-21T10:00:00Z'
const der = Buffer.from('DER of an anchor')
// sha256sum of the same text.
const sha256 = 'd0df3214bc026c3c2913e01e5a0cb5c97a9a88cccc5ad7455788a2b7cb940f17'

const anchor: NewTrustAnchor = {
  subjectPublicKeySha256: '11'.repeat(32),
  subjectKey: 'cn=root',
  scope: { ...unlimitedScope, purposes: ['gem'], until: later },
  note: 'from the meetup',
  source: 'root.pem',
  addedBy: 'drbrain',
  addedAt: at,
  der,
}

function changed<T>(records: Records, change: () => T): T {
  return records.transaction(() => {
    const result = change()
    records.journal.append(act('trust.add'))
    return result
  })
}

const list = { name: 'gems', note: '', createdAt: at }

describe('TrustLists', () => {
  test('keeps anchors with all that is said of them, pinned by certificate and key', () => {
    const { directory, records } = temporaryRecords()
    const made = changed(records, () => records.trustLists.create(list))
    changed(records, () => records.trustLists.add(made, anchor))
    const again = reopened(directory).trustLists
    const kept = again.anchors(again.get('gems'))
    expect(kept).toEqual([{ ...anchor, id: 1, sha256, der: new Uint8Array(der) }])
    expect(again.findAnchor(made, sha256)?.note).toBe('from the meetup')
  })

  test('lets go of an anchor and takes the same certificate in again', () => {
    const { records } = temporaryRecords()
    const { trustLists } = records
    const made = changed(records, () => trustLists.create(list))
    const row = changed(records, () => trustLists.add(made, anchor))
    changed(records, () => trustLists.removeAnchor(row, later))
    expect(trustLists.anchors(made)).toEqual([])
    expect(() => trustLists.getAnchor(made, sha256)).toThrow(
      expect.objectContaining({ code: 'trust.anchor-unknown' }),
    )
    changed(records, () => trustLists.add(made, anchor))
    expect(trustLists.anchors(made).map(({ id }) => id)).toEqual([2])
  })

  test('frees the name of a list that was removed', () => {
    const { records } = temporaryRecords()
    const { trustLists } = records
    const made = changed(records, () => trustLists.create(list))
    expect(() => changed(records, () => trustLists.create(list))).toThrow(
      expect.objectContaining({ code: 'trust.list-exists' }),
    )
    changed(records, () => trustLists.remove(made, later))
    expect(trustLists.list()).toEqual([])
    expect(() => trustLists.get('gems')).toThrow(expect.objectContaining({ code: 'trust.list-unknown' }))
    changed(records, () => trustLists.create(list))
    expect(trustLists.list().map(({ id }) => id)).toEqual([2])
  })

  test('is covered by the journal: a scope that was widened with sqlite3 is named', () => {
    const { directory, records } = temporaryRecords()
    const made = changed(records, () => records.trustLists.create(list))
    const row = changed(records, () => records.trustLists.add(made, anchor))
    changed(records, () => records.trustLists.change(row, { scope: unlimitedScope, note: '' }))
    expect(records.verifyJournal()).toMatchObject({ isValid: true })
    records.close()
    const database = new DatabaseSync(join(directory, 'records.sqlite'))
    database.exec("UPDATE trust_anchor SET added_by = 'someone else'")
    database.close()
    expect(reopened(directory).verifyJournal().faults).toMatchObject([
      { code: 'journal.broken', table: 'trust_anchor', key: '1' },
    ])
  })

  test('names a row whose scope is none', () => {
    const { directory, records } = temporaryRecords()
    const made = changed(records, () => records.trustLists.create(list))
    changed(records, () => records.trustLists.add(made, anchor))
    records.close()
    const database = new DatabaseSync(join(directory, 'records.sqlite'))
    database.exec(`UPDATE trust_anchor SET scope = '{"purposes":["everything"]}'`)
    database.close()
    const { trustLists } = reopened(directory)
    expect(() => trustLists.anchors(made)).toThrow(expect.objectContaining({ code: 'records.damaged' }))
  })
})
