// End entities that end within thirty days, or whose keys are too weak for as long as they live, issuer by issuer:
// counted from indexes and in turns, so that an issuer of a hundred thousand keeps nobody waiting.

import { addDays } from '../../contract/instant.ts'
import type { Authority } from '../../records/authority.ts'
import type { KeyCount } from '../../records/certificate-expiry.ts'
import { listedAuthorities } from '../authority-view.ts'
import { BoundedMap } from '../bounded-map.ts'
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
  const kinds = keyKindsOf(keep, authority)
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

/** For each keep, by authority, day and the newest that it issued: counting a hundred thousand takes a while. */
const counted = new WeakMap<Keep, BoundedMap<readonly KeyCount[]>>()
const maximumCounted = 4096

function keyKindsOf(keep: Keep, { id }: Authority): readonly KeyCount[] {
  const { certificateExpiry } = keep.records
  const now = keep.now()
  const known = counted.get(keep) ?? new BoundedMap(maximumCounted)
  counted.set(keep, known)
  const stamp = `${id} ${now.slice(0, 10)} ${certificateExpiry.newest(id)}`
  const kinds = known.get(stamp) ?? certificateExpiry.keyAlgorithms(id, { at: now, beyond: endOf112Bits })
  known.set(stamp, kinds)
  return kinds
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
