import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { scratchFolder } from '../testing/program.ts'
import { beginMigration, isMigrationLong } from './migration-thread.ts'
import { migrations } from './migrations/migrations.ts'
import { openRecords } from './records.ts'

const keeps = fileURLToPath(new URL('testdata/keeps/', import.meta.url))
const anySize = 0

let scratch: ReturnType<typeof scratchFolder>
let directory: string
let file: string
beforeEach(() => {
  scratch = scratchFolder()
  directory = join(scratch.path, 'keep')
  file = join(directory, 'records.sqlite')
  cpSync(join(keeps, 'format-2'), directory, { recursive: true })
})
afterEach(() => scratch[Symbol.dispose]())

function formatOf(path: string): number {
  return readFileSync(path).readInt32BE(60)
}

describe('isMigrationLong', () => {
  test('is said of large records of an older format only', async () => {
    expect(isMigrationLong(directory, anySize)).toBe(true)
    expect(isMigrationLong(directory)).toBe(false)
    openRecords(directory).close()
    expect(isMigrationLong(directory, anySize)).toBe(false)
  })

  test('is not said of what can not be migrated', () => {
    writeFileSync(file, 'a'.repeat(8192))
    expect(isMigrationLong(directory, anySize)).toBe(false)
    expect(isMigrationLong(scratch.path, anySize)).toBe(false)
  })
})

describe('beginMigration', () => {
  test('brings the records to our format, keeps the older file and tells each step', async () => {
    const before = readFileSync(file)
    const steps: [number, number][] = []
    await beginMigration(directory, (done, total) => steps.push([done, total])).outcome
    expect(formatOf(file)).toBe(migrations.length)
    expect(readFileSync(join(directory, 'records.format-2.sqlite')).equals(before)).toBe(true)
    const [, total] = steps[0] ?? [0, 0]
    expect(total).toBeGreaterThan(10)
    expect(steps).toEqual(Array.from({ length: total }, (_, index) => [index + 1, total]))
  })

  test('leaves the older records in place when it is abandoned', async () => {
    const before = readFileSync(file)
    const migration = beginMigration(directory, () => {})
    await migration.abandon()
    await expect(migration.outcome).rejects.toMatchObject({ code: 'call.cancelled' })
    expect(readFileSync(file).equals(before)).toBe(true)
    await beginMigration(directory, () => {}).outcome
    expect(formatOf(file)).toBe(migrations.length)
    expect(readdirSync(directory)).not.toContain('records.sqlite.new')
  })

  test('says what is wrong with the records', async () => {
    const octets = readFileSync(file)
    writeFileSync(file, octets.fill(0xff, 4096))
    const { outcome } = beginMigration(directory, () => {})
    await expect(outcome).rejects.toMatchObject({ code: 'records.damaged' })
    expect(existsSync(join(directory, 'records.format-2.sqlite'))).toBe(false)
  })
})
