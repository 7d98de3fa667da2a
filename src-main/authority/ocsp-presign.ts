// OCSP answers made in advance for every living certificate of an authority, as files that a static web server
// gives out for RFC 5019's GET: no key is online. All of them or none.

import type { CallContext, Output, Parsed } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { OutputFile } from '../contract/values.ts'
import { keyIdentifierOfIssuer } from '../pki/issuing-template.ts'
import { type CertIdHash, certIdFor } from '../pki/ocsp/cert-id.ts'
import { writeOcspRequest } from '../pki/ocsp/request.ts'
import { writeOcspResponse } from '../pki/ocsp/responder.ts'
import type { Certificate as CertificateRow } from '../records/certificate-row.ts'
import { summarizeRow } from './certificate-view.ts'
import { type Issuer, issuerOf, issuersByKey } from './issuer.ts'
import type { Keep } from './keep.ts'
import {
  type AnswerSigner,
  type AnswerTerms,
  answerAbout,
  nextUpdateOf,
  signerOfAnswers,
} from './ocsp-answer.ts'
import { rememberPresigned } from './presigned-until.ts'

/** So many answers are logged as one row, and between them everyone else gets a turn. */
const groupSize = 500

type PresignInput = Parsed<'ocsp.presign'>

/**
 * Signs an answer for each certificate that has not expired (with `expired: keep` for those too), and for each
 * serial number that is revoked without a certificate here. Throws what `signerOfAnswers` and `nextUpdateOf`
 * throw, and `call.cancelled`; then nothing is handed out.
 */
export async function presign(
  keep: Keep,
  input: PresignInput,
  context: CallContext,
): Promise<Output<'ocsp.presign'>> {
  const thisUpdate = keep.now()
  const present = issuerOf(keep, input.issuer)
  const desks = issuersByKey(keep, present)
    .filter(({ row }, index) => index === 0 || (row.keyId !== null && row.notAfter > thisUpdate))
    .map((issuer) => answererFor(keep, issuer, { input, thisUpdate }))
  const due = [...questions(keep, desks, { input, thisUpdate })]
  const files: OutputFile[] = []
  for (let from = 0; from < due.length; from += groupSize) {
    if (context.signal.aborted) throw new RootkeepError('call.cancelled', 'No answer was handed out.')
    files.push(...signGroup(keep, due.slice(from, from + groupSize)))
    context.progress(files.length, due.length)
    await new Promise(setImmediate)
  }
  const [{ by, terms } = raiseNoAnswerer()] = desks
  const { nextUpdate } = terms
  rememberPresigned(keep, present.authority, { thisUpdate, nextUpdate })
  return { signer: summarizeRow(by.row, thisUpdate), responses: files.length, thisUpdate, nextUpdate, files }
}

/** One key of the authority, and who answers for what it has signed. */
interface Answerer {
  readonly issuer: Issuer
  /** Hex. */
  readonly keyIdentifier: string
  readonly by: AnswerSigner
  readonly terms: AnswerTerms
}

interface Order {
  readonly input: PresignInput
  readonly thisUpdate: string
}

function answererFor(keep: Keep, issuer: Issuer, { input, thisUpdate }: Order): Answerer {
  const by = signerOfAnswers(keep, issuer, input.signer)
  const nextUpdate = nextUpdateOf(by, thisUpdate, input.nextUpdate)
  const keyIdentifier = Buffer.from(keyIdentifierOfIssuer(issuer.certificate)).toString('hex')
  return { issuer, keyIdentifier, by, terms: { issuer, thisUpdate, nextUpdate, neverIssued: 'unknown' } }
}

interface Question {
  readonly answerer: Answerer
  readonly serialNumber: string
  readonly hash: CertIdHash
}

/** A certificate is asked about under the key that signed it; a bare serial number may be any key's. */
function* questions(
  keep: Keep,
  desks: readonly Answerer[],
  { input, thisUpdate }: Order,
): Generator<Question> {
  const [present = raiseNoAnswerer()] = desks
  const { id } = present.issuer.authority
  const from = input.expired === 'drop' ? { from: thisUpdate } : {}
  for (const row of certificatesOf(keep, id, from)) {
    const answerer = desks.find((desk) => desk.keyIdentifier === row.authorityKeyIdentifier)
    // Signed by a key that has ended or is elsewhere: nobody here may answer for it.
    if (!answerer && row.authorityKeyIdentifier !== null) continue
    for (const hash of new Set(input.hash)) {
      yield { answerer: answerer ?? present, serialNumber: row.serialNumber, hash }
    }
  }
  for (const serialNumber of bareSerialNumbers(keep, id)) {
    for (const answerer of desks) {
      for (const hash of new Set(input.hash)) yield { answerer, serialNumber, hash }
    }
  }
}

function* certificatesOf(
  keep: Keep,
  issuerAuthorityId: number,
  notAfter: { readonly from?: string },
): Generator<CertificateRow> {
  let after: string | null = ''
  while (after !== null) {
    const page = { order: 'expiry', limit: 1000, ...(after && { after }) } as const
    const { certificates, next } = keep.records.certificateList.list({ issuerAuthorityId, notAfter }, page)
    yield* certificates
    after = next
  }
}

function* bareSerialNumbers(keep: Keep, issuerAuthorityId: number): Generator<string> {
  let before: number | null = Number.MAX_SAFE_INTEGER
  while (before !== null) {
    const { revocations, next } = keep.records.revocations.list({ issuerAuthorityId, before, limit: 1000 })
    for (const { certificateSha256, serialNumber } of revocations) {
      if (certificateSha256 === null) yield serialNumber
    }
    before = next
  }
}

/** Noted before they are signed, by their serial numbers, and after, by the digest of all octets in order. */
function signGroup(keep: Keep, group: readonly Question[]): OutputFile[] {
  const { ocspResponses } = keep.records
  const [
    {
      answerer: { issuer, terms },
    } = raiseNoAnswerer(),
  ] = group
  const serialNumbers = group.map(({ serialNumber }) => serialNumber)
  const { authority } = issuer
  const id = keep.act('ocsp.presign', (note) => {
    const producedAt = terms.thisUpdate
    const reserved = ocspResponses.reserve({ issuerAuthorityId: authority.id, serialNumbers, producedAt })
    note({ step: 'reserved', issuer: authority.name, responses: group.length })
    return reserved
  })
  const answers = group.map((question) => answerTo(keep, question))
  keep.act('ocsp.presign', (note) => {
    const sha256 = ocspResponses.complete(id, Buffer.concat(answers.map(({ response }) => response)))
    note({ step: 'signed', issuer: authority.name, sha256 })
  })
  return answers.map(({ name, response }) => {
    return { name, encoding: 'base64', content: Buffer.from(response).toString('base64') }
  })
}

function answerTo(keep: Keep, { answerer, serialNumber, hash }: Question) {
  const { issuer, by, terms } = answerer
  const certId = certIdFor(hash, issuer.certificate, serialNumber)
  const answer = { producedAt: terms.thisUpdate, responses: [answerAbout(keep, certId, terms)], nonce: null }
  return {
    name: pathOfRequest(writeOcspRequest([certId], null)),
    response: writeOcspResponse(by.responder, answer),
  }
}

/**
 * Where a web server looks for the answer to a GET: the path is the request in base64 (RFC 5019 §5), whose `/`
 * are folders on a disk, and two of them, or one at the end, as good as one or none.
 */
function pathOfRequest(request: Uint8Array): string {
  return Buffer.from(request).toString('base64').replace(/\/+/g, '/').replace(/\/$/, '')
}

function raiseNoAnswerer(): never {
  throw new TypeError('an authority without a key was asked')
}
