// EdDSA, ML-DSA and SLH-DSA by node:crypto.

import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import type { Engine } from './engine.ts'

export const nativeEngine: Engine = {
  verifier(_, subjectPublicKeyInfo) {
    const key = importPublicKey(subjectPublicKeyInfo)
    return key && ((message, signature) => verify(null, message, key, signature))
  },
  signer(_, pkcs8) {
    const octets = Buffer.from(pkcs8.buffer, pkcs8.byteOffset, pkcs8.length)
    const key = createPrivateKey({ key: octets, format: 'der', type: 'pkcs8' })
    // A KeyObject cannot be overwritten; letting go of it is all that there is.
    return { sign: (message) => sign(null, message, key), [Symbol.dispose]: () => {} }
  },
}

function importPublicKey(subjectPublicKeyInfo: Uint8Array) {
  try {
    return createPublicKey({ key: Buffer.from(subjectPublicKeyInfo), format: 'der', type: 'spki' })
  } catch {
    return null
  }
}
