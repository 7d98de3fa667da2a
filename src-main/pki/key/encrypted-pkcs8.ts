// EncryptedPrivateKeyInfo (RFC 5958 §3): a private key under a passphrase, as every program in use reads it.

import { openDer } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import { type Der, encode, octetString, sequence } from '../der/writer.ts'
import {
  decryptUnderPassphrase,
  encryptUnderPassphrase,
  type Pbes2Randomness,
} from './passphrase-encryption.ts'

/** PKCS#8 (DER) under a passphrase (UTF-8); both stay the caller's. */
export function encryptPkcs8(
  pkcs8: Uint8Array,
  passphrase: Uint8Array,
  randomness: Pbes2Randomness,
): Uint8Array {
  return encode(encryptedPkcs8(pkcs8, passphrase, randomness))
}

/** As `encryptPkcs8`, to be written into something larger. */
export function encryptedPkcs8(pkcs8: Uint8Array, passphrase: Uint8Array, randomness: Pbes2Randomness): Der {
  const { algorithm, ciphertext } = encryptUnderPassphrase(pkcs8, passphrase, randomness)
  return sequence([algorithm, octetString(ciphertext)])
}

/** The PKCS#8; the caller overwrites it. Throws as `decryptUnderPassphrase`. */
export function decryptPkcs8(der: Uint8Array, passphrase: Uint8Array): Uint8Array {
  const contents = openDer(der)
  const algorithm = contents.enter(tags.sequence)
  const ciphertext = contents.octetString()
  contents.finish()
  return decryptUnderPassphrase(algorithm, ciphertext, passphrase)
}

/** Whether the DER has the shape of an EncryptedPrivateKeyInfo: an AlgorithmIdentifier, then octets. */
export function isEncryptedPkcs8(der: Uint8Array): boolean {
  const contents = openDer(der)
  if (!contents.isNext(tags.sequence)) return false
  contents.skip()
  return contents.isNext(tags.octetString)
}
