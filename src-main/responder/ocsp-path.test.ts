import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { requestOfPath } from './ocsp-path.ts'

const request = readFileSync(new URL('../pki/ocsp/testdata/openssl/request-several.der', import.meta.url))
const base64 = request.toString('base64')

describe('requestOfPath', () => {
  test('reads base64 as it is, percent-encoded in whole or in part, and without padding', () => {
    expect(base64).toMatch(/[+/]/)
    for (const path of [
      base64,
      encodeURIComponent(base64),
      base64.replaceAll('=', '%3d'),
      base64.replaceAll('/', '%2F'),
      base64.replace(/=+$/, ''),
    ]) {
      expect(requestOfPath(path)).toEqual(request)
    }
  })

  test.each(['', '=', '%', '%zz', '%ff', 'MA A=', 'MA%00', 'MA-_', 'MA===', 'crl/seattle.crl'])(
    '%j is no request',
    (path) => {
      expect(requestOfPath(path)).toBeNull()
    },
  )

  test('takes any text without throwing', () => {
    fc.assert(fc.property(fc.string(), (text) => requestOfPath(text) === null || text.length > 0))
  })
})
