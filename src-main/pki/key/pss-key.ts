// RSA public keys of id-RSASSA-PSS (RFC 4055 §1.2), which BoringSSL neither makes nor reads: the numbers are those
// of rsaEncryption, under another name. Private ones are private-key.ts.

import { openDer } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import { bitString, type Der, encode, nullElement, objectIdentifier, sequence } from '../der/writer.ts'
import { algorithmType } from '../oid.ts'

/** The SubjectPublicKeyInfo of an RSA key as one of id-RSASSA-PSS that restricts nothing. */
export function asPssPublicKey(subjectPublicKeyInfo: Uint8Array): Uint8Array {
  return underName([objectIdentifier(algorithmType.rsassaPss)], subjectPublicKeyInfo)
}

/** That of id-RSASSA-PSS as one of rsaEncryption; what the key restricts is lost. */
export function asPlainPublicKey(subjectPublicKeyInfo: Uint8Array): Uint8Array {
  return underName([objectIdentifier(algorithmType.rsaEncryption), nullElement], subjectPublicKeyInfo)
}

function underName(algorithm: readonly Der[], subjectPublicKeyInfo: Uint8Array): Uint8Array {
  const contents = openDer(subjectPublicKeyInfo)
  contents.skip(tags.sequence)
  return encode(sequence([sequence(algorithm), bitString(contents.bitString().bytes)]))
}
