import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { act, addRoot, reservation, seal } from '../testing/record-samples.ts'
import { temporaryRecords } from '../testing/temporary-records.ts'
import { openRecords, type Records } from './records.ts'

const digestOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

function issue(records: Records, from: number, count: number): void {
  records.transaction(() => {
    for (let number = from; number < from + count; number++) {
      const serialNumber = number.toString(16).padStart(8, '0')
      const id = records.certificates.reserve(reservation({ serialNumber }))
      records.certificates.complete(id, Buffer.alloc(2000, serialNumber))
    }
    records.journal.append(act('certificate.issue'))
  })
}

describe('Records.snapshot', () => {
  test('leaves the file as it is while others write more than the -wal file usually holds', () => {
    const { records } = temporaryRecords()
    addRoot(records)
    using snapshot = records.snapshot()
    const before = digestOf(snapshot.path)
    for (let round = 0; round < 5; round++) issue(records, 100 + 1000 * round, 1000)
    expect(digestOf(snapshot.path)).toBe(before)
    expect(snapshot.head.sequence).toBe(1)
    records.close()
  })

  test('has everything in the one file that was committed before', () => {
    const { directory, records } = temporaryRecords()
    addRoot(records)
    issue(records, 100, 10)
    const copied = join(directory, 'copied')
    mkdirSync(copied)
    const { head } = withSnapshot(records, (path) => copyFileSync(path, join(copied, 'records.sqlite')))
    const copy = openRecords(copied, { seal })
    expect(copy.verifyJournal(head)).toMatchObject({ isValid: true, entries: 2, head })
    copy.close()
    records.close()
  })

  test('is refused while the records are being read', () => {
    const { records } = temporaryRecords()
    addRoot(records)
    issue(records, 100, 10)
    const reading = records.journal.entries()
    reading.next()
    issue(records, 200, 10)
    expect(() => records.snapshot()).toThrow(expect.objectContaining({ code: 'keep.in-use' }))
    reading.return()
    records.snapshot()[Symbol.dispose]()
    records.close()
  })
})

function withSnapshot(records: Records, use: (path: string) => void) {
  using snapshot = records.snapshot()
  use(snapshot.path)
  return { head: snapshot.head }
}
