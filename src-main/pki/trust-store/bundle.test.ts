import { describe, expect, test } from 'vitest'
import { unlimitedScope } from '../../contract/trust-list.ts'
import { refusing } from '../../testing/refusing.ts'
import { trustStoreVector, vectorRoot } from '../../testing/trust-store-vector.ts'
import { writePem } from '../pem.ts'
import { writePkcs7 } from '../pkcs7.ts'
import { readPemBundle, readPkcs7Bundle } from './bundle.ts'

const der = vectorRoot()
const pem = trustStoreVector('root.pem').toString('utf8')
const vector = (name: string) => trustStoreVector(name).toString('utf8')

describe('readPemBundle', () => {
  test('reads plain certificates among explanatory text', () => {
    const { certificates, warnings } = readPemBundle(`# Vector Root\n${pem}\n${pem}`)
    expect(certificates).toMatchObject([
      { label: '', scope: unlimitedScope },
      { label: '', scope: unlimitedScope },
    ])
    expect(warnings).toEqual([])
  })

  test('reads the purposes and the alias that openssl wrote behind a certificate', () => {
    const { certificates } = readPemBundle(vector('openssl-trusted.pem'))
    expect(certificates).toMatchObject([
      { label: 'vector root', scope: { ...unlimitedScope, purposes: ['codeSigning', 'emailProtection'] } },
    ])
    expect(Buffer.from(certificates[0]?.der ?? []).equals(der)).toBe(true)
  })

  test('passes over what openssl was told to reject, and what is no certificate', () => {
    const key = writePem('PRIVATE KEY', Uint8Array.of(0x30, 0x03, 0x02, 0x01, 0x00))
    const { certificates, warnings } = readPemBundle(vector('openssl-rejected.pem') + key)
    expect(certificates).toEqual([])
    expect(warnings.map(({ code }) => code)).toEqual(['distrusted', 'passed-over'])
  })

  test('opens PKCS#7 within PEM', () => {
    const p7 = writePem('PKCS7', writePkcs7({ certificates: [der, der], crls: [] }))
    expect(readPemBundle(p7).certificates).toHaveLength(2)
  })

  test('refuses a broken block', () => {
    expect(() => readPemBundle('-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----')).toThrow(
      refusing('input.not-pem'),
    )
    const trusted = writePem('TRUSTED CERTIFICATE', Buffer.concat([der, Buffer.from('30030c01', 'hex')]))
    expect(() => readPemBundle(trusted)).toThrow(refusing('der.truncated'))
  })
})

describe('readPkcs7Bundle', () => {
  test('reads the certificates in their order', () => {
    const [only] = readPkcs7Bundle(writePkcs7({ certificates: [der], crls: [] })).certificates
    expect(Buffer.from(only?.der ?? []).equals(der)).toBe(true)
  })
})
