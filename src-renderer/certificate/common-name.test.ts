import { describe, expect, test } from 'vitest'
import { commonNameOf } from './common-name.ts'

describe('commonNameOf', () => {
  test.each([
    ['CN=Seattle.rb,O=RubyConf', 'Seattle.rb'],
    ['emailAddress=pabs@example.org,CN=pabs,O=Washington DC Ruby Users', 'pabs'],
    ['CN=Smith\\, Jane,O=Example', 'Smith, Jane'],
    ['O=Not\\,CN=one,CN=two', 'two'],
    ['UID=7+CN=seven,O=Example', 'seven'],
  ])('calls %s %s', (name, commonName) => {
    expect(commonNameOf(name)).toBe(commonName)
  })

  test.each(['O=RubyConf', 'OU=CN\\=hidden', ''])('keeps %j, which has none', (name) => {
    expect(commonNameOf(name)).toBe(name)
  })

  test('brings no invisible character back', () => {
    expect(commonNameOf('CN=safe\\E2\\80\\AEexe')).toBe('safe\\E2\\80\\AEexe')
  })
})
