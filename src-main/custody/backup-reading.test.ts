import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RootkeepError } from '../contract/errors.ts'
import { scratchFolder } from '../testing/program.ts'
import { headerLengthOf, readBackupHeader } from './backup-header.ts'
import { readBackupManifest, writeBackupManifest } from './backup-manifest.ts'
import { openBackup, unpackBackup } from './backup-reading.ts'
import { readPassphrase } from './passphrase.ts'
import { vaultKeyOfBackup } from './restored-custody.ts'

const vector = fileURLToPath(new URL('./testdata/backup-v1/keep.rootkeep-backup', import.meta.url))
const octets = readFileSync(vector)
const headerEnd = 20 + octets.readUInt32BE(16)
const header = octets.subarray(20, headerEnd)

function codeOf(read: () => unknown): string {
  try {
    read()
    return 'read'
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return thrown.code
    throw thrown
  }
}

const changed = (change: Readonly<Record<string, unknown>>) =>
  Buffer.from(JSON.stringify({ ...JSON.parse(header.toString()), ...change }))

describe('unpackBackup', () => {
  test('unpacks the backup of format 1 that is kept', async () => {
    using folder = scratchFolder()
    await using backup = await openBackup(vector)
    using passphrase = readPassphrase('nine brass lanterns over the ferry')
    const vaultKey = await vaultKeyOfBackup(backup.header, passphrase, {})
    const directory = join(folder.path, 'unpacked')
    mkdirSync(directory)
    const { files, journalHead } = await unpackBackup(backup, vaultKey, { directory, proceed: () => {} })
    expect(journalHead.sequence).toBe(5)
    expect(files.map(({ name }) => name)).toEqual(['vault.json', 'records.sqlite'])
    expect(readdirSync(directory).sort()).toEqual(['records.sqlite', 'vault.json'])
    expect(readFileSync(join(directory, 'records.sqlite')).toString('latin1', 0, 15)).toBe('SQLite format 3')
    expect(readFileSync(join(directory, 'records.sqlite')).length).toBe(files[1]?.size)
  })
})

describe('readBackupHeader', () => {
  test.each([
    { name: 'an unknown member', header: changed({ more: 1 }), code: 'backup.damaged' },
    { name: 'no slot', header: changed({ slots: [] }), code: 'backup.damaged' },
    { name: 'a vault id of another form', header: changed({ vaultId: '../..' }), code: 'backup.damaged' },
    { name: 'no wrapped key', header: changed({ wrappedKey: undefined }), code: 'backup.damaged' },
    { name: 'a date that is none', header: changed({ createdAt: 'yesterday' }), code: 'backup.damaged' },
    { name: 'a newer version', header: changed({ formatVersion: 2 }), code: 'keep.newer-format' },
    { name: 'octets that are no JSON', header: Buffer.from([0xff, 0]), code: 'backup.damaged' },
  ])('refuses a header with $name', ({ header: given, code }) => {
    expect(codeOf(() => readBackupHeader(given))).toBe(code)
  })

  test('answers or refuses any octets', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (given) => {
        codeOf(() => readBackupHeader(given))
        codeOf(() => headerLengthOf(given))
        codeOf(() => readBackupManifest(given))
      }),
    )
  })
})

describe('readBackupManifest', () => {
  const journalHead = { sequence: 5, hash: 'ab'.repeat(32) }
  const vault = { name: 'vault.json', size: 3 }
  const records = { name: 'records.sqlite', size: 5 }
  const read = (files: readonly unknown[]) =>
    codeOf(() => readBackupManifest(Buffer.from(JSON.stringify({ files, journalHead }))))

  test('reads what was written', () => {
    const manifest = { files: [vault, records, { name: 'profiles/a-1.yaml', size: 0 }], journalHead }
    expect(readBackupManifest(writeBackupManifest(manifest).subarray(4))).toEqual(manifest)
  })

  test.each([
    { name: 'no records', files: [vault] },
    { name: 'another order', files: [records, vault] },
    { name: 'a file twice', files: [vault, records, vault] },
    { name: 'a name that leads out', files: [vault, records, { name: '../x', size: 1 }] },
    { name: 'a profile that leads out', files: [vault, records, { name: 'profiles/../x.yaml', size: 1 }] },
    { name: 'an absolute name', files: [vault, records, { name: '/etc/passwd', size: 1 }] },
    { name: 'a negative size', files: [vault, { ...records, size: -1 }] },
    { name: 'a size that no file has', files: [vault, { ...records, size: 2 ** 60 }] },
  ])('refuses $name', ({ files }) => expect(read(files)).toBe('backup.damaged'))
})
