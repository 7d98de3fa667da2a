// End entities that end within thirty days, issuer by issuer: counted day by day, so that an issuer of a hundred
// thousand keeps nobody waiting.

import { addDays } from '../../contract/instant.ts'
import { listedAuthorities } from '../authority-view.ts'
import { titleOfSubject } from '../certificate/view.ts'
import { newestOf } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { turnTaker } from '../turn.ts'
import type { Noticed } from './finding.ts'

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
