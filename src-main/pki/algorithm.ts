// The registry of signature algorithms: which OID with which parameters says which scheme (RFC 4055, RFC 5758,
// RFC 8410, RFC 9881, RFC 9909). A new algorithm is a row. Keys are public-key.ts, what computes with them is
// key/, who reads them is reader.ts, the act of verifying is verification.ts.

import { pureAlgorithms } from '../contract/key-algorithm-name.ts'
import { DerReader } from './der/reader.ts'
import { contextConstructed, tags } from './der/tag.ts'
import { encode, explicit, integer, nullElement, objectIdentifier, sequence } from './der/writer.ts'
import { algorithmType, nameOfOid, pureAlgorithmType } from './oid.ts'
import type { Digest, SignatureScheme } from './signer.ts'

/** Digests that are only ever verified, and only where the user asks to look at something old. */
export type WeakDigest = 'sha1' | 'md5'

/** How a signature was made: as a Signer's scheme, with the digests and kinds that only others use. */
export interface VerificationScheme {
  /** DSA is verified and never made: FIPS 186-5 has left it out. */
  readonly kind: SignatureScheme['kind'] | 'dsa'
  readonly digest: Digest | WeakDigest | 'none'
  /** Octets of salt, of RSASSA-PSS. */
  readonly saltLength?: number
}

/** What a signature's AlgorithmIdentifier says. */
export interface SignatureAlgorithm {
  readonly oid: string
  /** `sha256WithRSAEncryption`, or the dotted decimal of an unknown one. */
  readonly name: string
  /** Null for an algorithm that is unknown here, or parameters that its standard does not allow. */
  readonly scheme: VerificationScheme | null
  readonly isWeak: boolean
}

interface Row {
  readonly oid: string
  readonly scheme: VerificationScheme
  /** RFC 4055 §5 writes NULL and accepts absence; the others are absent (RFC 5758 §3, RFC 8410 §3). */
  readonly parameters: 'null' | 'absent'
}

const rows: readonly Row[] = [
  rsa(algorithmType.sha256WithRSAEncryption, 'sha256'),
  rsa(algorithmType.sha384WithRSAEncryption, 'sha384'),
  rsa(algorithmType.sha512WithRSAEncryption, 'sha512'),
  rsa(algorithmType.sha1WithRSAEncryption, 'sha1'),
  rsa(algorithmType.md5WithRSAEncryption, 'md5'),
  bare(algorithmType.ecdsaWithSHA256, { kind: 'ecdsa', digest: 'sha256' }),
  bare(algorithmType.ecdsaWithSHA384, { kind: 'ecdsa', digest: 'sha384' }),
  bare(algorithmType.ecdsaWithSHA512, { kind: 'ecdsa', digest: 'sha512' }),
  bare(algorithmType.ecdsaWithSHA1, { kind: 'ecdsa', digest: 'sha1' }),
  bare(algorithmType.dsaWithSHA256, { kind: 'dsa', digest: 'sha256' }),
  bare(algorithmType.dsaWithSHA384, { kind: 'dsa', digest: 'sha384' }),
  bare(algorithmType.dsaWithSHA512, { kind: 'dsa', digest: 'sha512' }),
  bare(algorithmType.dsaWithSHA1, { kind: 'dsa', digest: 'sha1' }),
  ...pureAlgorithms.map((kind) => bare(pureAlgorithmType[kind], { kind, digest: 'none' })),
]

function rsa(oid: string, digest: Digest | WeakDigest): Row {
  return { oid, scheme: { kind: 'rsa-pkcs1', digest }, parameters: 'null' }
}

function bare(oid: string, scheme: VerificationScheme): Row {
  return { oid, scheme, parameters: 'absent' }
}

const digestOids = {
  sha1: algorithmType.sha1,
  sha256: algorithmType.sha256,
  sha384: algorithmType.sha384,
  sha512: algorithmType.sha512,
} as const
const digestLengths = { sha256: 32, sha384: 48, sha512: 64 } as const

/** Reads an AlgorithmIdentifier (RFC 5280 §4.1.1.2), header included; throws `der.*` for its structure only. */
export function readSignatureAlgorithm(der: Uint8Array): SignatureAlgorithm {
  const contents = new DerReader(der).enter(tags.sequence)
  const oid = contents.objectIdentifier()
  const scheme = oid === algorithmType.rsassaPss ? readPssParameters(contents) : schemeOfRow(oid, contents)
  const isWeak = scheme?.digest === 'sha1' || scheme?.digest === 'md5'
  return { oid, name: nameOfOid(oid), scheme, isWeak }
}

/** The AlgorithmIdentifier of a scheme, in DER, as it stands in the TBSCertificate and beside the signature. */
export function signatureAlgorithmDer(scheme: SignatureScheme): Uint8Array {
  const key = `${scheme.kind} ${scheme.digest}`
  const kept = identifiers.get(key)
  if (kept) return kept
  const der = encodeIdentifier(scheme)
  identifiers.set(key, der)
  return der
}

const identifiers = new Map<string, Uint8Array>()

function encodeIdentifier(scheme: SignatureScheme): Uint8Array {
  if (scheme.kind === 'rsa-pss') return encodePss(scheme.digest)
  const row = rows.find((each) => each.scheme.kind === scheme.kind && each.scheme.digest === scheme.digest)
  if (!row) throw new TypeError(`no algorithm identifier for ${scheme.kind} with ${scheme.digest}`)
  return encode(sequence([objectIdentifier(row.oid), ...(row.parameters === 'null' ? [nullElement] : [])]))
}

function schemeOfRow(oid: string, parameters: DerReader): VerificationScheme | null {
  const row = rows.find((each) => each.oid === oid)
  if (!row) return null
  if (row.parameters === 'null' && parameters.isNext(tags.null)) parameters.null()
  return parameters.isAtEnd ? row.scheme : null
}

/** RSASSA-PSS-params with one digest for the message and for MGF1, as RFC 4055 §3.1 recommends; else null. */
export function readPssParameters(contents: DerReader): VerificationScheme | null {
  if (contents.isAtEnd) return null
  const parameters = contents.enter(tags.sequence)
  const hash = parameters.enterOptional(contextConstructed(0))?.enter(tags.sequence).objectIdentifier()
  const generator = parameters.enterOptional(contextConstructed(1))?.enter(tags.sequence)
  const generatorOid = generator?.objectIdentifier()
  const generatorHash = generator?.enter(tags.sequence).objectIdentifier()
  const saltLength = parameters.enterOptional(contextConstructed(2))?.smallInteger() ?? 20
  const trailer = parameters.enterOptional(contextConstructed(3))?.smallInteger() ?? 1
  const digest = digestOf(hash ?? algorithmType.sha1)
  const isUniform = digest === digestOf(generatorHash ?? algorithmType.sha1)
  if (!digest || !isUniform || (generatorOid ?? algorithmType.mgf1) !== algorithmType.mgf1) return null
  if (trailer !== 1 || saltLength < 0 || saltLength > 512 || !parameters.isAtEnd || !contents.isAtEnd)
    return null
  return { kind: 'rsa-pss', digest, saltLength }
}

function digestOf(oid: string): keyof typeof digestOids | null {
  const names = Object.keys(digestOids) as (keyof typeof digestOids)[]
  return names.find((name) => digestOids[name] === oid) ?? null
}

/** With a salt as long as the digest (RFC 4055 §3.1) and NULL parameters of the hash (§2.1). */
function encodePss(digest: keyof typeof digestLengths): Uint8Array {
  const hash = sequence([objectIdentifier(digestOids[digest]), nullElement])
  const generator = sequence([objectIdentifier(algorithmType.mgf1), hash])
  const parameters = sequence([
    explicit(0, hash),
    explicit(1, generator),
    explicit(2, integer(digestLengths[digest])),
  ])
  return encode(sequence([objectIdentifier(algorithmType.rsassaPss), parameters]))
}
