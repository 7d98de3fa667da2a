import { X509Certificate } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type OpensslKey, opensslCertificate, opensslKey, opensslKeyArguments } from '../testing/openssl.ts'
import { isSignedBy, readCertificate, sha1Fingerprint, sha256Fingerprint } from './certificate.ts'
import { basicConstraints } from './extension/basic-constraints.ts'
import { subjectKeyIdentifier } from './extension/subject-key-identifier.ts'
import { readOnePemOrDer } from './imported-object.ts'
import { opensslOneline } from './name-text.ts'
import { describeKey } from './public-key.ts'

const algorithms = Object.keys(opensslKeyArguments) as OpensslKey[]

describe('readCertificate', () => {
  test.each(algorithms)('reads what openssl made with %s as OpenSSL reads it', (algorithm) => {
    const pem = opensslCertificate(opensslKey(algorithm), '/C=US/O=Ruby/CN=Root')
    const certificate = readCertificate(readOnePemOrDer(pem, ['certificate']))
    const theirs = new X509Certificate(pem)
    expect(certificate.serialNumber).toBe(theirs.serialNumber.toLowerCase())
    expect(certificate.notBefore).toBe(instantOf(theirs.validFromDate))
    expect(certificate.notAfter).toBe(instantOf(theirs.validToDate))
    expect(sha256Fingerprint(certificate.der)).toBe(hexOf(theirs.fingerprint256))
    expect(sha1Fingerprint(certificate.der)).toBe(hexOf(theirs.fingerprint))
    expect(opensslOneline(certificate.subject)).toBe('/C=US/O=Ruby/CN=Root')
    expect(certificate.extensions.get(basicConstraints)).toEqual({ cA: theirs.ca, pathLenConstraint: null })
    expect(certificate.extensions.get(subjectKeyIdentifier)).toHaveLength(20)
    expect(describeKey(certificate.subjectPublicKeyInfo).algorithm).toBe(algorithm)
    expect(isSignedBy(certificate, certificate.subjectPublicKeyInfo)).toBe(true)
  })
})

function instantOf(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z')
}

function hexOf(fingerprint: string): string {
  return fingerprint.replaceAll(':', '').toLowerCase()
}
