import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from './lines.ts'

async function read(chunks: readonly Buffer[], limit?: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = []
  for await (const line of linesOf(Readable.from(chunks), limit)) lines.push(line)
  return lines
}

describe('linesOf', () => {
  test.each([
    { name: 'lines with and without a carriage return', text: 'a\r\nb\n', lines: ['a', 'b'] },
    { name: 'a last line that does not end', text: 'a\nb', lines: ['a', 'b'] },
    { name: 'empty lines', text: '\n\na\n', lines: ['', '', 'a'] },
    { name: 'nothing', text: '', lines: [] },
  ])('reads $name', async ({ text, lines }) => {
    expect(await read([Buffer.from(text)])).toEqual(lines)
  })

  test('passes over a line that is too long, and reads on', async () => {
    const chunks = ['abc', 'def', '\nabcd\nx\n', 'long long'].map((text) => Buffer.from(text))
    expect(await read(chunks, 4)).toEqual([null, 'abcd', 'x', null])
  })

  test('reads the same however the octets arrive', async () => {
    const text = 'é\n漢字\n\n{"a": "\u{1F511}"}\n'
    const cuts = fc.array(fc.integer({ min: 1, max: Buffer.byteLength(text) - 1 }), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const bytes = Buffer.from(text)
        const ends = [...places.sort((a, b) => a - b), bytes.length]
        const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
        expect(await read(chunks.filter((chunk) => chunk.length > 0))).toEqual([
          'é',
          '漢字',
          '',
          '{"a": "\u{1F511}"}',
        ])
      }),
      { numRuns: 50 },
    )
  })
})
