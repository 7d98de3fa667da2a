import { createPrivateKey, createPublicKey } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { generateKey, maySign } from './algorithms.ts'

describe('generateKey', () => {
  test.each([
    { algorithm: 'rsa-2048', type: 'rsa', details: { modulusLength: 2048, publicExponent: 65537n } },
    { algorithm: 'rsa-3072', type: 'rsa', details: { modulusLength: 3072, publicExponent: 65537n } },
    { algorithm: 'rsa-4096', type: 'rsa', details: { modulusLength: 4096, publicExponent: 65537n } },
    { algorithm: 'ec-p256', type: 'ec', details: { namedCurve: 'prime256v1' } },
    { algorithm: 'ec-p384', type: 'ec', details: { namedCurve: 'secp384r1' } },
    { algorithm: 'ec-p521', type: 'ec', details: { namedCurve: 'secp521r1' } },
    { algorithm: 'ed25519', type: 'ed25519', details: {} },
  ] as const)('makes a pair of $algorithm', async ({ algorithm, type, details }) => {
    const { subjectPublicKeyInfo, privateKey } = await generateKey(algorithm)
    const publicKey = createPublicKey({ key: subjectPublicKeyInfo, format: 'der', type: 'spki' })
    expect(publicKey.asymmetricKeyType).toBe(type)
    expect(publicKey.asymmetricKeyDetails).toEqual(details)
    const key = createPrivateKey({ key: privateKey.octets, format: 'der', type: 'pkcs8' })
    expect(createPublicKey(key).equals(publicKey)).toBe(true)
  })
})

describe('maySign', () => {
  test.each([
    { algorithm: 'rsa-2048', kind: 'rsa-pkcs1', digest: 'sha256', expected: true },
    { algorithm: 'rsa-4096', kind: 'rsa-pss', digest: 'sha512', expected: true },
    { algorithm: 'rsa-2048', kind: 'rsa-pkcs1', digest: 'none', expected: false },
    { algorithm: 'rsa-2048', kind: 'ecdsa', digest: 'sha256', expected: false },
    { algorithm: 'ec-p256', kind: 'ecdsa', digest: 'sha384', expected: true },
    { algorithm: 'ec-p256', kind: 'eddsa', digest: 'none', expected: false },
    { algorithm: 'ed25519', kind: 'eddsa', digest: 'none', expected: true },
    { algorithm: 'ed25519', kind: 'eddsa', digest: 'sha512', expected: false },
    { algorithm: 'ml-dsa-44', kind: 'eddsa', digest: 'none', expected: false },
    { algorithm: 'constructor', kind: 'ecdsa', digest: 'sha256', expected: false },
  ] as const)(
    'says $expected of $algorithm for $kind with $digest',
    ({ algorithm, kind, digest, expected }) => {
      expect(maySign(algorithm, { kind, digest })).toBe(expected)
    },
  )
})
