// The act of issuing, for every kind of certificate alike: what was prepared is reserved and journaled, then
// signed, then kept. A crash in between costs a serial number and never reuses one.

import type { CertificateSummary } from '../contract/certificate.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { Finding } from '../contract/values.ts'
import type { NewKey } from '../custody/custody.ts'
import { sha256Fingerprint } from '../pki/certificate.ts'
import { authorityKeyIdentifier } from '../pki/extension/authority-key-identifier.ts'
import { subjectKeyIdentifier } from '../pki/extension/subject-key-identifier.ts'
import { checkFindings, issue } from '../pki/issuance.ts'
import { nameKey } from '../pki/name-match.ts'
import { nameText } from '../pki/name-text.ts'
import type { Issued, Prepared } from '../pki/preparation.ts'
import type { Signer } from '../pki/signer.ts'
import type { Act } from '../records/journal.ts'
import { certificatePem, certifiesOf, keyAlgorithmOf, summarizeRow } from './certificate-view.ts'
import type { Keep } from './keep.ts'

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
  /** What else happens by the act that keeps the certificate (SHA-256 in hex); what the journal says of it. */
  readonly onSigned?: ((sha256: string) => Act['details']) | undefined
}

export interface Issuance {
  readonly prepared: Prepared
  readonly signer: Signer
  readonly belonging: Belonging
}

export interface IssuedCertificate {
  readonly certificate: CertificateSummary
  readonly findings: Finding[]
  readonly pem: string
}

/**
 * Issues one certificate under the verb of a procedure. Throws `certificate.lint-failed` before a number is
 * spent; what signing throws after: the number is then marked as failed.
 */
export function issueOne(keep: Keep, verb: string, issuance: Issuance): IssuedCertificate {
  checkFindings(issuance.prepared)
  const [outcome] = issueAll(keep, verb, [issuance])
  if (outcome === undefined || outcome instanceof Error) throw outcome
  return outcome
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
    discardUnused(keep, keyId)
    throw thrown
  }
}

/** As far as it can be: locked meanwhile, or on a full disk, the vault keeps a key that nobody uses. */
function discardUnused({ custody, records }: Keep, keyId: string): void {
  if (records.certificates.isKeyInUse(keyId)) return
  try {
    custody.discardKey(keyId)
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
  }
}

/**
 * Issues several in two durable acts: every number reserved, everything signed, every result kept. One that
 * fails is answered by its error and does not stop the others.
 */
export function issueAll(
  keep: Keep,
  verb: string,
  issuances: readonly Issuance[],
): (IssuedCertificate | Error)[] {
  const reserved = keep.act(verb, (note) => {
    const all = issuances.map((issuance) => ({ ...issuance, id: reserve(keep, issuance) }))
    note({ step: 'reserved', certificates: issuances.map(({ prepared }) => titleOf(prepared)) })
    return all
  })
  const attempts = reserved.map((each) => ({ ...each, outcome: attempt(each) }))
  keep.act(verb, (note) => {
    note({ step: 'signed', certificates: attempts.map((each) => keepOutcome(keep, each)) })
  })
  return attempts.map((each) => resultOf(keep, each))
}

interface Reserved extends Issuance {
  readonly id: number
}

interface Attempt extends Reserved {
  readonly outcome: Issued | Error
}

function reserve(keep: Keep, { prepared: { unsigned }, belonging }: Issuance): number {
  const { authorities, onSigned: _, ...kept } = belonging
  return keep.records.certificates.reserve({
    ...authorities(),
    ...kept,
    serialNumber: unsigned.serialNumber,
    subject: nameText(unsigned.subject),
    issuer: nameText(unsigned.issuer),
    subjectKey: nameKey(unsigned.subject),
    issuerKey: nameKey(unsigned.issuer),
    notBefore: unsigned.notBefore,
    notAfter: unsigned.notAfter,
    subjectKeyIdentifier: hexOf(unsigned.extensions.get(subjectKeyIdentifier)),
    authorityKeyIdentifier: hexOf(unsigned.extensions.get(authorityKeyIdentifier)?.keyIdentifier),
    subjectPublicKeySha256: sha256Fingerprint(unsigned.subjectPublicKeyInfo),
    keyAlgorithm: keyAlgorithmOf(unsigned.subjectPublicKeyInfo),
    certifies: certifiesOf(unsigned),
    recordedAt: keep.now(),
  })
}

function attempt({ prepared, signer }: Issuance): Issued | Error {
  try {
    return issue(prepared, signer)
  } catch (thrown) {
    return thrown instanceof Error ? thrown : new Error('the signer threw no error', { cause: thrown })
  }
}

/** Keeps the certificate, or marks its number as failed; returns what the journal says of it. */
function keepOutcome(keep: Keep, { id, outcome, belonging, prepared }: Attempt) {
  const { certificates, requests } = keep.records
  if (outcome instanceof Error) {
    certificates.fail(id)
    return { ...titleOf(prepared), sha256: null }
  }
  const sha256 = certificates.complete(id, outcome.der)
  if (belonging.requestId !== null) requests.markIssued(belonging.requestId, sha256)
  return { ...titleOf(prepared), sha256, ...belonging.onSigned?.(sha256) }
}

function titleOf({ unsigned }: Prepared) {
  return { serialNumber: unsigned.serialNumber, subject: nameText(unsigned.subject) }
}

function resultOf(keep: Keep, { id, outcome, prepared }: Attempt): IssuedCertificate | Error {
  if (outcome instanceof Error) return outcome
  return {
    certificate: summarizeRow(keep.records.certificates.get(id), keep.now()),
    findings: [...prepared.findings],
    pem: certificatePem(outcome.der),
  }
}

function hexOf(octets: Uint8Array | null | undefined): string | null {
  return octets ? Buffer.from(octets).toString('hex') : null
}
