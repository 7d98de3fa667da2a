import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writePem } from '../pem.ts'
import { isPemFile, readKeyPem } from './key-pem.ts'

const coded = expect.objectContaining({ code: 'input.not-pem' })

function pem(body: string, label = 'PRIVATE KEY'): Buffer {
  return Buffer.from(`-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`)
}

describe('readKeyPem', () => {
  // RFC 4648 §10.
  test.each([
    ['Zg==', 'f'],
    ['Zm8=', 'fo'],
    ['Zm9v', 'foo'],
    ['Zm9vYg==', 'foob'],
    ['Zm9vYmE=', 'fooba'],
    ['Zm9v\r\nYmFy', 'foobar'],
    ['+/+/', '\u00fb\u00ff\u00bf'],
  ])('decodes %j', (body, text) => {
    expect(readKeyPem(pem(body))[0]?.octets.toString('latin1')).toBe(text)
  })

  test.each(['', 'Zg', 'Zg=', 'Zg===', 'Z', 'Zh==', 'Zm9=', 'Zm 9v!', 'Zg==Zg==', '====', 'Zm9vé'])(
    'refuses the broken base64 %j',
    (body) => {
      expect(() => readKeyPem(pem(body))).toThrow(coded)
    },
  )

  test('reads any octets that were written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (octets) => {
        const [block] = readKeyPem(Buffer.from(writePem('PRIVATE KEY', octets)))
        expect(block?.octets.equals(octets)).toBe(true)
      }),
    )
  })

  test('passes over what stands around the blocks, and reads the headers of an old one', () => {
    const file = Buffer.concat([
      Buffer.from('Bag Attributes\n  friendlyName: build\n'),
      pem('Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\nZm9v', 'RSA PRIVATE KEY'),
      pem('Zm9v', 'CERTIFICATE'),
    ])
    expect(readKeyPem(file)).toMatchObject([
      { label: 'RSA PRIVATE KEY', headers: ['Proc-Type: 4,ENCRYPTED', 'DEK-Info: AES-256-CBC,00'] },
      { label: 'CERTIFICATE', headers: [] },
    ])
  })

  test.each(['-----BEGIN ', '-----BEGIN -----', '-----BEGIN PRIVATE KEY-----\nZm9v'])(
    'refuses %j',
    (text) => {
      expect(() => readKeyPem(Buffer.from(text))).toThrow(coded)
    },
  )
})

describe('isPemFile', () => {
  test('tells PEM from DER that has such letters in it', () => {
    expect(isPemFile(pem('Zm9v'))).toBe(true)
    expect(isPemFile(Buffer.concat([Buffer.from([0x30, 0]), pem('Zm9v')]))).toBe(false)
  })
})
