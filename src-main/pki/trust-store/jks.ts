// Java's own key store, JKS version 2 (sun.security.provider.JavaKeyStore): trusted certificates only. Its check is
// SHA-1 over password and contents, which proves little: it is what `keytool -storetype JKS` reads. Big-endian
// throughout; JCEKS differs in the magic number and is read alike.

import { createHash } from 'node:crypto'
import { RootkeepError } from '../../contract/errors.ts'
import { type TrustWarning, unlimitedScope } from '../../contract/trust-list.ts'
import { checkStorePassword } from './store-password.ts'
import type { TrustedCertificate, TrustStore } from './trusted-certificate.ts'
import { passedOver } from './warning.ts'

const magic = { jks: 0xfeedfeed, jceks: 0xcececece } as const
const entryTag = { privateKey: 1, certificate: 2 } as const
/** Mixed in between password and contents, as Java has it. */
const whitener = 'Mighty Aphrodite'
const digestLength = 20
/** A store with more entries is refused. */
const maximumEntries = 10_000

/** An entry to be written; aliases are told apart by Java in lower case only. */
export interface JksEntry {
  readonly alias: string
  readonly der: Uint8Array
  /** Milliseconds since 1970. */
  readonly createdAt: number
}

/** The store. Throws `trust.password-unfit` for a password that keytool would not take. */
export function writeJks(entries: readonly JksEntry[], password: string): Uint8Array {
  checkStorePassword(password)
  const body = Buffer.concat([
    uint32(magic.jks),
    uint32(2),
    uint32(entries.length),
    ...entries.flatMap(({ alias, der, createdAt }) => [
      uint32(entryTag.certificate),
      text(alias),
      uint64(createdAt),
      text('X.509'),
      uint32(der.length),
      der,
    ]),
  ])
  return Buffer.concat([body, digestOf(body, password)])
}

/** Whether octets begin as a JKS or JCEKS does. */
export function isJks(octets: Uint8Array): boolean {
  const first = octets.length < 4 ? 0 : Buffer.from(octets.subarray(0, 4)).readUInt32BE()
  return first === magic.jks || first === magic.jceks
}

/**
 * The trusted certificates of a store; private keys are passed over, with a warning. Throws
 * `trust.wrong-password` when the check fails, `trust.password-needed`, `trust.store-malformed`.
 */
export function readJks(octets: Uint8Array, password: string | null): TrustStore {
  if (password === null) throw new RootkeepError('trust.password-needed', 'The store has a password')
  const body = octets.subarray(0, Math.max(octets.length - digestLength, 0))
  if (!digestOf(body, password).equals(octets.subarray(body.length))) {
    throw new RootkeepError('trust.wrong-password', 'The password is not that of the store, or it is damaged')
  }
  const reader = new JksReader(body)
  const isOf = reader.uint32()
  const version = reader.uint32()
  if ((isOf !== magic.jks && isOf !== magic.jceks) || (version !== 1 && version !== 2)) throw malformed()
  return readEntries(reader, version)
}

function readEntries(reader: JksReader, version: number): TrustStore {
  const count = reader.uint32()
  if (count > maximumEntries) throw malformed()
  const certificates: TrustedCertificate[] = []
  const warnings: TrustWarning[] = []
  for (let i = 0; i < count; i++) {
    const tag = reader.uint32()
    const label = reader.text()
    reader.skip(8)
    if (tag === entryTag.certificate) {
      certificates.push({ der: readCertificateOf(reader, version), label, scope: unlimitedScope })
    } else if (tag === entryTag.privateKey) {
      skipPrivateKey(reader, version)
      warnings.push(passedOver(label, { sentence: 'trust.private-key' }))
    } else {
      throw malformed()
    }
  }
  reader.finish()
  return { certificates, warnings }
}

function skipPrivateKey(reader: JksReader, version: number): void {
  reader.skip(reader.uint32())
  const count = reader.uint32()
  if (count > maximumEntries) throw malformed()
  for (let i = 0; i < count; i++) readCertificateOf(reader, version)
}

/** Version 1 names no type. */
function readCertificateOf(reader: JksReader, version: number): Uint8Array {
  if (version === 2) reader.text()
  return reader.octets(reader.uint32())
}

/** A cursor that never reads beyond the end; throws `trust.store-malformed`. */
class JksReader {
  readonly #octets: Buffer
  #at = 0

  constructor(octets: Uint8Array) {
    this.#octets = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength)
  }

  uint32(): number {
    return Buffer.from(this.octets(4)).readUInt32BE()
  }

  /** DataInput's modified UTF-8, which differs from UTF-8 for characters that no alias should have. */
  text(): string {
    const length = Buffer.from(this.octets(2)).readUInt16BE()
    return Buffer.from(this.octets(length)).toString('utf8')
  }

  octets(length: number): Uint8Array {
    if (length > this.#octets.length - this.#at) throw malformed()
    this.#at += length
    return this.#octets.subarray(this.#at - length, this.#at)
  }

  skip(length: number): void {
    this.octets(length)
  }

  finish(): void {
    if (this.#at !== this.#octets.length) throw malformed()
  }
}

function digestOf(body: Uint8Array, password: string): Buffer {
  const utf16 = Buffer.from(password, 'utf16le').swap16()
  return createHash('sha1').update(utf16).update(whitener, 'utf8').update(body).digest()
}

function uint32(value: number): Buffer {
  const octets = Buffer.alloc(4)
  octets.writeUInt32BE(value)
  return octets
}

function uint64(value: number): Buffer {
  const octets = Buffer.alloc(8)
  octets.writeBigInt64BE(BigInt(value))
  return octets
}

function text(value: string): Buffer {
  const utf8 = Buffer.from(value, 'utf8')
  const length = Buffer.alloc(2)
  length.writeUInt16BE(utf8.length)
  return Buffer.concat([length, utf8])
}

function malformed(): RootkeepError {
  return new RootkeepError('trust.store-malformed', 'The Java key store is malformed', { format: 'jks' })
}
