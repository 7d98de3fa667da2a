// Certificates: the serial number is committed as `signing` before a key is used and the DER as `signed`
// after, so a crash can lose a signature and never reuse a number. Lists and searches: certificate-list.ts.

import { RootkeepError } from '../contract/errors.ts'
import { instantOfSeconds, secondsOfInstant } from '../contract/instant.ts'
import { type Certificate, readCertificate, selectCertificate } from './certificate-row.ts'
import type { Database, Value } from './database.ts'
import type { Ledger } from './ledger.ts'
import { fromHex, sha256Hex } from './octets.ts'

/** A certificate that is about to be signed: everything but the signature. */
export interface CertificateReservation {
  /** The authority that signs; of a root, itself; null where an end entity signs for itself. */
  readonly issuerAuthorityId: number | null
  /** The authority whose own certificate this is. */
  readonly authorityId: number | null
  /** Contents octets of the INTEGER in hex. */
  readonly serialNumber: string
  /** Text as a person reads it, and the keys under which pki compares names (RFC 5280 §7.1). */
  readonly subject: string
  readonly issuer: string
  readonly subjectKey: string
  readonly issuerKey: string
  readonly notBefore: string
  readonly notAfter: string
  /** Hex, null where the extension is absent. */
  readonly subjectKeyIdentifier: string | null
  readonly authorityKeyIdentifier: string | null
  /** SHA-256 of the SubjectPublicKeyInfo's DER, hex. */
  readonly subjectPublicKeySha256: string
  readonly keyAlgorithm: string
  readonly certifies: Certificate['certifies']
  readonly profile: string | null
  /** The vault's key that goes with this certificate, where it is here. */
  readonly keyId: string | null
  readonly requestId: number | null
  /** The part of its issuer's CRL in which it would be; null where that has no parts. */
  readonly crlPartition: number | null
  readonly recordedAt: string
}

/** A certificate made elsewhere; its issuer may be unknown here. */
export type ImportedCertificate = Omit<CertificateReservation, 'requestId' | 'crlPartition'> & {
  readonly der: Uint8Array
}

export class Certificates {
  readonly #database: Database
  readonly #ledger: Ledger

  constructor(database: Database, ledger: Ledger) {
    this.#database = database
    this.#ledger = ledger
  }

  /**
   * Spends the serial number: adds the row as `signing` and returns its id. To be committed before the key is
   * used. Throws `certificate.serial-taken` when the issuer has issued, imported or revoked that number.
   */
  reserve(reservation: CertificateReservation): number {
    return this.#insert(
      {
        ...columnsOf(reservation),
        request_id: reservation.requestId,
        ...(reservation.crlPartition !== null && { crl_partition: reservation.crlPartition }),
        origin: 'issued',
        status: 'signing',
      },
      reservation.subject,
    )
  }

  /** Keeps the signed DER of a reserved certificate and returns its SHA-256 in hex. */
  complete(id: number, der: Uint8Array): string {
    this.#assertSigning(id)
    const digest = sha256Hex(der)
    this.#ledger.update('certificate', id, { status: 'signed', sha256: fromHex(digest), der })
    return digest
  }

  /** Notes that a reserved certificate was not signed after all; its serial number stays spent. */
  fail(id: number): void {
    this.#assertSigning(id)
    this.#ledger.update('certificate', id, { status: 'failed' })
  }

  /** Adds a certificate that was made elsewhere, or recognises it. Throws `certificate.serial-taken`. */
  import(certificate: ImportedCertificate): { id: number; isKnown: boolean } {
    const digest = sha256Hex(certificate.der)
    const known = this.findBySha256(digest)
    if (known) return { id: known.id, isKnown: true }
    const columns = { origin: 'imported', status: 'signed', sha256: fromHex(digest), der: certificate.der }
    return {
      id: this.#insert({ ...columnsOf(certificate), ...columns }, certificate.subject),
      isKnown: false,
    }
  }

  /** Hangs a certificate on authorities that became known later: its issuer, or itself. */
  assign(
    id: number,
    links: { issuerAuthorityId?: number; authorityId?: number; keyId?: string | null },
  ): void {
    const columns: Record<string, Value> = {}
    if (links.issuerAuthorityId !== undefined) columns.issuer_authority_id = links.issuerAuthorityId
    if (links.authorityId !== undefined) columns.authority_id = links.authorityId
    if (links.keyId !== undefined) columns.key_id = links.keyId
    this.#ledger.update('certificate', id, columns)
  }

  /** Throws `certificate.unknown`. */
  get(id: number): Certificate {
    const certificate = this.#first('c.id = ?', id)
    if (!certificate) throw unknown({ certificate: id })
    return certificate
  }

  findBySha256(digest: string): Certificate | undefined {
    return this.#first('c.sha256 = ?', fromHex(digest))
  }

  findBySerialNumber(issuerAuthorityId: number, serialNumber: string): Certificate | undefined {
    return this.#first(
      'c.serial_number = ? AND c.issuer_authority_id = ?',
      fromHex(serialNumber),
      issuerAuthorityId,
    )
  }

  /** The signed certificates of one authority over time, newest validity first. */
  generations(authorityId: number): Certificate[] {
    const order = "c.authority_id = ? AND c.status = 'signed' ORDER BY c.not_before DESC, c.id DESC"
    return this.#all(order, authorityId)
  }

  /** The certificates of authorities here whose subject has this key: candidates to be an issuer. */
  authoritiesNamed(subjectKey: string): Certificate[] {
    return this.#all(
      "c.subject_key = ? AND c.authority_id IS NOT NULL AND c.status = 'signed' ORDER BY c.id",
      subjectKey,
    )
  }

  /** Certificates issued under this name whose issuer was not known here when they came. */
  withoutIssuer(issuerKey: string): Certificate[] {
    return this.#all('c.issuer_key = ? AND c.issuer_authority_id IS NULL ORDER BY c.id', issuerKey)
  }

  /** The latest notBefore among those of the last twenty that came from elsewhere, as an instant; null where none did. */
  newestTakenIn(): string | null {
    const sql = `SELECT max(not_before) AS not_before FROM
      (SELECT not_before, origin FROM certificate ORDER BY id DESC LIMIT 20) WHERE origin = 'imported'`
    const seconds = this.#database.get('certificate', sql)?.optional('integer', 'not_before') ?? null
    return seconds === null ? null : instantOfSeconds(seconds)
  }

  /** Certificates that came from elsewhere, not ended at `at` and not revoked. */
  importedInForce(at: string): Certificate[] {
    const filter = "c.origin = 'imported' AND c.status = 'signed' AND c.not_after >= ? AND r.id IS NULL"
    return this.#all(`${filter} ORDER BY c.id`, secondsOfInstant(at))
  }

  /** End entities of an authority whose key is in the vault (an OCSP responder), newest first. */
  withKey(issuerAuthorityId: number): Certificate[] {
    // Left to itself, SQLite walks all that the authority issued, for the order's sake.
    const ids = `SELECT id FROM certificate INDEXED BY certificate_with_key
      WHERE issuer_authority_id = ? AND key_id IS NOT NULL`
    const filter = "c.authority_id IS NULL AND c.status = 'signed'"
    return this.#all(`c.id IN (${ids}) AND ${filter} ORDER BY c.id DESC`, issuerAuthorityId)
  }

  /** The signed certificates that go with this key of the vault, newest first. */
  ofKey(keyId: string): Certificate[] {
    return this.#all("c.key_id = ? AND c.status = 'signed' ORDER BY c.id DESC", keyId)
  }

  /** The signed certificates of a public key (SHA-256 of its SubjectPublicKeyInfo, hex), newest first, at most a hundred. */
  ofPublicKey(subjectPublicKeySha256: string): Certificate[] {
    const filter = "c.spki_sha256 = ? AND c.status = 'signed' ORDER BY c.id DESC LIMIT 100"
    return this.#all(filter, fromHex(subjectPublicKeySha256))
  }

  /** The signed certificates of a subject, as its text reads regardless of case, newest first, at most a hundred. */
  ofSubject(subject: string): Certificate[] {
    const filter = "c.subject COLLATE NOCASE = ? AND c.status = 'signed' ORDER BY c.id DESC LIMIT 100"
    return this.#all(filter, subject)
  }

  /** Whether an authority has ever spent a serial number under this profile. */
  hasIssuedUnder(issuerAuthorityId: number, profile: string): boolean {
    const sql = 'SELECT 1 FROM certificate WHERE issuer_authority_id = ? AND profile = ? LIMIT 1'
    return this.#database.get('certificate', sql, issuerAuthorityId, profile) !== undefined
  }

  /** Whether a signed certificate goes with this key of the vault. */
  isKeyInUse(keyId: string): boolean {
    const sql = "SELECT 1 FROM certificate WHERE key_id = ? AND status = 'signed' LIMIT 1"
    return this.#database.get('certificate', sql, keyId) !== undefined
  }

  /** DER of a signed certificate. Throws `certificate.unknown`, also while there is no signature yet. */
  der(id: number): Uint8Array {
    const sql = 'SELECT id, der FROM certificate WHERE id = ? AND der IS NOT NULL'
    const row = this.#database.get('certificate', sql, id)
    if (!row) throw unknown({ certificate: id })
    return row.octets('der')
  }

  #insert(columns: Record<string, Value>, subject: string): number {
    this.#refuseTakenSerial(columns.serial_number, columns.issuer_authority_id)
    const id = this.#ledger.insert('certificate', columns)
    this.#database.run('INSERT INTO certificate_text (rowid, subject) VALUES (?, ?)', id, subject)
    return id
  }

  #refuseTakenSerial(serialNumber: Value | undefined, issuer: Value | undefined): void {
    const sql = `SELECT 1 FROM certificate WHERE serial_number = ?1 AND issuer_authority_id = ?2
      UNION ALL SELECT 1 FROM revocation WHERE issuer_authority_id = ?2 AND serial_number = ?1 AND released_at IS NULL`
    if (!this.#database.get('certificate', sql, serialNumber ?? null, issuer ?? null)) return
    throw new RootkeepError('certificate.serial-taken', 'The issuer has used this serial number already')
  }

  #assertSigning(id: number): void {
    const row = this.#database.get('certificate', 'SELECT id, status FROM certificate WHERE id = ?', id)
    if (row?.text('status') !== 'signing') throw new Error('the certificate is not being signed')
  }

  #first(condition: string, ...values: readonly Value[]): Certificate | undefined {
    const row = this.#database.get('certificate', `${selectCertificate} WHERE ${condition}`, ...values)
    return row && readCertificate(row)
  }

  #all(condition: string, ...values: readonly Value[]): Certificate[] {
    return this.#database
      .all('certificate', `${selectCertificate} WHERE ${condition}`, ...values)
      .map(readCertificate)
  }
}

function columnsOf(certificate: Omit<ImportedCertificate, 'der'>): Record<string, Value> {
  return {
    issuer_authority_id: certificate.issuerAuthorityId,
    authority_id: certificate.authorityId,
    serial_number: fromHex(certificate.serialNumber),
    subject: certificate.subject,
    issuer: certificate.issuer,
    subject_key: certificate.subjectKey,
    issuer_key: certificate.issuerKey,
    not_before: secondsOfInstant(certificate.notBefore),
    not_after: secondsOfInstant(certificate.notAfter),
    subject_key_identifier: optionalOctets(certificate.subjectKeyIdentifier),
    authority_key_identifier: optionalOctets(certificate.authorityKeyIdentifier),
    spki_sha256: fromHex(certificate.subjectPublicKeySha256),
    key_algorithm: certificate.keyAlgorithm,
    certifies: certificate.certifies,
    profile: certificate.profile,
    key_id: certificate.keyId,
    recorded_at: secondsOfInstant(certificate.recordedAt),
  }
}

/** A key identifier may be an empty OCTET STRING in a stranger's certificate. */
function optionalOctets(hex: string | null): Buffer | null {
  if (hex === null) return null
  return hex === '' ? Buffer.alloc(0) : fromHex(hex)
}

function unknown(details: Record<string, number>): RootkeepError {
  return new RootkeepError('certificate.unknown', 'There is no such certificate in this keep', details)
}
