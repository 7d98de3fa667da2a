// What of a keep needs an officer's attention, from every source, the most pressing first. Each source looks at one
// kind of thing; nothing is computed with a key, and the work is done in turns.

import { type AttentionFinding, attentionCodes } from '../../contract/attention.ts'
import type { Output } from '../../contract/contract.ts'
import type { Desk } from '../desk.ts'
import type { Keep } from '../keep.ts'
import { dueInTurns } from '../status/due-date.ts'
import { authorityFindings, waitingFindings } from './authority-finding.ts'
import { certificateFindings, weakKeyFindings } from './certificate-finding.ts'
import { dueFindings } from './due-finding.ts'
import { findingOf, type Noticed } from './finding.ts'
import { clockFindings, keepFindings, unusedKeys } from './keep-finding.ts'
import { responderFindings } from './responder-finding.ts'
import { weakSignatureFindings } from './signature-finding.ts'

/** What needs attention now, and the first of what will. */
export async function attentionOf(desk: Desk): Promise<Output<'status.attention'>> {
  const { keep } = desk
  const due = await dueInTurns(keep, [])
  const noticed: Noticed[] = [
    ...(await keepFindings(keep)),
    ...dueFindings(due, keep.now()),
    ...responderFindings(desk, due),
    ...waitingFindings(keep),
    ...(await authorityFindings(desk)),
    ...(await certificateFindings(keep)),
    ...(await weakKeyFindings(keep)),
    ...(await weakSignatureFindings(keep)),
  ]
  return {
    findings: noticed.map(findingOf).toSorted(morePressing),
    next: due.find(({ state, dueAt }) => state === 'later' && dueAt !== null) ?? null,
  }
}

/**
 * What another thread has found, with what only this one tells: keys that serve nothing, where the vault is unlocked,
 * and the clock, which is held against the time that this thread has seen pass.
 */
export async function withOwnFindings(
  keep: Keep,
  found: Output<'status.attention'>,
): Promise<Output<'status.attention'>> {
  const others = found.findings.filter(({ act }) => act !== 'vault.confirm-clock')
  const own = [...clockFindings(keep), ...(await unusedKeys(keep))].map(findingOf)
  return { ...found, findings: [...others, ...own].toSorted(morePressing) }
}

const severities: readonly AttentionFinding['severity'][] = ['error', 'warning', 'info']

function morePressing(a: AttentionFinding, b: AttentionFinding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    attentionCodes.indexOf(a.code) - attentionCodes.indexOf(b.code) ||
    (a.instant ?? '').localeCompare(b.instant ?? '')
  )
}
