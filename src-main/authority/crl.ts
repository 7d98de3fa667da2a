// CRLs of this keep's authorities: issued under the next number, listed, exported; and anyone's, read.

import type { Handlers, Parsed } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import { readSignatureAlgorithm } from '../pki/algorithm.ts'
import { readCertificate } from '../pki/certificate.ts'
import { readCrl, verifyCrlSignature } from '../pki/crl/crl.ts'
import type { CrlEntries } from '../pki/crl/crl-entries.ts'
import type { CrlEntry } from '../pki/crl/crl-entry.ts'
import { crlNumber as crlNumberExtension } from '../pki/extension/crl-number.ts'
import { revocationExtensionInWords } from '../pki/extension/revocation-in-words.ts'
import { generalNameText } from '../pki/general-name.ts'
import { readOnePemOrDer } from '../pki/imported-object.ts'
import { nameText } from '../pki/name-text.ts'
import { crlText } from '../pki/text/crl.ts'
import type { Crl as CrlRow } from '../records/crl.ts'
import { wordedExtensionViews } from './certificate/view.ts'
import { issueNextCrl } from './crl/issue.ts'
import { crlFile, lastCrlOf, summarizeCrl } from './crl/kept-crl.ts'
import type { Desk } from './desk.ts'
import { generationOf } from './issuer.ts'
import type { Keep } from './keep.ts'

type CrlHandlers = Pick<Handlers, Extract<keyof Handlers, `crl.${string}`>>

export function crlHandlers(desk: Desk): CrlHandlers {
  const { keep } = desk
  return {
    'crl.issue': (input) => issueNextCrl(desk, input),
    'crl.inspect': ({ crl, issuerCertificate }) => inspect(crl, issuerCertificate),
    'crl.list'({ issuer, limit }) {
      const { authorities, crls } = keep.records
      const by = issuer === undefined ? {} : { issuerAuthorityId: authorities.resolve(issuer).id }
      return { crls: crls.list({ ...by, limit }).crls.map((row) => summarizeCrl(keep, row)) }
    },
    'crl.export'(input) {
      const row = find(keep, input)
      return { crl: summarizeCrl(keep, row), files: [crlFile(keep, row, input.format)] }
    },
  }
}

/** By number, or the last of its sort that was signed with the key of a generation, of the present one unless told. */
function find(keep: Keep, input: Parsed<'crl.export'>): CrlRow {
  const { issuer, crlNumber, generation, delta, partition = null } = input
  const { authorities, crls } = keep.records
  const { id } = authorities.resolve(issuer)
  const sort = { kind: delta ? 'delta' : 'full', partition } as const
  const row =
    crlNumber === undefined
      ? lastCrlOf(keep, generationOf(keep, issuer, generation), sort)
      : crls.findByNumber(id, Number(crlNumber))
  if (row?.status === 'signed') return row
  throw new RootkeepError('crl.unknown', 'There is no such CRL in this keep.', { issuer })
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
    extensions: wordedExtensionViews(crl.extensions, revocationExtensionInWords),
    text: crlText(crl),
  }
}

function firstEntries(entries: CrlEntries) {
  const count = Math.min(entries.length, shownEntries)
  const read = Array.from({ length: count }, (_, index) => entries.at(index))
  return read.filter((entry) => entry !== null).map(entryView)
}

function entryView(entry: CrlEntry) {
  return { ...entry, certificateIssuer: entry.certificateIssuer?.map(generalNameText) ?? null }
}
