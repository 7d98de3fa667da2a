// End entities that end within thirty days, or whose keys are too weak for as long as they live, issuer by issuer:
// counted from indexes and in turns, so that an issuer of a hundred thousand keeps nobody waiting.

import { addDays } from '../../contract/instant.ts'
import type { Authority } from '../../records/authority.ts'
import { listedAuthorities } from '../authority-view.ts'
import { titleOfSubject } from '../certificate/view.ts'
import { newestOf } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { turnTaker } from '../turn.ts'
import type { Noticed } from './finding.ts'
import { endOf112Bits, weaknessOfKey } from './key-strength.ts'

const days = 30

export async function certificateFindings(keep: Keep): Promise<Noticed[]> {
  const found: Noticed[] = []
  for (const authority of listedAuthorities(keep)) {
    const count = await countEnding(keep, authority.id)
    if (count === 0) continue
    const first = keep.records.certificateExpiry.first(authority.id, spanOf(keep.now(), 0, days))
    found.push({
      code: 'certificatesEnd',
      severity: 'warning',
      act: 'certificate.renew',
      subject: titleOfSubject(newestOf(keep, authority).row.subject),
      authority: authority.name,
      count,
      instant: first?.notAfter ?? null,
      certificate: first?.sha256 ?? null,
      detail: first && titleOfSubject(first.subject),
    })
  }
  return found
}

/** Of each issuer and kind of key one finding. */
export async function weakKeyFindings(keep: Keep): Promise<Noticed[]> {
  const turn = turnTaker()
  const found: Noticed[] = []
  for (const authority of listedAuthorities(keep)) {
    found.push(...weakKeysOf(keep, authority))
    await turn()
  }
  return found
}

function weakKeysOf(keep: Keep, authority: Authority): Noticed[] {
  const now = keep.now()
  const kinds = keep.records.certificateExpiry.keyAlgorithms(authority.id, { at: now, beyond: endOf112Bits })
  return kinds.flatMap(({ keyAlgorithm, count, countBeyond }) => {
    const weakness = weaknessOfKey({ keyAlgorithm, notAfter: countBeyond > 0 ? endOf112Bits : now }, now)
    if (!weakness) return []
    return [
      {
        code: 'keysWeak',
        severity: weakness.since === null ? 'warning' : 'info',
        act: 'certificate.rekey',
        subject: titleOfSubject(newestOf(keep, authority).row.subject),
        authority: authority.name,
        count: weakness.since === null ? count : countBeyond,
        instant: weakness.since,
        detail: keyAlgorithm,
      },
    ]
  })
}

async function countEnding(keep: Keep, issuer: number): Promise<number> {
  const turn = turnTaker()
  const now = keep.now()
  let count = 0
  for (let day = 0; day < days; day++) {
    count += keep.records.certificateExpiry.countInForce(issuer, spanOf(now, day, day + 1))
    await turn()
  }
  return count
}

function spanOf(now: string, from: number, before: number) {
  return { from: addDays(now, from), before: addDays(now, before) }
}
