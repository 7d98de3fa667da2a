import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { existing, guardFolder, placeIn, readPickedFile, writeFiles } from './picked-file.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rootkeep-picked-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

describe('readPickedFile', () => {
  test('reads a file whole', async () => {
    writeFileSync(join(folder, 'a'), 'abc')
    expect(Buffer.from(await readPickedFile(join(folder, 'a'))).toString()).toBe('abc')
  })

  test('refuses what is not there, a folder, and a file of 70 MB', async () => {
    writeFileSync(join(folder, 'large'), '')
    truncateSync(join(folder, 'large'), 70_000_000)
    await expect(readPickedFile(join(folder, 'none'))).rejects.toMatchObject({
      code: 'input.unreadable-file',
    })
    await expect(readPickedFile(folder)).rejects.toMatchObject({ code: 'input.is-a-directory' })
    await expect(readPickedFile(join(folder, 'large'))).rejects.toMatchObject({ code: 'input.too-large' })
  })
})

describe('writeFiles', () => {
  test('writes all, replacing what was there', async () => {
    writeFileSync(join(folder, 'a'), 'old')
    await writeFiles([
      { path: join(folder, 'a'), bytes: bytes('new') },
      { path: join(folder, 'b'), bytes: bytes('b') },
    ])
    expect(readdirSync(folder).sort()).toEqual(['a', 'b'])
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new')
  })

  test('leaves everything as it was when one of them cannot be written', async () => {
    writeFileSync(join(folder, 'a'), 'old')
    const files = [
      { path: join(folder, 'a'), bytes: bytes('new') },
      { path: join(folder, 'new/b'), bytes: bytes('b') },
      { path: join(folder, 'a/b'), bytes: bytes('b') },
    ]
    await expect(writeFiles(files)).rejects.toMatchObject({ code: 'file.refused' })
    expect(readdirSync(folder)).toEqual(['a'])
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old')
  })

  test('gives a file, and an empty folder, the mode that is asked for', async () => {
    const files = [{ name: 'a', bytes: bytes('a'), access: 'owner' as const }]
    chmodSync(folder, 0o755)
    await guardFolder(folder, files)
    await writeFiles(placeIn(folder, files))
    expect([folder, join(folder, 'a')].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600])
    chmodSync(folder, 0o755)
    await guardFolder(folder, files)
    expect(statSync(folder).mode & 0o777).toBe(0o755)
  })

  test('refuses to take the place of a folder', async () => {
    mkdirSync(join(folder, 'a'))
    await expect(writeFiles([{ path: join(folder, 'a'), bytes: bytes('x') }])).rejects.toMatchObject({
      code: 'file.refused',
    })
    expect(readdirSync(folder)).toEqual(['a'])
  })
})

describe('placeIn', () => {
  test.each(['', '.', '..', '../a', 'a//b', 'a/../../b', 'a/', '/a', 'a\\b', 'a\0b'])(
    'refuses the name %j',
    (name) => {
      expect(() => placeIn('/folder', [{ name, bytes: bytes('') }])).toThrow(
        expect.objectContaining({ code: 'file.refused' }),
      )
    },
  )

  test('puts a plain name into the folder', () => {
    const [placed] = placeIn('/folder', [{ name: 'chain.pem', bytes: bytes('') }])
    expect(placed?.path).toBe('/folder/chain.pem')
  })

  test('puts a name below another into a folder of its own', async () => {
    const files = placeIn(folder, [{ name: 'public/crl/seattle.crl', bytes: bytes('list') }])
    await writeFiles(files)
    expect(readFileSync(join(folder, 'public/crl/seattle.crl'), 'utf8')).toBe('list')
  })
})

describe('existing', () => {
  test('names what is in the folder already', () => {
    writeFileSync(join(folder, 'a'), '')
    const files = ['a', 'b'].map((name) => ({ name, bytes: bytes('') }))
    expect(existing(folder, files)).toEqual(['a'])
  })
})
