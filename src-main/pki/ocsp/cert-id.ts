// CertID (RFC 6960 §4.1.1): which certificate is asked about, by hashes of its issuer's name and key and by its
// serial number. Read, made, and matched with an issuer.

import { hash as digest } from 'node:crypto'
import { type Certificate, serialNumberText } from '../certificate.ts'
import { DerReader, openDer } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import { element, encode, nullElement, objectIdentifier, octetString, sequence } from '../der/writer.ts'
import { algorithmType } from '../oid.ts'
import { serialNumberOctetsOf } from '../serial-number-octets.ts'

/** SHA-1 proves nothing here and need not: RFC 5019 §2.1.1 wants it, and most clients send nothing else. */
export type CertIdHash = 'sha1' | 'sha256' | 'sha384' | 'sha512'

export interface CertId {
  /** The whole CertID, which a response repeats octet for octet. */
  readonly der: Uint8Array
  /** The OID of the hash in dotted decimal. */
  readonly hashAlgorithm: string
  readonly issuerNameHash: Uint8Array
  readonly issuerKeyHash: Uint8Array
  /** The contract's serialNumber: lower-case hex without a leading sign octet. */
  readonly serialNumber: string
  /** The contents octets of the serial number as they stand. */
  readonly serialNumberOctets: Uint8Array
}

interface IssuerHashes {
  readonly name: Uint8Array
  readonly key: Uint8Array
}

const hashes = new Map<string, CertIdHash>([
  [algorithmType.sha1, 'sha1'],
  [algorithmType.sha256, 'sha256'],
  [algorithmType.sha384, 'sha384'],
  [algorithmType.sha512, 'sha512'],
])

/** Reads the next element as a CertID, of any hash; throws `der.*`. */
export function readCertId(reader: DerReader): CertId {
  const der = reader.raw(tags.sequence)
  const contents = new DerReader(der).enter(tags.sequence)
  const hashAlgorithm = readHashAlgorithm(contents.enter(tags.sequence))
  const issuerNameHash = contents.octetString()
  const issuerKeyHash = contents.octetString()
  const serialNumberOctets = contents.integer()
  contents.finish()
  const serialNumber = serialNumberText(serialNumberOctets)
  return { der, hashAlgorithm, issuerNameHash, issuerKeyHash, serialNumber, serialNumberOctets }
}

/**
 * The CertID of a certificate of `issuer`: by its serial number as the contract's hex or as the contents octets
 * that the certificate has. The hash's parameters are NULL, as all clients seen write them.
 */
export function certIdFor(hash: CertIdHash, issuer: Certificate, serialNumber: string | Uint8Array): CertId {
  const { name, key } = hashesOf(issuer, hash)
  const octets = typeof serialNumber === 'string' ? serialNumberOctetsOf(serialNumber) : serialNumber
  const identifier = sequence([objectIdentifier(algorithmType[hash]), nullElement])
  const parts = [identifier, octetString(name), octetString(key), element(tags.integer, [octets])]
  return readCertId(new DerReader(encode(sequence(parts))))
}

/** Whether the CertID names `issuer` by both hashes; never when its hash is unknown here. */
export function isCertIdOfIssuer(certId: CertId, issuer: Certificate): boolean {
  const hash = hashes.get(certId.hashAlgorithm)
  if (!hash) return false
  const { name, key } = hashesOf(issuer, hash)
  return Buffer.compare(certId.issuerNameHash, name) === 0 && Buffer.compare(certId.issuerKeyHash, key) === 0
}

/** The name of the hash, or its dotted decimal when it is unknown here. */
export function hashNameOf({ hashAlgorithm }: CertId): string {
  return hashes.get(hashAlgorithm) ?? hashAlgorithm
}

/** The octets of the subjectPublicKey, without the count of unused bits, as OCSP hashes them. */
export function subjectPublicKeyOf(subjectPublicKeyInfo: Uint8Array): Uint8Array {
  const contents = openDer(subjectPublicKeyInfo)
  contents.skip(tags.sequence)
  return contents.bitString().bytes
}

const kept = new WeakMap<Certificate, Map<CertIdHash, IssuerHashes>>()

function hashesOf(issuer: Certificate, hash: CertIdHash): IssuerHashes {
  const byHash = kept.get(issuer) ?? new Map<CertIdHash, IssuerHashes>()
  kept.set(issuer, byHash)
  const known = byHash.get(hash) ?? {
    name: digest(hash, issuer.subject.der, 'buffer'),
    key: digest(hash, subjectPublicKeyOf(issuer.subjectPublicKeyInfo), 'buffer'),
  }
  byHash.set(hash, known)
  return known
}

/** AlgorithmIdentifier with NULL or absent parameters. */
function readHashAlgorithm(contents: DerReader): string {
  const oid = contents.objectIdentifier()
  if (contents.isNext(tags.null)) contents.null()
  contents.finish()
  return oid
}
