import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { issueFor, journalLength, type MeetupKeep, makeMeetupKeep } from '../../testing/meetup-keep.ts'

let keep: MeetupKeep
let fingerprints: string[]
beforeAll(async () => {
  keep = await makeMeetupKeep()
})
afterAll(() => keep.remove())
beforeEach(async () => {
  const issued = []
  for (const name of ['zenspider', 'pabs']) issued.push(await issueFor(keep, name))
  fingerprints = issued.map(({ certificate }) => certificate.sha256)
})

const unknown = '0'.repeat(64)
const stateOf = async (sha256: string) => (await keep.call('certificate.describe', { sha256 })).state

describe('revocation.revoke-batch', () => {
  test('revokes each by an act of its own, for the one reason', async () => {
    const before = await journalLength(keep)
    const { revoked, results } = await keep.call('revocation.revoke-batch', {
      certificates: fingerprints,
      reason: 'affiliationChanged',
    })
    expect(revoked).toBe(2)
    expect(results.map(({ title, ok, error }) => [title, ok, error])).toEqual([
      ['zenspider', true, null],
      ['pabs', true, null],
    ])
    expect(await journalLength(keep)).toBe(before + 2)
    const { entries } = await keep.call('journal.list', { limit: 2 })
    expect(entries.map(({ verb, details }) => [verb, details.reason])).toEqual([
      ['revocation.revoke', 'affiliationChanged'],
      ['revocation.revoke', 'affiliationChanged'],
    ])
  })

  test('revokes none where one is revoked already, and says which', async () => {
    const [first = '', second = ''] = fingerprints
    await keep.call('revocation.revoke', { issuer: 'seattle', sha256: first, reason: 'superseded' })
    const { revoked, results } = await keep.call('revocation.revoke-batch', {
      certificates: fingerprints,
      reason: 'keyCompromise',
    })
    expect(revoked).toBe(0)
    expect(results.map(({ ok, error }) => [ok, error?.code ?? null])).toEqual([
      [false, 'revocation.already-revoked'],
      [false, null],
    ])
    expect(await stateOf(second)).toBe('valid')
  })

  test('revokes those that may be, where it is told to', async () => {
    const [first = '', second = ''] = fingerprints
    await keep.call('revocation.revoke', { issuer: 'seattle', sha256: first, reason: 'superseded' })
    const { revoked } = await keep.call('revocation.revoke-batch', {
      certificates: fingerprints,
      reason: 'keyCompromise',
      partly: true,
    })
    expect([revoked, await stateOf(second)]).toEqual([1, 'revoked'])
  })

  test('refuses a certificate that is not here, and a date to come, before anything is done', async () => {
    const before = await journalLength(keep)
    await expect(
      keep.call('revocation.revoke-batch', {
        certificates: [...fingerprints, unknown],
        reason: 'superseded',
        partly: true,
      }),
    ).rejects.toMatchObject({ code: 'certificate.unknown' })
    await expect(
      keep.call('revocation.revoke-batch', {
        certificates: fingerprints,
        reason: 'superseded',
        revokedAt: '2099-01-01T00:00:00Z',
      }),
    ).rejects.toMatchObject({ code: 'revocation.date-invalid' })
    expect(await journalLength(keep)).toBe(before)
  })

  test('tells which were not begun when it was cancelled', async () => {
    const reply = await keep.app.call(
      'revocation.revoke-batch',
      { certificates: fingerprints, reason: 'superseded' },
      { signal: AbortSignal.abort() },
    )
    expect(reply).toMatchObject({
      ok: true,
      value: { revoked: 0, results: [{ error: { code: 'call.cancelled' } }, { ok: false }] },
    })
  })
})

describe('certificate.renew-batch', () => {
  test('renews each that may be renewed, and says why another may not', async () => {
    const [first = '', second = ''] = fingerprints
    await keep.call('revocation.revoke', { issuer: 'seattle', sha256: first, reason: 'superseded' })
    const seattle = keep.seattle.certificate.sha256
    const { renewed, results } = await keep.call('certificate.renew-batch', {
      certificates: [first, second, seattle],
      days: 7,
    })
    expect(renewed).toBe(1)
    expect(results.map(({ ok, error }) => [ok, error?.code ?? null])).toEqual([
      [false, 'certificate.revoked'],
      [true, null],
      [false, 'certificate.is-authority'],
    ])
    expect(results[1]?.certificate).toMatchObject({ title: 'pabs', state: 'expiring' })
  })
})
