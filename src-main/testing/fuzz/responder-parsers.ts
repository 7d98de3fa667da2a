// What a live responder reads of strangers before a key is used: the path of a GET, and a request up to the question
// of who answers it.

import { LiveAnswers } from '../../authority/status/live-answers.ts'
import type { Published } from '../../contract/service.ts'
import { lightCertId } from '../../pki/ocsp/light-request.ts'
import { readOcspRequest } from '../../pki/ocsp/request.ts'
import { readOcspResponse } from '../../pki/ocsp/response.ts'
import { requestOfPath } from '../../responder/ocsp-path.ts'
import { type FuzzedParser, mustNotThrow } from './parser.ts'

const answers = new LiveAnswers({
  answerers: () => [],
  hadDelegate: () => false,
  clock: () => 0,
  log: (_, message) => {
    throw new Error(message)
  },
})

export const responderParsers: readonly FuzzedParser[] = [
  {
    name: 'responder.path',
    form: 'text',
    seeds: ['ocspPath'],
    parse: (octets) => mustNotThrow(() => requestOfPath(Buffer.from(octets).toString('latin1'))),
  },
  {
    name: 'responder.answer',
    form: 'der',
    seeds: ['ocspRequest'],
    async parse(octets) {
      const { octets: answer } = await new Promise<Published>((resolve) =>
        mustNotThrow(() => answers.answer(octets, resolve)),
      )
      const { responseStatus } = readOcspResponse(answer)
      if (responseStatus !== 'unauthorized' && responseStatus !== 'malformedRequest') {
        throw new Error(`answered with ${responseStatus}`)
      }
    },
  },
  {
    name: 'ocsp.light-request',
    form: 'der',
    seeds: ['ocspRequest'],
    parse(octets) {
      const light = mustNotThrow(() => lightCertId(octets))
      if (!light) return
      const [certId] = readOcspRequest(octets).certIds
      // What is found without reading must be what is read.
      if (!certId || Buffer.compare(certId.der, light) !== 0) throw new Error('another CertID is found')
    },
  },
]
