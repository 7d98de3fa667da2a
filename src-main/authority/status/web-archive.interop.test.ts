// An archive for a web server, unpacked by GNU tar.

import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mustRun, scratchFolder } from '../../testing/program.ts'
import { writeWebArchive } from './web-archive.ts'

const at = Date.parse('2026-11-20T10:00:00Z') / 1000
const names = [
  'short',
  'a/folder/and a name',
  'x'.repeat(100),
  `${'x'.repeat(99)}/${'y'.repeat(100)}`,
  // Too long for name and prefix: a record says the path, at each length around a digit more of its own.
  ...[101, 116, 242, 243, 244, 245, 255].map((length) => `b/${'z'.repeat(length - 2)}`),
  'x'.repeat(101),
  `${'p'.repeat(160)}/${'q'.repeat(30)}`,
]

describe('writeWebArchive', () => {
  test('is unpacked by tar into the files that went in, readable for everyone', () => {
    using folder = scratchFolder()
    const files = names.map((name, index) => ({ name, octets: Buffer.alloc(index * 300, name) }))
    const archive = join(folder.path, 'answers.tar')
    writeFileSync(archive, writeWebArchive(files, at))
    expect(mustRun('tar', ['-tf', archive]).trim().split('\n')).toEqual(names)
    mustRun('tar', ['-xf', archive, '-C', folder.path])
    for (const { name, octets } of files) {
      const path = join(folder.path, name)
      expect(readFileSync(path)).toEqual(octets)
      expect(statSync(path).mode & 0o777).toBe(0o644)
      expect(statSync(path).mtimeMs).toBe(at * 1000)
    }
  })

  test('is an archive of nothing, too', () => {
    using folder = scratchFolder()
    const archive = join(folder.path, 'none.tar')
    writeFileSync(archive, writeWebArchive([], at))
    expect(mustRun('tar', ['-tf', archive])).toBe('')
  })
})
