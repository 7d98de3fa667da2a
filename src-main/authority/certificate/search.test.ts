// Reading searches: expectations by hand, from a present that is fixed.

import { describe, expect, test } from 'vitest'
import { readSearch } from './search.ts'

const at = '2026-11-20T12:00:00Z'
const context = { at, issuerId: (name: string) => (name === 'seattle' ? 7 : 0) }
const read = (text: string) => readSearch(text, context)

describe('readSearch', () => {
  test.each([
    { text: 'seattle zen', filter: { text: 'seattle zen' } },
    { text: 'issuer:seattle', filter: { issuerAuthorityId: 7 } },
    { text: 'profile:developer  drbrain', filter: { profile: 'developer', text: 'drbrain' } },
    { text: 'kind:endEntity', filter: { certifies: 'endEntity' } },
    {
      text: 'state:onhold',
      filter: { state: { is: 'onHold', at, expiringBefore: '2026-12-20T12:00:00Z' } },
    },
    { text: 'expires:<30d', filter: { notAfter: { from: at, before: '2026-12-20T12:00:00Z' } } },
    { text: 'expires:>1y', filter: { notAfter: { from: '2027-11-20T12:00:00Z' } } },
    {
      text: 'expires:2027',
      filter: { notAfter: { from: '2027-01-01T00:00:00Z', before: '2028-01-01T00:00:00Z' } },
    },
    {
      text: 'expires:2027-12',
      filter: { notAfter: { from: '2027-12-01T00:00:00Z', before: '2028-01-01T00:00:00Z' } },
    },
    {
      text: 'expires:2026-12-28..2027-01-03',
      filter: { notAfter: { from: '2026-12-28T00:00:00Z', before: '2027-01-04T00:00:00Z' } },
    },
    { text: 'expires:<2027-03-31', filter: { notAfter: { before: '2027-03-31T00:00:00Z' } } },
    { text: 'expires:>2027-03-31', filter: { notAfter: { from: '2027-04-01T00:00:00Z' } } },
    { text: 'issued:<1w', filter: { recordedAt: { from: '2026-11-13T12:00:00Z' } } },
    { text: 'issued:>2m', filter: { recordedAt: { before: '2026-09-21T12:00:00Z' } } },
    { text: 'key:rsa<3072', filter: { key: { algorithm: 'rsa', bitsBelow: 3072 } } },
    { text: 'key:EC-P256', filter: { key: { algorithm: 'ec-p256' } } },
    { text: 'aa:bb:0c', filter: { text: 'aa:bb:0c' } },
    { text: '', filter: {} },
  ])('takes $text', ({ text, filter }) => {
    expect(read(text)).toEqual(filter)
  })

  test.each([
    'colour:red',
    'kind:leaf',
    'state:fine',
    'expires:soon',
    'expires:2027-01..',
    'expires:<2027-01..2027-02',
    'expires:2027-01..2027-02..2027-03',
    'expires:2027-13',
    'key:<3',
    'key:rsa key:ec',
  ])('refuses %s', (text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'input.invalid' }))
  })
})
