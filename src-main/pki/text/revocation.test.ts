import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCrl } from '../crl/crl.ts'
import { readOcspRequest } from '../ocsp/request.ts'
import { readOcspResponse } from '../ocsp/response.ts'
import { crlText } from './crl.ts'
import { ocspRequestText, ocspResponseText } from './ocsp.ts'

const crl = (name: string) =>
  readCrl(readFileSync(new URL(`../crl/testdata/openssl/${name}`, import.meta.url)))
const ocsp = (name: string) => readFileSync(new URL(`../ocsp/testdata/openssl/${name}`, import.meta.url))

describe('crlText', () => {
  test('says the fields, the extensions and the first entries in words', () => {
    const lines = crlText(crl('scoped.der'), 4).split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        'Certificate revocation list, version 2',
        '  Issuer               CN=OpenSSL Authority,O=Ruby',
        '  This update          2026-11-20T00:00:00Z',
        '  Next update          2026-12-20T00:00:00Z',
        '  Signature algorithm  ecdsaWithSHA256',
        '    issuingDistributionPoint (critical)',
        '      URI:http://crl.invalid/users.crl',
        '      only end entities',
        '      only for keyCompromise, cACompromise',
        '      number 1512366075204170929049582354406559216',
      ]),
    )
    expect(lines.slice(-7)).toEqual([
      '  Revoked certificates 8',
      '    01, revoked 2026-11-01T00:00:00Z',
      '    02, revoked 2026-11-02T03:04:05Z, keyCompromise',
      '    0F, revoked 2026-11-03T00:00:00Z, unspecified',
      '    10, revoked 2026-11-06T00:00:00Z, keyCompromise, not to be trusted since 2026-01-01T00:00:00Z',
      '    and 4 more',
      '',
    ])
  })
})

describe('ocspRequestText', () => {
  test('says each CertID', () => {
    const text = ocspRequestText(readOcspRequest(ocsp('request-several.der')))
    expect(text).toContain(
      'OCSP request\n  Certificate\n    Serial number      10:01\n    Issuer name hash   sha1 ',
    )
    expect(text).toContain('    Serial number      FF:02\n    Issuer name hash   sha256 ')
  })
})

describe('ocspResponseText', () => {
  test('says who signed and each status', () => {
    const text = ocspResponseText(readOcspResponse(ocsp('response-issuer.der')))
    expect(text).toContain(
      '  Responder            CN=Issuer,O=Ruby\n  Produced at          2026-11-20T00:00:00Z\n',
    )
    expect(text).toContain('    Status             revoked 2026-11-01T02:03:04Z, keyCompromise\n')
    expect(text.match(/Status {13}(good|revoked|unknown)/g)).toHaveLength(3)
  })

  test('says an error without an answer', () => {
    const text = ocspResponseText(readOcspResponse(Buffer.from('30030a0106', 'hex')))
    expect(text).toBe('OCSP response\n  Status               unauthorized\n')
  })
})
