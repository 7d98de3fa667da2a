import { describe, expect, test } from 'vitest'
import { readGeneralName, readPresentedName } from './presented-name.ts'

describe('readGeneralName', () => {
  test.each([
    { word: 'email:a@b.org', kind: 'rfc822Name', value: 'a@b.org' },
    { word: 'dns:example.org', kind: 'dNSName', value: 'example.org' },
    { word: 'ip:2001:db8::1', kind: 'iPAddress', value: '2001:db8::1' },
    { word: 'uri:https://b.org/x', kind: 'uniformResourceIdentifier', value: 'https://b.org/x' },
    { word: 'dn:CN=a,O=b', kind: 'directoryName', value: 'CN=a,O=b' },
    { word: 'dNSName:b.org', kind: 'dNSName', value: 'b.org' },
    { word: 'a@b.org', kind: 'rfc822Name', value: 'a@b.org' },
    { word: '2001:db8::1', kind: 'iPAddress', value: '2001:db8::1' },
    { word: 'https://b.org/', kind: 'uniformResourceIdentifier', value: 'https://b.org/' },
    { word: 'b.org', kind: 'dNSName', value: 'b.org' },
    { word: 'constructor:b.org', kind: 'dNSName', value: 'constructor:b.org' },
  ])('reads $word as $kind', ({ word, kind, value }) => {
    expect(readGeneralName(word)).toEqual({ kind, value })
  })
})

describe('readPresentedName', () => {
  test.each([
    { word: 'example.org', name: { dns: 'example.org' } },
    { word: '192.0.2.1', name: { ip: '192.0.2.1' } },
    { word: '2001:db8::1', name: { ip: '2001:db8::1' } },
    { word: 'a@b.org', name: { email: 'a@b.org' } },
    { word: 'dns:192.0.2.1', name: { dns: '192.0.2.1' } },
  ])('decides for $word', ({ word, name }) => {
    expect(readPresentedName(word)).toEqual(name)
  })
})
