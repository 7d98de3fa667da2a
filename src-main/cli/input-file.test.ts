import { execFileSync } from 'node:child_process'
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { scratchFolder } from '../testing/program.ts'
import { encodeContent, readInputFile, readNamedFiles } from './input-file.ts'
import { createStandardInput } from './shell.ts'

const noInput = createStandardInput(Readable.from([]))
const coded = (code: string) => expect.objectContaining({ code })

describe('readInputFile', () => {
  test('reads a file, a pipe and standard input', async () => {
    using folder = scratchFolder()
    const [file, pipe] = [join(folder.path, 'file'), join(folder.path, 'pipe')]
    writeFileSync(file, 'a')
    execFileSync('sh', ['-c', 'mkfifo "$0"', pipe])
    const writer = execFileSync.bind(null, 'sh')
    expect(String(await readInputFile(file, noInput))).toBe('a')
    writer(['-c', `printf b > "${pipe}" &`], { stdio: 'ignore' })
    expect(String(await readInputFile(pipe, noInput))).toBe('b')
    expect(String(await readInputFile('-', createStandardInput(Readable.from([Buffer.from('c')]))))).toBe('c')
  })

  test('refuses, each with its code, what cannot be read', async () => {
    using folder = scratchFolder()
    const [empty, large] = [join(folder.path, 'empty'), join(folder.path, 'large')]
    writeFileSync(empty, '')
    writeFileSync(large, '')
    truncateSync(large, 64 * 1024 * 1024 + 1)
    await expect(readInputFile(join(folder.path, 'none'), noInput)).rejects.toEqual(
      coded('input.unreadable-file'),
    )
    await expect(readInputFile(folder.path, noInput)).rejects.toEqual(coded('input.is-a-directory'))
    await expect(readInputFile(empty, noInput)).rejects.toEqual(coded('input.empty'))
    await expect(readInputFile(large, noInput)).rejects.toEqual(coded('input.too-large'))
    await expect(readInputFile('/dev/zero', noInput)).rejects.toEqual(coded('input.too-large'))
    await expect(readInputFile('a\0b', noInput)).rejects.toEqual(coded('input.unreadable-file'))
  })

  test('gives standard input to one reader only', async () => {
    const standardInput = createStandardInput(Readable.from([Buffer.from('c')]))
    await readInputFile('-', standardInput)
    await expect(readInputFile('-', standardInput)).rejects.toEqual(coded('input.invalid'))
  })
})

describe('encodeContent', () => {
  const pem = '-----BEGIN X-----\nAA==\n-----END X-----\n'

  test.each([
    { name: 'PEM as text', bytes: Buffer.from(pem), content: 'pem-or-der', gives: pem },
    { name: 'DER as base64', bytes: Buffer.from([48, 0]), content: 'pem-or-der', gives: 'MAA=' },
    {
      name: 'DER that quotes PEM as base64',
      bytes: Buffer.from('0\0-----BEGIN '),
      content: 'pem-or-der',
      gives: 'MAAtLS0tLUJFR0lOIA==',
    },
    {
      name: 'bytes as base64, whatever they are',
      bytes: Buffer.from('-----BEGIN '),
      content: 'bytes',
      gives: 'LS0tLS1CRUdJTiA=',
    },
    {
      name: 'text without its byte order mark',
      bytes: Buffer.from('\uFEFFa: é'),
      content: 'text',
      gives: 'a: é',
    },
  ] as const)('carries $name', ({ bytes, content, gives }) => {
    expect(encodeContent(bytes, content)).toBe(gives)
  })
})

describe('readNamedFiles', () => {
  test('reads the files of a folder by name, an empty one too, and neither hidden files nor folders', async () => {
    using folder = scratchFolder()
    for (const name of ['b.csr', 'a.csr', '.hidden']) writeFileSync(join(folder.path, name), name)
    writeFileSync(join(folder.path, 'c.csr'), '')
    mkdirSync(join(folder.path, 'd.csr'))
    expect(await readNamedFiles([folder.path], noInput)).toEqual([
      { name: 'a.csr', content: 'YS5jc3I=' },
      { name: 'b.csr', content: 'Yi5jc3I=' },
      { name: 'c.csr', content: '' },
    ])
  })

  test('refuses two files of one name, and a folder without files', async () => {
    using folder = scratchFolder()
    mkdirSync(join(folder.path, 'sub'))
    for (const name of ['a.csr', 'sub/a.csr']) writeFileSync(join(folder.path, name), name)
    const paths = ['a.csr', 'sub/a.csr'].map((name) => join(folder.path, name))
    await expect(readNamedFiles(paths, noInput)).rejects.toEqual(coded('input.invalid'))
    using bare = scratchFolder()
    await expect(readNamedFiles([bare.path], noInput)).rejects.toEqual(coded('input.empty'))
  })
})
