// OCSP answers made in advance for every living certificate of an authority, as files that a static web server
// gives out for RFC 5019's GET: no key is online. All of them or none.

import type { CallContext, Output, Parsed } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import { secondsOfInstant } from '../../contract/instant.ts'
import type { OutputFile } from '../../contract/values.ts'
import { keyIdentifierOfIssuer } from '../../pki/issuing-template.ts'
import { type LightQuestion, lightQuestions } from '../../pki/ocsp/light-request.ts'
import { writeOcspResponse } from '../../pki/ocsp/responder.ts'
import { summarizeRow } from '../certificate/view.ts'
import { type Issuer, issuerOf, issuersByKey } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { type ArchivedFile, writeWebArchive } from '../status/web-archive.ts'
import {
  type AnswerSigner,
  type AnswerTerms,
  answerAbout,
  type KnownStatus,
  nextUpdateOf,
  signerOfAnswers,
  statusOfSigned,
} from './answer.ts'
import { rememberPresigned } from './presigned-until.ts'

/** So many answers are logged as one row … */
const groupSize = 5000
/** … and after so many everyone else gets a turn. */
const sliceSize = 250
/** So many files are in one archive: its octets go as base64, and no text may be longer than 512 MiB. */
const archiveSize = 50_000

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
  const answers: ArchivedFile[] = []
  for (let from = 0; from < due.length; from += groupSize) {
    const group = due.slice(from, from + groupSize)
    const step = (done: number) => turn(context, from + done, due.length)
    answers.push(...(await signGroup(keep, group, step)))
  }
  const [{ by } = raiseNoAnswerer()] = desks
  // Of several keys the first that ends: until then all of them hold.
  const [nextUpdate = ''] = desks.map(({ terms }) => terms.nextUpdate).sort()
  rememberPresigned(keep, present.authority, { thisUpdate, nextUpdate })
  const files = input.archive ? archives(present, answers, thisUpdate) : answers.map(fileOf)
  return {
    signer: summarizeRow(by.row, thisUpdate),
    responses: answers.length,
    thisUpdate,
    nextUpdate,
    files,
  }
}

/** Between two slices: throws `call.cancelled`, reports, and lets others go first. */
async function turn({ signal, progress }: CallContext, done: number, total: number): Promise<void> {
  if (signal.aborted) throw new RootkeepError('call.cancelled', 'No answer was handed out.')
  progress(done, total)
  await new Promise(setImmediate)
}

function fileOf({ name, octets }: ArchivedFile): OutputFile {
  return { name, encoding: 'base64', content: Buffer.from(octets).toString('base64') }
}

/** `seattle-ocsp.tar`, or `seattle-ocsp-1.tar` and so on. */
function archives({ authority }: Issuer, answers: readonly ArchivedFile[], at: string): OutputFile[] {
  const parts = Math.ceil(answers.length / archiveSize)
  return Array.from({ length: parts }, (_, part) => {
    const files = answers.slice(part * archiveSize, (part + 1) * archiveSize)
    const name = `${authority.name}-ocsp${parts === 1 ? '' : `-${part + 1}`}.tar`
    return fileOf({ name, octets: writeWebArchive(files, secondsOfInstant(at)) })
  })
}

/** One key of the authority, and who answers for what it has signed. */
interface Answerer {
  readonly issuer: Issuer
  /** Hex. */
  readonly keyIdentifier: string
  readonly by: AnswerSigner
  readonly terms: AnswerTerms
  /** How clients ask, by the hash that they name the issuer with. */
  readonly ask: Readonly<Record<PresignInput['hash'][number], (serialNumber: string) => LightQuestion>>
}

interface Order {
  readonly input: PresignInput
  readonly thisUpdate: string
}

function answererFor(keep: Keep, issuer: Issuer, { input, thisUpdate }: Order): Answerer {
  const by = signerOfAnswers(keep, issuer, input.signer)
  const nextUpdate = nextUpdateOf(by, thisUpdate, input.nextUpdate)
  const keyIdentifier = Buffer.from(keyIdentifierOfIssuer(issuer.certificate)).toString('hex')
  const { certificate } = issuer
  const ask = { sha1: lightQuestions('sha1', certificate), sha256: lightQuestions('sha256', certificate) }
  return { issuer, keyIdentifier, by, terms: { issuer, thisUpdate, nextUpdate, neverIssued: 'unknown' }, ask }
}

interface Question {
  readonly answerer: Answerer
  readonly serialNumber: string
  readonly hash: PresignInput['hash'][number]
  /** Undefined for a serial number without a certificate here. */
  readonly known?: KnownStatus
}

/** A certificate is asked about under the key that signed it; a bare serial number may be any key's. */
function* questions(
  keep: Keep,
  desks: readonly Answerer[],
  { input, thisUpdate }: Order,
): Generator<Question> {
  const [present = raiseNoAnswerer()] = desks
  const { id } = present.issuer.authority
  const from = input.expired === 'drop' ? thisUpdate : undefined
  for (const row of keep.records.certificateList.statuses(id, from)) {
    const answerer = desks.find((desk) => desk.keyIdentifier === row.authorityKeyIdentifier)
    // Signed by a key that has ended or is elsewhere: nobody here may answer for it.
    if (!answerer && row.authorityKeyIdentifier !== null) continue
    for (const hash of new Set(input.hash)) {
      const { serialNumber } = row
      yield { answerer: answerer ?? present, serialNumber, hash, known: statusOfSigned(row) }
    }
  }
  for (const serialNumber of bareSerialNumbers(keep, id)) {
    for (const answerer of desks) {
      for (const hash of new Set(input.hash)) yield { answerer, serialNumber, hash }
    }
  }
}

function* bareSerialNumbers(keep: Keep, issuerAuthorityId: number): Generator<string> {
  let before: number | null = Number.MAX_SAFE_INTEGER
  while (before !== null) {
    const { revocations, next } = keep.records.revocations.list({
      issuerAuthorityId,
      after: before,
      limit: 1000,
    })
    for (const { certificateSha256, serialNumber } of revocations) {
      if (certificateSha256 === null) yield serialNumber
    }
    before = next
  }
}

/**
 * Noted before they are signed, by their serial numbers, and after, by the digest of all octets in order. Waits for
 * `step` after each slice, told how many are done.
 */
async function signGroup(
  keep: Keep,
  group: readonly Question[],
  step: (done: number) => Promise<void>,
): Promise<ArchivedFile[]> {
  const { ocspResponses } = keep.records
  const [{ answerer } = raiseNoAnswerer()] = group
  const { authority } = answerer.issuer
  const serialNumbers = group.map(({ serialNumber }) => serialNumber)
  const producedAt = answerer.terms.thisUpdate
  await step(0)
  const id = keep.act('ocsp.presign', (note) => {
    const reserved = ocspResponses.reserve({ issuerAuthorityId: authority.id, serialNumbers, producedAt })
    note({ step: 'reserved', issuer: authority.name, responses: group.length })
    return reserved
  })
  const answers: ArchivedFile[] = []
  for (let from = 0; from < group.length; from += sliceSize) {
    answers.push(...group.slice(from, from + sliceSize).map((question) => answerTo(keep, question)))
    await step(answers.length)
  }
  keep.act('ocsp.presign', (note) => {
    const sha256 = ocspResponses.complete(id, Buffer.concat(answers.map(({ octets }) => octets)))
    note({ step: 'signed', issuer: authority.name, sha256 })
  })
  return answers
}

function answerTo(keep: Keep, { answerer, serialNumber, hash, known }: Question): ArchivedFile {
  const { by, terms, ask } = answerer
  const { certId, request } = ask[hash](serialNumber)
  const answer = answerAbout(keep, certId, known ? { ...terms, known } : terms)
  const said = { producedAt: terms.thisUpdate, responses: [answer], nonce: null }
  return { name: pathOfRequest(request), octets: writeOcspResponse(by.responder, said) }
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
