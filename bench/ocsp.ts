// OCSP responses beside the bare signing that they need, one by one and a hundred thousand in advance.

import { sign } from 'node:crypto'
import { certIdFor } from '../src-main/pki/ocsp/cert-id.ts'
import type { CertificateAnswer } from '../src-main/pki/ocsp/cert-status.ts'
import { readOcspRequest, writeOcspRequest } from '../src-main/pki/ocsp/request.ts'
import { createOcspResponder, writeOcspResponse } from '../src-main/pki/ocsp/responder.ts'
import { createHierarchy } from '../src-main/testing/hierarchy.ts'
import { type Figure, speedFigure } from './figure.ts'
import { openDesk } from './issuing-desk.ts'
import { presign } from './presign.ts'
import { compare, type Side, secondsOf } from './rounds.ts'

const count = 1000
const rounds = 15

export async function* ocsp(): AsyncGenerator<Figure> {
  const { regional, developer, at } = createHierarchy()
  const { issuer, signer, privateKey } = openDesk(regional, at)
  const responder = createOcspResponder({ issuer, certificate: issuer, signer })
  const certId = certIdFor('sha1', issuer, developer.certificate.serialNumber)
  const answer = {
    certStatus: { status: 'good' },
    thisUpdate: at,
    nextUpdate: null,
    archiveCutoff: null,
  } as const
  const respond = (responses: readonly CertificateAnswer[]) =>
    writeOcspResponse(responder, { producedAt: at, responses, nonce: null })
  const request = writeOcspRequest([certId], null)
  const message = Buffer.alloc(respond([{ certId, ...answer }]).length - 100)

  const bare = repeated('bare', () => void sign('sha256', message, privateKey))
  const built = repeated('built', () => void respond([{ certId, ...answer }]))
  const answered = repeated('answered', () => {
    void respond(readOcspRequest(request).certIds.map((each) => ({ certId: each, ...answer })))
  })
  const beside = 'one sign'
  const goal = { atLeast: 0.85 }
  yield speedFigure(
    { what: 'build and sign a response, P-256', beside, goal },
    await compare(built, bare, rounds),
  )
  yield speedFigure({ what: 'read a request, build and sign', beside }, await compare(answered, bare, rounds))
  yield* presign(100_000)
}

function repeated(name: string, work: () => void): Side {
  const run = () =>
    secondsOf(count, () => {
      for (let turn = 0; turn < count; turn++) work()
    })
  return { name, run }
}
