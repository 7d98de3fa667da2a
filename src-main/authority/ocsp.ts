// OCSP over files: a delegate made, a request answered from the records, requests and responses read.

import type { Handlers, Parsed } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { SingleResponse } from '../contract/ocsp.ts'
import type { Profile } from '../contract/profile.ts'
import { readCertificate } from '../pki/certificate.ts'
import { noExtensions } from '../pki/extension/extension.ts'
import { readOnePemOrDer } from '../pki/imported-object.ts'
import { checkFindings } from '../pki/issuance.ts'
import { nameFromText } from '../pki/name-text.ts'
import { kindOfDer } from '../pki/object-kind.ts'
import { type CertId, certIdFor, isCertIdOfIssuer } from '../pki/ocsp/cert-id.ts'
import type { CertificateAnswer, CertStatus } from '../pki/ocsp/cert-status.ts'
import { readOcspRequest, writeOcspRequest } from '../pki/ocsp/request.ts'
import { createOcspResponder, type OcspResponder, writeOcspResponse } from '../pki/ocsp/responder.ts'
import { readOcspResponse } from '../pki/ocsp/response.ts'
import { ocspRequestText, ocspResponseText } from '../pki/text/ocsp.ts'
import { addDays } from '../pki/time.ts'
import { summarizeRow } from './certificate-view.ts'
import type { Desk } from './desk.ts'
import { issueWithKey } from './issue.ts'
import {
  type Issuer,
  issuerOf,
  issuersByKey,
  type KeptCertificate,
  kept,
  ocspDelegateOf,
  signerOf,
} from './issuer.ts'
import type { Keep } from './keep.ts'
import { issuanceOf, openOffice, propose } from './preparation.ts'

type OcspHandlers = Pick<Handlers, Extract<keyof Handlers, `ocsp.${string}`>>

/** How long an answer holds, where an officer says nothing else. */
const defaultDays = 7

export function ocspHandlers(desk: Desk): OcspHandlers {
  const { keep } = desk
  return {
    'ocsp.delegate': (input) => appoint(desk, input),
    'ocsp.request': (input) => ({ request: ask(desk, input) }),
    'ocsp.respond': (input) => respond(keep, input),
    'ocsp.inspect': ({ file }) => inspect(Buffer.from(file, 'base64')),
  }
}

/** The key is made first, and kept once it is settled that it gets a certificate that may sign answers. */
async function appoint(desk: Desk, input: Parsed<'ocsp.delegate'>) {
  const { keep } = desk
  const office = openOffice(desk, input)
  checkDelegateProfile(office.profile)
  const { name } = office.issuer.authority
  const subject = nameFromText(input.subject ?? `CN=${name} OCSP signer`)
  using key = await keep.custody.generateKey(input.algorithm, `ocsp/${name}`)
  const { subjectPublicKeyInfo } = key
  const applicant = { subject, subjectPublicKeyInfo, extensions: noExtensions, requestId: null, keyId: null }
  const proposal = propose(desk, office, { applicant, choices: { days: input.days } })
  checkFindings(proposal.prepared)
  const issuance = (keyId: string) => issuanceOf(keep, { ...proposal, keyId })
  return issueWithKey(keep, 'ocsp.delegate', { key, issuance })
}

/** RFC 6960 §4.2.2.2: a delegate is who has the purpose OCSPSigning. */
function checkDelegateProfile({ name, certifies, extKeyUsage }: Profile): void {
  if (certifies === 'endEntity' && extKeyUsage?.purposes.includes('OCSPSigning')) return
  throw new RootkeepError('profile.wrong-kind', `The profile ${name} is not for an OCSP signer.`, {
    profile: name,
  })
}

/** A nonce of 32 octets, as RFC 9654 §2.1 advises. */
function ask({ random }: Desk, input: Parsed<'ocsp.request'>): string {
  const issuer = readCertificate(readOnePemOrDer(input.issuerCertificate, ['certificate']))
  const certIds = input.certificates.map((content) => {
    const { serialNumberOctets } = readCertificate(readOnePemOrDer(content, ['certificate']))
    return certIdFor(input.hash, issuer, serialNumberOctets)
  })
  return Buffer.from(writeOcspRequest(certIds, input.nonce ? random(32) : null)).toString('base64')
}

/** The answer is noted before it is signed and its digest after. */
function respond(keep: Keep, input: Parsed<'ocsp.respond'>) {
  const request = readOcspRequest(Buffer.from(input.request, 'base64'))
  const issuer = issuerAskedOf(keep, input.issuer, request.certIds)
  const by = signerOfAnswer(keep, issuer, input.signer)
  const producedAt = keep.now()
  const nextUpdate = nextUpdateOf(input.nextUpdate, producedAt)
  const responses = request.certIds.map((certId): CertificateAnswer => {
    const certStatus = statusOf(keep, issuer, certId)
    return { certId, certStatus, thisUpdate: producedAt, nextUpdate, archiveCutoff: null }
  })
  const answer = { producedAt, responses, nonce: request.nonce }
  const response = sign(keep, issuer, () => writeOcspResponse(by.responder, answer), answer)
  return {
    response: Buffer.from(response).toString('base64'),
    signer: summarizeRow(by.row, producedAt),
    responses: responses.map(viewOf),
  }
}

/**
 * The authority with the key that is asked about: who asks knows the issuer of a certificate by its key (RFC 6960
 * §4.1.1), and only that key or its delegate may answer. Of several keys in one request the first is answered.
 */
function issuerAskedOf(keep: Keep, reference: string, certIds: readonly CertId[]): Issuer {
  const present = issuerOf(keep, reference)
  const issuers = issuersByKey(keep, present)
  const found = certIds
    .map((certId) => issuers.find(({ certificate }) => isCertIdOfIssuer(certId, certificate)))
    .find((each) => each !== undefined)
  return found ?? present
}

function sign(
  keep: Keep,
  { authority }: Issuer,
  write: () => Uint8Array,
  { producedAt, responses }: { producedAt: string; responses: readonly CertificateAnswer[] },
): Uint8Array {
  const { ocspResponses } = keep.records
  const serialNumbers = responses.map(({ certId }) => certId.serialNumber)
  const id = keep.act('ocsp.respond', (note) => {
    const reserved = ocspResponses.reserve({ issuerAuthorityId: authority.id, serialNumbers, producedAt })
    note({ step: 'reserved', issuer: authority.name, serialNumbers })
    return reserved
  })
  const response = write()
  keep.act('ocsp.respond', (note) => {
    note({ step: 'signed', issuer: authority.name, sha256: ocspResponses.complete(id, response) })
  })
  return response
}

function nextUpdateOf(asked: string | undefined, producedAt: string): string {
  const nextUpdate = asked ?? addDays(producedAt, defaultDays)
  if (nextUpdate > producedAt) return nextUpdate
  throw new RootkeepError(
    'ocsp.invalid-period',
    'An answer must hold beyond the moment in which it is given.',
    {
      producedAt,
      nextUpdate,
    },
  )
}

/** Good only what was issued here and is not revoked; of anything else nothing is known. */
function statusOf(keep: Keep, issuer: Issuer, certId: CertId): CertStatus {
  if (!isCertIdOfIssuer(certId, issuer.certificate)) return { status: 'unknown' }
  const { certificates, revocations } = keep.records
  const revocation = revocations.find(issuer.authority.id, certId.serialNumber)
  if (revocation) return { status: 'revoked', revokedAt: revocation.revokedAt, reason: revocation.reason }
  const row = certificates.findBySerialNumber(issuer.authority.id, certId.serialNumber)
  return { status: row?.status === 'signed' ? 'good' : 'unknown' }
}

interface AnswerSigner {
  readonly row: KeptCertificate['row']
  readonly responder: OcspResponder
}

/** The delegate where there is one in force, else the authority itself; or as asked. */
function signerOfAnswer(
  keep: Keep,
  issuer: Issuer,
  wanted: 'authority' | 'delegate' | undefined,
): AnswerSigner {
  const row = wanted === 'authority' ? null : ocspDelegateOf(keep, issuer)
  if (!row && wanted === 'delegate') {
    throw new RootkeepError('ocsp.delegate-unknown', 'This authority has no OCSP signer in force.', {
      issuer: issuer.authority.name,
    })
  }
  const { certificate } = row ? kept(keep, row) : issuer
  const signer = row ? keep.custody.signer(row.keyId ?? '') : signerOf(keep, issuer)
  return {
    row: row ?? issuer.row,
    responder: createOcspResponder({ issuer: issuer.certificate, certificate, signer }),
  }
}

function viewOf({ certId, certStatus, thisUpdate, nextUpdate }: CertificateAnswer): SingleResponse {
  const isRevoked = certStatus.status === 'revoked'
  const reason = isRevoked && certStatus.reason !== 'removeFromCRL' ? certStatus.reason : null
  return {
    serialNumber: certId.serialNumber,
    status: certStatus.status,
    revokedAt: isRevoked ? certStatus.revokedAt : null,
    reason,
    thisUpdate,
    nextUpdate,
  }
}

function inspect(der: Uint8Array) {
  if (kindOfDer(der) === 'ocsp-request') {
    const text = ocspRequestText(readOcspRequest(der))
    return { kind: 'request' as const, responseStatus: null, responses: [], text }
  }
  const response = readOcspResponse(der)
  return {
    kind: 'response' as const,
    responseStatus: response.responseStatus,
    responses: (response.basicResponse?.responses ?? []).map(viewOf),
    text: ocspResponseText(response),
  }
}
