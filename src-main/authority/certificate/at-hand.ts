// A certificate that a caller names: by the fingerprint of one in the keep, or as a file; where it is to be compared,
// a request, too.

import { RootkeepError } from '../../contract/errors.ts'
import { type Certificate, readCertificate, sha256Fingerprint } from '../../pki/certificate.ts'
import { readCertificationRequest } from '../../pki/certification-request.ts'
import type { Comparable } from '../../pki/comparison.ts'
import { readOnePemOrDer, readPemOrDer } from '../../pki/imported-object.ts'
import type { Certificate as CertificateRow } from '../../records/certificate-row.ts'
import { type KeptCertificate, kept } from '../issuer.ts'
import type { Keep } from '../keep.ts'

export interface CertificateChoice {
  readonly sha256?: string | undefined
  readonly certificate?: string | undefined
}

/** The certificate, and its row if this keep has it. Throws `input.invalid` unless it is named in one way. */
export function certificateAtHand(
  keep: Keep,
  { sha256, certificate }: CertificateChoice,
): {
  certificate: Certificate
  row: CertificateRow | null
} {
  if ((sha256 === undefined) === (certificate === undefined)) {
    throw new RootkeepError('input.invalid', 'Give a certificate, or the SHA-256 of one in the keep.')
  }
  if (certificate === undefined) return keptBySha256(keep, sha256 ?? '')
  const given = readCertificate(readOnePemOrDer(certificate, ['certificate']))
  const row = keep.exists ? keep.records.certificates.findBySha256(sha256Fingerprint(given.der)) : undefined
  return { certificate: given, row: row ?? null }
}

/** As `certificateAtHand`; a file may hold a request instead. */
export function comparableAtHand(keep: Keep, { sha256, certificate: file }: CertificateChoice): Comparable {
  if (sha256 === undefined && file !== undefined) {
    const [object, another] = readPemOrDer(file, ['certificate', 'certification-request'])
    if (object?.kind === 'certification-request' && !another) return readCertificationRequest(object.der)
  }
  return certificateAtHand(keep, { sha256, certificate: file }).certificate
}

/** As `certificateAtHand`, of one that this keep has. Throws `certificate.unknown`. */
export function keptAtHand(keep: Keep, choice: CertificateChoice): KeptCertificate {
  const { certificate, row } = certificateAtHand(keep, choice)
  if (row) return { certificate, row }
  throw unknown(sha256Fingerprint(certificate.der))
}

function keptBySha256(keep: Keep, sha256: string): KeptCertificate {
  const row = keep.records.certificates.findBySha256(sha256)
  if (row) return kept(keep, row)
  throw unknown(sha256)
}

function unknown(sha256: string): RootkeepError {
  return new RootkeepError('certificate.unknown', 'There is no such certificate in this keep.', { sha256 })
}
