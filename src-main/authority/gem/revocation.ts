// What this keep's own records say of a gem's signer and the certificates above: revoked here, whether or not a CRL
// says so yet.

import { differenceOf } from '../../artifact/gem/difference.ts'
import type { GemDecision, GemJudgement, GemReport } from '../../contract/gem.ts'
import type { Finding } from '../../contract/values.ts'
import { findingOf } from '../../pki/path/fault.ts'
import type { Keep } from '../keep.ts'

/** The judgement, with what the records say against a path given by fingerprints, signer first. */
export function judgedByRecords(
  keep: Partial<Pick<Keep, 'records'>>,
  judgement: GemJudgement,
  path: readonly string[],
): GemJudgement {
  const known = judgement.findings.filter(({ code }) => code === 'path.revoked')
  const found = path.flatMap((sha256, i) => {
    const revocation = keep.records?.certificates.findBySha256(sha256)?.revocation
    return revocation && !known.some(({ certificate }) => certificate === i)
      ? [revokedFinding(i, revocation)]
      : []
  })
  if (found.length === 0) return judgement
  return { ...judgement, accepted: false, findings: [...found, ...judgement.findings] }
}

function revokedFinding(
  certificate: number,
  { revokedAt, reason }: { revokedAt: string; reason: string },
): Finding {
  const values = { revocationDate: revokedAt, reasonCode: reason }
  return findingOf({ code: 'path.revoked', sentence: 'path.revoked-by-records', values }, certificate)
}

/** The report, its judgements looked up in the records. */
export function reportByRecords(keep: Keep, report: GemReport): GemReport {
  const path = report.path.map(({ sha256 }) => sha256)
  const strict = judgedByRecords(keep, report.strict, path)
  const high: GemDecision | undefined = report.decisions.find(({ policy }) => policy === 'HighSecurity')
  return {
    ...report,
    strict,
    judgement: judgedByRecords(keep, report.judgement, path),
    difference: high ? differenceOf(high, strict) : null,
  }
}
