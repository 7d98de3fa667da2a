import { describe, expect, test } from 'vitest'
import { ipAddressFromText, ipAddressText, ipRangeFromText, ipRangeText } from './ip-address.ts'

describe('ipAddressText', () => {
  // RFC 5952 §4 and §5 (an address mapped from IPv4 is written in hex here).
  test.each([
    ['c0000201', '192.0.2.1'],
    ['20010db8000000000001000000000001', '2001:db8::1:0:0:1'],
    ['20010db8000000010001000100010001', '2001:db8:0:1:1:1:1:1'],
    ['20010000000000010000000000000001', '2001:0:0:1::1'],
    ['00000000000000000000000000000000', '::'],
    ['00000000000000000000000000000001', '::1'],
    ['00010000000000000000000000000000', '1::'],
    ['20010db8100010000000000000100000', '2001:db8:1000:1000::10:0'],
  ])('writes %s as %s, and reads it back', (hex, text) => {
    expect(ipAddressText(Uint8Array.from(Buffer.from(hex, 'hex')))).toBe(text)
    expect(Buffer.from(ipAddressFromText(text) ?? []).toString('hex')).toBe(hex)
  })
})

describe('ipAddressFromText', () => {
  test('reads IPv4 within IPv6', () => {
    expect(Buffer.from(ipAddressFromText('::ffff:192.0.2.1') ?? []).toString('hex')).toBe(
      '00000000000000000000ffffc0000201',
    )
  })

  test.each([
    '',
    '1.2.3',
    '1.2.3.4.5',
    '256.1.1.1',
    '01.2.3.4',
    ':',
    '1:2:3',
    '1::2::3',
    '12345::',
    '::g',
    '1:2:3:4:5:6:7:8::',
    'fe80::1%eth0',
  ])('refuses %j', (text) => {
    expect(ipAddressFromText(text)).toBeNull()
  })
})

describe('ipRangeFromText', () => {
  test.each([
    ['10.0.0.0/8', '0a000000ff000000'],
    ['192.0.2.0/25', 'c0000200ffffff80'],
    ['0.0.0.0/0', '0000000000000000'],
    ['2001:db8::/33', `20010db8${'0'.repeat(24)}ffffffff80${'0'.repeat(22)}`],
  ])('reads %s, and writes it back', (text, hex) => {
    expect(Buffer.from(ipRangeFromText(text) ?? []).toString('hex')).toBe(hex)
    expect(ipRangeText(Uint8Array.from(Buffer.from(hex, 'hex')))).toBe(text)
  })

  test.each(['10.0.0.1/8', '10.0.0.0/33', '10.0.0.0', '10.0.0.0/8/8', '10.0.0.0/08'])(
    'refuses %j',
    (text) => {
      expect(ipRangeFromText(text)).toBeNull()
    },
  )

  test('shows a mask that is no prefix as a mask', () => {
    expect(ipRangeText(Uint8Array.of(10, 0, 0, 0, 255, 0, 255, 0))).toBe('10.0.0.0/255.0.255.0')
  })
})
