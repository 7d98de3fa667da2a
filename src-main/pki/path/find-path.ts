// The answer to a question about a leaf: the first valid path, or else the best of those that failed, and why.
// First only sound CAs are followed, which finds a valid path if there is one; then, to explain a failure, all.

import { RootkeepError } from '../../contract/errors.ts'
import type { PathFinding } from '../../contract/path.ts'
import type { Certificate } from '../certificate.ts'
import { anchorScopeFaults } from './anchor-scope.ts'
import { type CandidatePath, candidatePaths } from './build.ts'
import { byTelling, type Fault, type FaultCode, findingOf, rankOf } from './fault.ts'
import type { Inquiry } from './inquiry.ts'
import { revocationFindings } from './revocation.ts'
import { hasNoError, type ValidatedPath, validatePath } from './validate.ts'

/** A path that was tried. */
export interface TriedPath {
  /** Leaf first. */
  readonly certificates: readonly Certificate[]
  /** The most telling first. */
  readonly findings: readonly PathFinding[]
  readonly policies: readonly string[]
  /** Whether the last certificate is an anchor. */
  readonly reachesAnchor: boolean
}

export interface PathReport extends TriedPath {
  readonly isValid: boolean
  /** All paths that were tried, the one of the answer among them. */
  readonly tried: readonly TriedPath[]
}

/** Failed paths beyond these are counted among the rest and not kept. */
const maximumTried = 32

export interface FindOptions {
  /** Whether to go on after the answer, to show what other paths there are, sound or not. */
  readonly all?: boolean
}

/** Finds the path for a leaf (RFC 5280 §6, RFC 4158). Never throws for what is in the certificates. */
export function findPath(leaf: Certificate, inquiry: Inquiry, { all = false }: FindOptions = {}): PathReport {
  const report = answer(leaf, inquiry)
  return all ? { ...report, tried: withOthers(report.tried, leaf, inquiry) } : report
}

function answer(leaf: Certificate, inquiry: Inquiry): PathReport {
  const tried: TriedPath[] = []
  try {
    const own = anchorItself(leaf, inquiry)
    const isTrusted = own !== null && hasNoError(own.findings)
    if (own && !isTrusted) tried.push(own)
    const valid = isTrusted ? own : search(leaf, inquiry, tried)
    if (valid) return { ...valid, isValid: true, tried: [...tried, valid] }
  } catch (thrown) {
    return exhausted(leaf, tried, thrown)
  }
  return { ...bestOf(leaf, tried), isValid: false, tried }
}

/** As many of all other paths as the budget still allows. */
function withOthers(tried: readonly TriedPath[], leaf: Certificate, inquiry: Inquiry): TriedPath[] {
  const paths = [...tried]
  try {
    for (const candidate of candidatePaths(leaf, inquiry, { isThorough: true })) {
      if (paths.length >= maximumTried) break
      if (!paths.some((path) => isSamePath(path, candidate))) paths.push(judge(candidate, inquiry))
    }
  } catch (thrown) {
    if (!isExhaustion(thrown)) throw thrown
  }
  return paths
}

/** Whether two paths are of the same certificates. */
export function isSamePath(a: CertificateList, b: CertificateList): boolean {
  const isSameLength = a.certificates.length === b.certificates.length
  return isSameLength && a.certificates.every((certificate, i) => certificate === b.certificates[i])
}

type CertificateList = Pick<TriedPath, 'certificates'>

function bestOf(leaf: Certificate, tried: readonly TriedPath[]): TriedPath {
  const none: TriedPath = { certificates: [leaf], findings: [], policies: [], reachesAnchor: false }
  return tried.reduce((best, path) => (isBetter(path, best) ? path : best), tried[0] ?? none)
}

/** A leaf that the user trusts itself stands at the end of its path already. */
function anchorItself(leaf: Certificate, inquiry: Inquiry): TriedPath | null {
  if (!inquiry.anchors.has(leaf) || !inquiry.faults.isSound(leaf, 'endEntity')) return null
  const warnings = inquiry.faults.of(leaf, 'endEntity')
  const faults = [...scopeFaultsOf(leaf, inquiry), ...warnings, standsByItself]
  return {
    certificates: [leaf],
    findings: faults.map((fault) => findingOf(fault, 0)),
    policies: [],
    reachesAnchor: true,
  }
}

const standsByItself: Fault = { code: 'path.is-anchor', sentence: 'path.is-anchor' }

function scopeFaultsOf(leaf: Certificate, inquiry: Inquiry): Fault[] {
  const anchor = inquiry.anchors.find(leaf)
  const scope = anchor && inquiry.scopes?.get(anchor)
  return scope ? anchorScopeFaults([leaf], scope, inquiry).map(({ fault }) => fault) : []
}

function search(leaf: Certificate, inquiry: Inquiry, tried: TriedPath[]): TriedPath | null {
  for (const isThorough of [false, true]) {
    for (const candidate of candidatePaths(leaf, inquiry, { isThorough })) {
      const path = judge(candidate, inquiry)
      if (!candidate.deadEnd && hasNoError(path.findings)) return path
      if (tried.length < maximumTried) tried.push(path)
      // Another path would not make a leaf valid that is not.
      if (!candidate.deadEnd && !inquiry.faults.isSound(leaf, 'endEntity')) return null
      if (isThorough && tried.length === maximumTried) return null
    }
    if (tried.length > 0 && !isThorough) return null
  }
  return null
}

function judge({ certificates, deadEnd }: CandidatePath, inquiry: Inquiry): TriedPath {
  if (deadEnd) return judgeDeadEnd(certificates, deadEnd, inquiry)
  const path = validatePath(certificates, inquiry)
  const findings = [...path.findings, ...revocationOf(path, inquiry)]
  const policies = hasNoError(findings) ? path.policies : []
  return { certificates, findings: byTelling(findings), policies, reachesAnchor: true }
}

/** What can be said of a path without its anchor: each certificate by itself, and the signatures in between. */
function judgeDeadEnd(certificates: readonly Certificate[], deadEnd: Fault, inquiry: Inquiry): TriedPath {
  const findings = certificates.flatMap((certificate, i) => {
    const issuer = certificates[i + 1]
    const faults = [...inquiry.faults.of(certificate, i === 0 ? 'endEntity' : 'authority')]
    if (issuer) faults.push(...inquiry.signatures.faultsOf(certificate, issuer.subjectPublicKeyInfo))
    return faults.map((fault) => findingOf(fault, i))
  })
  const end = findingOf(deadEnd, certificates.length - 1)
  return {
    certificates,
    findings: byTelling([...findings, end]),
    policies: [],
    reachesAnchor: false,
  }
}

/** Faults after which nobody asks whether a certificate is revoked: it is forged, or cannot be read. */
const beyondRevocation: ReadonlySet<string> = new Set<FaultCode>([
  'path.bad-signature',
  'path.name-chaining',
  'path.malformed-extension',
])

function revocationOf(path: ValidatedPath, inquiry: Inquiry): readonly PathFinding[] {
  const isBeyond = path.findings.some(({ code }) => beyondRevocation.has(code))
  return isBeyond ? [] : revocationFindings(path, inquiry)
}

/** Of two failed paths, the one that came further: its worst finding tells less, or it has fewer errors. */
function isBetter(a: TriedPath, b: TriedPath): boolean {
  const difference = worstOf(a) - worstOf(b)
  return difference === 0 ? errorsOf(a) < errorsOf(b) : difference > 0
}

function worstOf({ findings }: TriedPath): number {
  return Math.min(...findings.map(rankOf))
}

function errorsOf({ findings }: TriedPath): number {
  return findings.filter(({ severity }) => severity === 'error').length
}

function exhausted(leaf: Certificate, tried: readonly TriedPath[], thrown: unknown): PathReport {
  if (!isExhaustion(thrown)) throw thrown
  const code = 'path.budget-exhausted'
  const fault: Fault = { code, sentence: code, values: { resource: String(thrown.details.resource) } }
  const best = bestOf(leaf, tried)
  return { ...best, findings: [findingOf(fault, null), ...best.findings], isValid: false, tried }
}

function isExhaustion(thrown: unknown): thrown is RootkeepError {
  return thrown instanceof RootkeepError && thrown.code === 'path.budget-exhausted'
}
