import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mustRun, scratchFolder } from '../testing/program.ts'
import { createTestVault } from '../testing/vault.ts'
import { VaultFile } from './vault-file.ts'

describe('VaultFile.read', () => {
  test.each<{ name: string; make: (path: string) => void; code: string }>([
    { name: 'no file', make: () => {}, code: 'keep.missing' },
    { name: 'a folder', make: (path) => mkdirSync(path), code: 'vault.damaged' },
    { name: 'a pipe', make: (path) => mustRun('mkfifo', [path]), code: 'vault.damaged' },
    { name: 'an empty file', make: (path) => writeFileSync(path, ''), code: 'vault.damaged' },
    {
      name: 'octets that are no text',
      make: (path) => writeFileSync(path, Uint8Array.of(0xff)),
      code: 'vault.damaged',
    },
    {
      name: 'a file of a terabyte',
      make: (path) => {
        writeFileSync(path, '')
        truncateSync(path, 2 ** 40)
      },
      code: 'vault.damaged',
    },
  ])('refuses $name with $code', ({ make, code }) => {
    using folder = scratchFolder()
    make(join(folder.path, 'vault.json'))
    expect(() => new VaultFile(folder.path).read()).toThrow(expect.objectContaining({ code }))
  })
})

describe('VaultFile.stage', () => {
  test('misses a file that was taken away', async () => {
    using folder = scratchFolder()
    await createTestVault(folder.path)
    const file = new VaultFile(folder.path)
    const contents = file.read()
    rmSync(join(folder.path, 'vault.json'))
    expect(() => file.stage(contents)).toThrow(expect.objectContaining({ code: 'keep.missing' }))
  })

  test('refuses to write over a file that it has not read', async () => {
    using folder = scratchFolder()
    await createTestVault(folder.path)
    const contents = new VaultFile(folder.path).read()
    expect(() => new VaultFile(folder.path).stage(contents)).toThrow(
      expect.objectContaining({ code: 'keep.in-use' }),
    )
  })
})

describe('VaultFile.create', () => {
  test('leaves even an unreadable vault.json alone', async () => {
    using folder = scratchFolder()
    await createTestVault(folder.path)
    const contents = new VaultFile(folder.path).read()
    using other = scratchFolder()
    writeFileSync(join(other.path, 'vault.json'), 'precious')
    expect(() => new VaultFile(other.path).create(contents)).toThrow(
      expect.objectContaining({ code: 'keep.exists' }),
    )
  })
})
