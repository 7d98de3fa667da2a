// One entry of revokedCertificates (RFC 5280 §5.1.2.6, §5.3), decoded when it is asked for from octets that
// scanEntries has checked. What its extensions mean for a certificate is path validation's.

import type { Instant } from '../../contract/instant.ts'
import { serialNumberText } from '../certificate.ts'
import { DerReader } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import { certificateIssuer } from '../extension/certificate-issuer.ts'
import { type Extensions, noExtensions, readExtensions } from '../extension/extension.ts'
import { invalidityDate } from '../extension/invalidity-date.ts'
import { type CrlReason, reasonCode } from '../extension/reason-code.ts'
import type { GeneralName } from '../general-name.ts'
import { readTime } from '../time.ts'

export interface CrlEntry {
  /** The contract's serialNumber: lower-case hex without a leading sign octet. */
  readonly serialNumber: string
  /** The contents octets of the serial number as they stand. */
  readonly serialNumberOctets: Uint8Array
  readonly revokedAt: Instant
  readonly extensions: Extensions
  /** Null where the entry gives none, which means unspecified. */
  readonly reason: CrlReason | null
  readonly invalidityDate: Instant | null
  /** Whose certificate it is, of this entry or of the last before it that says so; null: the CRL's issuer's. */
  readonly certificateIssuer: readonly GeneralName[] | null
}

/** Reads the entry at offset `at`; throws `extension.*` for extensions whose values are malformed. */
export function readCrlEntry(
  bytes: Uint8Array,
  at: number,
  inherited: readonly GeneralName[] | null,
): CrlEntry {
  const contents = new DerReader(bytes, at).enter(tags.sequence)
  const serialNumberOctets = contents.integer()
  const revokedAt = readTime(contents)
  const extensions = contents.isAtEnd ? noExtensions : readExtensions(contents)
  return {
    serialNumber: serialNumberText(serialNumberOctets),
    serialNumberOctets,
    revokedAt,
    extensions,
    reason: extensions.get(reasonCode),
    invalidityDate: extensions.get(invalidityDate),
    certificateIssuer: extensions.get(certificateIssuer) ?? inherited,
  }
}
