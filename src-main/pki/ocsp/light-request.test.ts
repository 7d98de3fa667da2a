import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createHierarchy } from '../../testing/hierarchy.ts'
import { certIdFor } from './cert-id.ts'
import { lightCertId, lightQuestions } from './light-request.ts'
import { readOcspRequest, writeOcspRequest } from './request.ts'

const vector = (name: string) => readFileSync(new URL(`testdata/openssl/${name}`, import.meta.url))
const asked = readOcspRequest(vector('request-several.der')).certIds
const [first] = asked
if (!first) throw new Error('the vector asks for nothing')
const light = writeOcspRequest([first], null)

describe('lightCertId', () => {
  test('is the CertID of a request for one certificate and nothing else, as openssl writes it', () => {
    expect(lightCertId(light)).toEqual(new Uint8Array(first.der))
    // As openssl wrote the first of several: a header of 2 octets and its content.
    expect(vector('request-several.der').includes(Buffer.from(lightCertId(light) ?? [0]))).toBe(true)
  })

  test.each([
    { name: 'a nonce', request: vector('request-sha1.der') },
    { name: 'several certificates', request: vector('request-several.der') },
    { name: 'a signature', request: vector('request-signed.der') },
    { name: 'nothing', request: new Uint8Array(0) },
    { name: 'headers alone', request: light.subarray(0, 8) },
    { name: 'a cut end', request: light.subarray(0, -1) },
    { name: 'an octet too many', request: Buffer.concat([light, Uint8Array.of(0)]) },
  ])('is null for $name', ({ request }) => {
    expect(lightCertId(request)).toBeNull()
  })

  test('takes any octets without throwing, and finds only what stands at the end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 140 }), (octets) => {
        const found = lightCertId(octets)
        expect(found === null || Buffer.compare(found, octets.subarray(8)) === 0).toBe(true)
      }),
    )
  })
})

describe('lightQuestions', () => {
  const issuer = createHierarchy().regional.certificate

  test.each([
    { name: 'one octet', serialNumber: '07' },
    { name: 'twenty octets', serialNumber: '4f'.repeat(20) },
    { name: 'a sign octet', serialNumber: 'ff01' },
    { name: 'more than the short form holds', serialNumber: '41'.repeat(90) },
  ])('asks about a serial number of $name as the writer of requests does', ({ serialNumber }) => {
    for (const hash of ['sha1', 'sha256', 'sha512'] as const) {
      const { certId, request } = lightQuestions(hash, issuer)(serialNumber)
      const expected = certIdFor(hash, issuer, serialNumber)
      expect(Buffer.from(request)).toEqual(Buffer.from(writeOcspRequest([expected], null)))
      expect(readOcspRequest(request).certIds[0]).toEqual(expected)
      expect(Buffer.from(certId.der)).toEqual(Buffer.from(expected.der))
      expect(certId.serialNumber).toBe(serialNumber)
    }
  })
})
