import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encode, integer, sequence } from '../der/writer.ts'
import { inSerialOrder, serialNumberAt } from './serial-order.ts'

/** Entries of nothing but a serial number, and where each starts. */
function layOut(serialNumbers: readonly bigint[]): { bytes: Uint8Array; offsets: Uint32Array } {
  const entries = serialNumbers.map((serialNumber) => encode(sequence([integer(serialNumber)])))
  let end = 0
  const offsets = Uint32Array.from(entries, (entry) => {
    end += entry.length
    return end - entry.length
  })
  return { bytes: Buffer.concat(entries), offsets }
}

function ordered(serialNumbers: readonly bigint[]): bigint[] {
  const { bytes, offsets } = layOut(serialNumbers)
  const inOrder = inSerialOrder(bytes, offsets)
  return [...inOrder].map((entry) => BigInt(`0x${Buffer.from(serialNumberAt(bytes, entry)).toString('hex')}`))
}

describe('inSerialOrder', () => {
  test('is the order of the numbers, also where their first octets are the same', () => {
    const small = fc.bigInt({ min: 0n, max: 300n })
    const large = fc.bigInt({ min: 0n, max: 2n ** 159n })
    const alike = fc.nat(1000).map((each) => 2n ** 150n + BigInt(each))
    fc.assert(
      fc.property(fc.array(fc.oneof(small, large, alike), { maxLength: 200 }), (numbers) => {
        const expected = [...numbers].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
        expect(ordered(numbers)).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })

  test('takes serial numbers longer than any that may be issued', () => {
    const long = 2n ** 2000n
    expect(ordered([long + 1n, 1n, long])).toEqual([1n, long, long + 1n])
  })
})
