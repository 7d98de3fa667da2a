// What signing-run.ts says, a line of JSON each, and what a signed octet string is about.

import { signatureAlgorithmDer } from '../pki/algorithm.ts'
import { readCertificate } from '../pki/certificate.ts'
import { readCrl } from '../pki/crl/crl.ts'
import { openDer } from '../pki/der/reader.ts'
import { tags } from '../pki/der/tag.ts'
import { crlNumber } from '../pki/extension/crl-number.ts'
import { nameText } from '../pki/name-text.ts'
import { writeCertificate } from '../pki/tbs-certificate.ts'

export type SigningLine =
  | { readonly kind: 'started' }
  /** What a key has just signed, in base64. */
  | { readonly kind: 'signed'; readonly octets: string }
  | ({ readonly kind: 'answered'; readonly verb: string } & Answered)

/** What a command came to; fingerprints are SHA-256 in hex. */
export interface Answered {
  readonly certificates?: readonly string[]
  readonly revoked?: string
  readonly request?: string
  readonly crl?: { readonly issuer: string; readonly crlNumber: string; readonly sha256: string }
}

/** Whole lines only: the last may have been cut off. */
export function readSigningLines(output: string): SigningLine[] {
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as SigningLine)
}

/**
 * The number that a signature used up, with who used it: `certificate CN=seattle 0a1b…`, `crl CN=Root 7`. Null
 * for an OCSP answer, which has none. The octets are a TBSCertificate or a TBSCertList signed by ECDSA.
 */
export function numberUsed(octets: Uint8Array): string | null {
  const first = openDer(octets).nextTag
  const whole = writeCertificate(
    octets,
    signatureAlgorithmDer({ kind: 'ecdsa', digest: 'sha256' }),
    noSignature,
  )
  if (first === 0xa0) {
    const { issuer, serialNumber } = readCertificate(whole)
    return `certificate ${nameText(issuer)} ${serialNumber}`
  }
  if (first !== tags.integer) return null
  const crl = readCrl(whole)
  return `crl ${nameText(crl.issuer)} ${crl.extensions.get(crlNumber)}`
}

const noSignature = new Uint8Array(0)
