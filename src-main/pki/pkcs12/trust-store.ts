// A PKCS#12 file as a truststore (RFC 7292): certificates without keys, encrypted with PBES2 under a MAC with
// HMAC-SHA256, as Java 17 writes them and openssl, GnuTLS and NSS read them.

import { type ErrorCode, RootkeepError } from '../../contract/errors.ts'
import { type TrustWarning, unlimitedScope } from '../../contract/trust-list.ts'
import type { Random } from '../../contract/world.ts'
import { DerReader } from '../der/reader.ts'
import { sequence } from '../der/writer.ts'
import { checkStorePassword } from '../trust-store/store-password.ts'
import {
  keyPurposesOf,
  purposesOf,
  type TrustedCertificate,
  type TrustStore,
} from '../trust-store/trusted-certificate.ts'
import { passedOver } from '../trust-store/warning.ts'
import { type Bags, type CertBag, readSafeContents, writeCertBag } from './cert-bag.ts'
import { safeContentsOf } from './read.ts'
import { encryptedInfo, writePfx } from './write.ts'

/** As Java 17 has it: what is inside is public, and the rounds only slow down who would forge the MAC. */
const iterations = 10_000

/** The file. Throws `trust.password-unfit`. */
export function writePkcs12TrustStore(
  certificates: readonly TrustedCertificate[],
  { password, random }: { password: string; random: Random },
): Uint8Array {
  checkStorePassword(password)
  const protection = { passphrase: Buffer.from(password, 'utf8'), random, iterations }
  const bags = certificates.map(({ der, label, scope }) => writeCertBag(der, label, keyPurposesOf(scope)))
  return writePfx([encryptedInfo(sequence(bags), protection)], protection)
}

/**
 * The certificates of a file that belong to no private key. Throws `trust.password-needed`,
 * `trust.wrong-password`, `trust.store-unsupported` for other protections and for none, `der.*`.
 */
export function readPkcs12TrustStore(der: Uint8Array, password: string | null): TrustStore {
  if (password === null) throw new RootkeepError('trust.password-needed', 'The file has a password')
  const bags: Bags = { certificates: [], others: 0 }
  for (const octets of decryptedParts(der, password)) {
    if (!octets) throw unsupported('RC2')
    readSafeContents(new DerReader(octets), bags)
  }
  const { certificates, others } = bags
  const keys =
    others > 0 ? [passedOver(null, { sentence: 'trust.other-things', values: { number: others } })] : []
  return trustStoreOf(certificates, keys)
}

/** With the errors of keys in the words of truststores. */
function decryptedParts(der: Uint8Array, password: string): (Uint8Array | null)[] {
  try {
    return safeContentsOf(der, Buffer.from(password, 'utf8'))
  } catch (thrown) {
    const code = thrown instanceof RootkeepError ? codes[thrown.code] : undefined
    if (!(thrown instanceof RootkeepError) || !code) throw thrown
    throw new RootkeepError(code, thrown.message, thrown.details, { cause: thrown })
  }
}

const codes: Partial<Readonly<Record<ErrorCode, ErrorCode>>> = {
  'key.wrong-passphrase': 'trust.wrong-password',
  'algorithm.unsupported': 'trust.store-unsupported',
}

function unsupported(algorithm: string): RootkeepError {
  const message = `The file is protected in a way that is not read here: ${algorithm}`
  return new RootkeepError('trust.store-unsupported', message, { algorithm })
}

function trustStoreOf(bags: readonly CertBag[], warnings: readonly TrustWarning[]): TrustStore {
  const certificates: TrustedCertificate[] = []
  const left: TrustWarning[] = [...warnings]
  for (const { der, friendlyName: label, trustedKeyUsage, isOfKey } of bags) {
    const purposes = trustedKeyUsage ? purposesOf(trustedKeyUsage) : []
    if (isOfKey) left.push(passedOver(label, { sentence: 'trust.of-private-key' }))
    else if (!purposes) left.push(passedOver(label, { sentence: 'trust.purposes-unknown' }))
    else certificates.push({ der, label, scope: { ...unlimitedScope, purposes } })
  }
  return { certificates, warnings: left }
}
