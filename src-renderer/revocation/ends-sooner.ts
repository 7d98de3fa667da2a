// Whether a list that is about to be issued ends before the one that programs hold now.

import type { CrlSummary } from '../../src-main/contract/crl.ts'

interface NextList {
  readonly kind: CrlSummary['kind']
  readonly partition: number | null
  /** Null: as far off as the profile has it. */
  readonly nextUpdate: string | null
}

/** True when a list of the same kind and part was issued whose nextUpdate is later (RFC 5280 §5.1.2.5). */
export function endsSooner(
  issued: readonly CrlSummary[],
  { kind, partition, nextUpdate }: NextList,
): boolean {
  if (nextUpdate === null) return false
  return issued.some((crl) => crl.kind === kind && crl.partition === partition && crl.nextUpdate > nextUpdate)
}
