import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addRoot } from '../testing/record-samples.ts'
import { reopened, temporaryRecords } from '../testing/temporary-records.ts'
import { Database } from './database.ts'
import type { Records } from './records.ts'

let records: Records
let asked: { database: Database; sql: string; values: readonly unknown[] }[]

beforeEach(() => {
  const made = temporaryRecords()
  addRoot(made.records)
  // What the writer remembers is asked of the tables.
  records = reopened(made.directory)
  asked = []
  for (const method of ['get', 'all'] as const) {
    const original = Database.prototype[method] as Database['all']
    vi.spyOn(Database.prototype, method).mockImplementation(function (this: Database, table, sql, ...values) {
      asked.push({ database: this, sql, values })
      return original.call(this, table, sql, ...values) as never
    })
  }
})
afterEach(() => vi.restoreAllMocks())

/** What SQLite would do for each query that `work` asks, in its own words. */
function plansOf(work: () => unknown): string[] {
  work()
  vi.restoreAllMocks()
  const queries = asked.filter(({ sql }) => sql.startsWith('SELECT'))
  return queries.flatMap(({ database, sql, values }) =>
    database
      .all('plan', `EXPLAIN QUERY PLAN ${sql}`, ...(values as never[]))
      .map((row) => row.text('detail')),
  )
}

const at = '2026-11-20T10:00:00Z'
const lookUps: readonly { name: string; work: () => unknown }[] = [
  { name: 'a serial number', work: () => records.certificates.findBySerialNumber(1, '01') },
  { name: 'a fingerprint', work: () => records.certificates.findBySha256('ab'.repeat(32)) },
  { name: 'the generations of an authority', work: () => records.certificates.generations(1) },
  { name: 'the newest of an issuer', work: () => records.certificateExpiry.newest(1) },
  { name: 'the certificates of a key', work: () => records.certificates.ofKey('key-1') },
  { name: 'the certificates of a public key', work: () => records.certificates.ofPublicKey('ab'.repeat(32)) },
  { name: 'the certificates of a subject', work: () => records.certificates.ofSubject('CN=drbrain') },
  { name: 'whether a key is in use', work: () => records.certificates.isKeyInUse('key-1') },
  { name: 'what was imported and is in force', work: () => records.certificates.importedInForce(at) },
  { name: 'a revocation', work: () => records.revocations.find(1, '01') },
  { name: 'how many an authority has revoked', work: () => records.revocations.count(1) },
  {
    name: 'how many an authority has issued',
    work: () => records.certificateList.count({ issuerAuthorityId: 1 }),
  },
  { name: 'the latest time of the journal', work: () => records.journal.latest() },
  { name: 'the last entry under a verb', work: () => records.journal.last('vault.backup') },
]

describe('the plan of a query', () => {
  test.each(lookUps)('for $name goes through no table from end to end', ({ work }) => {
    const plans = plansOf(work)
    expect(plans.length).toBeGreaterThan(0)
    expect(plans.filter((plan) => /^SCAN (?!.*INDEX)/.test(plan))).toEqual([])
  })

  test('for a page of an issuer is in order as it is found', () => {
    const plans = plansOf(() => records.certificateList.list({ issuerAuthorityId: 1 }, { limit: 100 }))
    expect(plans.filter((plan) => /TEMP B-TREE|^SCAN/.test(plan))).toEqual([])
  })
})
