// SingleResponse (RFC 6960 §4.2.1) as it is read: the status of one certificate.

import { DerReader } from '../der/reader.ts'
import { contextConstructed, contextPrimitive, tags } from '../der/tag.ts'
import type { Extensions } from '../extension/extension.ts'
import { readOptionalExtensions } from '../extension/optional-extensions.ts'
import { reasonOfCode } from '../extension/reason-code.ts'
import { readGeneralizedTime } from '../time.ts'
import { readCertId } from './cert-id.ts'
import type { CertificateAnswer, CertStatus } from './cert-status.ts'
import { ocspType } from './ocsp-type.ts'

export interface SingleResponse extends CertificateAnswer {
  readonly extensions: Extensions
}

/** Reads the next element of the list of responses; throws `der.*`, `time.invalid` or `extension.*`. */
export function readSingleResponse(list: DerReader): SingleResponse {
  const contents = list.enter(tags.sequence)
  const certId = readCertId(contents)
  const certStatus = readCertStatus(contents)
  const thisUpdate = readGeneralizedTime(contents)
  const next = contents.enterOptional(contextConstructed(0))
  const nextUpdate = next ? readGeneralizedTime(next) : null
  next?.finish()
  const extensions = readOptionalExtensions(contents, 1)
  contents.finish()
  const cutoff = extensions.find(ocspType.archiveCutoff)
  const archiveCutoff = cutoff ? readGeneralizedTime(new DerReader(cutoff.value)) : null
  return { certId, certStatus, thisUpdate, nextUpdate, archiveCutoff, extensions }
}

function readCertStatus(contents: DerReader): CertStatus {
  if (contents.isNext(contextConstructed(1))) return readRevokedInfo(contents.enter(contextConstructed(1)))
  const isGood = contents.isNext(contextPrimitive(0))
  // Both are NULL, tagged implicitly.
  const content = contents.content(contextPrimitive(isGood ? 0 : 2))
  new DerReader(content).finish()
  return { status: isGood ? 'good' : 'unknown' }
}

function readRevokedInfo(contents: DerReader): CertStatus {
  const revokedAt = readGeneralizedTime(contents)
  const wrapped = contents.enterOptional(contextConstructed(0))
  const reason = wrapped ? reasonOfCode(wrapped.smallInteger(tags.enumerated)) : null
  wrapped?.finish()
  contents.finish()
  return { status: 'revoked', revokedAt, reason }
}
