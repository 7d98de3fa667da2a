import { describe, expect, test } from 'vitest'
import { tags } from './der/tag.ts'
import { checkTime, putTime } from './time-octets.ts'

describe('putTime', () => {
  test.each([
    ['1950-01-01T00:00:00Z', '500101000000Z'],
    ['2049-12-31T23:59:59Z', '491231235959Z'],
    ['2050-01-01T00:00:00Z', '20500101000000Z'],
    ['1949-12-31T23:59:59Z', '19491231235959Z'],
    ['2024-02-29T12:34:56Z', '240229123456Z'],
  ])('writes %s as %s (RFC 5280 §4.1.2.5)', (instant, text) => {
    const out = Buffer.alloc(20)
    const end = putTime(out, 1, instant)
    const tag = text.length === 13 ? tags.utcTime : tags.generalizedTime
    expect([...out.subarray(1, 3)]).toEqual([tag, text.length])
    expect(out.subarray(3, end).toString('latin1')).toBe(text)
  })

  test.each(['', '2026-02-29T00:00:00Z', '2026-11-20T24:00:00Z', '2026-11-20T00:00:00.5Z', '2026-11-20'])(
    'refuses %j',
    (instant) => {
      expect(() => putTime(Buffer.alloc(40), 0, instant)).toThrow(
        expect.objectContaining({ code: 'time.invalid' }),
      )
    },
  )
})

describe('checkTime', () => {
  const bad = [
    { text: '2611200000Z', tag: tags.utcTime },
    { text: '261120000000', tag: tags.utcTime },
    { text: '261120000000+', tag: tags.utcTime },
    { text: '261320000000Z', tag: tags.utcTime },
    { text: '261100000000Z', tag: tags.utcTime },
    { text: '230229000000Z', tag: tags.utcTime },
    { text: '26112000000:Z', tag: tags.utcTime },
    { text: '21000229000000Z', tag: tags.generalizedTime },
    { text: '20261120006000Z', tag: tags.generalizedTime },
    { text: '261120000000Z', tag: tags.generalizedTime },
    { text: '261120000000Z', tag: tags.utf8String },
  ]
  test.each(bad)('refuses $text under tag $tag', ({ text, tag }) => {
    const octets = Buffer.from(text)
    expect(() => checkTime(octets, tag, { start: 0, end: octets.length })).toThrow(
      expect.objectContaining({ code: 'time.invalid' }),
    )
  })

  test('takes the leap day of 2000', () => {
    const octets = Buffer.from('20000229235959Z')
    checkTime(octets, tags.generalizedTime, { start: 0, end: octets.length })
  })
})
