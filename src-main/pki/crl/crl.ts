// CertificateList (RFC 5280 §5.1) read from strict DER as views of its octets, however many entries it has.
// Structure is checked at once, of every entry too; what the list claims (version 1, critical extensions that
// are unknown, a serial number twice) is readable, because validation reports it. Nothing is verified on reading.

import { RootkeepError } from '../../contract/errors.ts'
import type { Instant } from '../../contract/instant.ts'
import type { Certificate } from '../certificate.ts'
import { checkDer } from '../der/check.ts'
import { malformed } from '../der/header.ts'
import { DerReader } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import { type Extensions, noExtensions } from '../extension/extension.ts'
import { readOptionalExtensions } from '../extension/optional-extensions.ts'
import { type Name, readName } from '../name.ts'
import { readOctetsOfBits } from '../signed.ts'
import { readTime } from '../time.ts'
import { verifySignature } from '../verification.ts'
import { CrlEntries } from './crl-entries.ts'
import { noEntries, scanEntries } from './entry-table.ts'

export interface Crl {
  /** The whole CertificateList. */
  readonly der: Uint8Array
  /** The octets that are signed, header included. */
  readonly tbsCertList: Uint8Array
  /** 1 or 2. */
  readonly version: number
  /** The AlgorithmIdentifier inside what is signed, header included (RFC 5280 §5.1.2.2). */
  readonly tbsSignatureAlgorithm: Uint8Array
  readonly issuer: Name
  readonly thisUpdate: Instant
  /** Null where it is absent, which RFC 5280 §5.1.2.5 does not allow. */
  readonly nextUpdate: Instant | null
  readonly revokedCertificates: CrlEntries
  readonly extensions: Extensions
  /** The AlgorithmIdentifier beside the signature, header included (RFC 5280 §5.1.1.2). */
  readonly signatureAlgorithm: Uint8Array
  readonly signature: Uint8Array
}

/** Above the general limit of imports: some six million entries. */
const maximumCrlLength = 256 * 1024 * 1024

/**
 * Reads one CRL of at most 256 MiB. Throws `input.too-large`, `der.*` (also for another
 * version and for extensions in version 1), `time.invalid`, `name.malformed`, `extension.malformed` or
 * `extension.duplicate`. The values of extensions are read when they are asked for.
 */
export function readCrl(der: Uint8Array): Crl {
  if (der.length > maximumCrlLength) {
    throw new RootkeepError('input.too-large', 'The CRL is larger than 256 MiB', { octets: der.length })
  }
  const whole = new DerReader(der)
  const outer = whole.enter(tags.sequence)
  whole.finish()
  const tbsCertList = outer.raw(tags.sequence)
  const signatureAlgorithm = readAlgorithmIdentifier(outer)
  const signature = readOctetsOfBits(outer)
  outer.finish()
  return { der, tbsCertList, signatureAlgorithm, signature, ...readTbsCertList(tbsCertList) }
}

/**
 * Whether the CRL's signature is that of the certificate's key, and its two AlgorithmIdentifiers are equal
 * (RFC 5280 §5.1.1.2). Names and the right to sign CRLs are path validation's (RFC 5280 §6.3.3). Throws
 * `algorithm.unsupported` or `algorithm.weak`, as `verifySignature` does.
 */
export function verifyCrlSignature(
  crl: Crl,
  issuerCertificate: Certificate,
  options: { readonly maySha1?: boolean } = {},
): boolean {
  const { signatureAlgorithm, tbsSignatureAlgorithm, tbsCertList, signature } = crl
  if (Buffer.compare(signatureAlgorithm, tbsSignatureAlgorithm) !== 0) return false
  const signed = { signatureAlgorithm, message: tbsCertList, signature }
  return verifySignature(issuerCertificate.subjectPublicKeyInfo, signed, options)
}

type TbsCertList = Omit<Crl, 'der' | 'tbsCertList' | 'signatureAlgorithm' | 'signature'>

function readTbsCertList(tbsCertList: Uint8Array): TbsCertList {
  const tbs = new DerReader(tbsCertList).enter(tags.sequence)
  const version = readVersion(tbs)
  const tbsSignatureAlgorithm = readAlgorithmIdentifier(tbs)
  const issuer = readName(tbs)
  const thisUpdate = readTime(tbs)
  const nextUpdate = isTimeNext(tbs) ? readTime(tbs) : null
  const revokedCertificates = readRevokedCertificates(tbs)
  const { offset } = tbs
  const extensions = readOptionalExtensions(tbs, 0)
  if (version !== 2 && extensions !== noExtensions)
    throw malformed('extensions in a version that has none', offset)
  tbs.finish()
  return {
    version,
    tbsSignatureAlgorithm,
    issuer,
    thisUpdate,
    nextUpdate,
    revokedCertificates,
    extensions,
  }
}

/** Version 2 is written, version 1 said by leaving it out (RFC 5280 §5.1.2.1). */
function readVersion(tbs: DerReader): number {
  const { offset } = tbs
  if (!tbs.isNext(tags.integer)) return 1
  if (tbs.smallInteger() !== 1) throw malformed('such a version', offset)
  return 2
}

function readAlgorithmIdentifier(reader: DerReader): Uint8Array {
  const der = reader.raw(tags.sequence)
  checkDer(der)
  return der
}

function isTimeNext(tbs: DerReader): boolean {
  return tbs.isNext(tags.utcTime) || tbs.isNext(tags.generalizedTime)
}

/** An empty SEQUENCE is read as none: RFC 5280 §5.1.2.6 forbids it, and CAs write it. */
function readRevokedCertificates(tbs: DerReader): CrlEntries {
  if (!tbs.isNext(tags.sequence)) return new CrlEntries(tbs.bytes, noEntries)
  const content = tbs.content(tags.sequence)
  return new CrlEntries(content, scanEntries(content, 0, content.length))
}
