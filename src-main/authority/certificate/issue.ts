// The act of issuing, for every kind of certificate alike: what was prepared is reserved and journaled, then
// signed, then kept, one alone or many in the same two acts. A crash in between costs a serial number and never
// reuses one.

import type { CertificateSummary } from '../../contract/certificate.ts'
import { RootkeepError } from '../../contract/errors.ts'
import type { Finding } from '../../contract/values.ts'
import type { NewKey } from '../../custody/private-keys.ts'
import { checkFindings, issue } from '../../pki/issuance.ts'
import type { Prepared } from '../../pki/preparation.ts'
import type { Signer } from '../../pki/signer.ts'
import type { CertificateReservation } from '../../records/certificate.ts'
import type { Act } from '../../records/journal.ts'
import type { Keep } from '../keep.ts'
import { type CertificateEntry, entryOf } from './entry.ts'
import { certificatePem, stateAt, summarize } from './view.ts'

/** To whom a prepared certificate belongs in this keep. */
export interface Belonging {
  /** Ids; of an authority that is created by the same act, hence asked for within it. */
  readonly authorities: () => {
    readonly issuerAuthorityId: number | null
    readonly authorityId: number | null
  }
  readonly profile: string
  /** The vault's key that goes with the certificate, where it is here. */
  readonly keyId: string | null
  readonly requestId: number | null
  /** The part of its issuer's CRL that it was prepared for. */
  readonly crlPartition?: number | null
  /** What else happens by the act that keeps the certificate (SHA-256 in hex); what the journal says of it. */
  readonly onSigned?: ((sha256: string) => Act['details']) | undefined
}

export interface Issuance {
  readonly prepared: Prepared
  readonly signer: Signer
  readonly belonging: Belonging
}

export interface KeptCertificate {
  readonly certificate: CertificateSummary
  readonly pem: string
}

export interface IssuedCertificate extends KeptCertificate {
  readonly findings: Finding[]
}

/**
 * Issues one certificate under the verb of a procedure. Throws `certificate.lint-failed` and
 * `request.not-pending` before a number is spent; what signing throws after: the number is then marked as failed.
 */
export function issueOne(keep: Keep, verb: string, issuance: Issuance): IssuedCertificate {
  const [issued] = issueTogether(keep, verb, [issuance])
  if (!issued) throw new TypeError('nothing was issued')
  return issued
}

/** Issues certificates that belong together by one act. Throws as `issueOne`, for the first that fails. */
export function issueTogether(keep: Keep, verb: string, issuances: readonly Issuance[]): IssuedCertificate[] {
  for (const { prepared } of issuances) checkFindings(prepared)
  const reservable = issuances.map((each) => ({ ...each, entry: entryOf(each.prepared) }))
  const reserved = reserveAll(keep, verb, reservable)
  const attempts = reserved.map((each) => ({ ...each, outcome: attempt(each) }))
  return keepAll(keep, verb, attempts).map(({ result, prepared }) => {
    if (result instanceof Error) throw result
    return { ...result, findings: [...prepared.findings] }
  })
}

/**
 * Issues the first certificate of a new key, which is kept from now on, and discarded again if that comes to
 * nothing. Throws as `issueOne`, and what keeping the key throws.
 */
export function issueWithKey(
  keep: Keep,
  verb: string,
  { key, issuance }: { key: NewKey; issuance: (keyId: string) => Issuance },
): IssuedCertificate {
  return withNewKey(keep, key, (keyId) => issueOne(keep, verb, issuance(keyId)))
}

/** Keeps a key for what `use` does with it, and discards it again when that throws and no certificate has it. */
export function withNewKey<T>(keep: Keep, key: NewKey, use: (keyId: string) => T): T {
  const { keyId } = key.keep()
  try {
    return use(keyId)
  } catch (thrown) {
    takeBackUnused(keep, key, keyId)
    throw thrown
  }
}

/** As far as it can be: locked meanwhile, or on a full disk, the vault keeps a key that nobody uses. */
function takeBackUnused({ records }: Keep, key: NewKey, keyId: string): void {
  if (records.certificates.isKeyInUse(keyId)) return
  try {
    key.takeBack(keyId)
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
  }
}

/** A certificate that is about to be signed: what the records keep of it, and whose it is. */
export interface Reservable {
  readonly entry: CertificateEntry
  readonly belonging: Belonging
}

/** The number that was spent for it. */
interface Reserved {
  readonly id: number
  readonly reservation: CertificateReservation
}

/** The first durable act: every number is spent before anything is signed. */
export function reserveAll<T extends Reservable>(
  keep: Keep,
  verb: string,
  all: readonly T[],
): (T & Reserved)[] {
  return keep.act(verb, (note) => {
    const reserved = all.map((each) => ({ ...each, ...reserve(keep, each) }))
    note({ step: 'reserved', certificates: all.map(({ entry }) => titleOf(entry)) })
    return reserved
  })
}

/** A number that was spent, and what came of it: the certificate in DER, or why there is none. */
export interface Attempt extends Reservable, Reserved {
  readonly outcome: Uint8Array | Error
}

/** The second durable act: certificates are kept, and the numbers of those that failed marked so. */
export function keepAll<T extends Attempt>(
  keep: Keep,
  verb: string,
  attempts: readonly T[],
): (T & { result: KeptCertificate | Error })[] {
  const kept = keep.act(verb, (note) => {
    const outcomes = attempts.map((each) => keepOutcome(keep, each))
    note({ step: 'signed', certificates: outcomes })
    return outcomes
  })
  return attempts.map((each, index) => ({ ...each, result: resultOf(keep, each, kept[index]?.sha256) }))
}

function reserve(keep: Keep, { entry, belonging }: Reservable): Reserved {
  const { authorities, onSigned: _, crlPartition = null, ...kept } = belonging
  const { certificates, requests } = keep.records
  if (kept.requestId !== null) requests.assertPending(kept.requestId)
  const reservation = { ...authorities(), ...kept, ...entry, crlPartition, recordedAt: keep.now() }
  return { id: certificates.reserve(reservation), reservation }
}

function attempt({ prepared, signer }: Issuance): Uint8Array | Error {
  try {
    return issue(prepared, signer).der
  } catch (thrown) {
    return asError(thrown)
  }
}

export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('the signer threw no error', { cause: thrown })
}

/** Keeps the certificate, or marks its number as failed; returns what the journal says of it. */
function keepOutcome(keep: Keep, { id, outcome, belonging, entry }: Attempt) {
  const { certificates, requests } = keep.records
  if (outcome instanceof Error) {
    certificates.fail(id)
    return { ...titleOf(entry), sha256: null }
  }
  const sha256 = certificates.complete(id, outcome)
  if (belonging.requestId !== null) requests.markIssued(belonging.requestId, sha256)
  return { ...titleOf(entry), sha256, ...belonging.onSigned?.(sha256) }
}

function titleOf({ serialNumber, subject }: CertificateEntry) {
  return { serialNumber, subject }
}

/** Not fetched from the records again: they hold what they were just given. */
function resultOf(
  keep: Keep,
  { reservation, entry, outcome }: Attempt,
  sha256: string | null | undefined,
): KeptCertificate | Error {
  if (outcome instanceof Error) return outcome
  if (!sha256) throw new TypeError('a certificate was kept without a fingerprint')
  const { title } = entry
  const state = stateAt({ ...reservation, revocation: null }, keep.now())
  const certificate = summarize({ ...reservation, title, sha256, state, issuedAt: reservation.recordedAt })
  return { certificate, pem: certificatePem(outcome) }
}
