// One act for each of several certificates: renewing and revoking, with the result of each; and their files.

import type { BatchOutcome } from '../../contract/certificate-batch.ts'
import type { CallContext, Output, Parsed } from '../../contract/contract.ts'
import { RootkeepError, toErrorReply } from '../../contract/errors.ts'
import type { OutputFile } from '../../contract/values.ts'
import type { Certificate } from '../../pki/certificate.ts'
import type { Certificate as CertificateRow } from '../../records/certificate-row.ts'
import { chainFiles } from '../chain.ts'
import type { Desk } from '../desk.ts'
import { pathAbove } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { revokeOne } from '../revocation-act.ts'
import { keptAtHand } from './at-hand.ts'
import { batchFileNames } from './batch-file-name.ts'
import { renewCertificate } from './renewal.ts'
import { titleOfSubject } from './view.ts'

/** Each by itself. Throws what concerns a key before anything was signed: someone is to give its passphrase. */
export async function renewBatch(
  desk: Desk,
  { certificates, days }: Parsed<'certificate.renew-batch'>,
  context: CallContext,
): Promise<Output<'certificate.renew-batch'>> {
  const rows = certificates.map((sha256) => rowOf(desk.keep, sha256))
  let renewed = 0
  const results = await eachInTurn(rows, context, async (row) => {
    try {
      const { certificate } = await renewCertificate(desk, { sha256: row.sha256, days })
      renewed += 1
      return { ...outcomeOf(row, null), certificate }
    } catch (thrown) {
      if (thrown instanceof RootkeepError && thrown.code.startsWith('key.') && renewed === 0) throw thrown
      return { ...outcomeOf(row, thrown), certificate: null }
    }
  })
  return { renewed, results: results.map((each) => ({ certificate: null, ...each })) }
}

/**
 * Revokes each by an act of its own; none where one may not be revoked, unless `partly`. Throws
 * `certificate.unknown`, `revocation.date-invalid`.
 */
export async function revokeBatch(
  { keep }: Desk,
  { certificates, partly, ...revocation }: Parsed<'revocation.revoke-batch'>,
  context: CallContext,
): Promise<Output<'revocation.revoke-batch'>> {
  const rows = certificates.map((sha256) => rowOf(keep, sha256))
  const faults = rows.map((row) => faultOf(row, revocation.reason))
  if (!partly && faults.some((fault) => fault !== null)) {
    const results = rows.map((row, at) => ({ ...outcomeOf(row, faults[at] ?? null), ok: false }))
    return { revoked: 0, results }
  }
  const results = await eachInTurn(rows, context, async (row, at) => {
    const fault = faults[at] ?? null
    const { issuerAuthorityId, serialNumber } = row
    if (fault || issuerAuthorityId === null) return outcomeOf(row, fault)
    revokeOne(keep, { issuerAuthorityId, serialNumber }, revocation)
    return outcomeOf(row, null)
  })
  return { revoked: results.filter(({ ok }) => ok).length, results }
}

/** Everyone else has a turn between two; what was not begun when someone cancels is told as cancelled. */
async function eachInTurn<T extends BatchOutcome>(
  rows: readonly SignedRow[],
  { signal, progress }: CallContext,
  act: (row: SignedRow, at: number) => Promise<T>,
): Promise<(T | BatchOutcome)[]> {
  const results: (T | BatchOutcome)[] = []
  for (const [at, row] of rows.entries()) {
    if (signal.aborted) {
      results.push(outcomeOf(row, new RootkeepError('call.cancelled', 'It was cancelled before its turn.')))
      continue
    }
    results.push(await act(row, at))
    progress(at + 1, rows.length)
    await new Promise(setImmediate)
  }
  return results
}

type SignedRow = CertificateRow & { readonly sha256: string }

function rowOf(keep: Keep, sha256: string): SignedRow {
  return { ...keptAtHand(keep, { sha256, certificate: undefined }).row, sha256 }
}

/** Why a certificate may not be revoked; a hold may become a revocation for good. */
function faultOf({ issuerAuthorityId, revocation, serialNumber }: SignedRow, reason: string) {
  if (issuerAuthorityId === null) {
    const fault = 'No authority of this keep issued this certificate.'
    return new RootkeepError('certificate.issued-elsewhere', fault, { serialNumber })
  }
  if (!revocation || (revocation.reason === 'certificateHold' && reason !== 'certificateHold')) return null
  return new RootkeepError('revocation.already-revoked', 'The certificate is revoked already.', {
    serialNumber,
    reason: revocation.reason,
    revokedAt: revocation.revokedAt,
  })
}

function outcomeOf({ sha256, subject }: SignedRow, thrown: unknown): BatchOutcome {
  const title = titleOfSubject(subject)
  if (thrown === null) return { sha256, title, ok: true, error: null }
  const { code, message } = toErrorReply(thrown)
  return { sha256, title, ok: false, error: { code, message } }
}

/** A file for each, or one for all in which every certificate is once. Throws `certificate.unknown`. */
export function exportBatch(
  keep: Keep,
  { certificates, format, chain, bundle }: Parsed<'certificate.export-batch'>,
): OutputFile[] {
  const kept = certificates.map((sha256) => keptAtHand(keep, { sha256, certificate: undefined }))
  const paths = kept.map((each): Certificate[] =>
    chain ? pathAbove(keep, each).map(({ certificate }) => certificate) : [each.certificate],
  )
  if (bundle || format === 'pkcs7') {
    const all = new Map(paths.flat().map((each) => [Buffer.from(each.der).toString('base64'), each]))
    return chainFiles([...all.values()], { format, order: 'leaf-first', name: 'certificates' })
  }
  const names = batchFileNames(kept.map(({ row }) => titleOfSubject(row.subject)))
  return paths.flatMap((path, at) =>
    chainFiles(path, { format, order: 'leaf-first', name: (names[at] ?? '').replace(/\.pem$/, '') }),
  )
}
