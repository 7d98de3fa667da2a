import { describe, expect, test } from 'vitest'
import type { GeneralNameText } from '../contract/general-name.ts'
import { generalNameText } from './general-name.ts'
import { generalNameFromText } from './general-name-text.ts'

describe('generalNameFromText', () => {
  test.each<[GeneralNameText['kind'], string, string]>([
    ['dNSName', 'example.org', 'DNS:example.org'],
    ['dNSName', '*.bücher.example', 'DNS:*.xn--bcher-kva.example'],
    ['rfc822Name', 'a@bücher.example', 'email:a@xn--bcher-kva.example'],
    ['rfc822Name', 'bücher@example.org', 'smtpUTF8Mailbox:bücher@example.org'],
    ['rfc822Name', 'δοκιμή@Bücher.Example', 'smtpUTF8Mailbox:δοκιμή@xn--bcher-kva.example'],
    ['uniformResourceIdentifier', 'https://example.org/x', 'URI:https://example.org/x'],
    ['iPAddress', '192.0.2.1', 'IP:192.0.2.1'],
    ['iPAddress', '2001:db8::1', 'IP:2001:db8::1'],
    ['directoryName', 'CN=a,O=b', 'name:CN=a,O=b'],
    ['registeredID', '1.2.840.113549', 'OID:1.2.840.113549'],
    ['otherName', '1.3.6.1.4.1.311.20.2.3;UTF8:a@example.org', 'microsoftUserPrincipalName:a@example.org'],
  ])('reads the %s %s', (kind, value, text) => {
    expect(generalNameText(generalNameFromText({ kind, value }))).toBe(text)
  })

  test('reads ranges and domains of name constraints', () => {
    const range = generalNameFromText({ kind: 'iPAddress', value: '192.0.2.0/24' }, 'subtree')
    expect(generalNameText(range)).toBe('IP:192.0.2.0/24')
    const domain = generalNameFromText({ kind: 'rfc822Name', value: '.example.org' }, 'subtree')
    expect(generalNameText(domain)).toBe('email:.example.org')
  })

  test.each<[GeneralNameText['kind'], string, string]>([
    ['iPAddress', '192.0.2.256', 'name.malformed'],
    ['iPAddress', '192.0.2.0/24', 'name.malformed'],
    ['dNSName', 'exa mple。org\u00a0ü', 'name.malformed'],
    ['dNSName', 'example.org\0.evil.org', 'name.forbidden-character'],
    ['uniformResourceIdentifier', 'https://bücher.example', 'name.malformed'],
    ['directoryName', 'no name', 'name.malformed'],
    ['registeredID', '3.1', 'name.malformed'],
    ['registeredID', '2.05.3', 'name.malformed'],
    ['registeredID', `1.2${'.1'.repeat(1000)}`, 'name.malformed'],
    ['otherName', 'text', 'name.malformed'],
    ['rfc822Name', 'a\u202e@example.org', 'name.forbidden-character'],
  ])('refuses the %s %j', (kind, value, code) => {
    expect(() => generalNameFromText({ kind, value })).toThrow(expect.objectContaining({ code }))
  })
})
