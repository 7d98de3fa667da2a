import { execFileSync } from 'node:child_process'
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeKeepLink } from '../contract/keep-link.ts'
import { scratchFolder } from '../testing/program.ts'
import { createOpenedPaths, pathsOf } from './opened-paths.ts'

const start = (...words: string[]) =>
  pathsOf({ argv: ['/opt/rootkeep', ...words], workingDirectory: '/home/officer', program: '/src/rootkeep' })

describe('pathsOf', () => {
  test.each<[string, string[], string[]]>([
    ['a file from the folder where the start was', ['drbrain.csr'], ['/home/officer/drbrain.csr']],
    ['several', ['/a.csr', '../b.gem'], ['/a.csr', '/home/b.gem']],
    ['a file address, as some desktops write it', ['file:///tmp/a%20b.csr'], ['/tmp/a b.csr']],
    ['no address of another machine', ['file://server/share/a.csr'], []],
    ['no switches of Chromium', ['--user-data-dir=/tmp/x', '-x', '/a.csr'], ['/a.csr']],
    ['no keep', ['--keep', '/keep', '/a.csr'], ['/a.csr']],
    ['no program that is not packed', ['/src/rootkeep', '/a.csr'], ['/a.csr']],
    ['nothing of nothing', ['', '--'], []],
  ])('takes %s', (_name, words, paths) => {
    expect(start(...words)).toEqual(paths)
  })
})

describe('createOpenedPaths', () => {
  test('reads what waits once, in its order', async () => {
    using folder = scratchFolder()
    const paths = ['b.csr', 'a.csr'].map((name) => join(folder.path, name))
    for (const path of paths) writeFileSync(path, path.slice(-5))
    const opened = createOpenedPaths()
    opened.add(paths)
    expect(await opened.take()).toEqual({
      files: [
        { name: 'b.csr', bytes: Buffer.from('b.csr') },
        { name: 'a.csr', bytes: Buffer.from('a.csr') },
      ],
      keep: null,
    })
    expect(await opened.take()).toEqual({ files: [], keep: null })
  })

  test('gives a start the first keep that waits, and lets the others and what can’t be read go on waiting', async () => {
    using folder = scratchFolder()
    const at = (name: string) => join(folder.path, name)
    for (const name of ['one', 'two']) writeFileSync(at(`${name}.rootkeep`), writeKeepLink(at(name)))
    writeFileSync(at('broken.rootkeep'), 'Dear officer')
    const opened = createOpenedPaths()
    expect(opened.takeKeep()).toBeNull()
    opened.add(['broken', 'one', 'two'].map((name) => at(`${name}.rootkeep`)))
    expect(opened.takeKeep()).toBe(at('one'))
    const { files, keep } = await opened.take()
    expect([files.map(({ name }) => name), keep]).toEqual([['broken.rootkeep'], at('two')])
  })

  test('says of each that can’t be read why, and reads the others', async () => {
    using folder = scratchFolder()
    const at = (name: string) => join(folder.path, name)
    mkdirSync(at('folder.csr'))
    writeFileSync(at('huge.gem'), '')
    truncateSync(at('huge.gem'), 65 * 1024 * 1024)
    execFileSync('mkfifo', [at('pipe.csr')])
    writeFileSync(at('good.csr'), 'good')
    writeFileSync(at('broken.rootkeep'), 'Dear officer')
    const opened = createOpenedPaths()
    const names = ['missing.csr', 'folder.csr', 'huge.gem', 'pipe.csr', 'broken.rootkeep', 'good.csr']
    opened.add([...names.map(at), '/dev/zero'])
    const { files, keep } = await opened.take()
    const said = files.map((file) => [file.name, 'error' in file ? file.error.code : 'read'])
    expect(said).toEqual([
      ['missing.csr', 'input.unreadable-file'],
      ['folder.csr', 'input.is-a-directory'],
      ['huge.gem', 'input.too-large'],
      ['pipe.csr', 'input.unreadable-file'],
      ['broken.rootkeep', 'input.wrong-kind'],
      ['good.csr', 'read'],
      ['zero', 'input.unreadable-file'],
    ])
    expect(keep).toBe(null)
  })

  test('reads no more at once than one file may have', async () => {
    using folder = scratchFolder()
    const paths = ['a.gem', 'b.gem'].map((name) => join(folder.path, name))
    for (const path of paths) {
      writeFileSync(path, '')
      truncateSync(path, 40 * 1024 * 1024)
    }
    const opened = createOpenedPaths()
    opened.add(paths)
    const { files } = await opened.take()
    expect(files.map((file) => ('error' in file ? file.error.code : 'read'))).toEqual([
      'read',
      'input.too-large',
    ])
  })

  test('lets a hundred wait, and no more', async () => {
    const opened = createOpenedPaths()
    opened.add(Array.from({ length: 1000 }, (_, at) => `/nowhere/${at}`))
    expect((await opened.take()).files).toHaveLength(100)
  })

  test('names the folder of a keep, and remembers it until another is named', async () => {
    using folder = scratchFolder()
    const file = join(folder.path, 'conf.rootkeep')
    writeFileSync(file, '{"format":"rootkeep-keep","version":1,"directory":"conf"}')
    const opened = createOpenedPaths()
    expect(() => opened.keep()).toThrow(expect.objectContaining({ code: 'keep.missing' }))
    opened.add([file])
    expect(await opened.take()).toEqual({ files: [], keep: join(folder.path, 'conf') })
    expect(opened.keep()).toBe(join(folder.path, 'conf'))
  })

  test('tells the watcher of what is added', () => {
    const opened = createOpenedPaths()
    let times = 0
    opened.watch(() => {
      times += 1
    })
    opened.add(['/a'])
    expect(times).toBe(1)
  })
})
