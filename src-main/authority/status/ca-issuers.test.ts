import { describe, expect, test } from 'vitest'
import { CaIssuerFiles } from './ca-issuers.ts'

const files = new CaIssuerFiles([
  { name: 'seattle.crt', content: 'A' },
  { name: 'seattle rb.p7c', content: 'B' },
])

describe('CaIssuerFiles', () => {
  test.each([
    ['http://pki.example/aia/seattle.crt', ['A']],
    ['http://pki.example/aia/seattle.crt?v=2#top', ['A']],
    ['ldap://pki.example/seattle%20rb.p7c', ['B']],
    ['http://pki.example/%ff', []],
    ['http://seattle.crt/', []],
    ['file:///etc/passwd', []],
    ['', []],
  ])('finds for %s %j', (location, texts) => {
    expect(files.at(location)).toEqual(texts)
  })
})
