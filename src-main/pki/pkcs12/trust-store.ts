// A PKCS#12 file as a truststore (RFC 7292): certificates without keys, encrypted with PBES2 under a MAC with
// HMAC-SHA256, as Java 17 writes them and openssl, GnuTLS and NSS read them.

import { RootkeepError } from '../../contract/errors.ts'
import { type TrustWarning, unlimitedScope } from '../../contract/trust-list.ts'
import type { Random } from '../../contract/world.ts'
import { checkDer } from '../der/check.ts'
import { malformed } from '../der/header.ts'
import { DerReader, openDer } from '../der/reader.ts'
import { contextConstructed, contextPrimitive, tags } from '../der/tag.ts'
import {
  encode,
  explicit,
  implicit,
  integer,
  objectIdentifier,
  octetString,
  sequence,
} from '../der/writer.ts'
import { checkStorePassword } from '../trust-store/store-password.ts'
import {
  keyPurposesOf,
  passedOver,
  purposesOf,
  type TrustedCertificate,
  type TrustStore,
} from '../trust-store/trusted-certificate.ts'
import { type Bags, type CertBag, readSafeContents, writeCertBag } from './cert-bag.ts'
import { isMacOf, writeMac } from './mac.ts'
import { decryptPbes2, encryptPbes2, maximumIterations, readPbes2, unsupported } from './pbes2.ts'

const contentType = { data: '1.2.840.113549.1.7.1', encryptedData: '1.2.840.113549.1.7.6' } as const
/** As Java 17 has it; what is inside is public, and the rounds only slow down who would forge the MAC. */
const iterations = 10_000

/** The file. Throws `trust.password-unfit`. */
export function writePkcs12TrustStore(
  certificates: readonly TrustedCertificate[],
  { password, random }: { password: string; random: Random },
): Uint8Array {
  checkStorePassword(password)
  const protection = { password, iterations, random }
  const bags = certificates.map(({ der, label, scope }) => writeCertBag(der, label, keyPurposesOf(scope)))
  const { algorithm, ciphertext } = encryptPbes2(encode(sequence(bags)), protection)
  const encrypted = sequence([
    integer(0),
    sequence([objectIdentifier(contentType.data), algorithm, implicit(0, octetString(ciphertext))]),
  ])
  const encryptedInfo = sequence([objectIdentifier(contentType.encryptedData), explicit(0, encrypted)])
  const safe = encode(sequence([encryptedInfo]))
  const safeInfo = sequence([objectIdentifier(contentType.data), explicit(0, octetString(safe))])
  return encode(sequence([integer(3), safeInfo, writeMac(safe, protection)]))
}

/**
 * The certificates of a file that belong to no private key. Throws `trust.password-needed`,
 * `trust.wrong-password`, `trust.store-unsupported` for other protections, `der.*`.
 */
export function readPkcs12TrustStore(der: Uint8Array, password: string | null): TrustStore {
  checkDer(der)
  const pfx = openDer(der)
  if (pfx.smallInteger() !== 3) throw malformed('another version', pfx.offset)
  const safe = readData(pfx)
  const warnings: TrustWarning[] = []
  if (pfx.isAtEnd) warnings.push(unchecked)
  else checkMac(safe, password, pfx)
  const bags: Bags = { certificates: [], others: 0 }
  const infos = openDer(safe)
  const work: Work = { iterations: 0 }
  while (!infos.isAtEnd) readSafeContents(readInfo(infos, password, work), bags)
  if (bags.others > 0) warnings.push(passedOver(null, `${bags.others} private keys or other things`))
  return trustStoreOf(bags.certificates, warnings)
}

const unchecked: TrustWarning = {
  code: 'weak-check',
  subject: null,
  message: 'The file has no MAC: nothing shows whether it was changed',
}

function checkMac(safe: Uint8Array, password: string | null, pfx: DerReader): void {
  const isRight = isMacOf(safe, needed(password), pfx)
  pfx.finish()
  if (isRight) return
  throw new RootkeepError('trust.wrong-password', 'The password is not that of the file, or it is damaged')
}

function needed(password: string | null): string {
  if (password !== null) return password
  throw new RootkeepError('trust.password-needed', 'The file has a password')
}

/** ContentInfo of the type data; signed files (public-key integrity) are not read. */
function readData(reader: DerReader): Uint8Array {
  const info = reader.enter(tags.sequence)
  const type = info.objectIdentifier()
  if (type !== contentType.data) throw unsupported(type)
  return info.enter(contextConstructed(0)).octetString()
}

/** What decrypting has cost so far: a file may have any number of parts. */
interface Work {
  iterations: number
}

/** A reader of the SafeContents in the ContentInfo that comes next. */
function readInfo(infos: DerReader, password: string | null, work: Work): DerReader {
  const info = infos.enter(tags.sequence)
  const type = info.objectIdentifier()
  const content = info.enter(contextConstructed(0))
  if (type === contentType.data) return readerOf(content.octetString())
  if (type !== contentType.encryptedData) throw unsupported(type)
  const encrypted = content.enter(tags.sequence)
  encrypted.smallInteger()
  const inner = encrypted.enter(tags.sequence)
  inner.objectIdentifier()
  const parameters = readPbes2(inner)
  work.iterations += parameters.iterations
  if (work.iterations > maximumIterations) throw unsupported(`${work.iterations} iterations`)
  return readerOf(decryptPbes2(parameters, inner.content(contextPrimitive(0)), needed(password)))
}

function readerOf(der: Uint8Array): DerReader {
  checkDer(der)
  return new DerReader(der)
}

function trustStoreOf(bags: readonly CertBag[], warnings: readonly TrustWarning[]): TrustStore {
  const certificates: TrustedCertificate[] = []
  const left: TrustWarning[] = [...warnings]
  for (const { der, friendlyName: label, trustedKeyUsage, isOfKey } of bags) {
    const purposes = trustedKeyUsage ? purposesOf(trustedKeyUsage) : []
    if (isOfKey) left.push(passedOver(label, 'It belongs to a private key of the file'))
    else if (!purposes) left.push(passedOver(label, 'It is trusted for purposes that are unknown here'))
    else certificates.push({ der, label, scope: { ...unlimitedScope, purposes } })
  }
  return { certificates, warnings: left }
}
