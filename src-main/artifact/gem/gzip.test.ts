import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { gunzip, inflate } from './gzip.ts'
import { octetSource } from './octet-source.ts'

const content = Buffer.alloc(3_000_000, 'gem ')
const packed = gzipSync(content)
const inflateAll = (octets: Uint8Array, limit = 10_000_000) =>
  inflate(octetSource(octets), { start: 0, end: octets.length, limit })

describe('gunzip', () => {
  test('inflates one member, and counts what follows it', () => {
    const { content: inflated, trailing } = gunzip(Buffer.concat([packed, Buffer.from('tail')]), 10_000_000)
    expect(inflated.equals(content)).toBe(true)
    expect(trailing).toBe(4)
  })

  test('refuses what inflates to more than the limit', () => {
    expect(() => gunzip(packed, 1000)).toThrow(expect.objectContaining({ code: 'gem.inflates-too-much' }))
  })
})

describe('inflate', () => {
  test('hands on the content piece by piece', async () => {
    const pieces: Buffer[] = []
    const onPiece = (piece: Uint8Array) => void pieces.push(Buffer.from(piece))
    const source = octetSource(Buffer.concat([Buffer.from('head'), packed, Buffer.from('tail')]))
    const end = 4 + packed.length + 4
    expect(await inflate(source, { start: 4, end, limit: 10_000_000, onPiece })).toEqual({
      length: content.length,
      trailing: 4,
    })
    expect(Buffer.concat(pieces).equals(content)).toBe(true)
  })

  test('ends at the limit', async () => {
    await expect(inflateAll(packed, 1_000_000)).rejects.toMatchObject({ code: 'gem.inflates-too-much' })
  })

  test.each([
    { name: 'an end that is missing', octets: packed.subarray(0, -4) },
    { name: 'a wrong checksum', octets: Buffer.concat([packed.subarray(0, -8), Buffer.alloc(8)]) },
    {
      name: 'octets that are broken',
      octets: Buffer.concat([packed.subarray(0, 20), Buffer.alloc(99, 0xff)]),
    },
    { name: 'something else', octets: Buffer.from('hello world, hello') },
  ])('refuses $name', async ({ octets }) => {
    await expect(inflateAll(octets)).rejects.toMatchObject({ code: 'gem.malformed' })
  })
})
