import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scratchFolder } from '../testing/program.ts'
import { chooseDestination, writeOutputFiles } from './output-file.ts'

const text = (name: string, content = name) => ({ name, encoding: 'text', content }) as const
const refused = expect.objectContaining({ code: 'file.refused' })

describe('chooseDestination', () => {
  test.each([
    { out: 'new', expects: 'file', kind: 'file' },
    { out: 'new', expects: 'files', kind: 'file' },
    { out: 'new/', expects: 'files', kind: 'folder' },
    { out: 'folder', expects: 'files', kind: 'folder' },
    { out: 'new', expects: 'folder', kind: 'folder' },
    { out: 'file', expects: 'file', kind: 'file' },
    { out: '/dev/null', expects: 'file', kind: 'device' },
  ] as const)('takes $out for a $kind when it expects $expects', async ({ out, expects, kind }) => {
    using scratch = furnished()
    const path = out.startsWith('/') ? out : `${scratch.path}/${out}`
    expect(await chooseDestination(path, expects)).toMatchObject({ kind })
  })

  test.each([
    { name: 'a folder that is not there', out: 'none/file', expects: 'file' },
    { name: 'a file as a folder', out: 'file/x', expects: 'file' },
    { name: 'a folder for a file', out: 'folder', expects: 'file' },
    { name: 'a file for a folder', out: 'file', expects: 'folder' },
  ] as const)('refuses $name', async ({ out, expects }) => {
    using scratch = furnished()
    await expect(chooseDestination(join(scratch.path, out), expects)).rejects.toEqual(refused)
  })

  test('follows a link, and leaves it a link', async () => {
    using scratch = furnished()
    symlinkSync('file', join(scratch.path, 'link'))
    const destination = await chooseDestination(join(scratch.path, 'link'), 'file')
    await writeOutputFiles(destination, [text('a')])
    expect(readFileSync(join(scratch.path, 'file'), 'utf8')).toBe('a')
  })
})

describe('writeOutputFiles', () => {
  test('writes text and bytes, and leaves nothing else behind', async () => {
    using scratch = scratchFolder()
    const path = join(scratch.path, 'made')
    const bytes = { name: 'b', encoding: 'base64', content: 'AAH/' } as const
    expect(await writeOutputFiles({ path, kind: 'folder' }, [text('a', 'é\n'), bytes])).toEqual([
      join(path, 'a'),
      join(path, 'b'),
    ])
    expect(readFileSync(join(path, 'a'), 'utf8')).toBe('é\n')
    expect(readFileSync(join(path, 'b')).toString('hex')).toBe('0001ff')
    expect(readdirSync(path)).toEqual(['a', 'b'])
  })

  test('gives files, and the folder made for them, the modes that they ask for', async () => {
    using scratch = scratchFolder()
    const modeOf = (path: string) => statSync(join(scratch.path, path)).mode & 0o777
    const before = process.umask(0o027)
    try {
      for (const access of ['owner', 'everyone'] as const) {
        const files = [{ ...text('a'), access }]
        await writeOutputFiles({ path: join(scratch.path, access), kind: 'folder' }, files)
      }
    } finally {
      process.umask(before)
    }
    expect([modeOf('owner'), modeOf('owner/a')]).toEqual([0o700, 0o600])
    expect([modeOf('everyone'), modeOf('everyone/a')]).toEqual([0o755, 0o644])
  })

  test('leaves the mode of a folder that has other things in it', async () => {
    using scratch = furnished()
    chmodSync(scratch.path, 0o755)
    await writeOutputFiles({ path: scratch.path, kind: 'folder' }, [{ ...text('a'), access: 'owner' }])
    expect(statSync(scratch.path).mode & 0o777).toBe(0o755)
  })

  test('replaces a file whole', async () => {
    using scratch = furnished()
    await writeOutputFiles({ path: join(scratch.path, 'file'), kind: 'file' }, [text('a')])
    expect(readFileSync(join(scratch.path, 'file'), 'utf8')).toBe('a')
  })

  test.each(['../a', 'a/b', '/a', '..', '.', '', 'a\0b', 'a\\b'])('refuses the name %j', async (name) => {
    using scratch = scratchFolder()
    const path = join(scratch.path, 'made')
    await expect(writeOutputFiles({ path, kind: 'folder' }, [text('a'), text(name)])).rejects.toEqual(refused)
    expect(readdirSync(scratch.path)).toEqual([])
  })

  test('writes none of several when one cannot be written', async () => {
    using scratch = scratchFolder()
    mkdirSync(join(scratch.path, 'b'))
    const destination = { path: scratch.path, kind: 'folder' } as const
    for (const files of [
      [text('a'), text('b')],
      [text('a'), text('x'.repeat(300))],
      [text('a'), text('a')],
    ]) {
      await expect(writeOutputFiles(destination, files)).rejects.toEqual(refused)
    }
    expect(readdirSync(scratch.path)).toEqual(['b'])
  })
})

/** A folder with a `file` and a `folder` in it. */
function furnished() {
  const scratch = scratchFolder()
  writeFileSync(join(scratch.path, 'file'), 'before')
  mkdirSync(join(scratch.path, 'folder'))
  return scratch
}
