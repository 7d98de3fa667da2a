// A certificate prepared to be issued: exactly the octets that would be signed, and all that an officer
// should know before they are. Only what `prepare` made can be issued, and only once.

import type { Difference } from '../contract/certificate.ts'
import type { Finding } from '../contract/values.ts'
import type { Certificate } from './certificate.ts'
import type { SignatureScheme } from './signer.ts'

export interface Prepared {
  /** DER of the TBSCertificate. */
  readonly tbsCertificate: Uint8Array
  /** How the issuer's key signs it. */
  readonly scheme: SignatureScheme
  /** DER of the key that will verify the signature: the issuer's, or the subject's own. */
  readonly issuerPublicKeyInfo: Uint8Array
  /** The TBSCertificate as read back, in a certificate whose signature is empty. */
  readonly unsigned: Certificate
  readonly findings: readonly Finding[]
  /** What was asked for and what is granted; put in words when first asked for. */
  readonly differences: readonly Difference[]
  /** False when a finding is an error. */
  readonly isIssuable: boolean
}

export interface Issued {
  readonly der: Uint8Array
  readonly certificate: Certificate
}
