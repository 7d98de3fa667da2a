import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maximumMemoryKiB, maximumPasses, minimumMemoryKiB } from './argon2.ts'
import { costFor, higherCost } from './calibration.ts'

const MiB = 1024
const plenty = 64 * 1024 * MiB

describe('costFor', () => {
  test.each([
    {
      name: 'a tenth of a second: ten times the memory would be more than 512 MiB',
      ms: 100,
      MiB: 512,
      passes: 3,
    },
    { name: 'a quarter of a second: four times the memory', ms: 250, MiB: 256, passes: 3 },
    {
      name: 'a very fast machine: the memory that is allowed, and more passes',
      ms: 25,
      MiB: 512,
      passes: 15,
    },
    { name: 'a slow machine: never less than the least', ms: 4000, MiB: 64, passes: 3 },
    { name: 'a clock that stands: as a tenth of a second', ms: 0, MiB: 512, passes: 3 },
  ])('makes of $name', ({ ms, MiB: memory, passes }) => {
    expect(costFor(ms, plenty)).toEqual({ memoryKiB: memory * MiB, passes })
  })

  test('takes no more than a quarter of the memory there is, and passes instead', () => {
    expect(costFor(100, 1024 * MiB)).toEqual({ memoryKiB: 256 * MiB, passes: 7 })
  })

  test('stays within what a vault accepts, whatever was measured', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 1e9, noNaN: true }),
        fc.double({ min: 0, max: 1e12, noNaN: true }),
        (ms, room) => {
          const { memoryKiB, passes } = costFor(ms, room)
          expect(memoryKiB).toBeGreaterThanOrEqual(minimumMemoryKiB)
          expect(memoryKiB).toBeLessThanOrEqual(maximumMemoryKiB)
          expect(passes).toBeGreaterThanOrEqual(3)
          expect(passes).toBeLessThanOrEqual(maximumPasses)
        },
      ),
    )
  })
})

describe('higherCost', () => {
  test('takes the greater of each', () => {
    const higher = higherCost({ memoryKiB: 1, passes: 9 }, { memoryKiB: 2, passes: 3 })
    expect(higher).toEqual({ memoryKiB: 2, passes: 9 })
  })
})
