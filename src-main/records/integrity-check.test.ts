import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { act, addRoot, reservation } from '../testing/record-samples.ts'
import { temporaryRecords } from '../testing/temporary-records.ts'
import { Database } from './database.ts'
import { beginIntegrityCheck } from './integrity-check.ts'

/** Records in which the certificate of this serial number is in its table, and not found by its index. */
const serialNumber = '5e51a1'

function damagedIndex(): string {
  const { directory, records } = temporaryRecords()
  addRoot(records)
  records.transaction(() => {
    records.certificates.reserve(reservation({ serialNumber }))
    records.journal.append(act('certificate.issue'))
  })
  records.close()
  const path = join(directory, 'records.sqlite')
  const octets = readFileSync(path)
  const wanted = Buffer.from(serialNumber, 'hex')
  const places: number[] = []
  for (let at = octets.indexOf(wanted); at >= 0; at = octets.indexOf(wanted, at + 1)) places.push(at)
  for (const at of places) {
    const changed = Buffer.from(octets)
    changed[at] = 0x5d
    writeFileSync(path, changed)
    if (isInTable(path)) return path
  }
  throw new Error('the serial number is in no index')
}

function isInTable(path: string): boolean {
  const database = new Database(path, true)
  const sql = 'SELECT count(*) AS n FROM certificate NOT INDEXED WHERE serial_number = ?'
  const count = database.get('certificate', sql, Buffer.from(serialNumber, 'hex'))?.integer('n')
  database.close()
  return count === 1
}

const places = [
  { name: 'on a thread of its own', threadFrom: 0 },
  { name: 'where it is asked for', threadFrom: Number.POSITIVE_INFINITY },
]

describe('beginIntegrityCheck', () => {
  test.each(places)('finds nothing in sound records, $name', ({ threadFrom }) => {
    const { directory, records } = temporaryRecords()
    addRoot(records)
    const database = new Database(join(directory, 'records.sqlite'), true)
    expect(beginIntegrityCheck(database, threadFrom).finish()).toEqual([])
    database.close()
    records.close()
  })

  test.each(places)('finds an index that hides a row, $name', ({ threadFrom }) => {
    const database = new Database(damagedIndex(), true)
    const [line] = beginIntegrityCheck(database, threadFrom).finish()
    expect(line).toMatch(/missing from index|wrong # of entries|differ from/)
    database.close()
  })
})
