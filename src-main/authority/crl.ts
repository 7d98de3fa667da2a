// CRLs of this keep's authorities: issued under the next number, listed, exported; and anyone's, read.

import type { Handlers, Parsed } from '../contract/contract.ts'
import type { CrlSummary } from '../contract/crl.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { Finding, OutputFile } from '../contract/values.ts'
import { readSignatureAlgorithm } from '../pki/algorithm.ts'
import { readCertificate } from '../pki/certificate.ts'
import { readCrl, verifyCrlSignature } from '../pki/crl/crl.ts'
import type { CrlEntries } from '../pki/crl/crl-entries.ts'
import type { CrlEntry } from '../pki/crl/crl-entry.ts'
import { issueCrl, type PreparedCrl, prepareCrl } from '../pki/crl/issuance.ts'
import { crlNumber as crlNumberExtension } from '../pki/extension/crl-number.ts'
import { revocationExtensionInWords } from '../pki/extension/revocation-in-words.ts'
import { readOnePemOrDer } from '../pki/imported-object.ts'
import { nameText } from '../pki/name-text.ts'
import { writePem } from '../pki/pem.ts'
import { crlText } from '../pki/text/crl.ts'
import { addDays } from '../pki/time.ts'
import type { Crl as CrlRow } from '../records/crl.ts'
import { extensionViews } from './certificate-view.ts'
import type { Desk } from './desk.ts'
import { generationOf, type Issuer, issuersByKey, signerOf } from './issuer.ts'
import type { Keep } from './keep.ts'

type CrlHandlers = Pick<Handlers, Extract<keyof Handlers, `crl.${string}`>>

/** From thisUpdate to nextUpdate, where an officer says nothing else. */
const defaultDays = 30
/** Among so many the last CRL of an older key is looked for. */
const searchedCrls = 100

export function crlHandlers({ keep }: Desk): CrlHandlers {
  return {
    'crl.issue': (input) => issueNext(keep, input),
    'crl.inspect': ({ crl, issuerCertificate }) => inspect(crl, issuerCertificate),
    'crl.list'({ issuer, limit }) {
      const { authorities, crls } = keep.records
      const by = issuer === undefined ? {} : { issuerAuthorityId: authorities.resolve(issuer).id }
      return { crls: crls.list({ ...by, limit }).crls.map((row) => summarize(keep, row)) }
    },
    'crl.export'({ issuer, crlNumber, generation, format }) {
      const row = find(keep, issuer, { crlNumber, generation })
      return {
        crl: summarize(keep, row),
        files: [crlFile(keep.records.crls.der(row.id), { format, row, keep })],
      }
    },
  }
}

/** The number is reserved together with the revocations that the list says, then signed, then kept. */
function issueNext(keep: Keep, input: Parsed<'crl.issue'>) {
  const issuer = generationOf(keep, input.issuer, input.generation)
  const signer = signerOf(keep, issuer)
  const period = periodOf(keep, issuer, input)
  const { id, prepared } = reserve(keep, issuer, period)
  const { crls } = keep.records
  try {
    const { der } = issueCrl(prepared, signer)
    keep.act('crl.issue', (note) => {
      const sha256 = crls.complete(id, der, prepared.entryCount)
      note({ step: 'signed', issuer: issuer.authority.name, crlNumber: crls.get(id).crlNumber, sha256 })
    })
    const row = crls.get(id)
    const files = [crlFile(der, { format: input.format, row, keep })]
    return { crl: summarize(keep, row), files, findings: otherKeyFindings(keep, issuer, input) }
  } catch (thrown) {
    markFailed(keep, id)
    throw thrown
  }
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
  const end = addDays(thisUpdate, defaultDays)
  const [earlier = end] = [end, certificate.notAfter].sort()
  return { thisUpdate, nextUpdate: asked.nextUpdate ?? earlier }
}

/** Prepared before the number is spent, so that what can't be signed spends none. */
function reserve(keep: Keep, issuer: Issuer, period: Period): { id: number; prepared: PreparedCrl } {
  const { crls, revocations } = keep.records
  const issuerAuthorityId = issuer.authority.id
  const crlNumber = crls.nextCrlNumber(issuerAuthorityId)
  return keep.act('crl.issue', (note) => {
    const prepared = prepareCrl({
      issuer: issuer.certificate,
      ...period,
      crlNumber: BigInt(crlNumber),
      entries: revocations.activeEntries(issuerAuthorityId),
      expectedEntries: revocations.count(issuerAuthorityId),
    })
    const whole = { kind: 'full', baseCrlNumber: null, partition: null } as const
    const id = crls.reserve({ issuerAuthorityId, crlNumber, ...period, ...whole, recordedAt: keep.now() })
    note({ step: 'reserved', issuer: issuer.authority.name, crlNumber, ...period })
    return { id, prepared }
  })
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

interface CrlChoice {
  readonly crlNumber: string | undefined
  readonly generation: string | undefined
}

/** By number, or the last that was signed with the key of a generation, of the present one unless told. */
function find(keep: Keep, issuer: string, { crlNumber, generation }: CrlChoice): CrlRow {
  const { authorities, crls } = keep.records
  const { id } = authorities.resolve(issuer)
  const row =
    crlNumber === undefined
      ? lastOf(keep, generationOf(keep, issuer, generation))
      : crls.findByNumber(id, Number(crlNumber))
  if (row?.status === 'signed') return row
  throw new RootkeepError('crl.unknown', 'There is no such CRL in this keep.', { issuer })
}

/** While there is one key the last is the last; else the CRLs say which key signed them. */
function lastOf(keep: Keep, issuer: Issuer): CrlRow | undefined {
  const { crls } = keep.records
  const issuerAuthorityId = issuer.authority.id
  if (issuersByKey(keep, issuer).length === 1) return crls.last(issuerAuthorityId)
  const newest = crls.list({ issuerAuthorityId, limit: searchedCrls }).crls
  return newest.find(({ id, kind }) => {
    return kind === 'full' && verifyCrlSignature(readCrl(crls.der(id)), issuer.certificate)
  })
}

function summarize(keep: Keep, row: CrlRow): CrlSummary {
  return {
    sha256: row.sha256 ?? '',
    issuer: keep.records.authorities.get(row.issuerAuthorityId).name,
    crlNumber: String(row.crlNumber),
    thisUpdate: row.thisUpdate,
    nextUpdate: row.nextUpdate,
    entries: row.entryCount ?? 0,
  }
}

function crlFile(der: Uint8Array, as: { format: 'pem' | 'der'; row: CrlRow; keep: Keep }): OutputFile {
  const { name } = as.keep.records.authorities.get(as.row.issuerAuthorityId)
  if (as.format === 'der') {
    return { name: `${name}.crl`, encoding: 'base64', content: Buffer.from(der).toString('base64') }
  }
  return { name: `${name}.crl`, encoding: 'text', content: writePem('X509 CRL', der) }
}

/** Entries beyond these are counted, not shown. */
const shownEntries = 1000

function inspect(content: string, issuerCertificate: string | undefined) {
  const crl = readCrl(readOnePemOrDer(content, ['crl']))
  const number = crl.extensions.get(crlNumberExtension)
  return {
    issuer: nameText(crl.issuer),
    crlNumber: number === null ? null : String(number),
    thisUpdate: crl.thisUpdate,
    nextUpdate: crl.nextUpdate,
    signatureAlgorithm: readSignatureAlgorithm(crl.signatureAlgorithm).name,
    signatureValid:
      issuerCertificate === undefined
        ? null
        : verifyCrlSignature(crl, readCertificate(readOnePemOrDer(issuerCertificate, ['certificate']))),
    entries: crl.revokedCertificates.length,
    first: firstEntries(crl.revokedCertificates),
    extensions: extensionViews(crl.extensions, revocationExtensionInWords),
    text: crlText(crl),
  }
}

function firstEntries(entries: CrlEntries): CrlEntry[] {
  const count = Math.min(entries.length, shownEntries)
  return Array.from({ length: count }, (_, index) => entries.at(index)).filter((entry) => entry !== null)
}
