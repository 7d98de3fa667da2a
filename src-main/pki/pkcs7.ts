// Certificates and CRLs in a bundle: SignedData that signs nothing, "certs-only" (RFC 2315 §9.1, RFC 5652 §5.1,
// RFC 8551 §3.8). By our own DER, as it is a page of it. Signatures in a bundle are passed over, not verified.

import { RootkeepError } from '../contract/errors.ts'
import { checkDer } from './der/check.ts'
import { malformed } from './der/header.ts'
import { type DerReader, openDer } from './der/reader.ts'
import { contextConstructed, tags } from './der/tag.ts'
import { element, encode, explicit, integer, objectIdentifier, sequence, setOf } from './der/writer.ts'

/** What a bundle holds, in its order. */
export interface Pkcs7 {
  /** DER of each certificate. */
  readonly certificates: readonly Uint8Array[]
  /** DER of each CertificateList. */
  readonly crls: readonly Uint8Array[]
}

const contentType = { data: '1.2.840.113549.1.7.1', signedData: '1.2.840.113549.1.7.2' } as const
/** More certificates or CRLs in one bundle are refused. */
const maximumMembers = 10_000

/**
 * The bundle in DER but for one thing: certificates stand in the order given, leaf first for a chain, and not
 * in that of their octets, as DER has a SET OF (X.690 §11.6). RFC 5652 §5.1 asks for BER only; `openssl`
 * writes the same, and programs that take the first certificate for the leaf find it.
 */
export function writePkcs7({ certificates, crls }: Pkcs7): Uint8Array {
  const signedData = sequence([
    integer(1),
    setOf([]),
    sequence([objectIdentifier(contentType.data)]),
    element(contextConstructed(0), certificates),
    ...(crls.length > 0 ? [element(contextConstructed(1), crls)] : []),
    setOf([]),
  ])
  return encode(sequence([objectIdentifier(contentType.signedData), explicit(0, signedData)]))
}

/**
 * Reads a bundle; what is in it is not read further. Attribute certificates and other formats are left out.
 * Throws `der.*` (`der.indefinite-length` for BER), `input.wrong-kind` for PKCS#7 of another content type,
 * `input.too-large` for more than ten thousand members.
 */
export function readPkcs7(der: Uint8Array): Pkcs7 {
  checkDer(der)
  const contentInfo = openDer(der)
  const type = contentInfo.objectIdentifier()
  if (type !== contentType.signedData) {
    throw new RootkeepError('input.wrong-kind', 'This PKCS#7 is no bundle of certificates', {
      found: type,
      expected: ['pkcs7'],
    })
  }
  const wrapped = contentInfo.enter(contextConstructed(0))
  contentInfo.finish()
  const signedData = wrapped.enter(tags.sequence)
  wrapped.finish()
  return readSignedData(signedData)
}

function readSignedData(signedData: DerReader): Pkcs7 {
  signedData.smallInteger()
  signedData.skip(tags.set)
  signedData.skip(tags.sequence)
  const certificates = readMembers(signedData, 0)
  const crls = readMembers(signedData, 1)
  signedData.skip(tags.set)
  signedData.finish()
  if (certificates.length + crls.length === 0) throw malformed('a bundle of nothing', signedData.offset)
  return { certificates, crls }
}

/** `[number] IMPLICIT SET OF`, of which a SEQUENCE is a certificate or CRL and a tagged one something else. */
function readMembers(signedData: DerReader, number: number): Uint8Array[] {
  const contents = signedData.enterOptional(contextConstructed(number))
  const members: Uint8Array[] = []
  while (contents && !contents.isAtEnd) {
    const isPlain = contents.isNext(tags.sequence)
    const member = contents.raw()
    if (isPlain) members.push(member)
    if (members.length > maximumMembers) {
      throw new RootkeepError('input.too-large', 'The bundle holds too much', { members: members.length })
    }
  }
  return members
}
