import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plainOptions } from '../../testing/path-question.ts'
import { type Certificate, readCertificate } from '../certificate.ts'
import { openDer } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import { bitString, encode, objectIdentifier, sequence } from '../der/writer.ts'
import { readOnePemOrDer } from '../imported-object.ts'
import { algorithmType } from '../oid.ts'
import { CertificateIndex } from './certificate-index.ts'
import { noCrls } from './crl-index.ts'
import {
  describeDsaKey,
  isDsaKey,
  lacksDsaParameters,
  verifyDsaSignature,
  withInheritedParameters,
} from './dsa.ts'
import { findPath } from './find-path.ts'
import { createInquiry } from './inquiry.ts'

function read(name: string): Certificate {
  const pem = readFileSync(new URL(`testdata/dsa/${name}.pem`, import.meta.url), 'utf8')
  return readCertificate(readOnePemOrDer(pem, ['certificate']))
}

const root = read('root')
const leaves = { sha1: read('leaf-sha1'), sha256: read('leaf-sha256') }
const key = root.subjectPublicKeyInfo

/** The root's key as a certificate has it that takes its parameters from its issuer (RFC 3279 §2.3.2). */
function withoutParameters(subjectPublicKeyInfo: Uint8Array): Uint8Array {
  const contents = openDer(subjectPublicKeyInfo)
  contents.skip(tags.sequence)
  return encode(
    sequence([sequence([objectIdentifier(algorithmType.dsa)]), bitString(contents.bitString().bytes)]),
  )
}

function signedOf({ signatureAlgorithm, tbsCertificate: message, signature }: Certificate) {
  return { signatureAlgorithm, message, signature }
}

describe('verifyDsaSignature', () => {
  test('accepts what openssl signed, with SHA-1 and with SHA-256', () => {
    for (const leaf of Object.values(leaves)) expect(verifyDsaSignature(key, signedOf(leaf))).toBe(true)
  })

  test('refuses another message, another key and numbers out of range', () => {
    const signed = signedOf(leaves.sha256)
    expect(verifyDsaSignature(key, { ...signed, message: leaves.sha1.tbsCertificate })).toBe(false)
    expect(verifyDsaSignature(leaves.sha1.subjectPublicKeyInfo, signed)).toBe(false)
    const zeros = Buffer.from('3006020100020100', 'hex')
    expect(verifyDsaSignature(key, { ...signed, signature: zeros })).toBe(false)
    const negative = Buffer.from('3006020180020180', 'hex')
    expect(verifyDsaSignature(key, { ...signed, signature: negative })).toBe(false)
  })
})

describe('withInheritedParameters', () => {
  test("gives a key without parameters its issuer's, and leaves others as they are", () => {
    const bare = withoutParameters(key)
    expect(lacksDsaParameters(bare)).toBe(true)
    expect(lacksDsaParameters(key)).toBe(false)
    expect(verifyDsaSignature(bare, signedOf(leaves.sha256))).toBe(false)
    expect(Buffer.compare(withInheritedParameters(bare, key), key)).toBe(0)
    expect(withInheritedParameters(key, key)).toBe(key)
  })
})

describe('describeDsaKey', () => {
  test('tells the size of a DSA key, and that another key is none', () => {
    expect(describeDsaKey(key)).toMatchObject({ algorithm: 'dsa-2048', bits: 2048, weakness: null })
    expect(describeDsaKey(leaves.sha1.subjectPublicKeyInfo)).toBeNull()
    expect(isDsaKey(new Uint8Array(0))).toBe(false)
  })
})

describe('findPath by a DSA key', () => {
  const ask = (leaf: Certificate, at: string) => {
    const index = (certificates: readonly Certificate[]) => new CertificateIndex(certificates)
    const material = { anchors: index([root]), untrusted: index([]), crls: noCrls, ocspResponses: [] }
    return findPath(leaf, createInquiry(material, { ...plainOptions, at }))
  }

  test('takes SHA-1 as long as it was allowed, and says so', () => {
    const report = ask(leaves.sha1, '2013-06-01T00:00:00Z')
    expect(report.isValid).toBe(true)
    expect(report.findings).toMatchObject([{ code: 'path.algorithm-legacy', severity: 'warning' }])
  })

  test('takes SHA-1 no longer, and SHA-256 still', () => {
    expect(ask(leaves.sha1, '2014-01-01T00:00:00Z').findings[0]).toMatchObject({
      code: 'path.algorithm-weak',
    })
    expect(ask(leaves.sha256, '2014-01-01T00:00:00Z')).toMatchObject({ isValid: true, findings: [] })
  })
})
