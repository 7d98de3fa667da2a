// Every SLH-DSA set of RFC 9909 by @noble and by OpenSSL 3.5 (this Node's node:crypto), which verify each other. A
// signature of a small SHAKE set takes @noble twenty seconds, so of the small sets two are signed by it.

import { describe, expect, test } from 'vitest'
import { type PureAlgorithm, slhDsaAlgorithms } from '../../contract/key-algorithm-name.ts'
import { newNobleKey, newTestKey } from '../../testing/key.ts'
import { nativeEngine } from './native.ts'
import { nobleEngine } from './noble.ts'

const message = Buffer.from('to be signed')
const signedByNoble: readonly PureAlgorithm[] = [
  ...slhDsaAlgorithms.filter((algorithm) => algorithm.endsWith('f')),
  'slh-dsa-sha2-128s',
  'slh-dsa-sha2-256s',
]

describe('nobleEngine', () => {
  test.each(signedByNoble)('signs with %s what OpenSSL verifies', (algorithm) => {
    const { signer } = newNobleKey(algorithm)
    const signature = signer.sign(message, { kind: algorithm, digest: 'none' })
    const isSignature = nativeEngine.verifier(algorithm, signer.subjectPublicKeyInfo)
    expect(isSignature?.(message, signature)).toBe(true)
    expect(isSignature?.(Buffer.from('another'), signature)).toBe(false)
  })

  test.each(slhDsaAlgorithms)('verifies what OpenSSL signs with %s', (algorithm) => {
    const { signer } = newTestKey(algorithm)
    const signature = signer.sign(message, { kind: algorithm, digest: 'none' })
    const isSignature = nobleEngine.verifier(algorithm, signer.subjectPublicKeyInfo)
    expect(isSignature?.(message, signature)).toBe(true)
    expect(isSignature?.(Buffer.from('another'), signature)).toBe(false)
  })
})
