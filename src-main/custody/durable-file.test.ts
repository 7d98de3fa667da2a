import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { scratchFolder } from '../testing/program.ts'
import { createFolderDurably, readBounded, temporaryPath, writeDurably } from './durable-file.ts'

type Step = 'openSync' | 'writeSync' | 'fsyncSync' | 'renameSync' | 'rmSync' | 'mkdirSync'

const fault = vi.hoisted(() => ({ step: '', skip: 0, code: '', calls: [] as string[] }))

// The system refuses one call of one step, as a full, read-only or failing disk does.
vi.mock('node:fs', async (importOriginal) => {
  const actual = await importOriginal<typeof import('node:fs')>()
  const refusing =
    (step: Step) =>
    (...args: unknown[]) => {
      fault.calls.push(step)
      if (fault.step === step && fault.skip-- === 0)
        throw Object.assign(new Error(step), { code: fault.code })
      return Reflect.apply(actual[step], actual, args)
    }
  const steps: Step[] = ['openSync', 'writeSync', 'fsyncSync', 'renameSync', 'rmSync', 'mkdirSync']
  return { ...actual, ...Object.fromEntries(steps.map((step) => [step, refusing(step)])) }
})

function refuse(step: Step, code: string, skip = 0): void {
  Object.assign(fault, { step, code, skip })
}

afterEach(() => {
  Object.assign(fault, { step: '', skip: 0, code: '', calls: [] })
})

describe('writeDurably', () => {
  test('writes a file for its owner only, and nothing beside it', () => {
    using folder = scratchFolder()
    writeDurably(join(folder.path, 'file'), Buffer.from('new'))
    expect(readdirSync(folder.path)).toEqual(['file'])
    expect(statSync(join(folder.path, 'file')).mode & 0o777).toBe(0o600)
  })

  test('syncs the file before it takes its place, and the folder after', () => {
    using folder = scratchFolder()
    fault.calls = []
    writeDurably(join(folder.path, 'file'), Buffer.from('new'))
    expect(fault.calls).toEqual([
      'rmSync',
      'openSync',
      'writeSync',
      'fsyncSync',
      'renameSync',
      'openSync',
      'fsyncSync',
    ])
  })

  test('replaces what a crash left behind', () => {
    using folder = scratchFolder()
    const path = join(folder.path, 'file')
    writeFileSync(temporaryPath(path), 'half')
    writeDurably(path, Buffer.from('new'))
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(existsSync(temporaryPath(path))).toBe(false)
  })

  test('writes through no link that lies in its way', () => {
    using folder = scratchFolder()
    const [path, target] = [join(folder.path, 'file'), join(folder.path, 'target')]
    writeFileSync(target, 'precious')
    symlinkSync(target, temporaryPath(path))
    writeDurably(path, Buffer.from('new'))
    expect(readFileSync(target, 'utf8')).toBe('precious')
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  test.each([
    { step: 'openSync', system: 'ENOSPC', code: 'keep.disk-full' },
    { step: 'writeSync', system: 'ENOSPC', code: 'keep.disk-full' },
    { step: 'writeSync', system: 'EDQUOT', code: 'keep.disk-full' },
    { step: 'fsyncSync', system: 'ENOSPC', code: 'keep.disk-full' },
    { step: 'renameSync', system: 'ENOSPC', code: 'keep.disk-full' },
    { step: 'openSync', system: 'EROFS', code: 'keep.read-only' },
    { step: 'openSync', system: 'EACCES', code: 'keep.read-only' },
    { step: 'rmSync', system: 'EPERM', code: 'keep.read-only' },
    { step: 'fsyncSync', system: 'EIO', code: 'keep.unwritable' },
    { step: 'renameSync', system: 'EIO', code: 'keep.unwritable' },
  ] as const)('leaves the old file when $step fails with $system, as $code', ({ step, system, code }) => {
    using folder = scratchFolder()
    const path = join(folder.path, 'file')
    writeFileSync(path, 'old')
    refuse(step, system)
    expect(() => writeDurably(path, Buffer.from('new'))).toThrow(
      expect.objectContaining({ code, details: { file: 'file', system } }),
    )
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder.path)).toEqual(['file'])
  })

  test('says so when the folder could not be synced after the file took its place', () => {
    using folder = scratchFolder()
    refuse('fsyncSync', 'EIO', 1)
    expect(() => writeDurably(join(folder.path, 'file'), Buffer.from('new'))).toThrow(
      expect.objectContaining({ code: 'keep.unwritable' }),
    )
    expect(readFileSync(join(folder.path, 'file'), 'utf8')).toBe('new')
  })

  test('misses a folder that is not there', () => {
    using folder = scratchFolder()
    expect(() => writeDurably(join(folder.path, 'none', 'file'), Buffer.from('new'))).toThrow(
      expect.objectContaining({ code: 'keep.missing' }),
    )
  })
})

describe('createFolderDurably', () => {
  test('makes a folder with its parents, for its owner only', () => {
    using folder = scratchFolder()
    const path = join(folder.path, 'a', 'b')
    createFolderDurably(path)
    expect(statSync(path).mode & 0o777).toBe(0o700)
  })

  test('leaves a folder that is there as it is', () => {
    using folder = scratchFolder()
    chmodSync(folder.path, 0o755)
    createFolderDurably(folder.path)
    expect(statSync(folder.path).mode & 0o777).toBe(0o755)
  })

  test.each([
    { system: 'ENOSPC', code: 'keep.disk-full' },
    { system: 'EROFS', code: 'keep.read-only' },
    { system: 'EEXIST', code: 'keep.unwritable' },
  ])('says $code for $system', ({ system, code }) => {
    using folder = scratchFolder()
    refuse('mkdirSync', system)
    expect(() => createFolderDurably(join(folder.path, 'a'))).toThrow(expect.objectContaining({ code }))
  })
})

describe('readBounded', () => {
  test.each([
    { limit: 3, read: 'abc' },
    { limit: 2, read: undefined },
  ])('reads three octets within $limit as $read', ({ limit, read }) => {
    using folder = scratchFolder()
    const path = join(folder.path, 'file')
    writeFileSync(path, 'abc')
    expect(readBounded(path, limit)?.toString()).toBe(read)
  })

  test('reads no folder', () => {
    using folder = scratchFolder()
    mkdirSync(join(folder.path, 'file'))
    expect(readBounded(join(folder.path, 'file'), 10)).toBeNull()
  })
})
