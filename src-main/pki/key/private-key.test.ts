import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RootkeepError } from '../../contract/errors.ts'
import { sampleOctets } from '../../testing/algorithm-samples.ts'
import { encode, integer, objectIdentifier, octetString, sequence } from '../der/writer.ts'
import { pureAlgorithmType } from '../oid.ts'
import { nobleEngine } from './noble.ts'
import { asPlainPrivateKey, asPssPrivateKey, readPurePrivateKey, writePurePrivateKey } from './private-key.ts'

const pkcs8 = { type: 'pkcs8', format: 'der' } as const
const mlDsa = generateKeyPairSync('ml-dsa-44').privateKey.export(pkcs8)
const { seed, octets } = readPurePrivateKey(mlDsa) ?? { seed: null, octets: null }

/** ML-DSA-PrivateKey in PKCS#8, its contents written by hand. */
function mlDsaPkcs8(contents: Parameters<typeof octetString>[0]): Uint8Array {
  const algorithm = sequence([objectIdentifier(pureAlgorithmType['ml-dsa-44'])])
  return encode(sequence([integer(0), algorithm, octetString(contents)]))
}

describe('readPurePrivateKey', () => {
  test('reads the seed and the expanded key that OpenSSL writes for ML-DSA', () => {
    expect(seed).toHaveLength(32)
    expect(octets).toHaveLength(2560)
  })

  // RFC 8410 §10.3.
  test.each([
    ['alone', 'MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC'],
    [
      'with attributes and the public key',
      'MHICAQEwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhCoB8wHQYKKoZIhvcNAQkJFDEPDA1DdXJkbGUgQ2hhaXJzgSEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=',
    ],
  ])('reads the Ed25519 key of RFC 8410 %s', (_, base64) => {
    const expected = 'd4ee72dbf913584ad5b6d8f1f769f8ad3afe7c28cbf1d4fbe097a88f44755842'
    const key = readPurePrivateKey(Buffer.from(base64, 'base64'))
    expect(Buffer.from(key?.octets ?? []).toString('hex')).toBe(expected)
  })

  test('reads the Ed448 key of OpenSSL', () => {
    expect(readPurePrivateKey(sampleOctets('ed448-pkcs8.pem'))).toMatchObject({ algorithm: 'ed448' })
    expect(readPurePrivateKey(sampleOctets('ed448-pkcs8.pem'))?.octets).toHaveLength(57)
  })

  test('leaves other keys to others', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    expect(readPurePrivateKey(privateKey.export(pkcs8))).toBeNull()
  })

  test('throws a code for any damage, and nothing else', () => {
    fc.assert(
      fc.property(fc.nat(mlDsa.length - 1), fc.nat(255), fc.nat(mlDsa.length), (at, value, length) => {
        const damaged = Uint8Array.from(mlDsa).subarray(0, length)
        if (at < length) damaged[at] = value
        try {
          readPurePrivateKey(damaged)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(RootkeepError)
        }
      }),
    )
  })
})

describe('writePurePrivateKey', () => {
  test.each(['ed25519', 'ed448', 'slh-dsa-sha2-128f', 'slh-dsa-shake-192s'] as const)(
    'writes %s as OpenSSL does',
    (algorithm) => {
      const made: { privateKey: ReturnType<typeof createPrivateKey> } = Reflect.apply(
        generateKeyPairSync,
        null,
        [algorithm, undefined],
      )
      const der = made.privateKey.export(pkcs8)
      const key = readPurePrivateKey(der)
      expect(Buffer.from(writePurePrivateKey(algorithm, key?.octets ?? new Uint8Array())).equals(der)).toBe(
        true,
      )
    },
  )

  test('writes ML-DSA as its seed, from which OpenSSL makes the whole key', () => {
    const der = writePurePrivateKey('ml-dsa-44', seed ?? new Uint8Array())
    expect(der).toHaveLength(54)
    const key = createPrivateKey({ key: Buffer.from(der), ...pkcs8 })
    expect(key.export(pkcs8).equals(mlDsa)).toBe(true)
  })
})

describe('nobleEngine.signer', () => {
  const expanded = octetString(octets ?? new Uint8Array())
  test.each([
    { name: 'the seed', der: writePurePrivateKey('ml-dsa-44', seed ?? new Uint8Array()) },
    { name: 'the expanded key', der: mlDsaPkcs8(expanded) },
    { name: 'both', der: mlDsa },
  ])('takes ML-DSA as $name', ({ der }) => {
    using signer = nobleEngine.signer('ml-dsa-44', der)
    expect(signer.sign(Buffer.from('to be signed'))).toHaveLength(2420)
  })

  test.each([
    {
      name: 'a seed that is not the expanded key’s',
      der: mlDsaPkcs8(sequence([octetString(new Uint8Array(32)), expanded])),
    },
    { name: 'a short seed', der: writePurePrivateKey('ml-dsa-44', new Uint8Array(31)) },
    { name: 'a short expanded key', der: mlDsaPkcs8(octetString(new Uint8Array(2559))) },
    { name: 'a key of another algorithm', der: sampleOctets('ed448-pkcs8.pem') },
  ])('refuses $name', ({ der }) => {
    expect(() => nobleEngine.signer('ml-dsa-44', der)).toThrow(
      expect.objectContaining({ code: 'der.malformed' }),
    )
  })
})

describe('asPssPrivateKey', () => {
  test('names an RSA key anew, and asPlainPrivateKey names it back', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export(pkcs8)
    const pss = asPssPrivateKey(rsa)
    const key = createPrivateKey({ key: Buffer.from(pss), ...pkcs8 })
    expect(key.asymmetricKeyType).toBe('rsa-pss')
    expect(Buffer.from(asPlainPrivateKey(pss)).equals(rsa)).toBe(true)
    expect(Buffer.from(asPlainPrivateKey(rsa)).equals(rsa)).toBe(true)
  })
})
