import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RootkeepError } from '../../contract/errors.ts'
import { createHierarchy } from '../../testing/hierarchy.ts'
import { readCertificate } from '../certificate.ts'
import { readOnePemOrDer } from '../imported-object.ts'
import { nameText } from '../name-text.ts'
import { ocspResponseText } from '../text/ocsp.ts'
import { type BasicOcspResponse, findResponder, readOcspResponse, verifyOcspSignature } from './response.ts'

const vector = (name: string) => readFileSync(new URL(`testdata/openssl/${name}`, import.meta.url))
const certificate = (name: string) =>
  readCertificate(readOnePemOrDer(vector(name).toString('latin1'), ['certificate']))
const issuer = certificate('issuer.pem')

function basicOf(name: string): BasicOcspResponse {
  const { basicResponse } = readOcspResponse(vector(name))
  if (!basicResponse) throw new Error(`${name} has no answer`)
  return basicResponse
}

describe('readOcspResponse', () => {
  test.each(['response-issuer.der', 'response-delegate.der'])('reads the three answers of %s', (name) => {
    const { responses, producedAt, nonce } = basicOf(name)
    expect([producedAt, nonce]).toEqual(['2026-11-20T00:00:00Z', null])
    expect(responses).toMatchObject([
      {
        certId: { serialNumber: '1001' },
        certStatus: { status: 'good' },
        nextUpdate: '2026-12-20T00:00:00Z',
      },
      {
        certId: { serialNumber: 'ff02' },
        certStatus: { status: 'revoked', revokedAt: '2026-11-01T02:03:04Z', reason: 'keyCompromise' },
      },
      {
        certId: { serialNumber: '1003' },
        certStatus: { status: 'unknown' },
        thisUpdate: '2026-11-20T00:00:00Z',
      },
    ])
  })

  test('reads who signed, by name or by key', () => {
    const byName = basicOf('response-issuer.der').responderId
    expect(byName.kind === 'byName' && nameText(byName.name)).toBe('CN=Issuer,O=Ruby')
    expect(basicOf('response-delegate.der').responderId).toMatchObject({ kind: 'byKey' })
  })

  test.each([
    ['30030a0101', 'malformedRequest'],
    ['30030a0103', 'tryLater'],
    ['30030a0106', 'unauthorized'],
  ])('reads %s as %s without an answer', (hex, responseStatus) => {
    expect(readOcspResponse(Buffer.from(hex, 'hex'))).toMatchObject({ responseStatus, basicResponse: null })
  })

  test.each([
    ['30030a0100', 'a success that answers nothing'],
    ['30030a0104', 'a status that is not used'],
    ['30030a0107', 'a status that there is not'],
    ['30050a0101a000', 'an error with an answer'],
    ['', 'nothing at all'],
  ])('refuses %s, %s', (hex) => {
    expect(() => readOcspResponse(Buffer.from(hex, 'hex'))).toThrow(
      expect.objectContaining({ code: 'ocsp.malformed-response' }),
    )
  })

  test('throws nothing but RootkeepError for spoiled octets', () => {
    const changes = fc.array(fc.tuple(fc.nat(1000), fc.nat(255)), { minLength: 1, maxLength: 4 })
    const seeds = ['response-issuer.der', 'response-delegate.der'].map(vector)
    fc.assert(
      fc.property(fc.constantFrom(...seeds), changes, (seed, changed) => {
        const der = Buffer.from(seed)
        for (const [offset, value] of changed) der[offset % der.length] = value
        try {
          const response = readOcspResponse(der)
          ocspResponseText(response)
          const { basicResponse } = response
          const responder = basicResponse && findResponder(basicResponse, issuer)
          if (responder) verifyOcspSignature(basicResponse, responder)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(RootkeepError)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('findResponder', () => {
  test('finds the issuer, and a delegate that came along', () => {
    expect(findResponder(basicOf('response-issuer.der'), issuer)).toBe(issuer)
    const delegate = findResponder(basicOf('response-delegate.der'), issuer)
    expect(delegate && nameText(delegate.subject)).toBe('CN=delegate')
  })

  test('finds nobody who may speak for another issuer', () => {
    const { regional } = createHierarchy()
    expect(findResponder(basicOf('response-issuer.der'), regional.certificate)).toBeNull()
    expect(findResponder(basicOf('response-delegate.der'), regional.certificate)).toBeNull()
  })
})

describe('verifyOcspSignature', () => {
  test('accepts the key that signed and no other', () => {
    const delegate = certificate('delegate.pem')
    expect(verifyOcspSignature(basicOf('response-delegate.der'), delegate)).toBe(true)
    expect(verifyOcspSignature(basicOf('response-issuer.der'), delegate)).toBe(false)
    expect(verifyOcspSignature(basicOf('response-issuer.der'), issuer)).toBe(true)
  })
})
