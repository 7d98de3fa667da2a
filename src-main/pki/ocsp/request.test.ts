import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RootkeepError } from '../../contract/errors.ts'
import { createHierarchy } from '../../testing/hierarchy.ts'
import { type Der, encode, explicit, octetString, sequence } from '../der/writer.ts'
import { writeExtension } from '../extension/extension.ts'
import { ocspRequestText } from '../text/ocsp.ts'
import { certIdFor } from './cert-id.ts'
import { readOcspRequest, writeOcspRequest } from './request.ts'

const vector = (name: string) => readFileSync(new URL(`testdata/openssl/${name}`, import.meta.url))
const { regional } = createHierarchy()
const certId = certIdFor('sha1', regional.certificate, '0102')

function requestOf(list: readonly Der[], extensions: readonly Der[] = []): Uint8Array {
  const optional = extensions.length > 0 ? [explicit(2, sequence(extensions))] : []
  return encode(sequence([sequence([sequence(list), ...optional])]))
}

function nonceExtension(value: Uint8Array, critical = false): Der {
  return writeExtension({ oid: '1.3.6.1.5.5.7.48.1.2', critical, value })
}

function nonceOf(octets: number): Der {
  return nonceExtension(encode(octetString(new Uint8Array(octets).fill(7))))
}

describe('readOcspRequest', () => {
  test('reads several CertIDs of several hashes', () => {
    const { certIds, nonce, isSigned } = readOcspRequest(vector('request-several.der'))
    expect(certIds.map(({ serialNumber }) => serialNumber)).toEqual(['1001', 'ff02', '1003'])
    expect(certIds.map(({ issuerKeyHash }) => issuerKeyHash.length)).toEqual([20, 32, 32])
    expect([nonce, isSigned]).toEqual([null, false])
  })

  test("reads openssl's nonce, a signature that it sets aside, and the request of GnuTLS", () => {
    expect(readOcspRequest(vector('request-sha1.der')).nonce).toHaveLength(16)
    expect(readOcspRequest(vector('request-signed.der'))).toMatchObject({
      isSigned: true,
      certIds: [{ serialNumber: '1001' }],
    })
    expect(readOcspRequest(vector('request-gnutls.der')).certIds).toHaveLength(1)
  })

  test.each([1, 32, 128])('takes a nonce of %i octets (RFC 9654 §2.1)', (octets) => {
    const request = requestOf([sequence([certId.der])], [nonceOf(octets)])
    expect(readOcspRequest(request).nonce).toHaveLength(octets)
  })

  const unknown = writeExtension({ oid: '1.2.3.4', critical: true, value: Uint8Array.of(5, 0) })
  const one = sequence([certId.der])
  const refused: { name: string; der: Uint8Array; fault: string }[] = [
    { name: 'nothing at all', der: new Uint8Array(0), fault: 'der.truncated' },
    { name: 'a cut end', der: vector('request-sha1.der').subarray(0, -1), fault: 'der.truncated' },
    { name: 'no CertID', der: requestOf([]), fault: 'der.malformed' },
    { name: '10,000 CertIDs', der: requestOf(Array<Der>(10_000).fill(one)), fault: 'input.too-large' },
    { name: '1,001 CertIDs', der: requestOf(Array<Der>(1001).fill(one)), fault: 'der.malformed' },
    { name: 'a nonce of no octets', der: requestOf([one], [nonceOf(0)]), fault: 'extension.malformed' },
    { name: 'a nonce of 129 octets', der: requestOf([one], [nonceOf(129)]), fault: 'extension.malformed' },
    { name: 'a nonce of 4,096 octets', der: requestOf([one], [nonceOf(4096)]), fault: 'extension.malformed' },
    {
      name: 'a nonce that is no OCTET STRING',
      der: requestOf([one], [nonceExtension(Uint8Array.of(1, 2, 3))]),
      fault: 'extension.malformed',
    },
    {
      name: 'a critical extension that is unknown',
      der: requestOf([one], [unknown]),
      fault: 'extension.malformed',
    },
    {
      name: 'one in a single request',
      der: requestOf([sequence([certId.der, explicit(0, sequence([unknown]))])]),
      fault: 'extension.malformed',
    },
    {
      name: 'an extension twice',
      der: requestOf([one], [nonceOf(1), nonceOf(1)]),
      fault: 'extension.duplicate',
    },
  ]
  test.each(refused)('refuses $name as malformed', ({ der, fault }) => {
    expect(() => readOcspRequest(der)).toThrow(
      expect.objectContaining({
        code: 'ocsp.malformed-request',
        details: expect.objectContaining({ fault }),
      }),
    )
  })

  test('calls all that is spoiled malformed, and nothing else happens', () => {
    const seeds = ['request-sha1.der', 'request-several.der', 'request-signed.der', 'request-gnutls.der']
    const changes = fc.array(fc.tuple(fc.nat(650), fc.nat(255)), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.constantFrom(...seeds.map(vector)), changes, fc.nat(650), (seed, changed, end) => {
        const der = Buffer.from(seed.subarray(0, end < 600 ? seed.length : end))
        for (const [offset, value] of changed) der[offset % der.length] = value
        try {
          ocspRequestText(readOcspRequest(der))
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(RootkeepError)
          expect(thrown).toMatchObject({ code: 'ocsp.malformed-request' })
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('writeOcspRequest', () => {
  test("is octet for octet openssl's request for the same CertIDs and nonce", () => {
    for (const name of ['request-several.der', 'request-sha1.der']) {
      const { certIds, nonce } = readOcspRequest(vector(name))
      expect(Buffer.from(writeOcspRequest(certIds, nonce)).toString('hex')).toBe(vector(name).toString('hex'))
    }
  })
})
