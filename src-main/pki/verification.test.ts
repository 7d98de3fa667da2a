import { constants, generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { sampleCertificate } from '../testing/algorithm-samples.ts'
import { newTestKey } from '../testing/key.ts'
import { signatureAlgorithmDer } from './algorithm.ts'
import { isSignedBy } from './certificate.ts'
import { encode, nullElement, objectIdentifier, sequence } from './der/writer.ts'
import { writePurePublicKey } from './key/pure-key.ts'
import { algorithmType } from './oid.ts'
import { checkKeyStrength, describeKey, schemeOfKey } from './public-key.ts'
import { verifySignature } from './verification.ts'

const message = Buffer.from('to be signed')

describe('verifySignature', () => {
  test.each([
    'rsa-2048',
    'rsa-pss-2048',
    'ec-p256',
    'ec-p384',
    'ec-p521',
    'ed25519',
    'ed448',
    'ml-dsa-44',
    'ml-dsa-65',
    'ml-dsa-87',
    'slh-dsa-sha2-128f',
    'slh-dsa-shake-128f',
  ] as const)('knows the signature of %s', (algorithm) => {
    const { signer } = newTestKey(algorithm)
    const scheme = schemeOfKey(signer.subjectPublicKeyInfo)
    const signed = {
      message,
      signature: signer.sign(message, scheme),
      signatureAlgorithm: signatureAlgorithmDer(scheme),
    }
    expect(verifySignature(signer.subjectPublicKeyInfo, signed)).toBe(true)
    expect(verifySignature(signer.subjectPublicKeyInfo, { ...signed, message: Buffer.from('another') })).toBe(
      false,
    )
    expect(verifySignature(newTestKey('ec-p256').signer.subjectPublicKeyInfo, signed)).toBe(false)
  })

  test('knows RSASSA-PSS by a plain RSA key', () => {
    const { signer } = newTestKey('rsa-2048')
    const scheme = { kind: 'rsa-pss', digest: 'sha384' } as const
    const signed = {
      message,
      signature: signer.sign(message, scheme),
      signatureAlgorithm: signatureAlgorithmDer(scheme),
    }
    expect(verifySignature(signer.subjectPublicKeyInfo, signed)).toBe(true)
  })

  test('holds an RSA-PSS key to its own digest', () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa-pss', {
      modulusLength: 2048,
      hashAlgorithm: 'sha384',
      mgf1HashAlgorithm: 'sha384',
    })
    const padding = constants.RSA_PKCS1_PSS_PADDING
    const signature = sign('sha384', message, { key: privateKey, padding, saltLength: 48 })
    const spki = publicKey.export({ type: 'spki', format: 'der' })
    const by = (digest: 'sha256' | 'sha384') => signatureAlgorithmDer({ kind: 'rsa-pss', digest })
    expect(verifySignature(spki, { message, signature, signatureAlgorithm: by('sha384') })).toBe(true)
    expect(verifySignature(spki, { message, signature, signatureAlgorithm: by('sha256') })).toBe(false)
  })

  test('finds no signature by a point that is not on its curve, however often it is met', () => {
    const { signer } = newTestKey('ec-p256')
    const scheme = schemeOfKey(signer.subjectPublicKeyInfo)
    const signed = {
      message,
      signature: signer.sign(message, scheme),
      signatureAlgorithm: signatureAlgorithmDer(scheme),
    }
    const offCurve = Buffer.from(signer.subjectPublicKeyInfo)
    offCurve.writeUInt8(offCurve.readUInt8(offCurve.length - 1) ^ 1, offCurve.length - 1)
    expect([1, 2, 3].map(() => verifySignature(offCurve, signed))).toEqual([false, false, false])
  })

  test('takes SHA-1 only where the caller asks to look at something old', () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const spki = publicKey.export({ type: 'spki', format: 'der' })
    const signature = sign('sha1', message, privateKey)
    const signatureAlgorithm = encode(
      sequence([objectIdentifier(algorithmType.sha1WithRSAEncryption), nullElement]),
    )
    const signed = { message, signature, signatureAlgorithm }
    expect(() => verifySignature(spki, signed)).toThrow(expect.objectContaining({ code: 'algorithm.weak' }))
    expect(verifySignature(spki, signed, { maySha1: true })).toBe(true)
  })

  test.each(['dsa-sha1.pem', 'rsa-md5.pem'])('verifies %s only for who looks at something old', (sample) => {
    const certificate = sampleCertificate(sample)
    const { subjectPublicKeyInfo } = certificate
    expect(() => isSignedBy(certificate, subjectPublicKeyInfo)).toThrow(
      expect.objectContaining({ code: 'algorithm.weak' }),
    )
    const asked = sample === 'dsa-sha1.pem' ? { maySha1: true } : { mayMd5: true }
    expect(isSignedBy(certificate, subjectPublicKeyInfo, asked)).toBe(true)
  })

  test.each([
    {
      name: 'MD5',
      oid: algorithmType.md5WithRSAEncryption,
      parameters: [nullElement],
      code: 'algorithm.weak',
    },
    { name: 'an unknown algorithm', oid: '1.2.3.4', parameters: [], code: 'algorithm.unsupported' },
    {
      name: 'ECDSA with parameters',
      oid: algorithmType.ecdsaWithSHA256,
      parameters: [nullElement],
      code: 'algorithm.unsupported',
    },
    {
      name: 'PSS without parameters',
      oid: algorithmType.rsassaPss,
      parameters: [],
      code: 'algorithm.unsupported',
    },
  ])('refuses $name', ({ oid, parameters, code }) => {
    const signatureAlgorithm = encode(sequence([objectIdentifier(oid), ...parameters]))
    const { subjectPublicKeyInfo } = newTestKey('ec-p256').signer
    expect(() =>
      verifySignature(subjectPublicKeyInfo, { message, signature: new Uint8Array(64), signatureAlgorithm }),
    ).toThrow(expect.objectContaining({ code }))
  })
})

describe('schemeOfKey', () => {
  test('signs with PSS for a key of rsaEncryption where the profile says so', () => {
    const { subjectPublicKeyInfo } = newTestKey('rsa-2048').signer
    expect(schemeOfKey(subjectPublicKeyInfo, 'pss')).toEqual({ kind: 'rsa-pss', digest: 'sha256' })
    expect(schemeOfKey(subjectPublicKeyInfo)).toEqual({ kind: 'rsa-pkcs1', digest: 'sha256' })
  })

  test('signs with the only digest that a key of id-RSASSA-PSS allows', () => {
    const { subjectPublicKeyInfo } = sampleCertificate('rsa-pss-sha384.pem')
    expect(schemeOfKey(subjectPublicKeyInfo)).toEqual({ kind: 'rsa-pss', digest: 'sha384' })
  })

  test('signs nothing with DSA', () => {
    const { subjectPublicKeyInfo } = sampleCertificate('dsa-sha256.pem')
    expect(() => schemeOfKey(subjectPublicKeyInfo)).toThrow(
      expect.objectContaining({ code: 'algorithm.not-allowed' }),
    )
  })
})

describe('describeKey', () => {
  test.each([
    ['rsa-8192.pem', { algorithm: 'rsa-8192', family: 'rsa', bits: 8192 }],
    ['rsa-pss-sha384.pem', { algorithm: 'rsa-pss-3072', family: 'rsa-pss', bits: 3072 }],
    ['dsa-sha1.pem', { algorithm: 'dsa-2048', family: 'dsa', bits: 2048 }],
    ['root-ed448.pem', { algorithm: 'ed448', family: 'eddsa', pure: 'ed448' }],
  ])('knows the key of %s', (sample, description) => {
    const { subjectPublicKeyInfo } = sampleCertificate(sample)
    expect(describeKey(subjectPublicKeyInfo)).toMatchObject({ ...description, weakness: null })
  })

  test.each(['ed448', 'ml-dsa-65', 'slh-dsa-shake-192s'] as const)(
    'refuses a %s of another length',
    (kind) => {
      for (const length of [31, 1951, 1953]) {
        expect(() => describeKey(writePurePublicKey(kind, new Uint8Array(length)))).toThrow(
          expect.objectContaining({ code: 'der.malformed' }),
        )
      }
    },
  )

  test.each([
    { name: 'secp256k1', namedCurve: 'secp256k1' },
    { name: 'brainpool', namedCurve: 'brainpoolP256r1' },
  ])('refuses a key on $name', ({ namedCurve }) => {
    const spki = generateKeyPairSync('ec', { namedCurve }).publicKey.export({ type: 'spki', format: 'der' })
    expect(() => describeKey(spki)).toThrow(expect.objectContaining({ code: 'algorithm.unsupported' }))
  })

  test('finds an RSA key of 1024 bits too weak', () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
    const description = describeKey(publicKey.export({ type: 'spki', format: 'der' }))
    expect(description).toMatchObject({ algorithm: 'rsa-1024', bits: 1024 })
    expect(() => checkKeyStrength(description)).toThrow(expect.objectContaining({ code: 'algorithm.weak' }))
  })
})
