import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeChanges, encodeChanges, hashEntry, headOctets } from './journal-entry.ts'

interface Vector {
  row: { digest: string }
  entries: {
    previousHash: string
    sequence: number
    at: number
    verb: string
    details: string
    changes: string
    hash: string
  }[]
  head: { sequence: number; hash: string; octets: string }
}

const vector: Vector = JSON.parse(
  readFileSync(new URL('testdata/journal-v1/chain.json', import.meta.url), 'utf8'),
)

describe('hashEntry', () => {
  for (const entry of vector.entries) {
    test(`agrees with the vector of FORMAT.md on entry ${entry.sequence}`, () => {
      expect(hashEntry({ ...entry, changes: Buffer.from(entry.changes, 'hex') })).toBe(entry.hash)
    })
  }

  test('keeps entries apart whose texts run together', () => {
    const entry = { previousHash: '00'.repeat(32), sequence: 1, at: 0, changes: Buffer.alloc(0) }
    const one = hashEntry({ ...entry, verb: 'ab', details: 'c' })
    expect(hashEntry({ ...entry, verb: 'a', details: 'bc' })).not.toBe(one)
  })
})

describe('headOctets', () => {
  test('agrees with the vector of FORMAT.md', () => {
    expect(headOctets(vector.head.sequence, vector.head.hash).toString('hex')).toBe(vector.head.octets)
  })
})

describe('encodeChanges', () => {
  test('agrees with the vector of FORMAT.md', () => {
    const octets = encodeChanges([{ table: 'authority', id: 1, digest: vector.row.digest }])
    expect(octets.toString('hex')).toBe(vector.entries[0]?.changes)
  })
})

describe('decodeChanges', () => {
  test('reads what the vector of FORMAT.md has', () => {
    expect(decodeChanges(Buffer.from(vector.entries[0]?.changes ?? '', 'hex'))).toEqual([
      { table: 'authority', id: 1, digest: vector.row.digest },
    ])
  })

  test('gives null for a table that is none and for half a change', () => {
    expect(decodeChanges(Buffer.alloc(41))).toBeNull()
    expect(decodeChanges(Buffer.alloc(40, 1))).toBeNull()
  })

  test('takes any octets without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (octets) => {
        const changes = decodeChanges(octets)
        if (changes) expect(encodeChanges(changes).equals(octets)).toBe(true)
      }),
    )
  })
})
