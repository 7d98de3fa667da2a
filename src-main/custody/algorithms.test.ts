import { createPrivateKey, createPublicKey } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { KeyAlgorithm } from '../contract/key-algorithm.ts'
import { describeKey } from '../pki/public-key.ts'
import { generateKey, maySign } from './algorithms.ts'
import { openSigningKey } from './signing-key.ts'

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
    const publicKey = createPublicKey({ key: Buffer.from(subjectPublicKeyInfo), format: 'der', type: 'spki' })
    expect(publicKey.asymmetricKeyType).toBe(type)
    expect(publicKey.asymmetricKeyDetails).toEqual(details)
    const key = createPrivateKey({ key: privateKey.octets, format: 'der', type: 'pkcs8' })
    expect(createPublicKey(key).equals(publicKey)).toBe(true)
  })

  // Also where node:crypto has none of these: testing/boringssl.test.ts runs this file on the cut.
  test.each<KeyAlgorithm>([
    'rsa-pss-2048',
    'ed448',
    'ml-dsa-44',
    'ml-dsa-65',
    'ml-dsa-87',
    'slh-dsa-sha2-128s',
    'slh-dsa-shake-256f',
  ])('makes a pair of %s that is read again as one', async (algorithm) => {
    const { subjectPublicKeyInfo, privateKey } = await generateKey(algorithm)
    expect(describeKey(subjectPublicKeyInfo)).toMatchObject({ algorithm, weakness: null })
    using key = openSigningKey(privateKey)
    expect(key).toBeDefined()
  })
})

describe('maySign', () => {
  test.each([
    { algorithm: 'rsa-2048', scheme: { kind: 'rsa-pkcs1', digest: 'sha256' }, expected: true },
    { algorithm: 'rsa-8192', scheme: { kind: 'rsa-pss', digest: 'sha512' }, expected: true },
    { algorithm: 'rsa-pss-3072', scheme: { kind: 'rsa-pss', digest: 'sha256' }, expected: true },
    { algorithm: 'rsa-pss-3072', scheme: { kind: 'rsa-pkcs1', digest: 'sha256' }, expected: false },
    { algorithm: 'rsa-2048', scheme: { kind: 'ecdsa', digest: 'sha256' }, expected: false },
    { algorithm: 'ec-p256', scheme: { kind: 'ecdsa', digest: 'sha384' }, expected: true },
    { algorithm: 'ec-p256', scheme: { kind: 'ed25519', digest: 'none' }, expected: false },
    { algorithm: 'ed25519', scheme: { kind: 'ed25519', digest: 'none' }, expected: true },
    { algorithm: 'ed25519', scheme: { kind: 'ed448', digest: 'none' }, expected: false },
    { algorithm: 'ml-dsa-44', scheme: { kind: 'ml-dsa-44', digest: 'none' }, expected: true },
    { algorithm: 'ml-dsa-44', scheme: { kind: 'ml-dsa-65', digest: 'none' }, expected: false },
    { algorithm: 'constructor', scheme: { kind: 'ecdsa', digest: 'sha256' }, expected: false },
  ] as const)('says $expected of $algorithm for $scheme.kind', ({ algorithm, scheme, expected }) => {
    expect(maySign(algorithm, scheme)).toBe(expected)
  })

  test.each(['sha1', 'md5', 'none'])('never lets a key sign with %s', (digest) => {
    const scheme = JSON.parse(JSON.stringify({ kind: 'ecdsa', digest }))
    expect(maySign('ec-p256', scheme)).toBe(false)
  })
})
