// The object identifiers of PKCS #12 (RFC 7292) that reading and writing share, and its MAC.

import { createHmac, timingSafeEqual } from 'node:crypto'
import { derivePkcs12, type Pkcs12Digest } from '../key/pkcs12-kdf.ts'

export const pkcs12Oid = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certificateBag: '1.2.840.113549.1.12.10.1.3',
  safeContentsBag: '1.2.840.113549.1.12.10.1.6',
  x509Certificate: '1.2.840.113549.1.9.22.1',
  friendlyName: '1.2.840.113549.1.9.20',
  localKeyId: '1.2.840.113549.1.9.21',
} as const

export const macDigests: Readonly<Record<string, Pkcs12Digest>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}
export const sha256Oid = '2.16.840.1.101.3.4.2.1'

const lengths: Readonly<Record<Pkcs12Digest, number>> = { sha1: 20, sha256: 32, sha384: 48, sha512: 64 }

export interface MacParameters {
  readonly digest: Pkcs12Digest
  readonly salt: Uint8Array
  readonly iterations: number
}

/** The MAC of the AuthenticatedSafe's octets under a passphrase (RFC 7292 §5.1). */
export function pkcs12Mac(octets: Uint8Array, passphrase: Uint8Array, parameters: MacParameters): Buffer {
  const { digest } = parameters
  const key = derivePkcs12(passphrase, { ...parameters, purpose: 'mac', length: lengths[digest] })
  const mac = createHmac(digest, key).update(octets).digest()
  key.fill(0)
  return mac
}

export function isSameMac(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}
