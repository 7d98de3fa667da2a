// The tests of each parser, for the two files that share them, so that two workers may run them side by side.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { run } from './campaign.ts'
import { wrap } from './der-element.ts'
import { hostileInputs } from './hostile.ts'
import { isFor } from './hostile-input.ts'
import { defectOf, type FuzzedParser } from './parser.ts'

// One seed, so that a test that fails fails again; `npm run fuzz` takes another each time.
const seed = Number(process.env.ROOTKEEP_FUZZ_SEED ?? 20_261_120)
const mutations = 2000

/** Declares the tests of one parser: mutations, arbitrary octets, large files. */
export function describeParser(parser: FuzzedParser): void {
  describe(parser.name, () => {
    test(`answers or refuses ${mutations} mutations`, async () => {
      const found = await run({ parser, seed, mutations })
      const input = found && Buffer.from(found.input).toString('base64').slice(0, 4000)
      expect(found && { ...found, input }).toBeNull()
    })

    test('answers or refuses any octets and any elements', async () => {
      const elements = fc.letrec((tie) => ({
        element: fc.oneof(
          { maxDepth: 6 },
          fc.tuple(fc.nat(255), fc.uint8Array({ maxLength: 12 })).map(([tag, content]) => wrap(tag, content)),
          fc
            .tuple(fc.constantFrom(0x30, 0x31, 0xa0, 0xa3, 0x04), fc.array(tie('element'), { maxLength: 5 }))
            .map(([tag, parts]) => wrap(tag, Buffer.concat(parts as Uint8Array[]))),
        ),
      })).element as fc.Arbitrary<Uint8Array>
      const texts = fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text))
      const property = fc.asyncProperty(fc.oneof(fc.uint8Array(), elements, texts), async (octets) => {
        expect(await defectOf(parser, octets)).toBeNull()
      })
      await fc.assert(property, { numRuns: 100 })
    })

    test('answers or refuses files that are made to be large', async () => {
      for (const input of hostileInputs.filter((each) => isFor(each, parser))) {
        expect({ [input.name]: await defectOf(parser, input.make()) }).toEqual({ [input.name]: null })
      }
    })
  })
}
