import { describe, expect, test } from 'vitest'
import { ReadingMemory } from './reading-memory.ts'

const mebibyte = 'x'.repeat(1024 * 1024)

describe('ReadingMemory', () => {
  test('reads a text once', () => {
    const memory = new ReadingMemory<object>()
    const first = memory.of('a', () => ({}))
    expect(memory.of('a', () => expect.unreachable('read again'))).toBe(first)
  })

  test('lets go what was not used for the longest, beyond 64 million characters', () => {
    const memory = new ReadingMemory<number>()
    for (let i = 0; i < 63; i++) memory.of(`${i}${mebibyte}`, () => i)
    memory.of(`0${mebibyte}`, () => expect.unreachable('read again'))
    memory.of(`63${mebibyte}`, () => 63)
    expect(memory.of(`0${mebibyte}`, () => expect.unreachable('read again'))).toBe(0)
    expect(memory.of(`1${mebibyte}`, () => -1)).toBe(-1)
  })

  test('keeps nothing of what could not be read', () => {
    const memory = new ReadingMemory<number>()
    expect(() =>
      memory.of('a', () => {
        throw new RangeError('no')
      }),
    ).toThrow(RangeError)
    expect(memory.of('a', () => 1)).toBe(1)
  })
})
