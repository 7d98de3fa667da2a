// CRLs found by their issuer's name, full ones and deltas apart, the newest first: of two that are both in force it
// says what is so now.

import type { Crl } from '../crl/crl.ts'
import { deltaCRLIndicator } from '../extension/crl-number.ts'
import type { Name } from '../name.ts'
import { nameKey } from '../name-match.ts'

export class CrlIndex {
  readonly crls: readonly Crl[]
  private readonly full = new Map<string, Crl[]>()
  private readonly deltas = new Map<string, Crl[]>()

  constructor(crls: readonly Crl[]) {
    this.crls = crls
    for (const crl of crls.toSorted((a, b) => compare(b.thisUpdate, a.thisUpdate))) {
      const map = crl.extensions.has(deltaCRLIndicator) ? this.deltas : this.full
      const key = nameKey(crl.issuer)
      map.set(key, [...(map.get(key) ?? []), crl])
    }
  }

  /** Full CRLs of an issuer of this name. */
  fullOf(issuer: Name): readonly Crl[] {
    return this.full.get(nameKey(issuer)) ?? []
  }

  /** Delta CRLs of an issuer of this name. */
  deltasOf(issuer: Name): readonly Crl[] {
    return this.deltas.get(nameKey(issuer)) ?? []
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Of a question without CRLs. */
export const noCrls = new CrlIndex([])
