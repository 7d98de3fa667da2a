// OCSP between us and OpenSSL and GnuTLS: their requests answered here, our answers judged by them. What they
// say is read from their words, as their exit status is 0 for a revoked certificate too.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, instantOfSeconds } from '../../contract/instant.ts'
import { certify, createHierarchy, type Hierarchy, type TestEntity } from '../../testing/hierarchy.ts'
import { mustRun, run, scratchFolder } from '../../testing/program.ts'
import { certIdFor } from './cert-id.ts'
import type { CertStatus } from './cert-status.ts'
import { readOcspRequest, writeOcspRequest } from './request.ts'
import { createOcspResponder, writeOcspResponse } from './responder.ts'
import { findResponder, readOcspResponse, verifyOcspSignature } from './response.ts'

const thisUpdate = instantOfSeconds(Date.now() / 1000 - 60)
const times = { thisUpdate, nextUpdate: addDays(thisUpdate, 7), archiveCutoff: null }
const statuses: Record<'good' | 'revoked' | 'unknown', CertStatus> = {
  good: { status: 'good' },
  revoked: { status: 'revoked', revokedAt: thisUpdate, reason: 'keyCompromise' },
  unknown: { status: 'unknown' },
}

/** A command line without quotes or spaces in its words. */
function output(line: string): string {
  const [program = '', ...args] = line.split(' ')
  return run(program, args).output
}

describe.each(['ec-p256', 'ec-p384', 'rsa-3072'] as const)('a responder with %s', (algorithm) => {
  const folder = scratchFolder()
  const at = (name: string) => join(folder.path, name)
  let hierarchy: Hierarchy
  let delegate: TestEntity

  beforeAll(() => {
    hierarchy = createHierarchy({ algorithm, at: thisUpdate })
    const { root, regional, developer } = hierarchy
    delegate = certify(regional, { profile: 'ocsp-signer', subject: 'CN=OCSP', algorithm, at: thisUpdate })
    for (const [name, { pem }] of Object.entries({ root, regional, developer })) writeFileSync(at(name), pem)
  })
  afterAll(() => folder[Symbol.dispose]())

  /** Answers about the developer as said, and `unknown` about any other. */
  function answer(request: string, by: TestEntity, certStatus: CertStatus): void {
    const { regional, developer } = hierarchy
    const { certIds, nonce } = readOcspRequest(readFileSync(at(request)))
    const { certificate, key } = by
    const responder = createOcspResponder({ issuer: regional.certificate, certificate, signer: key.signer })
    const responses = certIds.map((certId) => {
      const isKnown = certId.serialNumber === developer.certificate.serialNumber
      return { certId, certStatus: isKnown ? certStatus : statuses.unknown, ...times }
    })
    const response = writeOcspResponse(responder, { producedAt: thisUpdate, responses, nonce })
    writeFileSync(at('response'), response)
  }

  describe.each(['the CA', 'the delegate'])('%s', (who) => {
    const signer = () => (who === 'the CA' ? hierarchy.regional : delegate)

    test.each(['good', 'revoked', 'unknown'] as const)(
      'openssl reads %s, and unknown of a stranger',
      (status) => {
        const about = `-issuer ${at('regional')} -cert ${at('developer')} -serial 4660`
        output(`openssl ocsp ${about} -reqout ${at('request')}`)
        answer('request', signer(), statuses[status])
        const trusting = `-CAfile ${at('root')} -verify_other ${at('regional')}`
        const words = output(`openssl ocsp -respin ${at('response')} ${about} ${trusting} -no_nonce`)
        expect(words).toContain('Response verify OK')
        expect(words).toContain(`developer: ${status}`)
        expect(words).toContain('4660: unknown')
        expect(words.includes('Reason: keyCompromise')).toBe(status === 'revoked')
      },
    )

    test('ocsptool verifies the answer to its own request', () => {
      const about = `--load-issuer ${at('regional')} --load-cert ${at('developer')}`
      output(`ocsptool --generate-request ${about} --outfile ${at('gnutls-request')}`)
      answer('gnutls-request', signer(), statuses.revoked)
      // It looks for the signer in the response only, and the CA's certificate is not sent along.
      const trust = who === 'the CA' ? '--load-signer' : '--load-trust'
      const words = output(`ocsptool --verify-response ${trust} ${at('regional')} --infile ${at('response')}`)
      expect(words).toContain('Verifying OCSP Response: Success.')
      expect(words).toContain('Certificate Status: revoked')
    })
  })

  test('openssl finds the nonce of its request repeated, and SHA-256 answered', () => {
    const about = `-sha256 -issuer ${at('regional')} -cert ${at('developer')}`
    output(`openssl ocsp ${about} -reqout ${at('request')}`)
    expect(readOcspRequest(readFileSync(at('request'))).certIds[0]?.issuerKeyHash).toHaveLength(32)
    answer('request', delegate, statuses.good)
    const files = `-reqin ${at('request')} -respin ${at('response')}`
    const words = output(`openssl ocsp ${files} -CAfile ${at('root')} -verify_other ${at('regional')} -text`)
    expect(words).toContain('Response verify OK')
    expect(words).not.toContain('WARNING: no nonce in response')
    const [asked, answered] = [...words.matchAll(/OCSP Nonce: *\n* *(\w+)/g)].map(([, hex]) => hex)
    expect(asked).toMatch(/^0410/)
    expect(answered).toBe(asked)
  })
})

describe('writeOcspRequest', () => {
  test("openssl's responder answers it, and its answer is read and verified here", () => {
    using folder = scratchFolder()
    const at = (name: string) => join(folder.path, name)
    const { regional, developer } = createHierarchy({ at: thisUpdate })
    const { serialNumber, serialNumberOctets } = developer.certificate
    const nonce = Buffer.alloc(32, 9)
    const certId = certIdFor('sha256', regional.certificate, serialNumberOctets)
    writeFileSync(at('request'), writeOcspRequest([certId], nonce))
    writeFileSync(at('issuer'), regional.pem)
    writeFileSync(at('key'), regional.key.privateKeyPem)
    writeFileSync(at('index'), `V\t491231000000Z\t\t${serialNumber.toUpperCase()}\tunknown\t/CN=x\n`)
    const by = ['-CA', at('issuer'), '-rsigner', at('issuer'), '-rkey', at('key'), '-index', at('index')]
    mustRun('openssl', ['ocsp', ...by, '-reqin', at('request'), '-respout', at('response')])
    const { basicResponse } = readOcspResponse(readFileSync(at('response')))
    if (!basicResponse) throw new Error('no answer')
    expect(basicResponse.responses).toMatchObject([{ certId: { serialNumber }, certStatus: statuses.good }])
    expect(Buffer.from(basicResponse.nonce ?? [])).toEqual(nonce)
    expect(findResponder(basicResponse, regional.certificate)).toBe(regional.certificate)
    expect(verifyOcspSignature(basicResponse, regional.certificate)).toBe(true)
  })
})
