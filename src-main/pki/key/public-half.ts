// The public half of a private key, for keys that come without one. RSA and ECDSA by node:crypto; of the algorithms that
// take messages whole, by whoever computes them here (engine.ts).

import { createPrivateKey, createPublicKey } from 'node:crypto'
import { RootkeepError } from '../../contract/errors.ts'
import { openDer } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import { bitString, encode, sequence } from '../der/writer.ts'
import { isNative } from './engine.ts'
import { noblePublicKey } from './noble.ts'
import { algorithmOfPkcs8, asPlainPrivateKey, readPurePrivateKey } from './private-key.ts'

/** The SubjectPublicKeyInfo (DER) of a private key in PKCS#8. Throws `key.mismatched` for what is no key, `der.*`. */
export function publicHalfOf(pkcs8: Uint8Array): Uint8Array {
  const pure = readPurePrivateKey(pkcs8)
  if (pure && !isNative(pure.algorithm)) return noblePublicKey(pure.algorithm, pkcs8)
  const plain = asPlainPrivateKey(pkcs8)
  const spki = spkiOf(Buffer.from(plain.buffer, plain.byteOffset, plain.length))
  // A key of id-RSASSA-PSS has the same AlgorithmIdentifier in both halves (RFC 4055 §3.1); the engine saw a plain one.
  return pure ? spki : underAlgorithm(algorithmOfPkcs8(pkcs8), spki)
}

function spkiOf(pkcs8: Buffer): Uint8Array {
  try {
    const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
    return createPublicKey(key).export({ type: 'spki', format: 'der' })
  } catch (cause) {
    // Without the cause's text, which is the engine's.
    throw new RootkeepError('key.mismatched', 'These octets are no private key.', {}, { cause })
  } finally {
    pkcs8.fill(0)
  }
}

function underAlgorithm(algorithm: Uint8Array, spki: Uint8Array): Uint8Array {
  const contents = openDer(spki)
  contents.skip(tags.sequence)
  return encode(sequence([algorithm, bitString(contents.bitString().bytes)]))
}
