import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Input } from '../contract/contract.ts'
import { readCertificate } from '../pki/certificate.ts'
import { nameText } from '../pki/name-text.ts'
import { readOcspResponse } from '../pki/ocsp/response.ts'
import { testPassphrase } from '../testing/keep.ts'
import { issueFor, type MeetupKeep, makeMeetupKeep } from '../testing/meetup-keep.ts'
import { partProfile } from '../testing/part-profile.ts'
import { refusalOf } from '../testing/refusal.ts'
import { newRequest } from '../testing/request.ts'
import { type TestDoor, testDoor } from '../testing/service.ts'

let keep: MeetupKeep
let door: TestDoor
const said: string[] = []

beforeAll(async () => {
  door = testDoor()
  keep = await makeMeetupKeep({ serve: door.serve, log: (_, message) => void said.push(message) })
})
afterAll(() => keep.remove())

const seattle = { issuer: 'seattle', algorithm: 'ec-p256' } as const
const later = (milliseconds: number) => `${new Date(Date.now() + milliseconds).toISOString().slice(0, 19)}Z`
const hour = 3_600_000
const instantAfter = (instant: string, milliseconds: number) =>
  `${new Date(Date.parse(instant) + milliseconds).toISOString().slice(0, 19)}Z`

async function requestFor(more: Partial<Input<'ocsp.request'>> = {}): Promise<string> {
  const { request } = await keep.call('ocsp.request', {
    issuerCertificate: keep.seattle.pem,
    certificates: [keep.drbrain.pem],
    nonce: false,
    ...more,
  })
  return request
}

async function statusOf(more: Partial<Input<'ocsp.request'>> = {}): Promise<string> {
  const { basicResponse, responseStatus } = await door.read(await requestFor(more))
  const statuses = basicResponse?.responses.map(({ certStatus }) => certStatus.status)
  return statuses?.join(' ') ?? responseStatus
}

/** The journal's entries of responders, newest first. */
async function spans() {
  const { entries } = await keep.call('journal.list', { limit: 1000 })
  return entries.filter(({ verb }) => verb === 'responder.start')
}

describe('responder.start', () => {
  test('refuses without a delegate, an address beyond this machine without the words, and a second time', async () => {
    expect(await refusalOf(keep.call, 'responder.start', {})).toBe('ocsp.delegate-unknown')
    await keep.call('ocsp.delegate', seattle)
    expect(await refusalOf(keep.call, 'responder.start', { issuers: ['conf'] })).toBe('ocsp.delegate-unknown')
    expect(await refusalOf(keep.call, 'responder.start', { listen: '0.0.0.0:80' })).toBe('responder.exposed')
    const { address, answering } = await keep.call('responder.start', {})
    expect(address).toBe('http://127.0.0.1:1')
    expect(answering.map(({ issuer, delegate }) => [issuer, delegate?.title])).toEqual([
      ['seattle', 'seattle OCSP signer'],
    ])
    expect(await refusalOf(keep.call, 'responder.start', {})).toBe('responder.running')
  })

  test('gives everyone the same answer, signed once by the delegate, until shortly before it ends', async () => {
    const request = await requestFor()
    const answer = await door.ask(request)
    expect(await door.ask(request)).toBe(answer)
    // The same question in other octets: another hash, and an extension that changes nothing.
    expect((await door.ask(await requestFor({ hash: 'sha256' }))).octets).not.toEqual(answer.octets)
    const response = await door.read(request)
    const delegate = readCertificate(response.basicResponse?.certificates[0] ?? new Uint8Array(0))
    expect(nameText(delegate.subject)).toBe('CN=seattle OCSP signer')
    expect((answer.nextUpdate ?? 0) - (answer.thisUpdate ?? 0)).toBe(12 * hour)
    keep.setClock(later(10 * hour))
    expect(await door.ask(request)).toBe(answer)
    keep.setClock(later(11.5 * hour))
    expect((await door.ask(request)).nextUpdate).toBeGreaterThan(answer.nextUpdate ?? 0)
    keep.setClock(later(0))
  })

  test('repeats a nonce in an answer of its own, which nobody may keep', async () => {
    const request = await requestFor({ nonce: true })
    const [one, other] = await Promise.all([door.ask(request), door.ask(request)])
    expect(other.octets).not.toEqual(one.octets)
    expect([one.sha256, one.nextUpdate]).toEqual([null, null])
    const nonce = Buffer.from(readOcspResponse(one.octets).basicResponse?.nonce ?? [])
    expect(nonce).toHaveLength(32)
    expect(Buffer.from(request, 'base64').includes(nonce)).toBe(true)
  })

  test('answers several in one response, and says of a stranger to the issuer that it is unknown', async () => {
    const certificates = [keep.drbrain.pem, keep.seattle.pem]
    expect(await statusOf({ certificates })).toBe('good unknown')
    expect(await statusOf({ certificates: [keep.seattle.pem] })).toBe('unknown')
  })

  test('is unauthorized for other issuers, and for those without a delegate', async () => {
    expect(await statusOf({ issuerCertificate: keep.drbrain.pem })).toBe('unauthorized')
    const conf = { issuerCertificate: keep.conf.pem, certificates: [keep.seattle.pem] }
    expect(await statusOf(conf)).toBe('unauthorized')
    await keep.call('ocsp.delegate', { ...seattle, issuer: 'conf' })
    expect(await statusOf(conf)).toBe('good')
  })

  test.each(['', 'AAAA', 'MAA=', 'MEUwQzBB'])('calls %j malformed', async (request) => {
    expect((await door.read(request)).responseStatus).toBe('malformedRequest')
  })

  test('answers by the records: a revocation in the same process shows at once', async () => {
    const { pem, certificate } = await issueFor(keep, 'zenspider')
    expect(await statusOf({ certificates: [pem] })).toBe('good')
    const { sha256 } = certificate
    await keep.call('revocation.revoke', { issuer: 'seattle', sha256, reason: 'certificateHold' })
    expect(await statusOf({ certificates: [pem] })).toBe('revoked')
    expect(await statusOf({ certificates: [pem], nonce: true })).toBe('revoked')
    await keep.call('revocation.release', { issuer: 'seattle', sha256 })
    expect(await statusOf({ certificates: [pem] })).toBe('good')
  })

  test('serves lists and certificates under the paths of a status kit, the newest of each', async () => {
    const service = door.service()
    expect(service.file('crl/seattle.crl')).toBeNull()
    await keep.call('crl.issue', { issuer: 'seattle' })
    await keep.call('crl.issue', { issuer: 'seattle', delta: true })
    await keep.call('profile.save', { yaml: partProfile('parted', 'http://crl.example/{partition}.crl', 1) })
    const request = newRequest('CN=of the first part')
    await keep.call('certificate.issue', { issuer: 'seattle', profile: 'parted', request })
    await keep.call('crl.issue', { issuer: 'seattle', partition: 1 })
    const { crl } = await keep.call('crl.issue', { issuer: 'seattle' })
    expect(service.file('crl/seattle.crl')?.sha256).toBe(crl.sha256)
    expect(service.file('crl/seattle.crl')).toMatchObject({
      mediaType: 'application/pkix-crl',
      nextUpdate: Date.parse(crl.nextUpdate),
    })
    expect(service.file('issuer/seattle.cer')).toMatchObject({
      mediaType: 'application/pkix-cert',
      sha256: keep.seattle.certificate.sha256,
    })
    const { files } = await keep.call('responder.plan', { issuers: ['seattle'] })
    expect(files.map(({ path }) => path).toSorted()).toEqual([
      'crl/seattle-1.crl',
      'crl/seattle-delta.crl',
      'crl/seattle.crl',
      'issuer/seattle-ocsp.cer',
      'issuer/seattle.cer',
    ])
    for (const stranger of ['', 'vault.json', '../vault.json', 'crl/', 'crl/seattle.crl/', 'constructor']) {
      expect(service.file(stranger)).toBeNull()
    }
  })

  test('journals what is signed as spans: begun before the first signature, settled with their digest', async () => {
    const before = await spans()
    keep.setClock(later(120_000))
    door.service().rest({ requests: 1, connections: 0 })
    const settled = await spans()
    expect(settled.length).toBe(before.length + 2)
    const digest = createHash('sha256')
    for (const nonce of [true, true]) digest.update((await door.ask(await requestFor({ nonce }))).octets)
    const asked = await requestFor({ certificates: [keep.seattle.pem] })
    digest.update((await door.ask(asked)).octets)
    expect((await spans()).length).toBe(settled.length + 1)
    keep.setClock(later(240_000))
    door.service().rest({ requests: 2, connections: 0 })
    const [last, begun] = await spans()
    expect(begun?.details).toEqual({ step: 'reserved', issuer: 'seattle' })
    expect(last?.details).toEqual({
      step: 'signed',
      issuer: 'seattle',
      responses: 3,
      sha256: digest.digest('hex'),
    })
    expect(await keep.call('journal.verify', {})).toMatchObject({ valid: true, authenticated: true })
    keep.setClock(later(0))
  })

  test('says tryLater, and why, once the delegate has ended or was revoked', async () => {
    const { ocspDelegate } = await keep.call('authority.describe', { authority: 'seattle' })
    const { notAfter = '', sha256 = '' } = ocspDelegate ?? {}
    const end = instantAfter(notAfter, -hour)
    keep.setClock(end)
    const answer = await door.ask(await requestFor())
    expect(answer.nextUpdate).toBe(Date.parse(notAfter))
    keep.setClock(instantAfter(notAfter, 1000))
    expect(await statusOf()).toBe('tryLater')
    expect(said.at(-1)).toContain('tryLater')
    keep.setClock(later(0))
    expect(await statusOf()).toBe('good')
    await keep.call('revocation.revoke', { issuer: 'seattle', sha256, reason: 'keyCompromise' })
    said.length = 0
    expect([await statusOf(), await statusOf({ nonce: true })]).toEqual(['tryLater', 'tryLater'])
    expect(said).toHaveLength(1)
    await keep.call('ocsp.delegate', seattle)
    expect(await statusOf()).toBe('good')
  })

  test('signs nothing while the vault is locked, and goes on when it is open again', async () => {
    const request = await requestFor()
    const answer = await door.ask(request)
    await keep.call('vault.lock', {})
    expect(await door.ask(request)).toBe(answer)
    expect(await statusOf({ nonce: true })).toBe('tryLater')
    await keep.call('vault.unlock', { passphrase: testPassphrase })
    expect(await statusOf({ nonce: true })).toBe('good')
  })

  test('leaves a whole journal behind when the app is closed', async () => {
    const reopened = await keep.reopen()
    await reopened.call('vault.unlock', { passphrase: testPassphrase })
    expect(await reopened.call('journal.verify', {})).toMatchObject({ valid: true, authenticated: true })
    const { entries } = await reopened.call('journal.list', { limit: 1 })
    expect(entries[0]).toMatchObject({ verb: 'responder.start', details: { step: 'signed' } })
    await reopened.app.close()
  })
})
