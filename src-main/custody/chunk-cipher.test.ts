import { createCipheriv } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { chunkCount, chunkLength, openChunk, openedLength, sealChunk, sealedLength } from './chunk-cipher.ts'
import { Secret } from './secret.ts'

const key = () => Secret.copy(Buffer.alloc(32, 7))
const chunk = Buffer.from('a chunk of a backup')
const sealed = (index: number, isLast: boolean) => Buffer.concat(sealChunk(key(), chunk, { index, isLast }))

describe('sealChunk', () => {
  test('is AES-256-GCM under the index and the mark of the last chunk as the nonce', () => {
    const nonce = Buffer.from('000000000000000001020301', 'hex')
    const encryption = createCipheriv('aes-256-gcm', Buffer.alloc(32, 7), nonce)
    const expected = [encryption.update(chunk), encryption.final(), encryption.getAuthTag()]
    expect(sealed(0x010203, true)).toEqual(Buffer.concat(expected))
  })
})

describe('openChunk', () => {
  test('opens a chunk in its place', () => {
    expect(openChunk(key(), sealed(3, false), { index: 3, isLast: false })).toEqual(chunk)
  })

  test.each([
    { name: 'at another place', index: 4, isLast: false },
    { name: 'as the last one', index: 3, isLast: true },
  ])('refuses it $name', ({ index, isLast }) => {
    expect(openChunk(key(), sealed(3, false), { index, isLast })).toBeNull()
  })

  test('refuses it with any bit changed', () => {
    const octets = sealed(0, true)
    for (let bit = 0; bit < octets.length * 8; bit++) {
      const changed = Buffer.from(octets)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(openChunk(key(), changed, { index: 0, isLast: true })).toBeNull()
    }
  })

  test('refuses what is too short to be a chunk', () => {
    expect(openChunk(key(), Buffer.alloc(16), { index: 0, isLast: true })).toBeNull()
  })
})

describe('openedLength', () => {
  test.each([1, 2, chunkLength - 1, chunkLength, chunkLength + 1, 3 * chunkLength, 3 * chunkLength + 5])(
    'undoes sealedLength for %d octets',
    (length) => expect(openedLength(sealedLength(length))).toBe(length),
  )

  test.each([0, 16, chunkLength + 16 + 16, -5])('knows that no stream has %d octets', (length) => {
    expect(openedLength(length)).toBeNull()
  })

  test('counts a chunk that is begun', () => {
    expect(chunkCount(chunkLength + 1)).toBe(2)
  })
})
