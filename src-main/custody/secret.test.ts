import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { format, inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { Secret } from './secret.ts'

describe('Secret', () => {
  test('shows itself in no text', () => {
    const secret = Secret.copy(Buffer.from('hunter2'))
    expect(inspect({ deep: [secret] }, { showHidden: true, depth: 9 })).toBe(
      '{ deep: [ [secret], [length]: 1 ] }',
    )
    expect(`${secret}`).toBe('[secret]')
    expect(secret.toString()).toBe('[secret]')
    expect(`${[secret]}`).toBe('[secret]')
    expect(format('%s %o %O %j', secret, secret, secret, 'x')).not.toContain('hunter2')
  })

  test('shows itself neither in the console nor in an error that carries it', () => {
    const written: string[] = []
    const stream = new Writable({
      write(chunk, _encoding, done) {
        written.push(String(chunk))
        done()
      },
    })
    const console = new Console(stream)
    const secret = Secret.copy(Buffer.from('hunter2'))
    console.log(secret, { secret }, new Map([[secret, secret]]))
    console.dir(secret, { showHidden: true })
    console.error(new Error('failed', { cause: { secret } }))
    const text = written.join('')
    expect(text).toContain('[secret]')
    expect(text).not.toContain('hunter2')
    expect(text).not.toContain(Buffer.from('hunter2').toString('hex').match(/../g)?.join(' '))
  })

  test('refuses to be serialised', () => {
    const secret = Secret.copy(Buffer.from('hunter2'))
    expect(() => JSON.stringify({ secret })).toThrow(TypeError)
  })

  test('sends nothing to another thread', () => {
    const secret = Secret.copy(Buffer.from('hunter2'))
    expect(structuredClone(secret)).toEqual({})
  })

  test('overwrites the memory it took over', () => {
    const octets = Buffer.from([1, 2, 3])
    const secret = Secret.take(octets)
    secret.dispose()
    expect([...octets]).toEqual([0, 0, 0])
    expect(secret.isDisposed).toBe(true)
  })

  test('leaves what it copied to its owner', () => {
    const octets = Buffer.from([1, 2, 3])
    Secret.copy(octets).dispose()
    expect([...octets]).toEqual([1, 2, 3])
  })

  test('overwrites at the end of its block', () => {
    const octets = Buffer.from([1, 2, 3])
    {
      using secret = Secret.take(octets)
      expect(secret.length).toBe(3)
    }
    expect([...octets]).toEqual([0, 0, 0])
  })

  test('is no key of zeros once disposed of', () => {
    const secret = Secret.copy(Buffer.from([1]))
    secret.dispose()
    expect(() => secret.octets).toThrow('disposed')
  })

  test.each([
    { name: 'the same octets', other: [1, 2], equal: true },
    { name: 'other octets', other: [1, 3], equal: false },
    { name: 'another length', other: [1, 2, 3], equal: false },
  ])('compares with $name', ({ other, equal }) => {
    expect(Secret.copy(Buffer.from([1, 2])).equals(Secret.copy(Buffer.from(other)))).toBe(equal)
  })
})
