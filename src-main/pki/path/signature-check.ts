// Signatures on the way of one question: each certificate under each key at most once, within the budget, by the
// strength policy, and not again where the caller's memory has it.

import { RootkeepError } from '../../contract/errors.ts'
import type { PureAlgorithm } from '../../contract/key-algorithm-name.ts'
import { readSignatureAlgorithm } from '../algorithm.ts'
import type { Certificate } from '../certificate.ts'
import type { Crl } from '../crl/crl.ts'
import { describeKey } from '../public-key.ts'
import { type Signed, verifySignature } from '../verification.ts'
import type { Budget } from './budget.ts'
import { dsaDigest, isDsaKey, verifyDsaSignature } from './dsa.ts'
import { type Fault, isError } from './fault.ts'
import type { SignatureMemory } from './signature-memory.ts'
import { maySha1, type StrengthPolicy } from './strength.ts'

interface Checked {
  readonly subjectPublicKeyInfo: Uint8Array
  readonly faults: readonly Fault[]
  /** What another key was found to be worth before. */
  readonly next: Checked | null
}

export class SignatureCheck {
  private readonly checked = new Map<Certificate | Crl, Checked>()
  private count = 0
  private readonly policy: StrengthPolicy
  private readonly budget: Budget
  private readonly memory: SignatureMemory | null

  constructor(policy: StrengthPolicy, budget: Budget, memory: SignatureMemory | null) {
    this.policy = policy
    this.budget = budget
    this.memory = memory
  }

  /** What is wrong with a certificate's signature under a key; throws `path.budget-exhausted`. */
  faultsOf(certificate: Certificate, subjectPublicKeyInfo: Uint8Array): readonly Fault[] {
    const known = this.knownFaults(certificate, subjectPublicKeyInfo)
    if (known) return known
    const faults = this.checkRemembered(certificate, subjectPublicKeyInfo)
    return this.keep(certificate, { subjectPublicKeyInfo, faults, next: null })
  }

  /** As `faultsOf`, of a CRL. */
  crlFaultsOf(crl: Crl, subjectPublicKeyInfo: Uint8Array): readonly Fault[] {
    if (this.memory?.hasCrl(crl, subjectPublicKeyInfo)) return none
    const known = this.knownFaults(crl, subjectPublicKeyInfo)
    if (known) return known
    const faults = this.checkCrl(crl, subjectPublicKeyInfo)
    return this.keep(crl, { subjectPublicKeyInfo, faults, next: null })
  }

  private knownFaults(signed: Certificate | Crl, key: Uint8Array): readonly Fault[] | null {
    let known = this.checked.get(signed) ?? null
    while (known && !isSameKey(known.subjectPublicKeyInfo, key)) known = known.next
    return known?.faults ?? null
  }

  private keep(signed: Certificate | Crl, checked: Checked): readonly Fault[] {
    const before = this.checked.get(signed)
    this.checked.set(signed, before ? { ...checked, next: before } : checked)
    return checked.faults
  }

  private checkCrl(crl: Crl, subjectPublicKeyInfo: Uint8Array): readonly Fault[] {
    const { signatureAlgorithm, tbsSignatureAlgorithm, tbsCertList: message, signature } = crl
    if (Buffer.compare(signatureAlgorithm, tbsSignatureAlgorithm) !== 0) return [badSignature]
    const faults = this.judge(subjectPublicKeyInfo, { signatureAlgorithm, message, signature })
    if (!faults.some(isError)) this.memory?.rememberCrl(crl, subjectPublicKeyInfo)
    return faults
  }

  private checkRemembered(certificate: Certificate, subjectPublicKeyInfo: Uint8Array): readonly Fault[] {
    if (this.memory?.has(certificate, subjectPublicKeyInfo)) return none
    const { signatureAlgorithm, tbsCertificate: message, signature } = certificate
    const faults = this.judge(subjectPublicKeyInfo, { signatureAlgorithm, message, signature })
    if (faults.length === 0) this.memory?.remember(certificate, subjectPublicKeyInfo)
    return faults
  }

  private judge(subjectPublicKeyInfo: Uint8Array, signed: Signed): readonly Fault[] {
    this.count += 1
    this.budget.spend('signatures', this.count > notWeighed ? costOf(subjectPublicKeyInfo) : 1)
    const isSha1Allowed = maySha1(this.policy)
    try {
      if (!this.verify(subjectPublicKeyInfo, signed)) return [badSignature]
      return isSha1Allowed && isOfSha1(signed.signatureAlgorithm) ? [legacySignature] : none
    } catch (thrown) {
      if (!(thrown instanceof RootkeepError)) throw thrown
      return [faultOfError(thrown)]
    }
  }

  private verify(subjectPublicKeyInfo: Uint8Array, signed: Signed): boolean {
    const isSha1Allowed = maySha1(this.policy)
    if (!isDsaKey(subjectPublicKeyInfo)) {
      return verifySignature(subjectPublicKeyInfo, signed, { maySha1: isSha1Allowed })
    }
    if (
      this.policy.rules === 'webpki' ||
      (!isSha1Allowed && dsaDigest(signed.signatureAlgorithm) === 'sha1')
    ) {
      throw new RootkeepError('algorithm.weak', 'Signatures by DSA prove nothing any more')
    }
    return verifyDsaSignature(subjectPublicKeyInfo, signed)
  }
}

const none: readonly Fault[] = []

const badSignature: Fault = {
  code: 'path.bad-signature',
  sentence: 'path.bad-signature',
}

const legacySignature: Fault = {
  code: 'path.algorithm-legacy',
  sentence: 'path.algorithm-legacy',
}

function faultOfError({ code, message: reason }: RootkeepError): Fault {
  if (code === 'algorithm.weak') return { code: 'path.algorithm-weak', reason }
  if (code === 'algorithm.unsupported') return { code: 'path.algorithm-unsupported', reason }
  return { code: 'path.bad-signature', sentence: 'path.signature-unreadable', reason }
}

function isOfSha1(algorithm: Uint8Array): boolean {
  return dsaDigest(algorithm) === 'sha1' || readSignatureAlgorithm(algorithm).isWeak
}

/** What a verification costs beside one by P-256, as measured with OpenSSL 3.5; keys of no use cost nothing more. */
function costOf(subjectPublicKeyInfo: Uint8Array): number {
  if (isDsaKey(subjectPublicKeyInfo)) return costOfDsa
  try {
    const { curve, bits, pure } = describeKey(subjectPublicKeyInfo)
    if (pure) return costOfPure(pure)
    return curve ? costOfCurve[curve] : Math.ceil((bits / 4096) ** 2)
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return 1
    throw thrown
  }
}

/** The checks of a plain question, for which describing the key would cost more than it saves. */
const notWeighed = 8
const costOfDsa = 30
const costOfCurve = { 'P-256': 1, 'P-384': 6, 'P-521': 12 } as const

/** As @noble takes its time, where node:crypto has nothing of the kind. */
function costOfPure(pure: PureAlgorithm): number {
  if (pure === 'ed25519') return 2
  return pure.startsWith('slh-dsa-') ? 50 : 20
}

function isSameKey(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || Buffer.compare(a, b) === 0
}
