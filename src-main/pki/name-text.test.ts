import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attribute, nameFromDer, nameOf } from './name.ts'
import { nameFromText, nameText, opensslOneline } from './name-text.ts'
import { attributeType } from './oid.ts'

describe('nameFromText', () => {
  test('writes the last RDN of the text first', () => {
    const name = nameFromText('CN=Seattle.rb,O=RubyConf,C=US')
    expect(hex(name.der)).toBe(
      '3035310b3009060355040613025553' +
        '3111300f060355040a0c0852756279436f6e66' +
        '3113301106035504030c0a53656174746c652e7262',
    )
  })

  test.each([
    { text: 'CN=James \\"Jim\\" Smith\\, III,DC=example,DC=net', value: 'James "Jim" Smith, III' },
    { text: 'CN=Lu\\C4\\8Di\\C4\\87', value: 'Lučić' },
    { text: 'cn = a b , O=x', value: 'a b' },
    { text: 'CN=\\ a\\ ', value: ' a ' },
    { text: 'CN=a\\\\ ', value: 'a\\' },
    { text: 'commonName=a=b', value: 'a=b' },
    { text: '2.5.4.3=dotted', value: 'dotted' },
    { text: 'CN=#0c0141', value: 'A' },
  ])('reads the value of $text', ({ text, value }) => {
    expect(nameFromText(text).rdns.at(-1)?.[0]?.text).toBe(value)
  })

  test('joins attributes by a plus sign', () => {
    expect(nameFromText('OU=Sales+CN=J. Smith,DC=net').rdns.map((rdn) => rdn.length)).toEqual([1, 2])
  })

  test('gives the empty name for no text', () => {
    expect(hex(nameFromText(' ').der)).toBe('3000')
  })

  test.each([
    { text: 'Seattle', code: 'name.malformed' },
    { text: '/CN=Seattle/O=Ruby', code: 'name.malformed' },
    { text: 'CN=a,', code: 'name.malformed' },
    { text: `CN=a${',CN=a'.repeat(256)}`, code: 'name.malformed' },
    { text: `CN=a${'+OU=a'.repeat(256)}`, code: 'name.malformed' },
    { text: 'XX=a', code: 'name.malformed' },
    { text: 'CN=', code: 'name.malformed' },
    { text: 'CN=a\\', code: 'name.malformed' },
    { text: 'CN=a\\zb', code: 'name.malformed' },
    { text: 'CN=a"b', code: 'name.malformed' },
    { text: 'CN=\\FF', code: 'name.malformed' },
    { text: 'CN=#0c', code: 'name.malformed' },
    { text: 'CN=a+CN=b', code: 'name.malformed' },
    { text: 'C=USA', code: 'name.malformed' },
    { text: 'C=ÜS', code: 'name.malformed' },
    { text: 'emailAddress=jürgen@example.com', code: 'name.malformed' },
    { text: `CN=${'a'.repeat(65)}`, code: 'name.malformed' },
    { text: 'CN=a\\00b', code: 'name.forbidden-character' },
    { text: 'CN=a\nb', code: 'name.forbidden-character' },
    { text: 'CN=a\u202eb', code: 'name.forbidden-character' },
    { text: 'CN=a\u200bb', code: 'name.forbidden-character' },
    { text: 'CN=a\u{e0041}', code: 'name.forbidden-character' },
    { text: 'CN=a\\1Bb', code: 'name.forbidden-character' },
  ])('refuses $text', ({ text, code }) => {
    expect(() => nameFromText(text)).toThrow(expect.objectContaining({ code }))
  })
})

describe('nameText', () => {
  test('shows unknown types and undecodable values in hex', () => {
    const name = nameFromDer(octets('300d310b300906032a03040c027879'))
    expect(nameText(name)).toBe('1.2.3.4=#0c027879')
    expect(nameText(nameFromDer(octets('300d310b300906035504030c02c328')))).toBe('CN=#0c02c328')
  })

  test('escapes what would act on a screen as octets, and so stays exact', () => {
    const name = nameOf([[attribute(attributeType.commonName, 'a\u202eb\n')]])
    expect(nameText(name)).toBe('CN=a\\E2\\80\\AEb\\0A')
  })

  test('is read back as the same octets', () => {
    const value = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((text) => text.trim() !== '' && !/[\p{Zl}\p{Zp}\p{Cc}]/u.test(text))
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
        const name = nameOf(values.map((each) => [attribute(attributeType.commonName, each)]))
        expect(hex(nameFromText(nameText(name)).der)).toBe(hex(name.der))
      }),
    )
  })
})

describe('opensslOneline', () => {
  // As OpenSSL 3.0 and Ruby's X509::Name#to_s print these names.
  test.each([
    { text: 'CN=Root CA,O=Ruby,C=US', oneline: '/C=US/O=Ruby/CN=Root CA' },
    { text: 'CN=Zoë', oneline: '/CN=Zo\\xC3\\xAB' },
    { text: 'DC=org,DC=b,CN=a', oneline: '/CN=a/DC=b/DC=org' },
    { text: 'CN=a/b', oneline: '/CN=a\\/b' },
    { text: '', oneline: '' },
  ])('writes $oneline', ({ text, oneline }) => {
    expect(opensslOneline(nameFromText(text))).toBe(oneline)
  })
})

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

function octets(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'hex'))
}
