// Custody and issuing on what Electron's BoringSSL has of node:crypto. They are loaded after the cut, so that no
// module has an uncut function in hand.

import crypto from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { cutCryptoDown } from './boringssl.ts'

const ed448 = crypto.generateKeyPairSync('ed448').publicKey.export({ type: 'spki', format: 'pem' })
const restore = cutCryptoDown()
afterAll(restore)

describe('cutCryptoDown', () => {
  test.each<{ name: string; act: () => unknown }>([
    { name: 'Argon2', act: () => Reflect.apply(crypto.argon2Sync, null, ['argon2id', {}]) },
    { name: 'Ed448', act: () => crypto.generateKeyPairSync('ed448') },
    { name: 'a key of Ed448', act: () => crypto.createPublicKey(ed448) },
    { name: 'secp256k1', act: () => crypto.generateKeyPairSync('ec', { namedCurve: 'secp256k1' }) },
    { name: 'ECDH objects', act: () => crypto.createECDH('prime256v1') },
    { name: 'RSA of 2000 bits', act: () => crypto.generateKeyPairSync('rsa', { modulusLength: 2000 }) },
    { name: 'AES-CCM', act: () => crypto.createCipheriv('aes-256-ccm', Buffer.alloc(32), Buffer.alloc(12)) },
    { name: 'MD5', act: () => crypto.createHash('md5') },
    { name: 'SHA-3', act: () => crypto.hash('sha3-256', '') },
    { name: 'signing with SHA-1', act: () => crypto.createSign('RSA-SHA1') },
  ])('has no $name', ({ act }) => {
    expect(act).toThrow("not in Electron's node:crypto")
  })

  test('is in the hands of a module that imports by name', async () => {
    const { createHash } = await import('node:crypto')
    expect(() => createHash('md5')).toThrow("not in Electron's node:crypto")
    expect(createHash('sha256').update('').digest('hex').slice(0, 8)).toBe('e3b0c442')
  })
})

const { certify, createHierarchy } = await import('./hierarchy.ts')
const { isNative } = await import('../pki/key/engine.ts')

describe('issuing on the cut-down node:crypto', () => {
  test.each(['rsa-2048', 'ec-p256', 'ec-p384', 'ec-p521'] as const)(
    'certifies from root to developer with %s',
    (algorithm) => {
      const { root, regional, developer } = createHierarchy({ algorithm })
      const [issuer, subject] = [
        new crypto.X509Certificate(regional.pem),
        new crypto.X509Certificate(developer.pem),
      ]
      expect(subject.verify(issuer.publicKey)).toBe(true)
      expect(issuer.verify(new crypto.X509Certificate(root.pem).publicKey)).toBe(true)
    },
  )

  test.each(['rsa-pss-2048', 'ed25519', 'ed448', 'ml-dsa-44', 'ml-dsa-87', 'slh-dsa-sha2-128f'] as const)(
    'certifies from root to OCSP signer with %s',
    (algorithm) => {
      const root = certify('self', { profile: 'root', subject: 'CN=Root', algorithm })
      const regional = certify(root, { profile: 'regional', subject: 'CN=Regional', algorithm })
      const signer = certify(regional, { profile: 'ocsp-signer', subject: 'CN=OCSP', algorithm })
      // X509Certificate is not cut down, and so a second opinion.
      const [top, middle, end] = [root, regional, signer].map(({ pem }) => new crypto.X509Certificate(pem))
      expect(end?.verify(middle?.publicKey ?? crypto.createSecretKey(Buffer.alloc(1)))).toBe(true)
      expect(middle?.verify(top?.publicKey ?? crypto.createSecretKey(Buffer.alloc(1)))).toBe(true)
    },
  )

  test.each([
    ['ed25519', true],
    ['ed448', false],
    ['ml-dsa-65', false],
    ['slh-dsa-shake-256s', false],
  ] as const)('asks node:crypto for %s: %s', (algorithm, answer) => {
    expect(isNative(algorithm)).toBe(answer)
  })
})

// The tests of custody and of signatures, whole.
await import('../pki/verification-samples.test.ts')
await import('../pki/key/dsa.test.ts')
await import('../custody/algorithms.test.ts')
await import('../custody/key-signer.test.ts')
await import('../custody/seal.test.ts')
await import('../custody/vault-vector.test.ts')
