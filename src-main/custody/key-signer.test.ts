import { constants, createPublicKey, verify } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { KeyAlgorithm } from '../contract/key-algorithm.ts'
import { signatureAlgorithmDer } from '../pki/algorithm.ts'
import type { SignatureScheme } from '../pki/signer.ts'
import { verifySignature } from '../pki/verification.ts'
import { scratchFolder } from '../testing/program.ts'
import { createTestVault, keepKey, passphrase, vaultOptions } from '../testing/vault.ts'
import { type Custody, openCustody } from './custody.ts'
import { readPassphrase } from './passphrase.ts'

const message = Buffer.from('to be signed')
let custody: Custody

beforeAll(async () => {
  const folder = scratchFolder()
  custody = await createTestVault(folder.path)
  return () => folder[Symbol.dispose]()
})

describe('createKeySigner', () => {
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING }

  test.each<{ algorithm: KeyAlgorithm; scheme: SignatureScheme; options: object }>([
    { algorithm: 'rsa-2048', scheme: { kind: 'rsa-pkcs1', digest: 'sha256' }, options: {} },
    {
      algorithm: 'rsa-2048',
      scheme: { kind: 'rsa-pss', digest: 'sha256' },
      options: { ...pss, saltLength: 32 },
    },
    {
      algorithm: 'rsa-2048',
      scheme: { kind: 'rsa-pss', digest: 'sha512' },
      options: { ...pss, saltLength: 64 },
    },
    { algorithm: 'ec-p256', scheme: { kind: 'ecdsa', digest: 'sha256' }, options: { dsaEncoding: 'der' } },
    { algorithm: 'ec-p384', scheme: { kind: 'ecdsa', digest: 'sha384' }, options: { dsaEncoding: 'der' } },
    { algorithm: 'ec-p521', scheme: { kind: 'ecdsa', digest: 'sha512' }, options: { dsaEncoding: 'der' } },
    { algorithm: 'ed25519', scheme: { kind: 'ed25519', digest: 'none' }, options: {} },
  ])('signs with $algorithm as $scheme.kind and $scheme.digest', async ({ algorithm, scheme, options }) => {
    const { keyId, subjectPublicKeyInfo } = await keepKey(custody, algorithm, 'authority/a')
    const signer = custody.signer(keyId)
    const signature = signer.sign(message, scheme)
    const key = createPublicKey({ key: Buffer.from(subjectPublicKeyInfo), format: 'der', type: 'spki' })
    const digest = scheme.digest === 'none' ? null : scheme.digest
    expect(verify(digest, message, { key, ...options }, signature)).toBe(true)
    expect(signer.subjectPublicKeyInfo).toEqual(subjectPublicKeyInfo)
  })

  // Where node:crypto is cut down this is @noble's; pki/key compares the two.
  test.each<{ algorithm: KeyAlgorithm; scheme: SignatureScheme }>([
    { algorithm: 'rsa-pss-2048', scheme: { kind: 'rsa-pss', digest: 'sha256' } },
    { algorithm: 'ed448', scheme: { kind: 'ed448', digest: 'none' } },
    { algorithm: 'ml-dsa-44', scheme: { kind: 'ml-dsa-44', digest: 'none' } },
    { algorithm: 'slh-dsa-sha2-128f', scheme: { kind: 'slh-dsa-sha2-128f', digest: 'none' } },
  ])('signs with $algorithm after the vault was opened again', async ({ algorithm, scheme }) => {
    using folder = scratchFolder()
    const first = await createTestVault(folder.path)
    const { keyId, subjectPublicKeyInfo } = await keepKey(first, algorithm, 'authority/a')
    first.lock()
    const second = openCustody(folder.path, vaultOptions)
    using secret = readPassphrase(passphrase)
    await second.unlock(secret)
    const signature = second.signer(keyId).sign(message, scheme)
    const signed = { message, signature, signatureAlgorithm: signatureAlgorithmDer(scheme) }
    expect(verifySignature(subjectPublicKeyInfo, signed)).toBe(true)
  })

  test('refuses a scheme that is not of its key', async () => {
    const { keyId } = await keepKey(custody, 'ec-p256', 'authority/a')
    expect(() => custody.signer(keyId).sign(message, { kind: 'rsa-pkcs1', digest: 'sha256' })).toThrow(
      expect.objectContaining({ code: 'algorithm.not-allowed' }),
    )
  })

  test('refuses a key that the vault does not hold', () => {
    expect(() => custody.signer('00')).toThrow(expect.objectContaining({ code: 'key.unknown' }))
  })
})
