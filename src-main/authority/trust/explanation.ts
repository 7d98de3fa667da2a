// The desk's answer to `trust.explain`: the report on a question in full, each certificate of each path described,
// for the window to draw and for a person to read.

import type { Instant } from '../../contract/instant.ts'
import type { ExplainedPath, PathCertificate, PathExplanation, PathQuestion } from '../../contract/path.ts'
import { type Certificate, sha256Fingerprint } from '../../pki/certificate.ts'
import { nameText } from '../../pki/name-text.ts'
import { byTelling } from '../../pki/path/fault.ts'
import { isSamePath, type PathReport, type TriedPath } from '../../pki/path/find-path.ts'
import { hasNoError } from '../../pki/path/validate.ts'
import { explanationText } from '../../pki/text/path.ts'
import { keyAlgorithmOf, titleOfName } from '../certificate/view.ts'
import type { TrustMaterial, TrustSupport } from './material.ts'
import { type Judgement, judgeTrust } from './validation.ts'

export interface ExplanationOptions {
  readonly now: Instant
  readonly support: TrustSupport
  /** Every path that was tried, and not only the best. */
  readonly all: boolean
}

/** Says why the question's leaf is or is not trusted; throws as `validateTrust` does. */
export function explainTrust(question: PathQuestion, options: ExplanationOptions): PathExplanation {
  const judgement = judgeTrust(question, options.now, options)
  const { at, report } = judgement
  const paths = pathsOf(judgement, options.all)
  const explanation = { valid: report?.isValid ?? false, at, paths, tried: report?.tried.length ?? 0 }
  return { ...explanation, text: explanationText(explanation, question) }
}

/** The best first, with what was left out of the question's files said of it. */
function pathsOf({ report, notes, sources }: Judgement, all: boolean): ExplainedPath[] {
  if (!report) return [{ valid: false, certificates: [], findings: [...byTelling(notes)], policies: [] }]
  const best = explain(report, report, sources)
  const findings = [...byTelling([...best.findings, ...notes])]
  const others = all ? report.tried.filter((path) => !isSamePath(path, report)) : []
  return [{ ...best, findings }, ...others.map((path) => explain(path, report, sources))]
}

function explain(
  { certificates, findings, policies, reachesAnchor }: TriedPath,
  { isValid }: PathReport,
  sources: TrustMaterial['sources'],
): ExplainedPath {
  const last = certificates.length - 1
  return {
    valid: isValid && reachesAnchor && hasNoError(findings),
    certificates: certificates.map((certificate, i) =>
      describe(certificate, {
        role: i === last && reachesAnchor ? 'anchor' : i === 0 ? 'leaf' : 'authority',
        source: sources.get(certificate) ?? 'given',
      }),
    ),
    findings: [...findings],
    policies: [...policies],
  }
}

function describe(
  certificate: Certificate,
  { role, source }: Pick<PathCertificate, 'role' | 'source'>,
): PathCertificate {
  const { der, subject, issuer, serialNumber, notBefore, notAfter, subjectPublicKeyInfo } = certificate
  return {
    sha256: sha256Fingerprint(der),
    title: titleOfName(subject),
    subject: nameText(subject),
    issuer: nameText(issuer),
    serialNumber,
    notBefore,
    notAfter,
    keyAlgorithm: keyAlgorithmOf(subjectPublicKeyInfo),
    role,
    source,
  }
}
