import { describe, expect, test } from 'vitest'
import { Database } from './database.ts'
import { migrations } from './migrations/migrations.ts'
import { RowDigests } from './row-digest.ts'

function tables(): Database {
  const database = new Database(':memory:', false)
  for (const sql of migrations) database.script(sql)
  return database
}

describe('RowDigests', () => {
  test('digests the JSON array of the columns, as in the vector of FORMAT.md', () => {
    const database = tables()
    database.insert('authority', { name: 'conf', kind: 'root', key_id: 'key-1', created_at: 1795168800 })
    expect(new RowDigests(database).of('authority', 1)).toBe(
      '3abacf6eaee204f45237057599f7f8d951a32022dcb72556ea722f1f0723c857',
    )
  })

  test('tells an absent key identifier from an empty one', () => {
    const database = tables()
    const { subject_key_identifier: _, ...columns } = certificate
    database.insert('certificate', { ...columns, serial_number: Buffer.from([1]) })
    database.insert('certificate', { ...certificate, serial_number: Buffer.from([2]) })
    const sql = new RowDigests(database).contentSql('certificate')
    const contents = database.all('certificate', `SELECT ${sql} AS content FROM certificate`)
    expect(contents.map((row) => JSON.parse(row.text('content'))[11])).toEqual([null, ''])
  })

  test('leaves an added column out while it is NULL, and appends it as a second array else', () => {
    const database = tables()
    const columns = { ...request, sha256: Buffer.alloc(32, 1) }
    database.insert('request', columns)
    database.insert('request', { ...columns, sha256: Buffer.alloc(32, 2), key_id: 'key-1' })
    const sql = new RowDigests(database).contentSql('request')
    const contents = database.all('request', `SELECT ${sql} AS content FROM request`)
    const [old, own] = contents.map((row) => row.text('content'))
    expect(old).toBe(
      `[1,"${'01'.repeat(32)}","CN=a","ec-p256","${'00'.repeat(32)}","a.csr",0,"pending",null,null]`,
    )
    expect(own).toMatch(/^\[2,.*null,null\]\["key-1"\]$/)
  })

  test('names a row that is missing', () => {
    expect(() => new RowDigests(tables()).of('crl', 5)).toThrow(
      expect.objectContaining({ code: 'records.damaged', details: { table: 'crl', key: '5' } }),
    )
  })
})

const request = {
  der: Buffer.alloc(1),
  subject: 'CN=a',
  key_algorithm: 'ec-p256',
  spki_sha256: Buffer.alloc(32),
  file_name: 'a.csr',
  received_at: 0,
  status: 'pending',
}

const certificate = {
  subject: 'CN=a',
  issuer: 'CN=a',
  subject_key: 'a',
  issuer_key: 'a',
  not_before: 0,
  not_after: 1,
  spki_sha256: Buffer.alloc(32),
  key_algorithm: 'ec-p256',
  certifies: 'endEntity',
  origin: 'issued',
  status: 'signing',
  recorded_at: 0,
  subject_key_identifier: Buffer.alloc(0),
}
