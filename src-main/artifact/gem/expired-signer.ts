// Old gems: a signer whose certificate has ended since, and was valid when the gem says that it was signed. Said in
// these words, with what it would take to prove the instant; it makes no gem valid.

import { type Instant, instantOfSeconds } from '../../contract/instant.ts'
import type { Finding } from '../../contract/values.ts'
import { attempt } from './attempt.ts'
import { findingOfFault } from './fault.ts'
import type { GemFile } from './gem-file.ts'
import type { SignerPath } from './signer-path.ts'

/** A note where the path is broken by time alone: now it is, and at the claimed instant it was not. */
export function expiryFindings(gem: GemFile, { report, askAt }: SignerPath): Finding[] {
  const signer = report.certificates[0]
  const hasEnded = report.findings.some(({ code }) => code === 'path.expired')
  if (!signer || !hasEnded) return []
  const { notBefore, notAfter } = signer
  const claim = claimsOf(gem).find(({ at }) => at >= notBefore && at <= notAfter && askAt(at).isValid)
  if (!claim && !askAt(notAfter).isValid) return []
  const then = claim ? `at ${claim.at}, the time that ${claim.by} claims` : 'until then'
  const message =
    `Signer expired now but valid when signed: the certificate ended ${notAfter} and was valid ${then}. ` +
    'Nothing in the gem proves when it was signed. A time stamp (RFC 3161) of the signatures from before that ' +
    "end would, or a record of this very gem from before it by someone trusted: a registry's, a transparency " +
    "log's, a keep's journal"
  return [findingOfFault({ code: 'gem.expired-since', message })]
}

interface Claim {
  readonly at: Instant
  readonly by: string
}

/** What a gem says of its time: the headers of its signatures, and the date in its metadata. */
function claimsOf({ members, metadata }: GemFile): Claim[] {
  const signature = members.find(({ signs }) => signs !== null)
  const built = signature && attempt(() => instantOfSeconds(signature.header.mtime))
  const [date] = /^\d{4}-\d\d-\d\d/.exec(metadata?.date ?? '') ?? []
  const dated =
    date === undefined ? null : attempt(() => instantOfSeconds(Date.parse(`${date}T00:00:00Z`) / 1000))
  return [
    ...(built ? [{ at: built, by: 'the archive' }] : []),
    ...(dated ? [{ at: dated, by: 'the metadata' }] : []),
  ]
}
