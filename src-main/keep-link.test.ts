import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isKeepLinkPath, keepFolderOf } from './keep-link.ts'
import { scratchFolder } from './testing/program.ts'

const link = (directory: string) => JSON.stringify({ format: 'rootkeep-keep', version: 1, directory })

describe('keepFolderOf', () => {
  test('is the folder itself, there or not', () => {
    expect(keepFolderOf('/nowhere/keep')).toBe('/nowhere/keep')
  })

  test('is the folder that a file names, from where the file lies', () => {
    using folder = scratchFolder()
    const file = join(folder.path, 'conf.rootkeep')
    writeFileSync(file, link('conf'))
    expect(keepFolderOf(file)).toBe(join(folder.path, 'conf'))
    writeFileSync(file, link('/elsewhere/conf'))
    expect(keepFolderOf(file)).toBe('/elsewhere/conf')
  })

  test('takes a folder that is called as such a file for a folder', () => {
    using folder = scratchFolder()
    const keep = join(folder.path, 'conf.rootkeep')
    mkdirSync(keep)
    expect(keepFolderOf(keep)).toBe(keep)
  })

  test.each([
    ['another text', 'Dear officer'],
    ['a longer text', link('x').padEnd(1_000_000)],
  ])('refuses %s', (_name, text) => {
    using folder = scratchFolder()
    const file = join(folder.path, 'conf.ROOTKEEP')
    writeFileSync(file, text)
    expect(() => keepFolderOf(file)).toThrow(expect.objectContaining({ code: 'input.wrong-kind' }))
  })
})

describe('isKeepLinkPath', () => {
  test('goes by the end of the name, in any case', () => {
    expect(isKeepLinkPath('/a/Conf.RootKeep')).toBe(true)
    expect(isKeepLinkPath('/a/conf.rootkeep-backup')).toBe(false)
  })
})
