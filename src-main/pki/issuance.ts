// Issuing in two steps: `prepare` settles, checks and lints what would be signed, without a key; `issue` has
// exactly that signed, once, and looks at the result as a stranger would (RFC 5280 §4).

import type { Difference } from '../contract/certificate.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { GeneralNameText } from '../contract/general-name.ts'
import type { Instant } from '../contract/instant.ts'
import type { Profile } from '../contract/profile.ts'
import type { Finding } from '../contract/values.ts'
import { signatureAlgorithmDer } from './algorithm.ts'
import { type Certificate, isSignedBy, readCertificate, readSignedCertificate } from './certificate.ts'
import { extensionDifferences, subjectDifference, validityDifferences } from './difference.ts'
import { type Extensions, noExtensions } from './extension/extension.ts'
import { nameConstraints } from './extension/name-constraints.ts'
import { type Grant, grant } from './grant.ts'
import { checkIssuerAt, checkPathLength } from './issuer-rule.ts'
import { issuingTemplate } from './issuing-template.ts'
import { lintCertificate } from './lint/lints.ts'
import type { Name } from './name.ts'
import { namesMatch } from './name-match.ts'
import { Budget } from './path/budget.ts'
import { findingOf } from './path/fault.ts'
import { NameConstraintState } from './path/name-constraints.ts'
import type { Issued, Prepared } from './preparation.ts'
import { checkKeyStrength, describeKey, schemeOfKey } from './public-key.ts'
import type { SignatureScheme, Signer } from './signer.ts'
import { checkSubject, settleSubject } from './subject-rule.ts'
import { writeCertificate, writeTbsCertificate } from './tbs-certificate.ts'
import { type SettledValidity, settleValidity } from './validity.ts'

export interface PrepareOptions {
  readonly profile: Profile
  /** The issuer's certificate, or `self` for a root. */
  readonly issuer: Certificate | 'self'
  /** DER of the subject's key; who asks for a certificate of it has proved to have it. */
  readonly subjectPublicKeyInfo: Uint8Array
  readonly subject: Name
  /** The subject that the request has, where an officer chose another one. */
  readonly askedSubject?: Name | undefined
  /** The name of a CA to which others chain already stays octet for octet what it is (RFC 5280 §7.1). */
  readonly keepsSubject?: boolean | undefined
  /** The extensions that a request asks for, or those of a certificate that serves as one. */
  readonly asked?: Extensions | undefined
  readonly chosen?: { readonly subjectAltNames?: readonly GeneralNameText[] | undefined } | undefined
  /** What the certificates below an authority know its key by, where that is settled already. */
  readonly subjectKeyIdentifier?: Uint8Array | undefined
  /** Unsigned big-endian, from `newSerialNumber`. */
  readonly serialNumber: Uint8Array
  readonly notBefore: Instant
  /** The end, as an instant or in days from `notBefore`; neither: the profile's days. */
  readonly notAfter?: Instant | undefined
  readonly days?: number | undefined
  /** The present. */
  readonly at: Instant
}

/** What `prepare` has settled, before it is written. */
interface Settled {
  readonly issuer: Certificate | null
  /** As the profile writes it. */
  readonly subject: Name
  readonly validity: SettledValidity
  readonly granted: Grant
  readonly issuerPublicKeyInfo: Uint8Array
  readonly scheme: SignatureScheme
}

type Stage = 'prepared' | 'released' | 'completed'

/** Only made by `prepare`; how far it has come is told by a private field, which nothing else has. */
class Preparation implements Prepared {
  readonly tbsCertificate: Uint8Array
  readonly scheme: SignatureScheme
  readonly issuerPublicKeyInfo: Uint8Array
  readonly unsigned: Certificate
  readonly findings: readonly Finding[]
  readonly #options: PrepareOptions
  readonly #settled: Settled
  #stage: Stage = 'prepared'

  constructor(options: PrepareOptions, settled: Settled) {
    const { issuer, issuerPublicKeyInfo, scheme } = settled
    const signatureAlgorithm = signatureAlgorithmDer(scheme)
    this.tbsCertificate = write(options, settled, signatureAlgorithm)
    this.scheme = scheme
    this.issuerPublicKeyInfo = issuerPublicKeyInfo
    this.unsigned = readCertificate(writeCertificate(this.tbsCertificate, signatureAlgorithm, noSignature))
    this.findings = [...lintCertificate(this.unsigned), ...constraintFindings(issuer, this.unsigned)]
    this.#options = options
    this.#settled = settled
  }

  get differences(): readonly Difference[] {
    return differencesOf(this.#options, this.#settled)
  }

  get isIssuable(): boolean {
    return this.findings.every(({ severity }) => severity !== 'error')
  }

  /** Takes a step that each preparation takes once; a TypeError for another, and for what is none. */
  static advance(prepared: Prepared, from: Stage, to: Stage): void {
    if (!(#stage in prepared) || prepared.#stage !== from) throw new TypeError(`not ${from}, or used before`)
    prepared.#stage = to
  }
}

const noSignature = new Uint8Array(0)

/**
 * Prepares a certificate. Throws `issuer.not-a-ca`, `issuer.expired`, `issuer.not-yet-valid`,
 * `issuer.path-length-exceeded`, `profile.wrong-kind`, `algorithm.weak`, `algorithm.unsupported`,
 * `algorithm.not-allowed`, `certificate.subject-needed`, `certificate.name-not-allowed`, `name.malformed`,
 * `name.forbidden-character`, `certificate.validity-beyond-issuer`, `certificate.validity-invalid`,
 * `time.invalid`, `request.asks-for-ca`, `request.extension-not-allowed` and `extension.malformed`.
 * What lints find is in `findings`.
 */
export function prepare(options: PrepareOptions): Prepared {
  return new Preparation(options, settle(options))
}

function settle(options: PrepareOptions): Settled {
  const { profile, subjectPublicKeyInfo, subjectKeyIdentifier, keepsSubject, at } = options
  const issuer = issuerOf(options)
  const template = issuingTemplate(issuer, profile)
  const subject = keepsSubject ? options.subject : settleSubject(options.subject, template.subjectRule)
  if (issuer) checkIssuerOf(issuer, { profile, subject, at })
  checkSubjectKey(subjectPublicKeyInfo, profile)
  checkSubject(subject, template.subjectRule)
  const validity = settleValidity(options, { ...profile.validity, issuer, at })
  const granted = grant(template, {
    subject,
    subjectPublicKeyInfo,
    subjectKeyIdentifier,
    asked: options.asked ?? noExtensions,
    chosen: options.chosen?.subjectAltNames,
    isSelfSigned: issuer === null,
  })
  if (granted.refusal) throw granted.refusal
  const issuerPublicKeyInfo = issuer?.subjectPublicKeyInfo ?? subjectPublicKeyInfo
  const scheme = template.scheme ?? schemeOfKey(issuerPublicKeyInfo, profile.rsaSignature)
  return { issuer, subject, validity, granted, issuerPublicKeyInfo, scheme }
}

/** Null where the subject is its own issuer, as a root is, and an end entity without any authority. */
function issuerOf({ issuer, profile }: PrepareOptions): Certificate | null {
  if (issuer !== 'self') return issuer
  if (profile.certifies !== 'subordinate') return null
  throw new RootkeepError('profile.wrong-kind', 'A subordinate is not its own issuer', {
    profile: profile.name,
  })
}

/** A self-issued certificate takes no room below its issuer (RFC 5280 §4.2.1.9). */
type Applicant = Pick<PrepareOptions, 'profile' | 'subject' | 'at'>

function checkIssuerOf(issuer: Certificate, { profile, subject, at }: Applicant): void {
  checkIssuerAt(issuer, at)
  if (profile.certifies === 'subordinate' && !namesMatch(issuer.subject, subject))
    checkPathLength(issuer, profile)
}

function checkSubjectKey(subjectPublicKeyInfo: Uint8Array, { name, keyAlgorithms }: Profile): void {
  const key = describeKey(subjectPublicKeyInfo)
  checkKeyStrength(key)
  if (keyAlgorithms.some((algorithm) => algorithm === key.algorithm)) return
  throw new RootkeepError(
    'algorithm.not-allowed',
    `The profile ${name} takes keys of the kinds ${keyAlgorithms.join(', ')} and not ${key.algorithm}`,
    { algorithm: key.algorithm, allowed: keyAlgorithms, profile: name },
  )
}

/** The issuer's own constraints only: those of the CAs above it are path validation's. */
function constraintFindings(issuer: Certificate | null, unsigned: Certificate): Finding[] {
  if (!issuer?.extensions.has(nameConstraints)) return []
  const constraints = new NameConstraintState(new Budget())
  constraints.add(issuer)
  return constraints.faultsOf(unsigned).map((fault) => findingOf(fault, null))
}

/** The issuer's name is copied octet for octet: one encoded anew may not chain (RFC 5280 §7.1). */
function write(options: PrepareOptions, settled: Settled, signatureAlgorithm: Uint8Array): Uint8Array {
  const { issuer, subject, validity, granted } = settled
  return writeTbsCertificate({
    serialNumber: options.serialNumber,
    signatureAlgorithm,
    issuer: (issuer ?? settled).subject.der,
    notBefore: validity.notBefore,
    notAfter: validity.notAfter,
    subject: subject.der,
    subjectPublicKeyInfo: options.subjectPublicKeyInfo,
    extensions: granted.extensions.map(({ der }) => der),
  })
}

function differencesOf(options: PrepareOptions, { subject, validity, granted }: Settled): Difference[] {
  const { askedSubject = options.subject, asked = noExtensions, profile } = options
  return [
    subjectDifference(askedSubject, subject, options.subject),
    ...validityDifferences(validity, profile),
    ...extensionDifferences(asked, granted.extensions, profile),
  ]
}

/**
 * Has the issuer's signer sign what was prepared, and checks the result: read strictly again, the same
 * octets, and a signature by the issuer's key. Throws `certificate.lint-failed` for what is not issuable,
 * `certificate.self-check-failed`, and what the signer throws. A preparation is used up by the attempt; a
 * second one is a defect of the caller (TypeError).
 */
export function issue(prepared: Prepared, signer: Signer): Issued {
  const tbsCertificate = release(prepared)
  if (Buffer.compare(signer.subjectPublicKeyInfo, prepared.issuerPublicKeyInfo) !== 0) {
    throw selfCheckFailed('the signer is not the issuer')
  }
  return complete(prepared, signer.sign(tbsCertificate, prepared.scheme))
}

/** The first half of `issue`, for a signer elsewhere: the octets to be signed. Throws as `issue`. */
export function release(prepared: Prepared): Uint8Array {
  Preparation.advance(prepared, 'prepared', 'released')
  checkFindings(prepared)
  return prepared.tbsCertificate
}

/** The second half: the certificate under the signature of what was released. Throws as `issue`. */
export function complete(prepared: Prepared, signature: Uint8Array): Issued {
  Preparation.advance(prepared, 'released', 'completed')
  const { tbsCertificate, unsigned } = prepared
  const der = writeCertificate(tbsCertificate, unsigned.signatureAlgorithm, signature)
  return { der, certificate: checkIssued(der, prepared) }
}

/** Throws `certificate.lint-failed` with the codes of the findings that are errors. */
export function checkFindings({ isIssuable, findings }: Prepared): void {
  if (isIssuable) return
  const codes = findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)
  throw new RootkeepError('certificate.lint-failed', `The lints refuse it: ${codes.join(', ')}`, {
    findings: codes,
  })
}

/** The octets that were signed are those that `prepare` read back, so only what stands around them is new. */
function checkIssued(
  der: Uint8Array,
  { tbsCertificate, unsigned, issuerPublicKeyInfo }: Prepared,
): Certificate {
  const signed = readSignedCertificate(der)
  if (Buffer.compare(signed.tbsCertificate, tbsCertificate) !== 0) {
    throw selfCheckFailed('what was signed is not what was prepared')
  }
  const certificate = { ...unsigned, ...signed }
  if (!isSignedBy(certificate, issuerPublicKeyInfo)) throw selfCheckFailed('the signature is wrong')
  return certificate
}

function selfCheckFailed(fault: string): RootkeepError {
  return new RootkeepError('certificate.self-check-failed', `Nothing was issued: ${fault}`, { fault })
}
