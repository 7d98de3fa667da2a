// The inbox: certification requests looked at, taken in one by one, rejected. What is taken in has proved
// possession of its key, with no button to go on without.

import type { Difference } from '../contract/certificate.ts'
import type { Handlers, Parsed } from '../contract/contract.ts'
import { RootkeepError, toErrorReply } from '../contract/errors.ts'
import { type RequestInspection, requestSummary } from '../contract/request.ts'
import type { Finding, NamedFile } from '../contract/values.ts'
import { readSignatureAlgorithm } from '../pki/algorithm.ts'
import { sha256Fingerprint } from '../pki/certificate.ts'
import type { CertificationRequest } from '../pki/certification-request.ts'
import { previewGrant } from '../pki/grant.ts'
import { prepare } from '../pki/issuance.ts'
import { nameText } from '../pki/name-text.ts'
import { writePem } from '../pki/pem.ts'
import { describeKey } from '../pki/public-key.ts'
import { newSerialNumber } from '../pki/serial-number.ts'
import { certificationRequestText } from '../pki/text/dump.ts'
import { visibleText } from '../pki/text/visible.ts'
import type { RequestPage } from '../records/request.ts'
import type { Office } from './certificate/preparation.ts'
import { extensionViews, titleOfName } from './certificate/view.ts'
import type { Desk } from './desk.ts'
import { checkPath, issuerOf } from './issuer.ts'
import type { Keep } from './keep.ts'
import { exportList, type ListSource, listPageSize } from './list-file/list-file.ts'
import { readRequest } from './proven-request.ts'
import { approveBatch } from './request/approval.ts'
import { idOf, requestAtHand } from './request/at-hand.ts'
import { rejectBatch, rejectOne } from './request/rejection.ts'
import { ReviewDesk } from './request/review.ts'
import { summarizeRequest } from './request/view.ts'
import { createRequest } from './succession/own-request.ts'

type RequestHandlers = Pick<Handlers, Extract<keyof Handlers, `request.${string}`>>

export function requestHandlers(desk: Desk): RequestHandlers {
  const { keep } = desk
  const reviews = new ReviewDesk(desk)
  return {
    'request.create': (input) => createRequest(desk, input),
    'request.inspect': (input) => inspect(desk, input),
    'request.import': ({ requests }) => importAll(keep, requests),
    'request.list'({ status, order, direction, after, limit }) {
      const { requests, next } = keep.records.requests.list({
        ...pageOf({ status, order, direction }),
        ...(after !== undefined && { after: idOf(after) }),
        limit,
      })
      return {
        requests: requests.map(summarizeRequest),
        next: next === null ? null : String(next),
        pending: keep.records.requests.count('pending'),
      }
    },
    'request.export-list': (input, context) => exportList(desk, sourceOf(keep, input), { ...input, context }),
    'request.reject'({ requestId, reason }) {
      const id = idOf(requestId)
      rejectOne(keep, id, reason)
      return { request: summarizeRequest(keep.records.requests.get(id)) }
    },
    'request.review-batch': (input, context) => reviews.review(input, context),
    'request.approve-batch': (input, context) => approveBatch(desk, reviews, { input, context }),
    'request.reject-batch': (input, context) => rejectBatch(keep, input, context),
    'request.reopen'({ requestId }) {
      const id = idOf(requestId)
      keep.act('request.reopen', (note) => {
        keep.records.requests.reopen(id)
        note({ request: id })
      })
      return { request: summarizeRequest(keep.records.requests.get(id)) }
    },
  }
}

type Selection = Pick<Parsed<'request.list'>, 'status' | 'order' | 'direction'>

function pageOf({ status, order, direction }: Selection): Pick<RequestPage, 'status' | 'order'> {
  const usual = order === 'received' ? 'descending' : 'ascending'
  return {
    ...(status && { status }),
    order: { by: order, isDescending: (direction ?? usual) === 'descending' },
  }
}

function sourceOf(keep: Keep, selection: Selection): ListSource {
  return {
    name: 'requests',
    columns: Object.keys(requestSummary.shape),
    *pages() {
      let after: number | null = null
      do {
        const more: Pick<RequestPage, 'after'> = after === null ? {} : { after }
        const page = keep.records.requests.list({ ...pageOf(selection), ...more, limit: listPageSize })
        yield page.requests.map(summarizeRequest)
        after = page.next
      } while (after !== null)
    },
  }
}

function inspect(desk: Desk, input: Parsed<'request.inspect'>): RequestInspection {
  const { request, requestId } = requestAtHand(desk.keep, input)
  const { differences, findings } = weigh(desk, request, input)
  return {
    sha256: sha256Fingerprint(request.der),
    inbox: requestId === null ? null : summarizeRequest(desk.keep.records.requests.get(requestId)),
    title: titleOfName(request.subject),
    subject: nameText(request.subject),
    keyAlgorithm: describeKey(request.subjectPublicKeyInfo).algorithm,
    signatureAlgorithm: readSignatureAlgorithm(request.signatureAlgorithm).name,
    subjectPublicKeySha256: sha256Fingerprint(request.subjectPublicKeyInfo),
    extensions: extensionViews(request.extensions),
    findings,
    differences,
    pem: writePem('CERTIFICATE REQUEST', request.der),
    text: certificationRequestText(request),
  }
}

interface Weighed {
  readonly differences: Difference[]
  readonly findings: Finding[]
}

/**
 * What a profile, and an issuer where one is named, would make of the request; a refusal is a finding here.
 * Throws `profile.unknown`, `profile.invalid`, `authority.unknown`.
 */
function weigh(desk: Desk, request: CertificationRequest, input: Parsed<'request.inspect'>): Weighed {
  if (input.profile === undefined) return { differences: [], findings: [] }
  const { profile } = desk.profiles.get(input.profile)
  const issuer = input.issuer === undefined ? null : issuerOf(desk.keep, input.issuer)
  try {
    if (!issuer) return { differences: previewGrant(profile, request), findings: [] }
    checkPath(desk.keep, issuer, profile)
    const { differences, findings } = trial(desk, request, { issuer, profile })
    return { differences: [...differences], findings: [...findings] }
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError) || /^(?:keep|records)\./.test(thrown.code)) throw thrown
    const { code, message } = thrown
    return {
      differences: [],
      findings: [{ code, severity: 'error', clause: `profile ${profile.name}`, certificate: null, message }],
    }
  }
}

function trial({ keep, random }: Desk, request: CertificationRequest, { issuer, profile }: Office) {
  return prepare({
    profile,
    issuer: issuer.certificate,
    subjectPublicKeyInfo: request.subjectPublicKeyInfo,
    subject: request.subject,
    asked: request.extensions,
    serialNumber: newSerialNumber(random),
    notBefore: keep.now(),
    at: keep.now(),
  })
}

/** Each file by itself; all that are sound are taken in by one act. */
function importAll(keep: Keep, files: readonly NamedFile[]) {
  const readings = files.map(readFile)
  const sound = readings.filter((each) => each.request !== null)
  const taken = sound.length === 0 ? new Map() : takeIn(keep, sound)
  const results = readings.map(({ file, error }) => {
    const entry = taken.get(file) as { id: number; isKnown: boolean } | undefined
    return {
      name: visibleText(file.name),
      ok: entry !== undefined,
      request: entry ? summarizeRequest(keep.records.requests.get(entry.id)) : null,
      known: entry?.isKnown ?? false,
      error,
    }
  })
  return { imported: sound.length, refused: files.length - sound.length, results }
}

interface Reading {
  readonly file: NamedFile
  readonly request: CertificationRequest | null
  readonly error: { code: string; message: string } | null
}

function readFile(file: NamedFile): Reading {
  try {
    return { file, request: readRequest(file.content), error: null }
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    const { code, message } = toErrorReply(thrown)
    return { file, request: null, error: { code, message } }
  }
}

function takeIn(keep: Keep, readings: readonly Reading[]): Map<NamedFile, { id: number; isKnown: boolean }> {
  return keep.act('request.import', (note) => {
    const taken = new Map<NamedFile, { id: number; isKnown: boolean }>()
    for (const { file, request } of readings) {
      if (request) taken.set(file, addRequest(keep, file.name, request))
    }
    const entries = [...taken].map(([file, { id, isKnown }]) => ({
      request: id,
      isKnown,
      file: visibleText(file.name),
    }))
    note({ requests: entries })
    return taken
  })
}

function addRequest(keep: Keep, fileName: string, request: CertificationRequest) {
  return keep.records.requests.add({
    der: request.der,
    subject: nameText(request.subject),
    keyAlgorithm: describeKey(request.subjectPublicKeyInfo).algorithm,
    subjectPublicKeySha256: sha256Fingerprint(request.subjectPublicKeyInfo),
    fileName: visibleText(fileName),
    receivedAt: keep.now(),
  })
}
