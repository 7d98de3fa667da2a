// A text signed by one key as a CMS SignedData that carries it (RFC 5652 §5), as `openssl cms -verify` reads it. Written
// only; by our own DER, as a signed certificate is.

import { hash } from 'node:crypto'
import { RootkeepError } from '../contract/errors.ts'
import { signatureAlgorithmDer } from './algorithm.ts'
import type { Certificate } from './certificate.ts'
import { contextConstructed, tags } from './der/tag.ts'
import {
  type Der,
  element,
  encode,
  explicit,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
} from './der/writer.ts'
import { algorithmType } from './oid.ts'
import { schemeOfKey } from './public-key.ts'
import type { Digest, SignatureScheme, Signer } from './signer.ts'
import { time } from './time.ts'

const contentType = { data: '1.2.840.113549.1.7.1', signedData: '1.2.840.113549.1.7.2' } as const
/** RFC 5652 §11. */
const attribute = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
} as const

export interface CmsSigning {
  readonly content: Uint8Array
  /** The certificates to go along, that of the signer first. */
  readonly path: readonly [Certificate, ...Certificate[]]
  readonly signer: Signer
  /** An instant of the contract. */
  readonly signingTime: string
}

/**
 * The ContentInfo in DER. Throws `algorithm.unsupported` for Ed448, whose digest in CMS (SHAKE256, RFC 8419 §3.1) not
 * every engine has, and what the signer throws.
 */
export function signCms({ content, path, signer, signingTime }: CmsSigning): Uint8Array {
  const [certificate] = path
  const scheme = schemeOfKey(certificate.subjectPublicKeyInfo)
  const digest = digestOf(scheme)
  const attributes = [
    signedAttribute(attribute.contentType, objectIdentifier(contentType.data)),
    signedAttribute(attribute.signingTime, time(signingTime)),
    signedAttribute(attribute.messageDigest, octetString(hash(digest, content, 'buffer'))),
  ]
  // Signed as a SET OF, and written under the tag [0] (RFC 5652 §5.4).
  const signed = encode(setOf(attributes))
  const signature = signer.sign(signed, scheme)
  const written = Buffer.from(signed)
  written.writeUInt8(contextConstructed(0), 0)
  const digestAlgorithm = sequence([objectIdentifier(algorithmType[digest])])
  const signerInfo = sequence([
    integer(1),
    sequence([certificate.issuer.der, element(tags.integer, [certificate.serialNumberOctets])]),
    digestAlgorithm,
    written,
    signatureAlgorithmDer(scheme),
    octetString(signature),
  ])
  const signedData = sequence([
    integer(1),
    setOf([digestAlgorithm]),
    sequence([objectIdentifier(contentType.data), explicit(0, octetString(content))]),
    element(
      contextConstructed(0),
      path.map(({ der }) => der),
    ),
    setOf([signerInfo]),
  ])
  return encode(sequence([objectIdentifier(contentType.signedData), explicit(0, signedData)]))
}

function signedAttribute(type: string, value: Der) {
  return sequence([objectIdentifier(type), setOf([value])])
}

/** Ed25519: RFC 8419 §3.1; ML-DSA: RFC 9882 §3.3; SLH-DSA: RFC 9814 §4. */
function digestOf({ kind, digest }: SignatureScheme): Digest {
  if (digest !== 'none') return digest
  if (kind !== 'ed448') return 'sha512'
  throw new RootkeepError('algorithm.unsupported', 'Ed448 signs no CMS here; take a detached signature.')
}
