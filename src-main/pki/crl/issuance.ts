// CRLs in two steps, as certificates: `prepareCrl` checks the issuer and the period and writes the TBSCertList
// (RFC 5280 §5.1.2), `issueCrl` has exactly that signed and looks at the result as a stranger would. Which
// number comes next, and who is revoked, is for who keeps the records.

import { RootkeepError } from '../../contract/errors.ts'
import { type Instant, secondsOfInstant } from '../../contract/instant.ts'
import { signatureAlgorithmDer } from '../algorithm.ts'
import type { Certificate } from '../certificate.ts'
import { tags } from '../der/tag.ts'
import { bitString, type Der, encode, explicit, integer, sequence } from '../der/writer.ts'
import { basicConstraints } from '../extension/basic-constraints.ts'
import { type DistributionPoint, freshestCRL } from '../extension/crl-distribution-points.ts'
import { crlNumber, deltaCRLIndicator } from '../extension/crl-number.ts'
import { expiredCertsOnCRL } from '../extension/expired-certs-on-crl.ts'
import { extension, writeExtension } from '../extension/extension.ts'
import {
  type IssuingDistributionPoint,
  issuingDistributionPoint,
} from '../extension/issuing-distribution-point.ts'
import { keyUsage } from '../extension/key-usage.ts'
import { keyIdentifierOf, subjectKeyIdentifier } from '../extension/subject-key-identifier.ts'
import { writtenAuthorityKeyIdentifier } from '../issuing-template.ts'
import { nameText } from '../name-text.ts'
import { checkKeyStrength, describeKey, schemeOfKey } from '../public-key.ts'
import type { SignatureScheme, Signer } from '../signer.ts'
import { time } from '../time.ts'
import { type Crl, readCrl, verifyCrlSignature } from './crl.ts'
import type { OctetsWithRoom } from './octets-with-room.ts'
import {
  type RevokedCertificate,
  type RevokedCertificates,
  writeRevokedCertificates,
} from './revoked-certificates.ts'

export interface CrlOptions {
  /** The CA whose certificates the CRL lists, and which signs it. */
  readonly issuer: Certificate
  readonly thisUpdate: Instant
  readonly nextUpdate: Instant
  /** At most 20 octets (RFC 5280 §5.2.3). */
  readonly crlNumber: bigint
  /** Read once, in any order, each serial number once. */
  readonly entries: Iterable<RevokedCertificate>
  /** How many entries there will be, if it is known: saves copies of a long list. */
  readonly expectedEntries?: number | undefined
  /** The number of the CRL whose changes a delta CRL says (RFC 5280 §5.2.4). */
  readonly baseCrlNumber?: bigint | undefined
  readonly issuingDistributionPoint?: IssuingDistributionPoint | undefined
  readonly freshestCRL?: readonly DistributionPoint[] | undefined
  /** Since when revocations of expired certificates are kept in the list. */
  readonly expiredCertsOnCRL?: Instant | undefined
}

export interface PreparedCrl {
  /** DER of the TBSCertList. */
  readonly tbsCertList: Uint8Array
  readonly entryCount: number
  /** How the issuer's key signs it. */
  readonly scheme: SignatureScheme
  readonly issuer: Certificate
}

export interface IssuedCrl {
  readonly der: Uint8Array
  /** `der` as it was read back. */
  readonly crl: Crl
}

/** 159 bits: the sign takes one of the 160 of 20 octets. */
const largestCrlNumber = 2n ** 159n - 1n
const version2 = integer(1)

/** Those that may still be issued, with room around the octets. */
const unissued = new WeakMap<PreparedCrl, OctetsWithRoom>()

/**
 * Prepares a CRL of version 2 with the issuer's name octet for octet, entries in ascending order, and the
 * extensions authorityKeyIdentifier and cRLNumber. Throws `issuer.not-a-ca` without cA or, where the issuer
 * has a keyUsage, without cRLSign; `crl.invalid-period` when it is empty or outside the issuer's validity;
 * `crl.number-not-increasing` for a delta not above its base; `algorithm.weak`; `time.invalid`;
 * `input.invalid` for a bad or repeated serial number, and for removeFromCRL outside a delta.
 */
export function prepareCrl(options: CrlOptions): PreparedCrl {
  const { issuer, thisUpdate, nextUpdate } = options
  checkIssuer(issuer)
  checkPeriod(options)
  checkNumber(options)
  const scheme = schemeOfKey(issuer.subjectPublicKeyInfo)
  const algorithm = signatureAlgorithmDer(scheme)
  const before = encodeAll([version2, algorithm, issuer.subject.der, time(thisUpdate), time(nextUpdate)])
  const after = encodeAll([explicit(0, sequence(extensionsOf(options)))])
  const { content, count } = writeEntries(options, before.length, after.length)
  // RFC 5280 §5.1.2.6: absent when nothing is revoked.
  if (count > 0) content.wrap(tags.sequence)
  content.prepend(before)
  content.append(after)
  content.wrap(tags.sequence)
  const prepared = { tbsCertList: content.octets, entryCount: count, scheme, issuer }
  unissued.set(prepared, content)
  return prepared
}

/**
 * Has the issuer's signer sign what was prepared, and checks the result: read strictly again, as many entries
 * in their order, and a signature by the issuer's key. Throws `crl.self-check-failed`, and what the signer
 * throws. A preparation is used up by the attempt; a second one is a defect of the caller (TypeError).
 */
export function issueCrl(prepared: PreparedCrl, signer: Signer): IssuedCrl {
  const { tbsCertList, scheme, issuer, entryCount } = prepared
  const content = unissued.get(prepared)
  if (!content || !unissued.delete(prepared)) throw new TypeError('not prepared, or issued before')
  if (Buffer.compare(signer.subjectPublicKeyInfo, issuer.subjectPublicKeyInfo) !== 0) {
    throw selfCheckFailed('the signer is not the issuer')
  }
  const signature = signer.sign(tbsCertList, scheme)
  content.append(encodeAll([signatureAlgorithmDer(scheme), bitString(signature)]))
  content.wrap(tags.sequence)
  const crl = readCrl(content.octets)
  if (crl.revokedCertificates.length !== entryCount || !crl.revokedCertificates.isAscending) {
    throw selfCheckFailed('the entries are not those that were given')
  }
  if (!verifyCrlSignature(crl, issuer)) throw selfCheckFailed('the signature is wrong')
  return { der: crl.der, crl }
}

/** The headers of three SEQUENCEs. */
const roomForHeaders = 32
/** The largest signature, SLH-DSA-256f's 49,856 octets (FIPS 205 table 2), and its algorithm. */
const roomForSignature = 50_176

function writeEntries(options: CrlOptions, before: number, after: number): RevokedCertificates {
  const written = writeRevokedCertificates(options.entries, {
    entries: options.expectedEntries ?? 0,
    before: before + roomForHeaders,
    after: after + roomForSignature,
  })
  if (written.hasRemovals && options.baseCrlNumber === undefined) {
    throw new RootkeepError('input.invalid', 'Only a delta CRL can say removeFromCRL')
  }
  return written
}

function encodeAll(parts: readonly Der[]): Uint8Array {
  return Buffer.concat(parts.map(encode))
}

function checkIssuer(issuer: Certificate): void {
  const isCa = issuer.extensions.get(basicConstraints)?.cA === true
  if (!isCa || issuer.extensions.get(keyUsage)?.includes('cRLSign') === false) {
    throw new RootkeepError('issuer.not-a-ca', 'The issuer may not sign CRLs', {
      issuer: nameText(issuer.subject),
    })
  }
  checkKeyStrength(describeKey(issuer.subjectPublicKeyInfo))
}

function checkPeriod({ issuer, thisUpdate, nextUpdate }: CrlOptions): void {
  secondsOfInstant(thisUpdate)
  secondsOfInstant(nextUpdate)
  const { notBefore, notAfter } = issuer
  if (nextUpdate <= thisUpdate || thisUpdate < notBefore || nextUpdate > notAfter) {
    throw new RootkeepError(
      'crl.invalid-period',
      `A CRL must end after it begins, and within its issuer's validity from ${notBefore} to ${notAfter}`,
      { thisUpdate, nextUpdate, issuerNotBefore: notBefore, issuerNotAfter: notAfter },
    )
  }
}

function checkNumber({ crlNumber: number, baseCrlNumber }: CrlOptions): void {
  if (number < 0n || number > largestCrlNumber) {
    throw new RootkeepError('input.invalid', 'A CRL number has at most 20 octets', {
      crlNumber: String(number),
    })
  }
  if (baseCrlNumber === undefined || (baseCrlNumber >= 0n && baseCrlNumber < number)) return
  throw new RootkeepError('crl.number-not-increasing', 'A delta CRL has a higher number than its base', {
    crlNumber: String(number),
    baseCrlNumber: String(baseCrlNumber),
  })
}

/** Critical those two that change what the list means (RFC 5280 §5.2.4, §5.2.5). */
function extensionsOf(options: CrlOptions): Der[] {
  const { issuer, baseCrlNumber, issuingDistributionPoint: scope } = options
  const { freshestCRL: deltas, expiredCertsOnCRL: expired } = options
  const keyIdentifier =
    issuer.extensions.get(subjectKeyIdentifier) ?? keyIdentifierOf(issuer.subjectPublicKeyInfo)
  const others = [
    extension(crlNumber, options.crlNumber, false),
    ...(baseCrlNumber === undefined ? [] : [extension(deltaCRLIndicator, baseCrlNumber, true)]),
    ...(scope ? [extension(issuingDistributionPoint, scope, true)] : []),
    ...(deltas ? [extension(freshestCRL, deltas, false)] : []),
    ...(expired === undefined ? [] : [extension(expiredCertsOnCRL, expired, false)]),
  ]
  return [writtenAuthorityKeyIdentifier(keyIdentifier).der, ...others.map(writeExtension)]
}

function selfCheckFailed(fault: string): RootkeepError {
  return new RootkeepError('crl.self-check-failed', `Nothing was issued: ${fault}`, { fault })
}
