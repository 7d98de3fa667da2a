// A certificate's row as the rest of the house sees it, with the revocation in force, if any; the DER is
// fetched apart, because lists do not need it.

import type { ReasonCode } from '../contract/values.ts'
import { readReason } from './reason-code.ts'
import type { Row } from './row.ts'

export interface Certificate {
  readonly id: number
  /** Hex; null until it is signed. */
  readonly sha256: string | null
  readonly issuerAuthorityId: number | null
  readonly authorityId: number | null
  readonly serialNumber: string
  readonly subject: string
  readonly issuer: string
  readonly subjectKey: string
  readonly issuerKey: string
  readonly notBefore: string
  readonly notAfter: string
  readonly subjectKeyIdentifier: string | null
  readonly authorityKeyIdentifier: string | null
  readonly subjectPublicKeySha256: string
  readonly keyAlgorithm: string
  readonly certifies: 'root' | 'subordinate' | 'endEntity'
  readonly profile: string | null
  readonly keyId: string | null
  readonly requestId: number | null
  /** The part of its issuer's CRL in which it is if it is revoked. */
  readonly crlPartition: number | null
  readonly origin: 'issued' | 'imported'
  readonly status: 'signing' | 'signed' | 'failed'
  readonly recordedAt: string
  readonly revocation: {
    readonly reason: ReasonCode
    readonly revokedAt: string
    readonly invalidityDate: string | null
  } | null
}

/** To be followed by WHERE; the table is `c`, the revocation in force `r`. */
export const selectCertificate = `SELECT c.id, c.sha256, c.issuer_authority_id, c.authority_id, c.serial_number,
  c.subject, c.issuer, c.subject_key, c.issuer_key, c.not_before, c.not_after, c.subject_key_identifier,
  c.authority_key_identifier, c.spki_sha256, c.key_algorithm, c.certifies, c.profile, c.key_id, c.request_id,
  c.crl_partition, c.origin, c.status, c.recorded_at, r.reason_code, r.revocation_date, r.invalidity_date
  FROM certificate AS c LEFT JOIN revocation AS r ON r.issuer_authority_id = c.issuer_authority_id
  AND r.serial_number = c.serial_number AND r.released_at IS NULL`

export function readCertificate(row: Row): Certificate {
  return {
    id: row.integer('id'),
    sha256: row.optional('hex', 'sha256'),
    issuerAuthorityId: row.optional('integer', 'issuer_authority_id'),
    authorityId: row.optional('integer', 'authority_id'),
    serialNumber: row.hex('serial_number'),
    subject: row.text('subject'),
    issuer: row.text('issuer'),
    subjectKey: row.text('subject_key'),
    issuerKey: row.text('issuer_key'),
    notBefore: row.instant('not_before'),
    notAfter: row.instant('not_after'),
    subjectKeyIdentifier: row.optional('hex', 'subject_key_identifier'),
    authorityKeyIdentifier: row.optional('hex', 'authority_key_identifier'),
    subjectPublicKeySha256: row.hex('spki_sha256'),
    keyAlgorithm: row.text('key_algorithm'),
    certifies: row.oneOf('certifies', ['root', 'subordinate', 'endEntity']),
    profile: row.optional('text', 'profile'),
    keyId: row.optional('text', 'key_id'),
    requestId: row.optional('integer', 'request_id'),
    crlPartition: row.optional('integer', 'crl_partition'),
    origin: row.oneOf('origin', ['issued', 'imported']),
    status: row.oneOf('status', ['signing', 'signed', 'failed']),
    recordedAt: row.instant('recorded_at'),
    revocation: readRevocation(row),
  }
}

function readRevocation(row: Row): Certificate['revocation'] {
  if (row.optional('integer', 'reason_code') === null) return null
  return {
    reason: readReason(row),
    revokedAt: row.instant('revocation_date'),
    invalidityDate: row.optional('instant', 'invalidity_date'),
  }
}
