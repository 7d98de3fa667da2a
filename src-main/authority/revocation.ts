// Revoking: by certificate, fingerprint or serial number, with reason and dates; and lifting a hold.

import type { Handlers, Parsed } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import { type RevocationSummary, revocationSummary } from '../contract/revocation.ts'
import { isSignedBy, readCertificate } from '../pki/certificate.ts'
import { readOnePemOrDer } from '../pki/imported-object.ts'
import type { RevocationPage } from '../records/revocation.ts'
import { revokeBatch } from './certificate/batch.ts'
import type { Desk } from './desk.ts'
import { issuerOf } from './issuer.ts'
import type { Keep } from './keep.ts'
import { exportList, type ListSource, listPageSize } from './list-file/list-file.ts'
import { revokeOne, summarizeRevocation } from './revocation-act.ts'
import { consequencesOf, type Target } from './revocation-consequences.ts'

type RevocationHandlers = Pick<Handlers, Extract<keyof Handlers, `revocation.${string}`>>

export function revocationHandlers(desk: Desk): RevocationHandlers {
  const { keep } = desk
  return {
    'revocation.consequences': (input) => consequencesOf(keep, targetOf(keep, input)),
    'revocation.revoke': (input) => ({ revocation: revoke(keep, input) }),
    'revocation.revoke-batch': (input, context) => revokeBatch(desk, input, context),
    'revocation.release'(input) {
      const { issuerAuthorityId, serialNumber } = targetOf(keep, input)
      const certificate = keep.records.certificates.findBySerialNumber(issuerAuthorityId, serialNumber)
      keep.act('revocation.release', (note) => {
        keep.records.revocations.release(issuerAuthorityId, serialNumber, keep.now())
        note({ issuer: issuerAuthorityId, serialNumber })
      })
      return { serialNumber, certificate: certificate?.sha256 ?? null }
    },
    'revocation.list'({ issuer, direction, after, limit }) {
      const page = keep.records.revocations.list({
        limit,
        ...pageOf(keep, { issuer, direction }),
        ...(after !== undefined && { after: cursorOf(after) }),
      })
      return {
        revocations: page.revocations.map((each) => summarizeRevocation(keep, each)),
        next: page.next === null ? null : String(page.next),
      }
    },
    'revocation.export-list': (input, context) =>
      exportList(desk, sourceOf(keep, input), { ...input, context }),
  }
}

type Selection = Pick<Parsed<'revocation.list'>, 'issuer' | 'direction'>

function pageOf({ records }: Keep, { issuer, direction }: Selection): Omit<RevocationPage, 'limit'> {
  return {
    ...(issuer !== undefined && { issuerAuthorityId: records.authorities.resolve(issuer).id }),
    oldestFirst: direction === 'ascending',
  }
}

function sourceOf(keep: Keep, selection: Selection): ListSource {
  return {
    name: 'revocations',
    columns: Object.keys(revocationSummary.shape),
    *pages() {
      let after: number | null = null
      do {
        const more: Pick<RevocationPage, 'after'> = after === null ? {} : { after }
        const page = keep.records.revocations.list({
          ...pageOf(keep, selection),
          ...more,
          limit: listPageSize,
        })
        yield page.revocations.map((each) => summarizeRevocation(keep, each))
        after = page.next
      } while (after !== null)
    },
  }
}

function cursorOf(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new RootkeepError('input.invalid', 'This is no place in the list.', { after: text })
}

function revoke(keep: Keep, input: Parsed<'revocation.revoke'>): RevocationSummary {
  return revokeOne(keep, targetOf(keep, input), input)
}

type TargetInput = Parsed<'revocation.release'> & { readonly issuedElsewhere?: boolean }

/** Octets that a person may have copied with the number, and that no record has. */
const leadingZeros = /^(?:00)+(?=..)/

/** Throws `input.invalid` unless exactly one of the three ways is given; `revocation.wrong-issuer`. */
function targetOf(keep: Keep, input: TargetInput): Target {
  const { issuer, certificate, sha256, issuedElsewhere = false } = input
  const serialNumber = input.serialNumber?.replace(leadingZeros, '')
  if ([certificate, sha256, serialNumber].filter((each) => each !== undefined).length !== 1) {
    throw new RootkeepError(
      'input.invalid',
      'Name one certificate: by file, by fingerprint or by serial number.',
    )
  }
  const authority = keep.records.authorities.resolve(issuer)
  if (serialNumber !== undefined)
    return {
      issuerAuthorityId: authority.id,
      serialNumber: issuedElsewhere ? serialNumber : knownSerial(keep, authority.id, serialNumber),
    }
  if (certificate !== undefined) return targetOfFile(keep, { issuer, content: certificate })
  const row = keep.records.certificates.findBySha256(sha256 ?? '')
  if (!row)
    throw new RootkeepError('certificate.unknown', 'There is no such certificate in this keep.', {
      sha256: sha256 ?? '',
    })
  if (row.issuerAuthorityId !== authority.id) throw wrongIssuer(issuer, row.serialNumber)
  return { issuerAuthorityId: authority.id, serialNumber: row.serialNumber }
}

/** A serial number that this authority has given, or one revoked already: a typo must not revoke a stranger. */
function knownSerial(keep: Keep, issuerAuthorityId: number, serialNumber: string): string {
  const { certificates, revocations } = keep.records
  const isKnown =
    certificates.findBySerialNumber(issuerAuthorityId, serialNumber) ??
    revocations.find(issuerAuthorityId, serialNumber)
  if (isKnown) return serialNumber
  throw new RootkeepError('certificate.unknown', 'This authority has issued no such serial number.', {
    serialNumber,
  })
}

/** The certificate need not be in the keep, but one of the authority's keys must have signed it. */
function targetOfFile(keep: Keep, { issuer, content }: { issuer: string; content: string }): Target {
  const certificate = readCertificate(readOnePemOrDer(content, ['certificate']))
  const by = issuerOf(keep, issuer)
  const generations = keep.records.certificates.generations(by.authority.id)
  const isOurs = generations.some((row) => {
    const { subjectPublicKeyInfo } = readCertificate(keep.records.certificates.der(row.id))
    return isSignedBy(certificate, subjectPublicKeyInfo, { maySha1: true })
  })
  if (!isOurs) throw wrongIssuer(issuer, certificate.serialNumber)
  return { issuerAuthorityId: by.authority.id, serialNumber: certificate.serialNumber }
}

function wrongIssuer(issuer: string, serialNumber: string): RootkeepError {
  return new RootkeepError('revocation.wrong-issuer', `${issuer} did not issue this certificate.`, {
    issuer,
    serialNumber,
  })
}
