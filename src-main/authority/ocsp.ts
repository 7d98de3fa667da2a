// OCSP over files: a delegate made, a request answered from the records, requests and responses read.

import type { Handlers, Output, Parsed } from '../contract/contract.ts'
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
import type { CertificateAnswer } from '../pki/ocsp/cert-status.ts'
import { type OcspRequest, readOcspRequest, writeOcspRequest } from '../pki/ocsp/request.ts'
import { writeOcspResponse } from '../pki/ocsp/responder.ts'
import { readOcspResponse } from '../pki/ocsp/response.ts'
import { writeOcspError } from '../pki/ocsp/response-status.ts'
import { ocspRequestText, ocspResponseText } from '../pki/text/ocsp.ts'
import { issueWithKey } from './certificate/issue.ts'
import { issuanceOf, openOffice, propose } from './certificate/preparation.ts'
import { summarizeRow } from './certificate/view.ts'
import type { Desk } from './desk.ts'
import { type Issuer, issuerOf, issuersByKey } from './issuer.ts'
import type { Keep } from './keep.ts'
import { answerAbout, nextUpdateOf, signerOfAnswers } from './ocsp/answer.ts'
import { presign } from './ocsp/presign.ts'

type OcspHandlers = Pick<Handlers, Extract<keyof Handlers, `ocsp.${string}`>>

export function ocspHandlers(desk: Desk): OcspHandlers {
  const { keep } = desk
  return {
    'ocsp.delegate': (input) => appoint(desk, input),
    'ocsp.request': (input) => ({ request: ask(desk, input) }),
    'ocsp.respond': (input) => respond(keep, input),
    'ocsp.presign': (input, context) => presign(keep, input, context),
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
  using key = await keep.custody.privateKeys.generate(input.algorithm, { purpose: `ocsp/${name}` })
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

/**
 * A request that can't be read gets what RFC 6960 §2.3 has for it, unsigned, and the reply says so; nothing is
 * journaled then, since no key was used.
 */
function respond(keep: Keep, input: Parsed<'ocsp.respond'>): Output<'ocsp.respond'> {
  const request = readRequest(Buffer.from(input.request, 'base64'))
  return request instanceof RootkeepError ? malformed(request) : answer(keep, input, request)
}

function readRequest(der: Uint8Array): OcspRequest | RootkeepError {
  try {
    return readOcspRequest(der)
  } catch (thrown) {
    if (thrown instanceof RootkeepError && thrown.code === 'ocsp.malformed-request') return thrown
    throw thrown
  }
}

function malformed({ code, message }: RootkeepError): Output<'ocsp.respond'> {
  const responseStatus = 'malformedRequest'
  const clause = 'RFC 6960 §2.3'
  return {
    answered: false,
    responseStatus,
    response: Buffer.from(writeOcspError(responseStatus)).toString('base64'),
    signer: null,
    responses: [],
    findings: [{ code, severity: 'error', clause, certificate: null, message }],
  }
}

/** The answer is noted before it is signed and its digest after. */
function answer(keep: Keep, input: Parsed<'ocsp.respond'>, request: OcspRequest): Output<'ocsp.respond'> {
  const issuer = issuerAskedOf(keep, input.issuer, request.certIds)
  const by = signerOfAnswers(keep, issuer, input.signer)
  const producedAt = keep.now()
  const nextUpdate = nextUpdateOf(by, producedAt, input.nextUpdate)
  const terms = { issuer, thisUpdate: producedAt, nextUpdate, neverIssued: input.neverIssued }
  const responses = request.certIds.map((certId) => answerAbout(keep, certId, terms))
  const extendedRevoke = input.neverIssued === 'revoked'
  const said = { producedAt, responses, nonce: request.nonce, extendedRevoke }
  const response = sign(keep, issuer, () => writeOcspResponse(by.responder, said), said)
  return {
    answered: true,
    responseStatus: 'successful',
    response: Buffer.from(response).toString('base64'),
    signer: summarizeRow(by.row, producedAt),
    responses: responses.map(viewOf),
    findings: [],
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
