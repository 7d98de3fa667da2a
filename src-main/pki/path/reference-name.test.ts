import { describe, expect, test } from 'vitest'
import type { GeneralNameText } from '../../contract/general-name.ts'
import { oddCertificate } from '../../testing/odd-certificate.ts'
import { plainOptions } from '../../testing/path-question.ts'
import { subjectAltName } from '../extension/alternative-name.ts'
import { extension } from '../extension/extension.ts'
import { generalNameFromText } from '../general-name-text.ts'
import { hostNameOf, isHostName } from './host-name.ts'
import { readMailbox } from './mailbox.ts'
import type { PathOptions } from './path-options.ts'
import { isPublicSuffix } from './public-suffix.ts'
import { referenceNameFaults } from './reference-name.ts'

type Reference = PathOptions['names'][number]

function isMatch(
  kind: GeneralNameText['kind'],
  value: string,
  name: Reference,
  rules: PathOptions['rules'] = 'rfc5280',
) {
  const names = extension(subjectAltName, [generalNameFromText({ kind, value })], false)
  const leaf = oddCertificate({ subject: 'CN=www.example.com', extensions: [names] })
  return referenceNameFaults(leaf, { ...plainOptions, rules, names: [name] }).length === 0
}

describe('referenceNameFaults', () => {
  // RFC 9525 §6.3 and its predecessor's examples.
  test.each<[GeneralNameText['kind'], string, Reference, boolean]>([
    ['dNSName', 'www.example.org', { dns: 'www.example.org' }, true],
    ['dNSName', 'WWW.example.org', { dns: 'www.EXAMPLE.org.' }, true],
    ['dNSName', '*.example.org', { dns: 'www.example.org' }, true],
    ['dNSName', '*.example.org', { dns: 'example.org' }, false],
    ['dNSName', '*.example.org', { dns: 'a.www.example.org' }, false],
    ['dNSName', 'xn--bcher-kva.example', { dns: 'bücher.example' }, true],
    ['dNSName', 'www.example.org', { dns: '' }, false],
    ['dNSName', 'www.example.org', { dns: 'www.example.org\u0000.evil' }, false],
    ['iPAddress', '192.0.2.1', { ip: '192.0.2.1' }, true],
    ['iPAddress', '192.0.2.1', { ip: '192.0.2.01' }, false],
    ['iPAddress', '2001:db8::1', { ip: '2001:DB8:0:0::1' }, true],
    ['iPAddress', '192.0.2.1', { dns: '192.0.2.1' }, false],
    ['rfc822Name', 'drbrain@Segment7.net', { email: 'drbrain@segment7.NET' }, true],
    ['rfc822Name', 'drbrain@segment7.net', { email: 'DrBrain@segment7.net' }, false],
    ['rfc822Name', 'bücher@example.com', { email: 'bücher@example.com' }, true],
    ['rfc822Name', 'δοκιμή@bücher.example', { email: 'δοκιμή@BÜCHER.example' }, true],
    ['rfc822Name', 'a@bücher.example', { email: 'a@xn--bcher-kva.example' }, true],
  ])('%s %s for %o: %s', (kind, value, reference, expected) => {
    expect(isMatch(kind, value, reference)).toBe(expected)
  })

  test('never takes a commonName for a host', () => {
    const leaf = oddCertificate({ subject: 'CN=www.example.com' })
    const names = [{ dns: 'www.example.com' }]
    expect(referenceNameFaults(leaf, { ...plainOptions, names })).toMatchObject([
      { code: 'path.name-mismatch' },
    ])
  })

  test('asks for every name', () => {
    const leaf = oddCertificate({ subject: 'emailAddress=a@example.com' })
    const names = [{ email: 'a@example.com' }, { email: 'b@example.com' }]
    expect(referenceNameFaults(leaf, { ...plainOptions, names })).toHaveLength(1)
  })

  test('lets no wildcard stand right below a public suffix, in the web', () => {
    const wide = ['dNSName', '*.co.uk', { dns: 'example.co.uk' }] as const
    expect(isMatch(...wide)).toBe(true)
    expect(isMatch(...wide, 'webpki')).toBe(false)
    expect(isMatch('dNSName', '*.example.co.uk', { dns: 'www.example.co.uk' }, 'webpki')).toBe(true)
  })
})

describe('isHostName', () => {
  test.each<[string, boolean]>([
    ['example.com', true],
    ['localhost', true],
    ['xn--bcher-kva.example', true],
    ['1.example', true],
    ['', false],
    ['.example.com', false],
    ['example.com.', false],
    ['a..b', false],
    ['-a.example', false],
    ['a-.example', false],
    ['a_b.example', false],
    ['*.example.com', false],
    ['192.0.2.1', false],
    [`${'a'.repeat(64)}.example`, false],
    [`${'a.'.repeat(127)}example`, false],
  ])('%s: %s', (name, expected) => {
    expect(isHostName(name)).toBe(expected)
  })
})

describe('hostNameOf', () => {
  test('gives A-labels in lower case, and null for what is no host', () => {
    expect(hostNameOf('Straße.example')).toBe('xn--strae-oqa.example')
    expect(hostNameOf('WWW.Example.COM.')).toBe('www.example.com')
    expect(hostNameOf('a b.example')).toBeNull()
  })
})

describe('readMailbox', () => {
  test.each<[string, string | null]>([
    ['a@example.com', 'example.com'],
    ['"a b"@example.com', 'example.com'],
    ['"a@b"@example.com', 'example.com'],
    ['a@b@example.com', null],
    ['@example.com', null],
    ['a@', null],
    ['a b@example.com', null],
    ['example.com', null],
  ])('%s has the host %s', (text, host) => {
    expect(readMailbox(text)?.host ?? null).toBe(host)
  })
})

describe('isPublicSuffix', () => {
  test.each([
    ['com', true],
    ['co.uk', true],
    ['com.au', true],
    ['s3.amazonaws.com', true],
    ['example.com', false],
    ['example.co.uk', false],
    ['amazonaws.com', false],
  ])('%s: %s', (domain, expected) => {
    expect(isPublicSuffix(domain)).toBe(expected)
  })
})
