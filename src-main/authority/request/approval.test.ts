// Several requests looked through and approved by one decision, at a desk.

import { X509Certificate } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Input, Output } from '../../contract/contract.ts'
import { basicConstraints } from '../../pki/extension/basic-constraints.ts'
import { extension } from '../../pki/extension/extension.ts'
import { testPassphrase } from '../../testing/keep.ts'
import { journalLength, type MeetupKeep, makeMeetupKeep, office } from '../../testing/meetup-keep.ts'
import { newRequest } from '../../testing/request.ts'

let keep: MeetupKeep
beforeAll(async () => {
  keep = await makeMeetupKeep()
})
afterAll(() => keep.remove())
afterEach(async () => {
  keep.setClock(new Date().toISOString())
  const { requests } = await keep.call('request.list', { status: 'pending' })
  const requestIds = requests.map(({ id }) => id)
  if (requestIds.length > 0) await keep.call('request.reject-batch', { requestIds, reason: 'left over' })
})

async function takeIn(...contents: readonly string[]): Promise<string[]> {
  const requests = contents.map((content, index) => ({ name: `${index}.csr`, content }))
  const { results } = await keep.call('request.import', { requests })
  return results.map(({ request }) => request?.id ?? '')
}

const named = (...names: readonly string[]) => takeIn(...names.map((name) => newRequest(`CN=${name}`)))
const review = (requestIds: string[], more: Partial<Input<'request.review-batch'>> = {}) =>
  keep.call('request.review-batch', { ...office, requestIds, ...more })
const codesOf = ({ requests }: Output<'request.review-batch'>) =>
  requests.map(({ findings }) =>
    findings.map(({ code }) => code).filter((code) => code.startsWith('request.')),
  )
const outcomesOf = ({ results }: Output<'request.approve-batch'>) =>
  results.map(({ title, ok, error }) => [title, ok, error?.code ?? null])

describe('request.review-batch', () => {
  test('shows of each what would be issued, in the order asked, and signs nothing', async () => {
    const [zenspider = '', pabs = ''] = await named('zenspider1', 'pabs1')
    const before = await journalLength(keep)
    const { requests } = await review([pabs, zenspider], { days: 30 })
    expect(requests.map(({ request, verdict, error }) => [request.title, verdict, error])).toEqual([
      ['pabs1', 'ready', null],
      ['zenspider1', 'ready', null],
    ])
    const { subject, notBefore = '', notAfter = '' } = requests[0]?.grant ?? {}
    expect(subject).toBe('CN=pabs1')
    expect((Date.parse(notAfter) - Date.parse(notBefore)) / 86_400_000).toBeCloseTo(30, 0)
    expect(await journalLength(keep)).toBe(before)
  })

  test('says what is refused, and why', async () => {
    const extensions = [extension(basicConstraints, { cA: true, pathLenConstraint: null }, true)]
    const ids = await takeIn(
      newRequest('CN=mallory2', { extensions }),
      newRequest('CN=eve2', { algorithm: 'ed25519' }),
    )
    const { requests } = await review(ids)
    expect(requests.map(({ verdict, error, grant }) => [verdict, error?.code, grant])).toEqual([
      ['refused', 'request.asks-for-ca', null],
      ['refused', 'algorithm.not-allowed', null],
    ])
  })

  test('doubts a key or a name that is certified already, and takes a revoked one for free', async () => {
    const content = newRequest('CN=zenspider3')
    const { certificate } = await keep.call('certificate.issue', { ...office, request: content })
    const [same = '', other = ''] = await takeIn(content, newRequest('CN=ZenSpider3'))
    expect(codesOf(await review([same]))).toEqual([['request.key-certified']])
    expect(codesOf(await review([other]))).toEqual([['request.name-taken']])
    const { sha256 } = certificate
    await keep.call('revocation.revoke', { issuer: 'seattle', sha256, reason: 'superseded' })
    expect(codesOf(await review([same, other])).flat()).not.toContain('request.name-taken')
  })

  test('doubts a key that was revoked as compromised', async () => {
    const content = newRequest('CN=zenspider4')
    const { certificate } = await keep.call('certificate.issue', { ...office, request: content })
    const { sha256 } = certificate
    await keep.call('revocation.revoke', { issuer: 'seattle', sha256, reason: 'keyCompromise' })
    const { requests } = await review(await takeIn(content))
    expect(requests[0]?.findings[0]).toMatchObject({
      code: 'request.key-compromised',
      severity: 'warning',
      values: { subject: 'CN=zenspider4' },
    })
  })

  test('doubts names that come twice among those that are looked at together', async () => {
    const ids = await named('twin5', 'twin5', 'single5')
    expect(codesOf(await review(ids))).toEqual([['request.name-of-another'], ['request.name-of-another'], []])
  })

  test('takes all that wait, the oldest first', async () => {
    await named('one6', 'two6')
    const { requests } = await review([], { all: true })
    expect(requests.map(({ request }) => request.title)).toEqual(['one6', 'two6'])
    const asked = { ...office, requestIds: [], all: false }
    await expect(keep.call('request.review-batch', asked)).rejects.toMatchObject({ code: 'input.invalid' })
  })

  test('refuses as a whole what would refuse every request', async () => {
    const ids = await named('one7')
    const by = (more: object) => review(ids, more)
    await expect(by({ profile: 'astronaut' })).rejects.toMatchObject({ code: 'profile.unknown' })
    await expect(by({ issuer: 'tacoma' })).rejects.toMatchObject({ code: 'authority.unknown' })
    await expect(review(['4711'])).rejects.toMatchObject({ code: 'request.unknown' })
  })
})

describe('request.approve-batch', () => {
  test('issues exactly what was reviewed, each by the two acts of a single approval', async () => {
    const ids = await named('zenspider8', 'pabs8', 'left-out8')
    const shown = await review(ids)
    const before = await journalLength(keep)
    keep.setClock(new Date(Date.now() + 3_600_000).toISOString())
    const approved = await keep.call('request.approve-batch', {
      review: shown.review,
      requestIds: ids.slice(0, 2),
    })
    expect({ issued: approved.issued, refused: approved.refused }).toEqual({ issued: 2, refused: 0 })
    expect(approved.results.map(({ certificate }) => certificate?.notBefore)).toEqual(
      shown.requests.slice(0, 2).map(({ grant }) => grant?.notBefore),
    )
    expect(await journalLength(keep)).toBe(before + 4)
    const { entries } = await keep.call('journal.list', { limit: 4 })
    expect(new Set(entries.map(({ verb }) => verb))).toEqual(new Set(['certificate.issue']))
    const { requests } = await keep.call('request.list', { status: 'pending' })
    expect(requests.map(({ title }) => title)).toEqual(['left-out8'])
    expect(await keep.call('journal.verify', {})).toMatchObject({ valid: true })
  })

  test('says of each that was refused why, and goes on; a second time issues nothing twice', async () => {
    const extensions = [extension(basicConstraints, { cA: true, pathLenConstraint: null }, true)]
    const ids = await takeIn(
      newRequest('CN=zenspider9'),
      newRequest('CN=mallory9', { extensions }),
      newRequest('CN=pabs9'),
    )
    const asked = { ...office, requestIds: ids }
    expect(outcomesOf(await keep.call('request.approve-batch', asked))).toEqual([
      ['zenspider9', true, null],
      ['mallory9', false, 'request.asks-for-ca'],
      ['pabs9', true, null],
    ])
    const { total } = await keep.call('certificate.list', {})
    expect(outcomesOf(await keep.call('request.approve-batch', asked)).map(([, , code]) => code)).toEqual([
      'request.not-pending',
      'request.asks-for-ca',
      'request.not-pending',
    ])
    expect((await keep.call('certificate.list', {})).total).toBe(total)
  })

  test('leaves what is doubtful, unless it is told to take that too', async () => {
    const ids = await named('drbrain-again10', 'twin10', 'twin10')
    const asked = { ...office, requestIds: ids }
    const first = await keep.call('request.approve-batch', asked)
    expect(outcomesOf(first).map(([, , code]) => code)).toEqual([
      null,
      'request.doubtful',
      'request.doubtful',
    ])
    const second = await keep.call('request.approve-batch', {
      ...asked,
      requestIds: ids.slice(1),
      doubtful: true,
    })
    expect(second.issued).toBe(2)
  })

  test('hands out each certificate, with its chain where that is asked for', async () => {
    const ids = await named('zenspider11')
    const { files } = await keep.call('request.approve-batch', { ...office, requestIds: ids, chain: true })
    const blocks = files[0]?.content.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
    const subjects = blocks.map((block) => new X509Certificate(block).subject)
    expect(subjects).toEqual(['CN=zenspider11', 'CN=Seattle.rb', 'O=RubyConf\nCN=RubyConf Root'])
  })

  test('stops between two when it is cancelled, and the rest can be approved later', async () => {
    const ids = await named('one12', 'two12', 'three12')
    const cancelling = new AbortController()
    const reply = await keep.app.call(
      'request.approve-batch',
      { ...office, requestIds: ids },
      { signal: cancelling.signal, onProgress: (done) => void (done === 1 && cancelling.abort()) },
    )
    expect(reply).toMatchObject({
      ok: true,
      value: {
        issued: 1,
        results: [{ ok: true }, { error: { code: 'call.cancelled' } }, { error: { code: 'call.cancelled' } }],
      },
    })
    const { issued } = await keep.call('request.approve-batch', { ...office, requestIds: [], all: true })
    expect(issued).toBe(2)
  })

  test('forgets a review when the vault is locked, and knows no other', async () => {
    const ids = await named('one13')
    const { review: name } = await review(ids)
    await keep.call('vault.lock', {})
    await keep.call('vault.unlock', { passphrase: testPassphrase })
    const approving = keep.call('request.approve-batch', { review: name, requestIds: ids })
    await expect(approving).rejects.toMatchObject({ code: 'certificate.preparation-unknown' })
  })

  test('wants to be told by whom, in one way', async () => {
    const ids = await named('one14')
    const { review: name } = await review(ids)
    for (const terms of [{}, { issuer: 'seattle' }, { review: name, ...office }, { review: name, days: 3 }]) {
      const approving = keep.call('request.approve-batch', { ...terms, requestIds: ids })
      await expect(approving).rejects.toMatchObject({ code: 'input.invalid' })
    }
  })

  test('asks for the passphrase of the issuer’s key before anything is signed', async () => {
    const { keys } = await keep.call('key.list', {})
    const key = keys.find(({ purpose }) => purpose === 'authority/seattle')?.id ?? ''
    await keep.call('key.lock', { key })
    const ids = await named('one15', 'two15')
    const { review: name } = await review(ids)
    const asked = { review: name, requestIds: ids }
    await expect(keep.call('request.approve-batch', asked)).rejects.toMatchObject({ code: 'key.locked' })
    await keep.call('key.unlock', { key, keyPassphrase: testPassphrase })
    expect((await keep.call('request.approve-batch', asked)).issued).toBe(2)
  })
})

describe('request.reject-batch', () => {
  test('rejects each by an act of its own, with the reason, and says which were decided already', async () => {
    const ids = await named('one16', 'two16', 'three16')
    await keep.call('request.reject', { requestId: ids[1] ?? '', reason: 'gone' })
    const before = await journalLength(keep)
    const { rejected, results } = await keep.call('request.reject-batch', {
      requestIds: ids,
      reason: 'unknown',
    })
    expect(rejected).toBe(2)
    expect(results.map(({ ok, error }) => [ok, error?.code ?? null])).toEqual([
      [true, null],
      [false, 'request.not-pending'],
      [true, null],
    ])
    expect(await journalLength(keep)).toBe(before + 2)
    const { requests } = await keep.call('request.list', { status: 'rejected', direction: 'ascending' })
    expect(requests.slice(-3).map(({ rejectionReason }) => rejectionReason)).toEqual([
      'unknown',
      'gone',
      'unknown',
    ])
  })

  test('takes each back by reopening it', async () => {
    const ids = await named('one17')
    await keep.call('request.reject-batch', { requestIds: ids, reason: 'unknown' })
    await keep.call('request.reopen', { requestId: ids[0] ?? '' })
    const { requests } = await keep.call('request.list', { status: 'pending' })
    expect(requests.map(({ title, rejectionReason }) => [title, rejectionReason])).toEqual([['one17', null]])
  })

  test('does nothing where one is not known', async () => {
    const ids = await named('one18')
    const rejecting = keep.call('request.reject-batch', { requestIds: [...ids, '4711'], reason: 'none' })
    await expect(rejecting).rejects.toMatchObject({ code: 'request.unknown' })
    expect((await keep.call('request.list', { status: 'pending' })).pending).toBe(1)
  })
})
