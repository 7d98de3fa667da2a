import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { RootkeepError } from '../contract/errors.ts'
import { act, addRoot, reservation, revocation, seal } from '../testing/record-samples.ts'
import { reopened, temporaryDirectory, temporaryRecords } from '../testing/temporary-records.ts'
import { createDatabase, openDatabase } from './database-file.ts'
import { firstFormat } from './migrations/0001-first-format.ts'
import { migrations } from './migrations/migrations.ts'
import { createRecords, openRecords, Records } from './records.ts'

function closedRecords(): { directory: string; file: string } {
  const { directory, records } = temporaryRecords()
  addRoot(records)
  records.close()
  return { directory, file: join(directory, 'records.sqlite') }
}

function withSql(file: string, sql: string): void {
  const database = new DatabaseSync(file)
  database.exec(sql)
  database.close()
}

const damages: { name: string; damage: (file: string) => void }[] = [
  { name: 'that is empty', damage: (file) => truncateSync(file, 0) },
  { name: 'that is no database', damage: (file) => writeFileSync(file, 'a'.repeat(8192)) },
  { name: 'that lost its second half', damage: (file) => truncateSync(file, 8 * 4096) },
  { name: 'that lost its header', damage: (file) => writeFileSync(file, readFileSync(file).fill(0, 0, 100)) },
  { name: 'of another program', damage: (file) => withSql(file, 'PRAGMA application_id = 1') },
  { name: 'with a table too few', damage: (file) => withSql(file, 'DROP TABLE setting') },
  {
    name: 'with a trigger that is not ours',
    damage: (file) =>
      withSql(file, 'CREATE TRIGGER quiet AFTER INSERT ON revocation BEGIN DELETE FROM revocation; END'),
  },
  {
    name: 'with a row of impossible shape',
    damage: (file) =>
      withSql(file, "PRAGMA ignore_check_constraints = ON; UPDATE certificate SET status = 'blessed'"),
  },
]

describe('openDatabase', () => {
  for (const { name, damage } of damages) {
    test(`refuses records ${name}`, () => {
      const { directory, file } = closedRecords()
      damage(file)
      expect(() => openRecords(directory)).toThrow(expect.objectContaining({ code: 'records.damaged' }))
    })
  }

  test('does not make records where they are missing', () => {
    const directory = temporaryDirectory()
    expect(() => openRecords(directory)).toThrow(expect.objectContaining({ code: 'records.damaged' }))
    expect(readdirSync(directory)).toEqual([])
  })

  test('refuses a folder in the place of the file', () => {
    const directory = temporaryDirectory()
    mkdirSync(join(directory, 'records.sqlite'))
    expect(() => openRecords(directory)).toThrow(expect.objectContaining({ code: 'records.damaged' }))
  })

  test('refuses a newer format and leaves the folder untouched', () => {
    const { directory, file } = closedRecords()
    withSql(file, `PRAGMA user_version = ${migrations.length + 1}`)
    const before = readFileSync(file)
    expect(() => openRecords(directory)).toThrow(expect.objectContaining({ code: 'keep.newer-format' }))
    expect(readdirSync(directory)).toEqual(['records.sqlite'])
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('migrates an older format on a copy and keeps the copy', () => {
    const directory = temporaryDirectory()
    createDatabase(directory)
    const newer = [...migrations, 'ALTER TABLE authority ADD COLUMN remark TEXT']
    openDatabase(directory, { migrations: newer }).close()
    const keptFile = `records.format-${migrations.length}.sqlite`
    expect(readdirSync(directory).sort()).toEqual([keptFile, 'records.sqlite'])
    const migrated = openDatabase(directory, { migrations: newer })
    expect(migrated.all('authority', 'SELECT remark FROM authority')).toEqual([])
    migrated.close()
    expect(() => openDatabase(directory)).toThrow(expect.objectContaining({ code: 'keep.newer-format' }))
    copyFileSync(join(directory, keptFile), join(directory, 'records.sqlite'))
    openDatabase(directory).close()
  })

  test('keeps the journal of format 1 whole, whose requests had no key', () => {
    const directory = temporaryDirectory()
    createDatabase(directory, [firstFormat])
    const old = new Records(openDatabase(directory, { migrations: [firstFormat] }), { seal })
    addRoot(old)
    old.close()
    const records = reopened(directory)
    expect(records.verifyJournal()).toMatchObject({ isValid: true })
    expect(records.certificates.generations(1)).toHaveLength(1)
  })

  test('lists the revocations of format 2, which had no index for it', () => {
    const directory = temporaryDirectory()
    const secondFormat = migrations.slice(0, 2)
    createDatabase(directory, secondFormat)
    const old = new Records(openDatabase(directory, { migrations: secondFormat }), { seal })
    addRoot(old)
    old.transaction(() => {
      for (const serialNumber of ['7f', '0a']) old.revocations.revoke(revocation(serialNumber))
      old.journal.append(act('revocation.revoke'))
    })
    old.close()
    const records = reopened(directory)
    expect([...records.revocations.activeEntries(1)].map((each) => each.serialNumber)).toEqual(['0a', '7f'])
    expect(records.verifyJournal()).toMatchObject({ isValid: true })
    expect(readdirSync(directory)).toContain('records.format-2.sqlite')
  })

  test('leaves the older records as they were when a migration fails', () => {
    const { directory } = closedRecords()
    const failing = [...migrations, 'ALTER TABLE nothing ADD COLUMN remark TEXT']
    expect(() => openDatabase(directory, { migrations: failing })).toThrow()
    expect(reopened(directory).verifyJournal().isValid).toBe(true)
  })

  test('reads and refuses to write when asked for reading only', () => {
    const { directory } = closedRecords()
    const records = openRecords(directory, { seal, isReadOnly: true })
    expect(records.isReadOnly).toBe(true)
    expect(records.verifyJournal().isValid).toBe(true)
    expect(() => records.transaction(() => 1)).toThrow(expect.objectContaining({ code: 'keep.read-only' }))
    expect(() => records.settings.set('a', 1)).toThrow(expect.objectContaining({ code: 'keep.read-only' }))
    records.close()
  })

  test('with any bit flipped, says so or reads the same', () => {
    const { directory, file } = closedRecords()
    const original = readFileSync(file)
    fc.assert(
      fc.property(fc.nat(original.length - 1), fc.integer({ min: 1, max: 255 }), (position, flip) => {
        const flipped = Buffer.from(original)
        flipped.writeUInt8(flipped.readUInt8(position) ^ flip, position)
        writeFileSync(file, flipped)
        expect(readingOf(directory)).toSatisfy((reading) => reading === 'damaged' || reading === 'same')
      }),
      { numRuns: 150 },
    )
  })

  test('with any page replaced by another, says so or reads the same', () => {
    const { directory, file } = closedRecords()
    const original = readFileSync(file)
    const page = fc.nat(original.length / 4096 - 1)
    fc.assert(
      fc.property(page, page, (from, to) => {
        const swapped = Buffer.from(original)
        original.copy(swapped, to * 4096, from * 4096, (from + 1) * 4096)
        writeFileSync(file, swapped)
        expect(readingOf(directory)).toSatisfy((reading) => reading === 'damaged' || reading === 'same')
      }),
      { numRuns: 60 },
    )
  })
})

/** What a reader of the file finds; anything but a coded error is thrown on. */
function readingOf(directory: string): 'damaged' | 'same' | 'different' {
  try {
    const records = openRecords(directory, { seal })
    try {
      if (!records.verifyJournal().isValid) return 'damaged'
      const subjects = records.certificateList
        .list({}, { limit: 10 })
        .certificates.map((each) => each.subject)
      return subjects.join() === 'CN=drbrain,O=Seattle.rb' ? 'same' : 'different'
    } finally {
      records.close()
    }
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return 'damaged'
    throw thrown
  }
}

describe('on real media', () => {
  test('reads from a read-only file system, and refuses to write there', (context) => {
    const { directory } = closedRecords()
    if (!mount(['--bind', directory, directory]) || !mount(['-o', 'remount,bind,ro', directory])) {
      return untested(context.task.name)
    }
    onTestFinished(() => void spawnSync('/usr/bin/umount', [directory]))
    const records = openRecords(directory, { seal })
    expect(records.isReadOnly).toBe(true)
    expect(records.verifyJournal().isValid).toBe(true)
    expect(() => records.transaction(() => 1)).toThrow(expect.objectContaining({ code: 'keep.read-only' }))
    records.close()
    expect(() => createRecords(join(directory))).toThrow(expect.objectContaining({ code: 'keep.exists' }))
  })

  test('refuses to make records on a read-only file system', (context) => {
    const directory = temporaryDirectory()
    if (!mount(['-t', 'tmpfs', '-o', 'ro', 'tmpfs', directory])) return untested(context.task.name)
    onTestFinished(() => void spawnSync('/usr/bin/umount', [directory]))
    expect(() => createRecords(directory)).toThrow(expect.objectContaining({ code: 'keep.read-only' }))
  })

  test('says that a disk is full, and keeps what was committed before', (context) => {
    const directory = temporaryDirectory()
    if (!mount(['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', directory])) return untested(context.task.name)
    onTestFinished(() => void spawnSync('/usr/bin/umount', [directory]))
    createRecords(directory)
    const records = openRecords(directory, { seal })
    addRoot(records)
    let committed = 1
    const fill = (): void => {
      for (; ; committed++) {
        const serialNumber = committed.toString(16).padStart(8, '0')
        records.transaction(() => {
          records.certificates.complete(
            records.certificates.reserve(reservation({ serialNumber })),
            Buffer.alloc(20_000, committed),
          )
          records.journal.append(act('certificate.issue'))
        })
      }
    }
    expect(fill).toThrow(expect.objectContaining({ code: 'keep.disk-full' }))
    records.close()
    const again = openRecords(directory, { seal })
    expect(again.verifyJournal()).toMatchObject({ isValid: true, entries: committed })
    again.close()
  })

  test('leaves nothing half-made where the disk is full from the start', (context) => {
    const directory = temporaryDirectory()
    if (!mount(['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', directory])) return untested(context.task.name)
    onTestFinished(() => void spawnSync('/usr/bin/umount', [directory]))
    expect(() => createRecords(directory)).toThrow(expect.objectContaining({ code: 'keep.disk-full' }))
    expect(existsSync(join(directory, 'records.sqlite'))).toBe(false)
  })
})

function mount(options: readonly string[]): boolean {
  return spawnSync('/usr/bin/mount', options).status === 0
}

/** Only root may mount: elsewhere the test says aloud that it proved nothing. */
function untested(name: string): void {
  process.stderr.write(`NOT TESTED, mount is not allowed here: ${name}\n`)
}
