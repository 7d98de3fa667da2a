// What certificates, requests and their like are on the outside (SIGNED of X.509): something that was signed, how, and
// the signature. Nothing is verified here.

import { checkDer } from './der/check.ts'
import { malformed } from './der/header.ts'
import { type DerReader, openDer } from './der/reader.ts'
import { tags } from './der/tag.ts'
import type { Signed } from './verification.ts'

/** The parts of one SEQUENCE {what is signed, AlgorithmIdentifier, BIT STRING}, all of it strict DER; throws `der.*`. */
export function readSigned(der: Uint8Array): Signed {
  checkDer(der)
  const outer = openDer(der)
  const message = outer.raw(tags.sequence)
  const signatureAlgorithm = outer.raw(tags.sequence)
  const signature = readOctetsOfBits(outer)
  outer.finish()
  return { message, signatureAlgorithm, signature }
}

/** A BIT STRING of whole octets, as signatures are. */
export function readOctetsOfBits(reader: DerReader): Uint8Array {
  const { offset } = reader
  const { bytes, unusedBits } = reader.bitString()
  if (unusedBits !== 0) throw malformed('a signature of broken octets', offset)
  return bytes
}
