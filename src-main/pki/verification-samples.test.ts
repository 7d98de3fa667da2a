// Certificates of RFCs and of other programs. The cut-down node:crypto runs this file too.

import { describe, expect, test } from 'vitest'
import { sampleCertificate } from '../testing/algorithm-samples.ts'
import { isSignedBy } from './certificate.ts'

/** RFC 8410 §10.1, of which the certificate of §10.2 is signed: that one carries an X25519 key. */
const rfc8410Key = Buffer.from('MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=', 'base64')

describe('verifySignature', () => {
  test.each([
    { sample: 'rfc8410-ed25519.pem', by: 'RFC 8410 §10.2' },
    { sample: 'rfc9881-ml-dsa-44.pem', by: 'RFC 9881' },
    { sample: 'rfc9881-ml-dsa-65.pem', by: 'RFC 9881' },
    { sample: 'rfc9881-ml-dsa-87.pem', by: 'RFC 9881' },
    { sample: 'rfc9909-slh-dsa-sha2-128s.pem', by: 'RFC 9909' },
    { sample: 'root-ed448.pem', by: 'OpenSSL' },
    { sample: 'rsa-8192.pem', by: 'OpenSSL with PSS and SHA-512' },
    { sample: 'rsa-pss-sha384.pem', by: 'OpenSSL with a key that allows SHA-384 only' },
    { sample: 'dsa-sha256.pem', by: 'OpenSSL' },
  ])('verifies $sample, made by $by', ({ sample }) => {
    const certificate = sampleCertificate(sample)
    const key = sample.startsWith('rfc8410') ? rfc8410Key : certificate.subjectPublicKeyInfo
    expect(isSignedBy(certificate, key)).toBe(true)
    const tampered = { ...certificate, tbsCertificate: certificate.tbsCertificate.slice() }
    tampered.tbsCertificate[20] = (tampered.tbsCertificate[20] ?? 0) ^ 1
    expect(isSignedBy(tampered, key)).toBe(false)
  })
})
