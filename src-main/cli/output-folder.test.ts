import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { OutputFile } from '../contract/values.ts'
import { scratchFolder } from '../testing/program.ts'
import { writeOutputFiles } from './output-file.ts'

const file = (name: string): OutputFile => ({ name, encoding: 'text', content: name })

describe('writeOutputFiles into a folder of folders', () => {
  test('makes the folders that names lie in', async () => {
    using scratch = scratchFolder()
    const path = join(scratch.path, 'kit')
    await writeOutputFiles({ path, kind: 'folder' }, [file('a'), file('crl/b'), file('ocsp/M+/x==')])
    expect(readdirSync(path, { recursive: true }).sort()).toEqual([
      'a',
      'crl',
      'crl/b',
      'ocsp',
      'ocsp/M+',
      'ocsp/M+/x==',
    ])
    expect(readFileSync(join(path, 'crl', 'b'), 'utf8')).toBe('crl/b')
  })

  test.each(['../a', 'crl/../../a', '/etc/a', 'crl//a', 'crl/', 'crl\\a'])(
    'refuses the name %s',
    async (name) => {
      using scratch = scratchFolder()
      const destination = { path: join(scratch.path, 'kit'), kind: 'folder' } as const
      const writing = writeOutputFiles(destination, [file('a'), file(name)])
      await expect(writing).rejects.toEqual(expect.objectContaining({ code: 'file.refused' }))
      expect(readdirSync(scratch.path)).toEqual([])
    },
  )

  test('leaves none of it where one cannot be written', async () => {
    using scratch = scratchFolder()
    mkdirSync(join(scratch.path, 'taken'))
    writeFileSync(join(scratch.path, 'crl'), 'a file')
    const writing = writeOutputFiles({ path: scratch.path, kind: 'folder' }, [file('new/a'), file('crl/b')])
    await expect(writing).rejects.toEqual(expect.objectContaining({ code: 'file.refused' }))
    expect(readdirSync(scratch.path).sort()).toEqual(['crl', 'taken'])
  })
})
