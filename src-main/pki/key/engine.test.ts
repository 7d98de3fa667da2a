// The two engines against each other: what one signs the other verifies, with keys of either. Node's is OpenSSL 3.5.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pureAlgorithms } from '../../contract/key-algorithm-name.ts'
import { algorithmSample, sampleCertificate } from '../../testing/algorithm-samples.ts'
import { newNobleKey, newTestKey } from '../../testing/key.ts'
import { readPem } from '../pem.ts'
import { engineOf, isNative } from './engine.ts'
import { nativeEngine } from './native.ts'
import { keyPairOf, nobleEngine, seedLength } from './noble.ts'
import { publicKeyLengths, writePurePublicKey } from './pure-key.ts'

const message = Buffer.from('to be signed')

/** Those that take @noble milliseconds; engine.interop.test.ts has all of them. */
const quick = ['ed25519', 'ed448', 'ml-dsa-44', 'ml-dsa-65', 'ml-dsa-87', 'slh-dsa-sha2-128f'] as const

describe('isNative', () => {
  test.each(pureAlgorithms)('finds %s in this Node', (algorithm) => {
    expect(isNative(algorithm)).toBe(true)
    expect(engineOf(algorithm)).toBe(nativeEngine)
  })
})

describe('nobleEngine', () => {
  test.each(quick)('and node:crypto verify each other’s %s signatures', (algorithm) => {
    for (const key of [newTestKey(algorithm), newNobleKey(algorithm)]) {
      const { subjectPublicKeyInfo } = key.signer
      const pkcs8 = readPem(key.privateKeyPem)[0]?.octets ?? new Uint8Array()
      for (const [signing, verifying] of [
        [nobleEngine, nativeEngine],
        [nativeEngine, nobleEngine],
      ] as const) {
        using signer = signing.signer(algorithm, pkcs8)
        const signature = signer.sign(message)
        const isSignature = verifying.verifier(algorithm, subjectPublicKeyInfo)
        expect(isSignature?.(message, signature)).toBe(true)
        expect(isSignature?.(Buffer.from('another'), signature)).toBe(false)
      }
    }
  })

  test.each(['ed25519', 'ed448', 'ml-dsa-44', 'ml-dsa-87', 'slh-dsa-sha2-128f'] as const)(
    'judges damaged %s signatures as node:crypto does',
    (algorithm) => {
      const { signer } = newTestKey(algorithm)
      const signature = signer.sign(message, { kind: algorithm, digest: 'none' })
      const [ours, theirs] = [nobleEngine, nativeEngine].map((engine) =>
        engine.verifier(algorithm, signer.subjectPublicKeyInfo),
      )
      const damage = fc.record({ at: fc.nat(signature.length - 1), by: fc.integer({ min: 1, max: 255 }) })
      fc.assert(
        fc.property(damage, ({ at, by }) => {
          const damaged = Uint8Array.from(signature)
          damaged[at] = (damaged[at] ?? 0) ^ by
          expect(ours?.(message, damaged)).toBe(theirs?.(message, damaged))
        }),
        { numRuns: 30 },
      )
      for (const length of [0, 1, signature.length - 1, signature.length + 1]) {
        const cut = Buffer.concat([signature, Buffer.alloc(1)]).subarray(0, length)
        expect(ours?.(message, cut)).toBe(false)
        expect(theirs?.(message, cut)).toBe(false)
      }
    },
  )

  test.each(['ed448', 'ml-dsa-65', 'slh-dsa-shake-128f'] as const)(
    'takes any octets for a key of %s without stumbling',
    (algorithm) => {
      const length = publicKeyLengths[algorithm]
      for (const fill of [0x00, 0x01, 0x7f, 0xff]) {
        const spki = writePurePublicKey(algorithm, new Uint8Array(length).fill(fill))
        expect(nobleEngine.verifier(algorithm, spki)?.(message, new Uint8Array(114))).toBe(false)
      }
    },
  )

  test.each(quick)('makes of a seed the %s key that node:crypto makes of it', (algorithm) => {
    const seed = new Uint8Array(seedLength(algorithm)).map((_, i) => i)
    const { publicKey, privateKey } = keyPairOf(algorithm, seed)
    using signer = nativeEngine.signer(algorithm, privateKey)
    const isSignature = nativeEngine.verifier(algorithm, publicKey)
    expect(isSignature?.(message, signer.sign(message))).toBe(true)
  })
})

describe('the examples of RFC 9881 and RFC 9909', () => {
  const seed = new Uint8Array(32).map((_, i) => i)

  test.each(['ml-dsa-44', 'ml-dsa-65', 'ml-dsa-87'] as const)(
    'have the %s key of their seed',
    (algorithm) => {
      const { subjectPublicKeyInfo } = sampleCertificate(`rfc9881-${algorithm}.pem`)
      expect(Buffer.from(keyPairOf(algorithm, seed).publicKey).equals(subjectPublicKeyInfo)).toBe(true)
    },
  )

  test.each([
    ['ml-dsa-44', 'rfc9881-ml-dsa-44.pem'],
    ['ml-dsa-65', 'rfc9881-ml-dsa-65.pem'],
    ['ml-dsa-87', 'rfc9881-ml-dsa-87.pem'],
    ['slh-dsa-sha2-128s', 'rfc9909-slh-dsa-sha2-128s.pem'],
  ] as const)('verify with %s by either engine', (algorithm, sample) => {
    const { subjectPublicKeyInfo, tbsCertificate, signature } = sampleCertificate(sample)
    for (const engine of [nobleEngine, nativeEngine]) {
      const isSignature = engine.verifier(algorithm, subjectPublicKeyInfo)
      expect(isSignature?.(tbsCertificate, signature)).toBe(true)
      expect(isSignature?.(tbsCertificate.subarray(1), signature)).toBe(false)
    }
  })
})

interface Rfc8032 {
  readonly [field: string]: string
}

/** RFC 8032 §7.4: those without a context. */
const ed448Vectors: readonly Rfc8032[] = algorithmSample('rfc8032-ed448.txt')
  .split(/\n\s*\n/)
  .map((block) => Object.fromEntries([...block.matchAll(/^([A-Z]+) = ?(.*)$/gm)].map(([, k, v]) => [k, v])))
  .filter((vector) => 'SECRET' in vector && !('CONTEXT' in vector))

describe('Ed448 by RFC 8032 §7.4', () => {
  test.each(ed448Vectors)('case $COUNT', ({ SECRET = '', PUBLIC = '', MESSAGE = '', SIGNATURE = '' }) => {
    const { publicKey, privateKey } = keyPairOf('ed448', Buffer.from(SECRET, 'hex'))
    expect(publicKey).toEqual(writePurePublicKey('ed448', Buffer.from(PUBLIC, 'hex')))
    for (const engine of [nobleEngine, nativeEngine]) {
      using signer = engine.signer('ed448', privateKey)
      expect(Buffer.from(signer.sign(Buffer.from(MESSAGE, 'hex'))).toString('hex')).toBe(SIGNATURE)
    }
  })
})
