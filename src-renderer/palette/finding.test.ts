// Finding by hand-made offers.

import { describe, expect, test } from 'vitest'
import { findOffers } from './finding.ts'

const offers = [
  { id: 'a', words: 'See the certificates', beside: 'certificate list', act: 'lock' },
  { id: 'b', words: 'Revoke a certificate', beside: 'revocation revoke', act: 'lock' },
  { id: 'c', words: 'Reject a request', beside: 'request reject', act: 'lock' },
] as const
const found = (text: string) => findOffers(offers, text).map(({ id }) => id)

describe('findOffers', () => {
  test('finds all for nothing', () => {
    expect(found('  ')).toEqual(['a', 'b', 'c'])
  })

  test('finds by every word, in any order and case', () => {
    expect(found('CERTIFICATE revoke')).toEqual(['b'])
  })

  test('finds by the command', () => {
    expect(found('certificate list')).toEqual(['a'])
  })

  test('puts first what begins with the text', () => {
    expect(found('re')).toEqual(['b', 'c'])
    expect(found('se')).toEqual(['a'])
  })

  test('finds nothing for what is nowhere', () => {
    expect(found('gem')).toEqual([])
  })
})
