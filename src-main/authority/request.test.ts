import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { basicConstraints } from '../pki/extension/basic-constraints.ts'
import { extension } from '../pki/extension/extension.ts'
import { keyUsage } from '../pki/extension/key-usage.ts'
import { journalLength, type MeetupKeep, makeMeetupKeep } from '../testing/meetup-keep.ts'
import { newRequest } from '../testing/request.ts'

let keep: MeetupKeep
beforeAll(async () => {
  keep = await makeMeetupKeep()
})
afterAll(() => keep.remove())

const coded = (code: string) => expect.objectContaining({ code })

describe('request.import', () => {
  test('takes in what is sound, one entry in the journal, and says of the rest why not', async () => {
    const before = await journalLength(keep)
    const requests = [
      { name: 'zen.csr', content: newRequest('CN=zenspider') },
      { name: 'gone.csr', content: '' },
      { name: 'root.pem', content: keep.conf.pem },
      { name: 'tom.csr', content: newRequest('CN=tomcope') },
    ]
    const { imported, refused, results } = await keep.call('request.import', { requests })
    expect({ imported, refused }).toEqual({ imported: 2, refused: 2 })
    expect(results.map(({ name, ok, error }) => [name, ok, error?.code ?? null])).toEqual([
      ['zen.csr', true, null],
      ['gone.csr', false, 'input.empty'],
      ['root.pem', false, 'input.wrong-kind'],
      ['tom.csr', true, null],
    ])
    expect(await journalLength(keep)).toBe(before + 1)
  })

  test('writes nothing when nothing is sound', async () => {
    const before = await journalLength(keep)
    const { refused } = await keep.call('request.import', { requests: [{ name: 'a', content: 'x' }] })
    expect(refused).toBe(1)
    expect(await journalLength(keep)).toBe(before)
  })

  test('recognises a request that is there already', async () => {
    const requests = [{ name: 'a.csr', content: newRequest('CN=again') }]
    const [first] = (await keep.call('request.import', { requests })).results
    const [second] = (await keep.call('request.import', { requests })).results
    expect([first?.known, second?.known]).toEqual([false, true])
    expect(second?.request?.id).toBe(first?.request?.id)
  })

  test('makes what is dangerous in a file’s name visible', async () => {
    const requests = [{ name: 'a\u202egnp.csr', content: newRequest('CN=named') }]
    const [{ name } = { name: '' }] = (await keep.call('request.import', { requests })).results
    expect(name).not.toContain('\u202e')
    expect(name).toMatch(/202E/i)
  })
})

describe('request.list', () => {
  test('goes page by page, newest first, and filters by state', async () => {
    const { requests: all, pending } = await keep.call('request.list', {})
    const paged: string[] = []
    let after: string | undefined
    do {
      const page = await keep.call('request.list', { limit: 2, ...(after && { after }) })
      paged.push(...page.requests.map(({ id }) => id))
      after = page.next ?? undefined
    } while (after)
    expect(paged).toEqual(all.map(({ id }) => id))
    expect(pending).toBe(all.length)
    expect((await keep.call('request.list', { status: 'rejected' })).requests).toEqual([])
  })
})

describe('request.reject', () => {
  test('says why, and cannot be said twice', async () => {
    const requests = [{ name: 'x.csr', content: newRequest('CN=stranger') }]
    const [result] = (await keep.call('request.import', { requests })).results
    const rejection = { requestId: result?.request?.id ?? '', reason: 'nobody knows them' }
    const { request } = await keep.call('request.reject', rejection)
    expect(request).toMatchObject({ status: 'rejected', rejectionReason: 'nobody knows them' })
    await expect(keep.call('request.reject', rejection)).rejects.toEqual(coded('request.not-pending'))
  })

  test.each(['4711', '0', 'x', '-1'])('knows no request %s', async (requestId) => {
    const rejecting = keep.call('request.reject', { requestId, reason: 'none' })
    await expect(rejecting).rejects.toEqual(coded('request.unknown'))
  })
})

describe('request.inspect', () => {
  const asking = newRequest('CN=zenspider', { extensions: [extension(keyUsage, ['keyAgreement'], true)] })

  test('shows subject, key and what is asked', async () => {
    const shown = await keep.call('request.inspect', { request: asking })
    expect(shown).toMatchObject({ title: 'zenspider', subject: 'CN=zenspider', keyAlgorithm: 'ec-p256' })
    expect(shown.extensions).toEqual([expect.objectContaining({ name: 'keyUsage', critical: true })])
    expect(shown.differences).toEqual([])
    expect(shown.text).toContain('CN=zenspider')
  })

  test('shows what a profile would grant, with and without an issuer', async () => {
    const verdicts = async (by: object) => {
      const { differences } = await keep.call('request.inspect', { request: asking, ...by })
      return differences.filter(({ what }) => what === 'keyUsage').map(({ verdict }) => verdict)
    }
    expect(await verdicts({ profile: 'developer' })).toEqual(['changed'])
    expect(await verdicts({ profile: 'developer', issuer: 'seattle' })).toEqual(['changed'])
  })

  test('says as a finding what issuing would refuse', async () => {
    const extensions = [extension(basicConstraints, { cA: true, pathLenConstraint: null }, true)]
    const request = newRequest('CN=zenspider', { extensions })
    const by = { profile: 'developer', issuer: 'seattle' } as const
    const { findings } = await keep.call('request.inspect', { request, ...by })
    expect(findings).toEqual([expect.objectContaining({ code: 'request.asks-for-ca', severity: 'error' })])
    const ed25519 = newRequest('CN=zenspider', { algorithm: 'ed25519' })
    const wrongKey = await keep.call('request.inspect', { request: ed25519, ...by })
    expect(wrongKey.findings).toEqual([expect.objectContaining({ code: 'algorithm.not-allowed' })])
    keep.setClock(new Date(Date.parse(keep.seattle.certificate.notAfter) + 1000).toISOString())
    const late = await keep.call('request.inspect', { request: asking, ...by })
    expect(late.findings).toEqual([expect.objectContaining({ code: 'issuer.expired' })])
    keep.setClock(new Date().toISOString())
  })

  test('refuses an unknown profile or issuer', async () => {
    const inspect = (by: object) => keep.call('request.inspect', { request: asking, ...by })
    await expect(inspect({ profile: 'astronaut' })).rejects.toEqual(coded('profile.unknown'))
    const unknown = inspect({ profile: 'developer', issuer: 'tacoma' })
    await expect(unknown).rejects.toEqual(coded('authority.unknown'))
  })
})
