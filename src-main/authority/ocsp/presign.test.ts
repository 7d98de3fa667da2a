import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { issueFor, journalLength, type MeetupKeep, makeMeetupKeep } from '../../testing/meetup-keep.ts'
import { refusalOf } from '../../testing/refusal.ts'

let keep: MeetupKeep
beforeAll(async () => {
  keep = await makeMeetupKeep()
})
afterAll(() => keep.remove())

const seattle = { issuer: 'seattle' } as const
const instantAfter = (instant: string, milliseconds: number) =>
  `${new Date(Date.parse(instant) + milliseconds).toISOString().slice(0, 19)}Z`

async function answers(more = {}) {
  const { files } = await keep.call('ocsp.presign', { ...seattle, ...more })
  const read = files.map(({ content }) => keep.call('ocsp.inspect', { file: content }))
  return (await Promise.all(read)).flatMap(({ responses, text }) =>
    responses.map((each) => ({ ...each, text })),
  )
}

describe('ocsp.presign', () => {
  test('answers for each living certificate under the path of its request', async () => {
    const { certificate } = await issueFor(keep, 'zenspider')
    const { sha256 } = certificate
    await keep.call('revocation.revoke', { ...seattle, sha256, reason: 'keyCompromise' })
    const said = await answers()
    expect(new Map(said.map(({ serialNumber, status }) => [serialNumber, status]))).toEqual(
      new Map([
        [keep.drbrain.certificate.serialNumber, 'good'],
        [certificate.serialNumber, 'revoked'],
      ]),
    )
    const { files, responses } = await keep.call('ocsp.presign', seattle)
    expect(responses).toBe(2)
    const asked = { issuerCertificate: keep.seattle.pem, certificates: [keep.drbrain.pem], nonce: false }
    const { request } = await keep.call('ocsp.request', asked)
    expect(files.map(({ name }) => name)).toContain(request.replaceAll(/\/+/g, '/').replace(/\/$/, ''))
  })

  test('answers by both hashes where asked to', async () => {
    const { responses } = await keep.call('ocsp.presign', { ...seattle, hash: ['sha1', 'sha256'] })
    expect(responses).toBe(4)
  })

  test('hands out one archive instead, named for the authority', async () => {
    const { files, responses } = await keep.call('ocsp.presign', { ...seattle, archive: true })
    const folder = await keep.call('ocsp.presign', seattle)
    expect(files.map(({ name }) => name)).toEqual(['seattle-ocsp.tar'])
    expect(responses).toBe(folder.responses)
    const archive = Buffer.from(files[0]?.content ?? '', 'base64')
    // A path may be cut in two at a folder.
    const names = folder.files.map(({ name }) => name.split('/').at(-1) ?? '')
    expect(names.filter((name) => archive.includes(name))).toEqual(names)
  })

  test('leaves out expired certificates, or answers with since when their status is kept', async () => {
    const { notAfter } = keep.drbrain.certificate
    keep.setClock(instantAfter(notAfter, 86_400_000))
    expect(await answers()).toEqual([])
    const kept = await answers({ expired: 'keep' })
    expect(kept).toHaveLength(2)
    for (const { text } of kept)
      expect(text).toContain(`Archive cutoff     ${keep.seattle.certificate.notBefore}`)
    keep.setClock(new Date().toISOString())
  })

  test('holds no longer than its signer’s certificate', async () => {
    const { certificate } = await keep.call('ocsp.delegate', { ...seattle, algorithm: 'ec-p256', days: 2 })
    const { nextUpdate, signer } = await keep.call('ocsp.presign', seattle)
    expect(signer.sha256).toBe(certificate.sha256)
    expect(nextUpdate).toBe(certificate.notAfter)
    const beyond = { ...seattle, nextUpdate: instantAfter(certificate.notAfter, 1000) }
    expect(await refusalOf(keep.call, 'ocsp.presign', beyond)).toBe('ocsp.invalid-period')
  })

  test('can be cancelled, and hands out nothing then', async () => {
    const cancelling = new AbortController()
    const before = await journalLength(keep)
    const seen: number[][] = []
    const reply = keep.app.call('ocsp.presign', seattle, {
      signal: AbortSignal.abort(),
      onProgress: (done, total) => void seen.push([done, total]),
    })
    expect(await reply).toMatchObject({ ok: false, error: { code: 'call.cancelled' } })
    expect(seen).toEqual([])
    expect(await journalLength(keep)).toBe(before)
    const finished = await keep.app.call('ocsp.presign', seattle, {
      signal: cancelling.signal,
      onProgress: (done, total) => void seen.push([done, total]),
    })
    expect(finished).toMatchObject({ ok: true })
    expect(seen.at(-1)).toEqual([3, 3])
  })

  test('answers for what an older key has signed with that key, and by its name', async () => {
    await keep.call('authority.rekey', { authority: 'seattle' })
    const { certificate, pem } = await issueFor(keep, 'after')
    const { files } = await keep.call('ocsp.presign', seattle)
    const names = files.map(({ name }) => name)
    const { pem: newer } = await keep.call('certificate.describe', {
      sha256: (await keep.call('authority.describe', { authority: 'seattle' })).certificate.sha256,
    })
    for (const [issuerCertificate, leaf] of [
      [keep.seattle.pem, keep.drbrain.pem],
      [newer, pem],
    ] as const) {
      const asked = { issuerCertificate, certificates: [leaf], nonce: false }
      const { request } = await keep.call('ocsp.request', asked)
      expect(names).toContain(request.replaceAll(/\/+/g, '/').replace(/\/$/, ''))
    }
    expect(certificate.state).toBe('valid')
  })
})
