// Private keys as PKCS#8 has them (RFC 5958 OneAsymmetricKey, unencrypted), as far as more than node:crypto
// reads them: the octets of EdDSA (RFC 8410 §7), ML-DSA (RFC 9881 §6) and SLH-DSA (RFC 9909 §7), and RSA keys of
// id-RSASSA-PSS, which BoringSSL does not read. Encrypted ones, and what lies in a file, are elsewhere.

import type { PureAlgorithm } from '../../contract/key-algorithm-name.ts'
import { malformed } from '../der/header.ts'
import { DerReader, openDer } from '../der/reader.ts'
import { contextConstructed, contextPrimitive, tags } from '../der/tag.ts'
import {
  type Der,
  encode,
  implicit,
  integer,
  nullElement,
  objectIdentifier,
  octetString,
  sequence,
} from '../der/writer.ts'
import { algorithmType, pureAlgorithmType } from '../oid.ts'
import { pureAlgorithmOf } from './pure-key.ts'

/** The octets of a private key of a pure algorithm; views of what they were read from. */
export interface PurePrivateKey {
  readonly algorithm: PureAlgorithm
  /** ML-DSA's ξ, of 32 octets (FIPS 204 §5.1); null for an ML-DSA key that is there only expanded, and for others. */
  readonly seed: Uint8Array | null
  /** EdDSA's and SLH-DSA's only form, ML-DSA's expanded one where it is there. */
  readonly octets: Uint8Array | null
}

/** Reads the PKCS#8 of a pure algorithm; null for another algorithm's. Throws `der.*`. */
export function readPurePrivateKey(pkcs8: Uint8Array): PurePrivateKey | null {
  const { oid, contents } = openPkcs8(pkcs8)
  const algorithm = pureAlgorithmOf(oid)
  if (!algorithm) return null
  const key = contents.octetString()
  if (algorithm.startsWith('slh-dsa-')) return { algorithm, seed: null, octets: key }
  if (algorithm.startsWith('ml-dsa-')) return { algorithm, ...readMlDsa(key) }
  return { algorithm, seed: null, octets: readOctets(key) }
}

/** PKCS#8 of EdDSA or SLH-DSA octets, or of ML-DSA's seed (the form that RFC 9881 §6 recommends). */
export function writePurePrivateKey(algorithm: PureAlgorithm, octets: Uint8Array): Uint8Array {
  return writePkcs8([objectIdentifier(pureAlgorithmType[algorithm])], contentsOf(algorithm, octets))
}

/** An RSA key's PKCS#8 as one of id-RSASSA-PSS, which restricts nothing (RFC 4055 §1.2). */
export function asPssPrivateKey(pkcs8: Uint8Array): Uint8Array {
  return writePkcs8([objectIdentifier(algorithmType.rsassaPss)], openPkcs8(pkcs8).contents.octetString())
}

/** A key of id-RSASSA-PSS as one of rsaEncryption, any other as it is; in octets of its own. */
export function asPlainPrivateKey(pkcs8: Uint8Array): Uint8Array {
  const { oid, contents } = openPkcs8(pkcs8)
  if (oid !== algorithmType.rsassaPss) return Uint8Array.from(pkcs8)
  return writePkcs8([objectIdentifier(algorithmType.rsaEncryption), nullElement], contents.octetString())
}

/**
 * Any private key in DER (PKCS#8 of either version, PKCS#1 of RFC 8017 §A.1.2, ECPrivateKey of RFC 5915 with its
 * curve) as plain PKCS#8 of version 0, in octets of its own: without attributes, and without a public key beside
 * it, which not every engine reads. Throws `der.*`.
 */
export function asPkcs8(der: Uint8Array): Uint8Array {
  const contents = openDer(der)
  contents.skip(tags.integer)
  if (contents.isNext(tags.sequence)) {
    const algorithm = contents.raw(tags.sequence)
    return encode(sequence([integer(0), algorithm, octetString(contents.octetString())]))
  }
  if (contents.isNext(tags.integer)) {
    return writePkcs8([objectIdentifier(algorithmType.rsaEncryption), nullElement], der)
  }
  contents.skip(tags.octetString)
  const curve = contents.enter(contextConstructed(0)).raw(tags.objectIdentifier)
  return writePkcs8([objectIdentifier(algorithmType.ecPublicKey), curve], der)
}

/** The AlgorithmIdentifier of PKCS#8, as a view. */
export function algorithmOfPkcs8(pkcs8: Uint8Array): Uint8Array {
  const contents = openDer(pkcs8)
  contents.skip(tags.integer)
  return contents.raw(tags.sequence)
}

/** The reader stands before the privateKey; attributes and the publicKey that may follow it are not read. */
function openPkcs8(pkcs8: Uint8Array): { readonly oid: string; readonly contents: DerReader } {
  const contents = openDer(pkcs8)
  const version = contents.smallInteger()
  if (version !== 0 && version !== 1) throw malformed('such a version', contents.offset)
  return { oid: contents.enter(tags.sequence).objectIdentifier(), contents }
}

function writePkcs8(algorithm: readonly Der[], privateKey: Der): Uint8Array {
  return encode(sequence([integer(0), sequence(algorithm), octetString(privateKey)]))
}

function contentsOf(algorithm: PureAlgorithm, octets: Uint8Array): Der {
  if (algorithm.startsWith('slh-dsa-')) return octets
  return algorithm.startsWith('ml-dsa-') ? implicit(0, octetString(octets)) : octetString(octets)
}

/** ML-DSA-PrivateKey: `seed [0]`, the expanded key, or both (RFC 9881 §6). */
function readMlDsa(key: Uint8Array): Pick<PurePrivateKey, 'seed' | 'octets'> {
  switch (key[0]) {
    case contextPrimitive(0):
      return { seed: readOctets(key, contextPrimitive(0)), octets: null }
    case tags.octetString:
      return { seed: null, octets: readOctets(key) }
    default: {
      const both = openDer(key)
      const read = { seed: both.octetString(), octets: both.octetString() }
      both.finish()
      return read
    }
  }
}

/** The contents of the one string that `der` must be. */
function readOctets(der: Uint8Array, tag: number = tags.octetString): Uint8Array {
  const reader = new DerReader(der)
  const octets = reader.octetString(tag)
  reader.finish()
  return octets
}
