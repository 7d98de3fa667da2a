// Signatures that were found good before, so that the intermediates of many leaves are verified once. Held by
// the caller, bounded, and by whole objects: the key and every octet of what it signed must be the same.

import type { Certificate } from '../certificate.ts'
import type { Crl } from '../crl/crl.ts'
import { basicConstraints } from '../extension/basic-constraints.ts'
import { readableValue } from './readable-value.ts'

/** Enough for the CAs of a large estate; the oldest is forgotten first. */
const maximumRemembered = 4096
/** Larger certificates are not worth the room. */
const maximumLength = 16_384

export class SignatureMemory {
  /** The keys by the octets of what they signed. */
  private readonly certificates = new Map<string, Uint8Array>()
  /** The same by object, for those that are read once and asked about again. */
  private readonly objects = new WeakMap<Certificate, Uint8Array>()
  /** By object and not by octets: a CRL of a million entries is read once and asked often. */
  private readonly crls = new WeakMap<Crl, Uint8Array>()

  /** Whether the certificate, octet for octet, was found to be signed by the key. */
  has(certificate: Certificate, subjectPublicKeyInfo: Uint8Array): boolean {
    if (!isWorthwhile(certificate)) return false
    if (isSameKey(this.objects.get(certificate), subjectPublicKeyInfo)) return true
    const isKnown = isSameKey(this.certificates.get(octetsOf(certificate)), subjectPublicKeyInfo)
    if (isKnown) this.objects.set(certificate, subjectPublicKeyInfo)
    return isKnown
  }

  remember(certificate: Certificate, subjectPublicKeyInfo: Uint8Array): void {
    if (!isWorthwhile(certificate)) return
    this.certificates.set(octetsOf(certificate), subjectPublicKeyInfo.slice())
    if (this.certificates.size <= maximumRemembered) return
    const [oldest = ''] = this.certificates.keys()
    this.certificates.delete(oldest)
  }

  /** Whether this very CRL was found to be signed by the key. */
  hasCrl(crl: Crl, subjectPublicKeyInfo: Uint8Array): boolean {
    return isSameKey(this.crls.get(crl), subjectPublicKeyInfo)
  }

  rememberCrl(crl: Crl, subjectPublicKeyInfo: Uint8Array): void {
    this.crls.set(crl, subjectPublicKeyInfo)
  }
}

/** Only CAs come again and again: of leaves a batch has each once. */
function isWorthwhile(certificate: Certificate): boolean {
  return certificate.der.length <= maximumLength && readableValue(certificate, basicConstraints)?.cA === true
}

function isSameKey(known: Uint8Array | undefined, key: Uint8Array): boolean {
  return known !== undefined && Buffer.compare(known, key) === 0
}

function octetsOf({ der: { buffer, byteOffset, byteLength } }: Certificate): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1')
}
