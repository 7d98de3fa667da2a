import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { RootkeepError } from '../contract/errors.ts'
import { newTestKey } from '../testing/key.ts'
import { readCertificate } from './certificate.ts'
import {
  readCertificationRequest,
  verifyProofOfPossession,
  writeCertificationRequest,
} from './certification-request.ts'
import { subjectAltName } from './extension/alternative-name.ts'
import { extension } from './extension/extension.ts'
import { extensionInWords } from './extension/in-words.ts'
import { keyUsage } from './extension/key-usage.ts'
import { readOnePemOrDer, readPemOrDer } from './imported-object.ts'
import { nameFromText, nameText } from './name-text.ts'
import { writePem } from './pem.ts'

const key = newTestKey('ec-p256')
let request: Uint8Array
let pem: string

beforeAll(() => {
  const altName = extension(subjectAltName, [{ kind: 'dNSName', value: 'example.com' }], false)
  const usage = extension(keyUsage, ['digitalSignature'], true)
  request = writeCertificationRequest(nameFromText('CN=drbrain,O=Seattle.rb'), [altName, usage], key.signer)
  pem = writePem('CERTIFICATE REQUEST', request)
})

describe('readPemOrDer', () => {
  const request = ['certification-request'] as const

  test('reads PEM with text around it, CRLF, and an old label', () => {
    const text = `Certificate Request:\r\n    Data: x\r\n${pem.replaceAll('CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST').replaceAll('\n', '\r\n')}bye`
    expect(readPemOrDer(text, request)).toHaveLength(1)
  })

  test('reads base64 of DER, and base64 of PEM', () => {
    const der = pem.replace(/-----.*-----|\n/g, '')
    expect(readOnePemOrDer(der, request)).toEqual(readOnePemOrDer(pem, request))
    expect(readOnePemOrDer(Buffer.from(pem).toString('base64'), request)).toEqual(
      readOnePemOrDer(pem, request),
    )
  })

  test.each([
    { name: 'nothing', content: () => ' \n', code: 'input.empty' },
    { name: 'prose', content: () => 'Dear sir,', code: 'input.not-pem' },
    { name: 'a block without end', content: () => pem.slice(0, 200), code: 'input.not-pem' },
    { name: 'broken base64', content: () => pem.replace(/A/, '!'), code: 'input.not-pem' },
    { name: 'truncated DER', content: () => base64(wholeRequest().subarray(0, 100)), code: 'der.truncated' },
    {
      name: 'BER of indefinite length',
      content: () => base64(Uint8Array.of(0x30, 0x80, 0, 0)),
      code: 'der.indefinite-length',
    },
    { name: 'DER of no known kind', content: () => base64(Uint8Array.of(0x30, 0)), code: 'input.wrong-kind' },
    { name: 'SPKAC', content: () => 'SPKAC=MIIB\nCN=x', code: 'request.spkac-unsupported' },
    { name: 'a private key', content: () => key.privateKeyPem, code: 'input.wrong-kind' },
    { name: 'two requests where one is expected', content: () => pem + pem, code: 'input.wrong-kind' },
    { name: '129 MiB', content: () => 'A'.repeat(129 * 1024 * 1024), code: 'input.too-large' },
  ])('refuses $name', ({ content, code }) => {
    expect(() => readOnePemOrDer(content(), request)).toThrow(expect.objectContaining({ code }))
  })

  test('says which kind it found', () => {
    expect(() => readPemOrDer(key.privateKeyPem, request)).toThrow(
      expect.objectContaining({ details: { found: 'private-key', expected: ['certification-request'] } }),
    )
    expect(() => readPemOrDer(pem, ['certificate'])).toThrow(
      expect.objectContaining({ details: { found: 'certification-request', expected: ['certificate'] } }),
    )
  })
})

describe('readCertificationRequest', () => {
  test('reads what was asked for', () => {
    const read = readCertificationRequest(request)
    expect(nameText(read.subject)).toBe('CN=drbrain,O=Seattle.rb')
    expect(read.extensions.get(subjectAltName)).toEqual([{ kind: 'dNSName', value: 'example.com' }])
    expect(read.extensions.get(keyUsage)).toEqual(['digitalSignature'])
    expect(read.extensions.isCritical(keyUsage)).toBe(true)
  })

  test('throws nothing but coded errors for a mutated request', () => {
    fc.assert(
      fc.property(
        mutationOf(() => request),
        (mutated) => {
          expectCoded(() => {
            const read = readCertificationRequest(mutated)
            for (const each of read.extensions.list) extensionInWords(each)
            nameText(read.subject)
            verifyProofOfPossession(read)
          })
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('readCertificate', () => {
  test('refuses a request', () => {
    expect(() => readCertificate(request)).toThrow(RootkeepError)
  })
})

describe('verifyProofOfPossession', () => {
  test('passes the request of the key', () => {
    expect(() => verifyProofOfPossession(readCertificationRequest(request))).not.toThrow()
  })

  test('refuses a signature of another key', () => {
    const { subjectPublicKeyInfo } = newTestKey('ec-p256').signer
    const forged = { sign: key.signer.sign, subjectPublicKeyInfo }
    const read = readCertificationRequest(writeCertificationRequest(nameFromText('CN=x'), [], forged))
    expect(() => verifyProofOfPossession(read)).toThrow(
      expect.objectContaining({ code: 'request.bad-signature' }),
    )
  })
})

function wholeRequest(): Uint8Array {
  return request
}

function base64(octets: Uint8Array): string {
  return Buffer.from(octets).toString('base64')
}

/** One octet changed, removed or doubled. */
function mutationOf(original: () => Uint8Array) {
  return fc
    .tuple(fc.nat(2000), fc.integer({ min: 0, max: 255 }), fc.constantFrom(0, 1, 2))
    .map(([at, octet, kept]) => {
      const octets = [...original()]
      octets.splice(at % octets.length, kept, octet)
      return Uint8Array.from(octets)
    })
}

function expectCoded(act: () => void): void {
  try {
    act()
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(RootkeepError)
  }
}
