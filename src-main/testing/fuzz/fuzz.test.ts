import { describe, expect, test } from 'vitest'
import { type Campaign, mutationOf, run } from './campaign.ts'
import { derElements, replaceElement, wrap } from './der-element.ts'
import { objectParsers } from './object-parsers.ts'
import { defectOf } from './parser.ts'
import { describeParser } from './parser-suite.ts'

objectParsers.forEach(describeParser)

describe('defectOf', () => {
  const throwing = (thrown: unknown) => ({
    name: 'broken',
    form: 'text' as const,
    seeds: ['nameText' as const],
    parse: () => {
      throw thrown
    },
  })

  test('takes everything but a refusal for a defect', async () => {
    const { RootkeepError } = await import('../../contract/errors.ts')
    const octets = new Uint8Array(0)
    expect(await defectOf(throwing(new RootkeepError('der.malformed', '')), octets)).toBeNull()
    expect(await defectOf(throwing(new RootkeepError('internal', '')), octets)).not.toBeNull()
    expect(await defectOf(throwing(new RangeError('Maximum call stack')), octets)).toMatch(/^RangeError/)
  })

  test('shows which mutation it was, so that it can be made again', async () => {
    const campaign: Campaign = { parser: throwing(new TypeError('x')), seed: 5, mutations: 10 }
    const found = await run(campaign)
    expect(found).toMatchObject({ seed: 5, mutation: 0 })
    expect(mutationOf(campaign, 7)).toEqual(mutationOf(campaign, 7))
    expect(mutationOf(campaign, 7)).not.toEqual(mutationOf({ ...campaign, seed: 6 }, 7))
  })
})

describe('replaceElement', () => {
  test('makes the lengths around it fit', () => {
    // SEQUENCE { INTEGER 5, OCTET STRING { BOOLEAN TRUE } }
    const octets = Buffer.from('300802010504030101ff', 'hex')
    const [, , , boolean] = derElements(octets)
    if (!boolean) throw new Error('the BOOLEAN was not found')
    const replaced = replaceElement(octets, boolean, wrap(0x04, new Uint8Array(130)))
    expect(Buffer.from(replaced).toString('hex')).toBe(`30818b0201050481850481820${'0'.repeat(259)}`)
  })
})
