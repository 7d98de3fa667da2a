// What authorities need: to be renewed before they end, or before they cut short or are outlived by what they issue;
// a stronger key; the certificate that a parent elsewhere has promised.

import type { AttentionFinding } from '../../contract/attention.ts'
import { addDays } from '../../contract/instant.ts'
import type { ProfileSummary } from '../../contract/profile.ts'
import { listedAuthorities, waitingAuthorities } from '../authority-view.ts'
import { titleOfSubject } from '../certificate/view.ts'
import type { Desk } from '../desk.ts'
import { type Issuer, newestOf } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import type { Profiles } from '../profile-store.ts'
import { turnTaker } from '../turn.ts'
import type { Noticed } from './finding.ts'
import { weaknessOfKey } from './key-strength.ts'

/** Of those that neither retired nor were revoked. */
export async function authorityFindings({ keep, profiles }: Desk): Promise<Noticed[]> {
  const found: Noticed[] = []
  const turn = turnTaker()
  const known = knownProfiles(keep, profiles)
  await turn()
  for (const authority of listedAuthorities(keep)) {
    const issuer = { authority, ...newestOf(keep, authority) }
    if (authority.retiredAt === null && !issuer.row.revocation) found.push(...findingsOf(keep, issuer, known))
    await turn()
  }
  return found
}

/** As they were read last: reading them all takes long, and they change by an act, or by hand seldom. */
const read = new WeakMap<Profiles, { readonly stamp: string; readonly list: readonly ProfileSummary[] }>()

function knownProfiles(keep: Keep, profiles: Profiles): readonly ProfileSummary[] {
  const saved = keep.records.journal.last('profile.save')?.sequence ?? 0
  const stamp = `${saved} ${keep.now().slice(0, 10)}`
  const before = read.get(profiles)
  if (before?.stamp === stamp) return before.list
  const list = profiles.list()
  read.set(profiles, { stamp, list })
  return list
}

function findingsOf(keep: Keep, issuer: Issuer, profiles: readonly ProfileSummary[]): Noticed[] {
  return [
    ...ends(issuer, keep.now()),
    ...outlived(keep, issuer),
    ...shortens(keep, issuer, profiles),
    ...weak(keep, issuer),
  ]
}

/** An authority is told to end in its last year, or its last fifth if that is shorter. */
const year = 365 * 86_400_000

function ends({ authority, row }: Issuer, now: string): Noticed[] {
  const left = Date.parse(row.notAfter) - Date.parse(now)
  const life = Date.parse(row.notAfter) - Date.parse(row.notBefore)
  if (left > Math.min(year, life / 5)) return []
  const [code, severity] =
    left <= 0 ? (['authorityEnded', 'error'] as const) : (['authorityEnds', 'warning'] as const)
  return [
    { ...aboutAuthority({ authority, row }), code, severity, act: actFor(authority), instant: row.notAfter },
  ]
}

/** What was issued elsewhere under its name, or by an earlier generation that lived longer. */
function outlived({ records }: Keep, { authority, row }: Issuer): Noticed[] {
  const instant = records.certificateExpiry.last(authority.id)
  if (instant === null || instant <= row.notAfter) return []
  const code = 'authorityOutlived'
  return [
    { ...aboutAuthority({ authority, row }), code, severity: 'warning', act: actFor(authority), instant },
  ]
}

/** Of the profiles that it has issued under, the shortest that no longer fits in what is left of its life. */
function shortens(keep: Keep, { authority, row }: Issuer, profiles: readonly ProfileSummary[]): Noticed[] {
  const now = keep.now()
  if (authority.keyId === null || row.notAfter <= now) return []
  const [cut] = profiles
    .filter(({ certifies, days }) => certifies !== 'root' && addDays(now, days) > row.notAfter)
    .filter(({ name }) => keep.records.certificates.hasIssuedUnder(authority.id, name))
    .toSorted((a, b) => a.days - b.days)
  if (!cut) return []
  const said = { ...aboutAuthority({ authority, row }), instant: row.notAfter, detail: cut.name }
  return [{ ...said, code: 'authorityShortens', severity: 'info', act: actFor(authority) }]
}

function weak(keep: Keep, { authority, row }: Issuer): Noticed[] {
  const weakness = weaknessOfKey(row, keep.now())
  if (!weakness) return []
  const severity = weakness.since === null ? 'error' : 'warning'
  const said = { ...aboutAuthority({ authority, row }), instant: weakness.since, detail: row.keyAlgorithm }
  return [{ ...said, code: 'authorityWeak', severity, act: 'authority.rekey' }]
}

/** Those whose parent elsewhere has not answered. */
export function waitingFindings(keep: Keep): Noticed[] {
  return waitingAuthorities(keep).map(({ title: subject, name, createdAt: instant }) => ({
    code: 'authorityWaiting',
    severity: 'info',
    act: 'authority.adopt',
    subject,
    authority: name,
    instant,
  }))
}

type About = Pick<Issuer, 'authority' | 'row'>

function aboutAuthority({
  authority,
  row,
}: About): Pick<AttentionFinding, 'subject' | 'authority' | 'certificate'> {
  return { subject: titleOfSubject(row.subject), authority: authority.name, certificate: row.sha256 }
}

/** Whose key is elsewhere is renewed there, and its certificate adopted. */
function actFor({ keyId }: Issuer['authority']): AttentionFinding['act'] {
  return keyId === null ? 'authority.adopt' : 'authority.renew'
}
