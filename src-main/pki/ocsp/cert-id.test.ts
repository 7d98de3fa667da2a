import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createHierarchy } from '../../testing/hierarchy.ts'
import { readCertificate } from '../certificate.ts'
import { DerReader } from '../der/reader.ts'
import { encode, integer, objectIdentifier, octetString, sequence } from '../der/writer.ts'
import { readOnePemOrDer } from '../imported-object.ts'
import { certIdFor, hashNameOf, isCertIdOfIssuer, readCertId } from './cert-id.ts'
import { readOcspRequest } from './request.ts'

const vector = (name: string) => readFileSync(new URL(`testdata/openssl/${name}`, import.meta.url))
const certificate = (name: string) =>
  readCertificate(readOnePemOrDer(vector(name).toString('latin1'), ['certificate']))
const issuer = certificate('issuer.pem')
const { certIds } = readOcspRequest(vector('request-several.der'))

describe('certIdFor', () => {
  test('is octet for octet what openssl asks with', () => {
    const made = [
      certIdFor('sha1', issuer, certificate('drbrain.pem').serialNumberOctets),
      certIdFor('sha256', issuer, certificate('zenspider.pem').serialNumberOctets),
      certIdFor('sha256', issuer, '1003'),
    ]
    expect(made.map(({ der }) => hexOf(der))).toEqual(certIds.map(({ der }) => hexOf(der)))
  })

  test('takes the hex of a serial number as positive', () => {
    const { serialNumberOctets } = certificate('zenspider.pem')
    expect(hexOf(serialNumberOctets)).toBe('00ff02')
    expect(hexOf(certIdFor('sha256', issuer, 'ff02').der)).toBe(hexOf(certIds[1]?.der))
  })
})

describe('isCertIdOfIssuer', () => {
  test('says yes for both hashes of the issuer, and no for another one of any hash', () => {
    const { regional } = createHierarchy()
    expect(certIds.map((certId) => isCertIdOfIssuer(certId, issuer))).toEqual([true, true, true])
    expect(certIds.map((certId) => isCertIdOfIssuer(certId, regional.certificate))).toEqual([
      false,
      false,
      false,
    ])
  })

  test('says no for a hash that is unknown, which is readable', () => {
    const hash = octetString(new Uint8Array(16))
    const md5 = sequence([objectIdentifier('1.2.840.113549.2.5')])
    const certId = readCertId(new DerReader(encode(sequence([md5, hash, hash, integer(1)]))))
    expect(hashNameOf(certId)).toBe('1.2.840.113549.2.5')
    expect(isCertIdOfIssuer(certId, issuer)).toBe(false)
  })
})

function hexOf(octets: Uint8Array | undefined): string {
  return Buffer.from(octets ?? []).toString('hex')
}
