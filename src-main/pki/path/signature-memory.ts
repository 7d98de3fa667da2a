// Signatures that were found good before, so that the intermediates of many leaves are verified once. Held by
// the caller, bounded, and by whole objects: the key and every octet of what it signed must be the same.

import { hash } from 'node:crypto'
import type { Certificate } from '../certificate.ts'
import type { Crl } from '../crl/crl.ts'

/** Enough for the CAs of a large estate; the oldest is forgotten first. */
const maximumRemembered = 4096

export class SignatureMemory {
  private readonly certificates = new Set<string>()
  /** By object and not by hash: a CRL of a million entries is read once and asked often. */
  private readonly crls = new WeakMap<Crl, Uint8Array>()

  /** What stands for a certificate under a key; made once for the look-up and the remembering. */
  keyOf({ der }: Certificate, subjectPublicKeyInfo: Uint8Array): string {
    return `${hash('sha256', der, 'base64')} ${latin1(subjectPublicKeyInfo)}`
  }

  has(key: string): boolean {
    return this.certificates.has(key)
  }

  remember(key: string): void {
    this.certificates.add(key)
    if (this.certificates.size <= maximumRemembered) return
    const [oldest = ''] = this.certificates
    this.certificates.delete(oldest)
  }

  /** Whether this very CRL was found to be signed by the key. */
  hasCrl(crl: Crl, subjectPublicKeyInfo: Uint8Array): boolean {
    const key = this.crls.get(crl)
    return key !== undefined && Buffer.compare(key, subjectPublicKeyInfo) === 0
  }

  rememberCrl(crl: Crl, subjectPublicKeyInfo: Uint8Array): void {
    this.crls.set(crl, subjectPublicKeyInfo)
  }
}

function latin1({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1')
}
