import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scratchFolder } from '../testing/program.ts'
import { lockKeep } from './keep-lock.ts'

/** Another process that tries to take the keep, says how it went, and lives until it is killed. */
const program = `
import { lockKeep } from ${JSON.stringify(new URL('keep-lock.ts', import.meta.url).href)}
try {
  lockKeep(process.argv[1])
  process.stdout.write('taken\\n')
} catch (error) {
  process.stdout.write(error.code + ' ' + error.details.pid + '\\n')
}
setInterval(() => {}, 1000)
`

function contend(directory: string): ChildProcess & Disposable {
  const child = spawn('node', ['--input-type=module', '-e', program, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return Object.assign(child, { [Symbol.dispose]: () => void child.kill('SIGKILL') })
}

async function answerOf(child: ChildProcess): Promise<string> {
  const [said] = child.stdout ? await once(child.stdout, 'data') : []
  return String(said).trim()
}

describe('lockKeep', () => {
  test('refuses a second process, and names the first', async () => {
    using folder = scratchFolder()
    using lock = lockKeep(folder.path)
    using child = contend(folder.path)
    expect(await answerOf(child)).toBe(`keep.in-use ${process.pid}`)
    expect(lock).toBeDefined()
  })

  test('refuses a second opening by the same process', () => {
    using folder = scratchFolder()
    using _ = lockKeep(folder.path)
    expect(() => lockKeep(folder.path)).toThrow(
      expect.objectContaining({ code: 'keep.in-use', details: { pid: process.pid } }),
    )
  })

  test('is free once released, or once its process was killed', async () => {
    using folder = scratchFolder()
    lockKeep(folder.path).release()
    using child = contend(folder.path)
    expect(await answerOf(child)).toBe('taken')
    expect(() => lockKeep(folder.path)).toThrow(
      expect.objectContaining({ code: 'keep.in-use', details: { pid: child.pid } }),
    )
    child.kill('SIGKILL')
    await once(child, 'exit')
    using lock = lockKeep(folder.path)
    expect(lock).toBeDefined()
  })

  test('is taken by exactly one of many at once, and the others name it', async () => {
    using folder = scratchFolder()
    const children = Array.from({ length: 6 }, () => contend(folder.path))
    try {
      const answers = await Promise.all(children.map(answerOf))
      const winner = children[answers.indexOf('taken')]
      expect(answers.filter((answer) => answer === 'taken')).toHaveLength(1)
      const others = answers.filter((answer) => answer !== 'taken')
      expect(others).toEqual(others.map(() => `keep.in-use ${winner?.pid}`))
    } finally {
      for (const child of children) child.kill('SIGKILL')
    }
  })

  test('releases once, however often it is asked', () => {
    using folder = scratchFolder()
    const first = lockKeep(folder.path)
    first.release()
    using second = lockKeep(folder.path)
    first.release()
    expect(() => lockKeep(folder.path)).toThrow(expect.objectContaining({ code: 'keep.in-use' }))
    expect(second).toBeDefined()
  })

  test('misses a folder that is not there', () => {
    using folder = scratchFolder()
    expect(() => lockKeep(join(folder.path, 'none'))).toThrow(
      expect.objectContaining({ code: 'keep.missing' }),
    )
  })

  test.each<{ name: string; make: (path: string) => void }>([
    { name: 'a link', make: (path) => symlinkSync('/etc/hostname', path) },
    { name: 'some other file', make: (path) => writeFileSync(path, 'no database '.repeat(100)) },
  ])('does not touch $name in its place', ({ make }) => {
    using folder = scratchFolder()
    make(join(folder.path, 'lock'))
    expect(() => lockKeep(folder.path)).toThrow(expect.objectContaining({ code: 'records.damaged' }))
  })
})
