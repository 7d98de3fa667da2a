import { describe, expect, test } from 'vitest'
import { daysLeft, issuerTitle, otherNames, permissions, trustOf } from './summary.ts'

const extension = (name: string, ...words: string[]) => ({
  oid: '2.5.29.1',
  name,
  critical: false,
  words,
  value: '',
})
const step = (title: string) => ({ sha256: 'ab'.repeat(32), title, authority: null })
const developer = {
  title: 'drbrain',
  issuer: 'CN=Seattle.rb,O=RubyConf',
  certifies: 'endEntity',
  state: 'valid',
  notBefore: '2026-11-20T00:00:00Z',
  notAfter: '2026-12-20T00:00:00Z',
  revocation: null,
  path: [step('drbrain'), step('Seattle.rb'), step('RubyConf Root')],
  extensions: [
    extension('keyUsage', 'sign data'),
    extension('extKeyUsage', 'sign code'),
    extension('subjectAltName', 'mailbox drbrain@segment7.net'),
    extension('basicConstraints', 'not a certificate authority'),
  ],
} as const

describe('the summary of a certificate', () => {
  test('says who issued it by the title, or by the whole name of a stranger', () => {
    expect(issuerTitle(developer)).toBe('Seattle.rb')
    expect(issuerTitle({ ...developer, path: [] })).toBe('CN=Seattle.rb,O=RubyConf')
    expect(issuerTitle({ ...developer, certifies: 'root' })).toBeNull()
    expect(otherNames(developer)).toEqual(['mailbox drbrain@segment7.net'])
  })

  test('says what the key may do, of an authority how far it goes first', () => {
    expect(permissions(developer)).toEqual(['sign code', 'sign data'])
    const authority = { ...developer, certifies: 'subordinate' } as const
    expect(permissions(authority)[0]).toBe('not a certificate authority')
  })

  test('has them as sentences where they have words of their own', () => {
    const said = [{ code: 'extKeyUsage.codeSigning', values: {} }] as const
    const extensions = [{ ...extension('extKeyUsage', 'sign code'), said }]
    expect(permissions({ ...developer, extensions })).toEqual(said)
  })

  test('counts whole days that are left', () => {
    expect(daysLeft(developer, Date.parse('2026-12-18T12:00:00Z'))).toBe(1)
    expect(daysLeft(developer, Date.parse('2026-12-20T00:00:01Z'))).toBe(-1)
  })

  test.each([
    { name: 'a path', change: {}, trust: { code: 'byPath', root: 'RubyConf Root', between: ['Seattle.rb'] } },
    {
      name: 'its root alone',
      change: { path: developer.path.slice(1) },
      trust: { code: 'directly', between: [] },
    },
    { name: 'itself', change: { certifies: 'root', path: [step('x')] }, trust: { code: 'root' } },
    { name: 'nobody known', change: { path: [] }, trust: { code: 'unknown' } },
    { name: 'nobody, revoked', change: { state: 'revoked' }, trust: { code: 'revoked' } },
    { name: 'nobody any more', change: { state: 'expired' }, trust: { code: 'expired' } },
  ] as const)('is trusted by $name', ({ change, trust }) => {
    expect(trustOf({ ...developer, ...change })).toMatchObject(trust)
  })
})
