// The officer's statement about a restored keep: why it may sign again, whether its journal ends where the lost one
// did, and what was published after the backup: numbers of CRLs that are spent, and revocations that must not be
// forgotten by the next CRL (RFC 5280 §5.2.3).

import type { Output, Parsed } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import { readCertificate } from '../../pki/certificate.ts'
import { type Crl, readCrl, verifyCrlSignature } from '../../pki/crl/crl.ts'
import { crlNumber as crlNumberExtension, deltaCRLIndicator } from '../../pki/extension/crl-number.ts'
import { readOnePemOrDer } from '../../pki/imported-object.ts'
import type { Authority } from '../../records/authority.ts'
import { isKnownHead, readKnownHead } from '../../records/head-phrase.ts'
import type { Keep } from '../keep.ts'
import { lineageOf } from '../succession/lineage.ts'
import { acknowledgeVerb, restoreVerb } from './restored.ts'

type Acknowledgement = Output<'vault.acknowledge-restore'>
type TakenOver = Acknowledgement['crls'][number]

interface PublishedCrl {
  readonly crl: Crl
  readonly number: number
  readonly authority: Authority
}

/**
 * Journals the statement with everything that follows from it, in one act. Throws `crl.unknown` for a CRL that none of
 * this keep's authorities signed, `journal.phrase-misspelt`, and what reading a CRL throws.
 */
export function acknowledgeRestore(keep: Keep, input: Parsed<'vault.acknowledge-restore'>): Acknowledgement {
  const lastHead = judge(keep, input.knownHead)
  const published = input.crls
    .map((content) => readPublished(keep, content))
    .sort((a, b) => a.number - b.number)
  return keep.act(acknowledgeVerb, (note) => {
    const crls = published.map((each) => takeOver(keep, each))
    note({ reason: input.reason, lastHead, crls })
    return { lastHead, crls }
  })
}

/** Whether the journal, as it was restored, ends at the head that was known last. */
function judge(keep: Keep, given: string | undefined): Acknowledgement['lastHead'] {
  if (given === undefined) return 'not asked'
  const known = readKnownHead(given)
  const { journal } = keep.records
  const restored = journal.last(restoreVerb)
  const ends = [restored ? restored.sequence - 1 : journal.head().sequence, journal.head().sequence]
  const isEnd = ends.some((sequence) => {
    const entry = journal.get(sequence)
    return entry !== undefined && isKnownHead(known, entry)
  })
  return isEnd ? 'same' : 'older'
}

function readPublished(keep: Keep, content: string): PublishedCrl {
  const crl = readCrl(readOnePemOrDer(content, ['crl']))
  const authority = keep.records.authorities.list().find((each) => hasSigned(keep, each, crl))
  const number = crl.extensions.get(crlNumberExtension)
  if (!authority || number === null || number > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new RootkeepError('crl.unknown', 'None of the authorities of this keep has signed this CRL.')
  }
  return { crl, authority, number: Number(number) }
}

/** By any generation of its key. */
function hasSigned(keep: Keep, authority: Authority, crl: Crl): boolean {
  return lineageOf(keep, authority).generations.some((row) =>
    verifyCrlSignature(crl, readCertificate(keep.records.certificates.der(row.id))),
  )
}

function takeOver(keep: Keep, { crl, number, authority }: PublishedCrl): TakenOver {
  const isNew = number >= keep.records.crls.nextCrlNumber(authority.id)
  if (isNew) spend(keep, { crl, number, authority })
  const isDelta = crl.extensions.get(deltaCRLIndicator) !== null
  const revocations = isDelta ? 0 : takeOverRevocations(keep, crl, authority)
  return { issuer: authority.name, crlNumber: String(number), isNew, revocations }
}

/** As a number that this keep has spent without a CRL of its own. */
function spend(keep: Keep, { crl, number, authority }: PublishedCrl): void {
  const { crls } = keep.records
  const id = crls.reserve({
    issuerAuthorityId: authority.id,
    crlNumber: number,
    kind: 'full',
    baseCrlNumber: null,
    partition: null,
    thisUpdate: crl.thisUpdate,
    nextUpdate: crl.nextUpdate ?? crl.thisUpdate,
    recordedAt: keep.now(),
  })
  crls.fail(id)
}

/** Those of the authority's own certificates; how many were not known here. */
function takeOverRevocations(keep: Keep, { revokedCertificates }: Crl, { id }: Authority): number {
  const { revocations } = keep.records
  let taken = 0
  for (const { serialNumber, revokedAt, reason, invalidityDate, certificateIssuer } of revokedCertificates) {
    if (certificateIssuer !== null || reason === 'removeFromCRL') continue
    if (revocations.find(id, serialNumber)) continue
    const revocation = { issuerAuthorityId: id, serialNumber, revokedAt, invalidityDate }
    revocations.revoke({ ...revocation, reason: reason ?? 'unspecified' })
    taken += 1
  }
  return taken
}
