// Issuing a CRL under an authority's next number: the full list, the changes since the last one (a delta), or
// one part of a partitioned list. All share one rising sequence (RFC 5280 §5.2.3).

import type { Output, Parsed } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import { addDays } from '../../contract/instant.ts'
import type { Finding } from '../../contract/values.ts'
import { type CrlOptions, issueCrl, type PreparedCrl, prepareCrl } from '../../pki/crl/issuance.ts'
import type { DistributionPointName } from '../../pki/extension/distribution-point.ts'
import type { Crl as CrlRow } from '../../records/crl.ts'
import type { Desk } from '../desk.ts'
import { generationOf, type Issuer, issuersByKey, signerOf } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { beginningOf } from '../succession/lineage.ts'
import { keepsExpired } from './expired-certificates.ts'
import { crlFile, lastCrlOf, summarizeCrl, wholeCrl } from './kept-crl.ts'
import { crlPart } from './part.ts'

type CrlDesk = Pick<Desk, 'keep' | 'profiles'>

/** From thisUpdate to nextUpdate, where an officer says nothing else. */
const defaultDays = { full: 30, delta: 7 } as const

/**
 * Issues what was asked, and keeps it. Throws `crl.base-missing` for a delta where this key has signed no full
 * CRL, `input.invalid` for a part that is none, and what `prepareCrl` throws, before a number is spent.
 */
export function issueNextCrl(desk: CrlDesk, input: Parsed<'crl.issue'>): Output<'crl.issue'> {
  const { keep } = desk
  checkPart(input)
  const issuer = generationOf(keep, input.issuer, input.generation)
  const signer = signerOf(keep, issuer)
  const expired = input.expired ?? (keepsExpired(desk, issuer.authority.id) ? 'keep' : 'drop')
  const { id, prepared } = reserve(keep, issuer, { ...input, expired })
  const { crls } = keep.records
  try {
    const { der } = issueCrl(prepared, signer)
    keep.act('crl.issue', (note) => {
      const sha256 = crls.complete(id, der, prepared.entryCount)
      note({ step: 'signed', issuer: issuer.authority.name, crlNumber: crls.get(id).crlNumber, sha256 })
    })
  } catch (thrown) {
    markFailed(keep, id)
    throw thrown
  }
  const row = crls.get(id)
  const files = [crlFile(keep, row, input.format)]
  return { crl: summarizeCrl(keep, row), files, findings: otherKeyFindings(keep, issuer, input) }
}

/** A place belongs to a part; deltas are of whole lists, as parts are small. */
function checkPart({ partition, distributionPoint, delta }: Parsed<'crl.issue'>): void {
  if (partition === undefined ? distributionPoint === undefined : !delta) return
  throw new RootkeepError('input.invalid', 'A part has a number, and no delta.')
}

/**
 * A CRL proves something only to who knows the key that signed it (RFC 5280 §6.3.3 (f)), so each key signs one of
 * its own until its last certificate has ended: with all revocations of the authority, under its one sequence of
 * numbers. Said when the present key signs.
 */
function otherKeyFindings(keep: Keep, issuer: Issuer, { generation }: Parsed<'crl.issue'>): Finding[] {
  if (generation !== undefined) return []
  const [, ...others] = issuersByKey(keep, issuer)
  const owing = others.filter(({ row }) => row.keyId !== null && row.notAfter > keep.now())
  return owing.map(({ row }) => ({
    code: 'crl.other-key',
    severity: 'warning',
    clause: 'RFC 5280 §6.3.3',
    certificate: null,
    message: `The key before still needs a CRL of its own until ${row.notAfter}: issue it with the generation ${row.sha256}.`,
  }))
}

interface Period {
  readonly thisUpdate: string
  readonly nextUpdate: string
}

/** A default end is shortened to the issuer's own; one that was asked beyond it is refused by `prepareCrl`. */
function periodOf(keep: Keep, { certificate }: Issuer, asked: Parsed<'crl.issue'>): Period {
  const thisUpdate = asked.thisUpdate ?? keep.now()
  const end = addDays(thisUpdate, defaultDays[asked.delta ? 'delta' : 'full'])
  const [earlier = end] = [end, certificate.notAfter].sort()
  return { thisUpdate, nextUpdate: asked.nextUpdate ?? earlier }
}

/** Prepared before the number is spent, so that what can't be signed spends none. */
function reserve(
  keep: Keep,
  issuer: Issuer,
  input: Parsed<'crl.issue'>,
): { id: number; prepared: PreparedCrl } {
  const { crls } = keep.records
  const issuerAuthorityId = issuer.authority.id
  const period = periodOf(keep, issuer, input)
  const base = input.delta ? baseOf(keep, issuer) : null
  if (input.thisUpdate === undefined) refuseEarlier(keep, issuer, period)
  const crlNumber = crls.nextCrlNumber(issuerAuthorityId)
  const place = {
    kind: input.delta ? 'delta' : 'full',
    baseCrlNumber: base?.crlNumber ?? null,
    partition: input.partition ?? null,
  } as const
  return keep.act('crl.issue', (note) => {
    const content = base ? changesSince(keep, base) : listOf(keep, issuer, input)
    const numbered = { issuer: issuer.certificate, ...period, crlNumber: BigInt(crlNumber) }
    const prepared = prepareCrl({ ...numbered, ...content })
    const id = crls.reserve({ issuerAuthorityId, crlNumber, ...period, ...place, recordedAt: keep.now() })
    note({ step: 'reserved', issuer: issuer.authority.name, crlNumber, ...place, ...period })
    return { id, prepared }
  })
}

/** A clock that was set right by some minutes is no matter; milliseconds. */
const clockCorrection = 5 * 60_000

/**
 * With a clock that was set back, a list would say that it is older than the one before it, and be taken for that
 * (RFC 5280 §5.1.2.4). Who states a thisUpdate is believed.
 */
function refuseEarlier(keep: Keep, issuer: Issuer, { thisUpdate }: Period): void {
  const last = lastCrlOf(keep, issuer, wholeCrl)
  if (!last || thisUpdate >= last.thisUpdate) return
  if (Date.parse(last.recordedAt) - keep.milliseconds() <= clockCorrection) return
  throw new RootkeepError(
    'crl.invalid-period',
    `The CRL before is of ${last.thisUpdate}: is the clock right?`,
    {
      thisUpdate,
      before: last.thisUpdate,
    },
  )
}

type CrlContent = Omit<CrlOptions, 'issuer' | 'crlNumber' | keyof Period>

function baseOf(keep: Keep, issuer: Issuer): CrlRow {
  const base = lastCrlOf(keep, issuer, wholeCrl)
  if (base) return base
  throw new RootkeepError('crl.base-missing', 'There is no full CRL to which a delta could belong.', {
    issuer: issuer.authority.name,
  })
}

/** By the journal's order: revoked since the base, and holds of the base that were lifted (RFC 5280 §5.2.4). */
function changesSince(keep: Keep, base: CrlRow): CrlContent {
  const entries = keep.records.revocations.deltaEntries(base.issuerAuthorityId, base.recordedIn)
  return { entries, baseCrlNumber: BigInt(base.crlNumber) }
}

function listOf(keep: Keep, issuer: Issuer, input: Parsed<'crl.issue'>): CrlContent {
  const { revocations } = keep.records
  const { id } = issuer.authority
  const published = lastCrlOf(keep, issuer, { kind: 'full', partition: input.partition ?? null })
  const isThinned = input.expired === 'drop' && published !== undefined
  const entries = isThinned ? revocations.unexpiredEntries(id, published) : revocations.activeEntries(id)
  const { freshestCrl } = input
  return {
    expectedEntries: revocations.count(id),
    ...crlPart(keep, { id, entries, asked: input }),
    ...(freshestCrl.length > 0 && { freshestCRL: freshestCrl.map((each) => pointOf(issuer, each)) }),
    ...(input.expired === 'keep' && { expiredCertsOnCRL: beginningOf(keep, issuer) }),
  }
}

function pointOf({ authority }: Issuer, address: string) {
  const value = address.replaceAll('{issuer}', authority.name)
  const distributionPoint: DistributionPointName = {
    kind: 'fullName',
    names: [{ kind: 'uniformResourceIdentifier', value }],
  }
  return { distributionPoint, reasons: null, cRLIssuer: null }
}

/** As far as it can be written down: with the vault locked meanwhile the number just stays spent. */
function markFailed(keep: Keep, id: number): void {
  const { crls } = keep.records
  if (keep.custody.isLocked || crls.get(id).status !== 'signing') return
  keep.act('crl.issue', (note) => {
    crls.fail(id)
    note({ step: 'failed', crlNumber: crls.get(id).crlNumber })
  })
}
