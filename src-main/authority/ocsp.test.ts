import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCertificate } from '../pki/certificate.ts'
import { readOnePemOrDer } from '../pki/imported-object.ts'
import { certIdFor } from '../pki/ocsp/cert-id.ts'
import { writeOcspRequest } from '../pki/ocsp/request.ts'
import { createHierarchy } from '../testing/hierarchy.ts'
import { issueFor, journalLength, type MeetupKeep, makeMeetupKeep } from '../testing/meetup-keep.ts'
import { refusalOf } from '../testing/refusal.ts'

let keep: MeetupKeep
let request: string
beforeAll(async () => {
  keep = await makeMeetupKeep()
  request = await requestFor([keep.drbrain.pem])
})
afterAll(() => keep.remove())

const coded = (code: string) => expect.objectContaining({ code })

async function requestFor(certificates: string[], issuerCertificate = keep.seattle.pem): Promise<string> {
  return (await keep.call('ocsp.request', { issuerCertificate, certificates })).request
}

const instantAfter = (instant: string, milliseconds: number) =>
  `${new Date(Date.parse(instant) + milliseconds).toISOString().slice(0, 19)}Z`
const inspected = ({ response }: { response: string }) => keep.call('ocsp.inspect', { file: response })
const respond = (more = {}) => keep.call('ocsp.respond', { issuer: 'seattle', request, ...more })

describe('ocsp.respond', () => {
  test('answers about a serial number that is longer than any certificate may have', async () => {
    const issuer = readCertificate(readOnePemOrDer(keep.seattle.pem, ['certificate']))
    const certId = certIdFor('sha256', issuer, '55'.repeat(30))
    const asked = Buffer.from(writeOcspRequest([certId], null)).toString('base64')
    const { responses } = await respond({ request: asked })
    expect(responses).toMatchObject([{ serialNumber: '55'.repeat(30), status: 'unknown' }])
  })

  test('answers good, revoked and unknown, each in its place', async () => {
    const { pem, certificate } = await issueFor(keep, 'zenspider')
    const { sha256, serialNumber } = certificate
    await keep.call('revocation.revoke', { issuer: 'seattle', sha256, reason: 'affiliationChanged' })
    const stranger = createHierarchy().developer.pem
    const asked = await requestFor([keep.drbrain.pem, pem, stranger])
    const { responses, response } = await respond({ request: asked })
    expect(responses.map(({ status }) => status)).toEqual(['good', 'revoked', 'unknown'])
    expect(responses[1]).toMatchObject({ serialNumber, reason: 'affiliationChanged' })
    const read = await keep.call('ocsp.inspect', { file: response })
    expect(read).toMatchObject({ kind: 'response', responseStatus: 'successful', responses })
  })

  test('knows nothing of another issuer’s certificates', async () => {
    const other = createHierarchy()
    const asked = await requestFor([other.developer.pem], other.regional.pem)
    expect((await respond({ request: asked })).responses[0]?.status).toBe('unknown')
    const ofConf = await requestFor([keep.seattle.pem], keep.conf.pem)
    expect((await respond({ request: ofConf })).responses[0]?.status).toBe('unknown')
    expect((await respond({ request: ofConf, issuer: 'conf' })).responses[0]?.status).toBe('good')
  })

  test('holds a week, or as long as was asked, and never no time', async () => {
    const [single] = (await respond()).responses
    const period = Date.parse(single?.nextUpdate ?? '') - Date.parse(single?.thisUpdate ?? '')
    expect(period).toBe(7 * 86_400_000)
    const nextUpdate = keep.seattle.certificate.notAfter
    expect((await respond({ nextUpdate })).responses[0]?.nextUpdate).toBe(nextUpdate)
    for (const impossible of ['2020-01-01T00:00:00Z', '2999-01-01T00:00:00Z']) {
      const asked = { issuer: 'seattle', request, nextUpdate: impossible }
      expect(await refusalOf(keep.call, 'ocsp.respond', asked)).toBe('ocsp.invalid-period')
    }
  })

  test('ends with its signer where it would hold longer', async () => {
    const delegation = { issuer: 'seattle', algorithm: 'ec-p256', days: 3 } as const
    const { certificate } = await keep.call('ocsp.delegate', delegation)
    expect((await respond()).responses[0]?.nextUpdate).toBe(certificate.notAfter)
    const { sha256 } = certificate
    await keep.call('revocation.revoke', { issuer: 'seattle', sha256, reason: 'superseded' })
  })

  test('answers what is no request with malformedRequest, and uses no key for it', async () => {
    const before = await journalLength(keep)
    const nonsense = await respond({ request: Buffer.from('nonsense').toString('base64') })
    expect(nonsense).toMatchObject({ answered: false, responseStatus: 'malformedRequest', signer: null })
    expect(nonsense.findings).toEqual([expect.objectContaining({ code: 'ocsp.malformed-request' })])
    // OCSPResponse of the status 1 alone (RFC 6960 §4.2.1).
    expect(Buffer.from(nonsense.response, 'base64').toString('hex')).toBe('30030a0101')
    expect(await journalLength(keep)).toBe(before)
  })

  test('says since when it knows the status of an expired certificate', async () => {
    expect((await inspected(await respond())).text).not.toContain('Archive cutoff')
    keep.setClock(instantAfter(keep.drbrain.certificate.notAfter, 1000))
    expect((await inspected(await respond())).text).toContain(
      `Archive cutoff     ${keep.seattle.certificate.notBefore}`,
    )
    keep.setClock(new Date().toISOString())
  })

  test('says revoked of a serial number that was never given, if asked to', async () => {
    const issuerCertificate = keep.seattle.pem
    const stranger = createHierarchy().developer.pem
    const asked = await requestFor([stranger, keep.drbrain.pem], issuerCertificate)
    const { responses } = await respond({ request: asked, neverIssued: 'revoked' })
    expect(responses.map(({ status }) => status)).toEqual(['revoked', 'good'])
    expect(responses[0]).toMatchObject({ revokedAt: '1970-01-01T00:00:00Z', reason: 'certificateHold' })
  })
})

describe('ocsp.delegate', () => {
  test('answers for its authority, until it is revoked or has expired', async () => {
    expect((await respond()).signer?.title).toBe('Seattle.rb')
    await expect(respond({ signer: 'delegate' })).rejects.toEqual(coded('ocsp.delegate-unknown'))
    const delegation = { issuer: 'seattle', algorithm: 'ec-p256', days: 30 } as const
    const { certificate } = await keep.call('ocsp.delegate', delegation)
    expect((await respond()).signer?.sha256).toBe(certificate.sha256)
    expect((await respond({ signer: 'authority' })).signer?.title).toBe('Seattle.rb')
    expect((await keep.call('authority.describe', { authority: 'seattle' })).ocspDelegate).toEqual(
      certificate,
    )
    keep.setClock(new Date(Date.parse(certificate.notAfter) + 1000).toISOString())
    expect((await respond()).signer?.title).toBe('Seattle.rb')
    expect((await keep.call('authority.describe', { authority: 'seattle' })).ocspDelegate).toBeNull()
    keep.setClock(new Date().toISOString())
    const { sha256 } = certificate
    await keep.call('revocation.revoke', { issuer: 'seattle', sha256, reason: 'keyCompromise' })
    await expect(respond({ signer: 'delegate' })).rejects.toEqual(coded('ocsp.delegate-unknown'))
  })

  test('gives way to a newer one', async () => {
    const delegation = { issuer: 'seattle', algorithm: 'ec-p256' } as const
    await keep.call('ocsp.delegate', { ...delegation, subject: 'CN=First' })
    await keep.call('ocsp.delegate', { ...delegation, subject: 'CN=Second' })
    expect((await respond()).signer?.title).toBe('Second')
  })

  test('is not made under a profile for something else, nor is a key left behind', async () => {
    const { keys } = await keep.call('vault.status', {})
    const delegate = (more: object) =>
      keep.call('ocsp.delegate', { issuer: 'seattle', algorithm: 'ec-p256', ...more })
    await expect(delegate({ profile: 'developer' })).rejects.toEqual(coded('profile.wrong-kind'))
    await expect(delegate({ subject: 'O=Nobody' })).rejects.toEqual(coded('certificate.subject-needed'))
    expect((await keep.call('vault.status', {})).keys).toBe(keys)
  })
})

describe('ocsp.inspect', () => {
  test('tells a request from a response', async () => {
    expect(await keep.call('ocsp.inspect', { file: request })).toMatchObject({
      kind: 'request',
      responseStatus: null,
      text: expect.stringContaining(
        keep.drbrain.certificate.serialNumber.toUpperCase().replace(/..(?=.)/g, '$&:'),
      ),
    })
  })
})
