import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AttentionFinding } from '../../contract/attention.ts'
import { makeTestKeep, testPassphrase } from '../../testing/keep.ts'
import { type MeetupKeep, makeMeetupKeep, office } from '../../testing/meetup-keep.ts'
import { newRequest } from '../../testing/request.ts'

let keep: MeetupKeep
beforeAll(async () => {
  keep = await makeMeetupKeep()
})
afterAll(() => keep.remove())

const day = 86_400_000
const instantAfter = (instant: string, days: number) =>
  `${new Date(Date.parse(instant) + days * day).toISOString().slice(0, 19)}Z`
const findings = async () => (await keep.call('status.attention', {})).findings
const codes = async () => (await findings()).map(({ code, severity }) => `${severity} ${code}`)
const found = async (code: AttentionFinding['code']) => (await findings()).find((each) => each.code === code)

async function at<T>(instant: string, act: () => Promise<T>): Promise<T> {
  keep.setClock(instant)
  try {
    return await act()
  } finally {
    keep.setClock(new Date().toISOString())
  }
}

describe('status.attention', () => {
  test('has nothing to say of a keep in which nothing was done yet', async () => {
    const empty = await makeTestKeep()
    expect(await empty.call('status.attention', {})).toEqual({ findings: [], next: null })
    await empty.remove()
  })

  test('tells of first lists and of the backup that a new hierarchy lacks', async () => {
    expect(await codes()).toEqual(['warning crlMissing', 'warning crlMissing', 'warning backupDue'])
    expect(await found('crlMissing')).toMatchObject({ authority: 'conf', act: 'crl.issue', instant: null })
  })

  test('calls a list that has ended an error, and names what comes next before that', async () => {
    const { crl } = await keep.call('crl.issue', { issuer: 'seattle' })
    await keep.call('crl.issue', { issuer: 'conf' })
    expect(await found('crlMissing')).toBeUndefined()
    expect((await keep.call('status.attention', {})).next).toMatchObject({
      what: 'crl',
      dueAt: crl.nextUpdate,
    })
    await at(instantAfter(crl.nextUpdate, 1), async () => {
      const seattle = (await findings()).find(({ authority }) => authority === 'seattle')
      expect(seattle).toMatchObject({
        code: 'crlOverdue',
        severity: 'error',
        instant: crl.nextUpdate,
        count: 1,
      })
    })
  })

  test('counts the requests that wait, since the first of them', async () => {
    const files = ['one', 'two'].map((name) => ({ name, content: newRequest(`CN=${name}`) }))
    await keep.call('request.import', { requests: files })
    expect(await found('requestsWaiting')).toMatchObject({ count: 2, severity: 'info', act: 'request.list' })
  })

  test('tells of end entities in their last thirty days, but not of revoked ones', async () => {
    const { certificate } = keep.drbrain
    const ending = {
      code: 'certificatesEnd',
      authority: 'seattle',
      count: 1,
      certificate: certificate.sha256,
    }
    expect(await at(instantAfter(certificate.notAfter, -31), () => found('certificatesEnd'))).toBeUndefined()
    expect(await at(instantAfter(certificate.notAfter, -29), () => found('certificatesEnd'))).toMatchObject(
      ending,
    )
    await keep.call('revocation.revoke', {
      issuer: 'seattle',
      serialNumber: certificate.serialNumber,
      reason: 'superseded',
    })
    expect(await at(instantAfter(certificate.notAfter, -29), () => found('certificatesEnd'))).toBeUndefined()
  })

  test('tells of an authority that cuts short what it issues, that ends, that has ended', async () => {
    const { notAfter } = keep.seattle.certificate
    const { summary } = await keep.call('profile.show', { profile: office.profile })
    const { days } = summary
    const aboutSeattle = async (left: number) =>
      at(instantAfter(notAfter, -left), async () =>
        (await findings()).filter(
          ({ authority, code }) => authority === 'seattle' && code.startsWith('authority'),
        ),
      )
    expect(await aboutSeattle(days + 2)).toEqual([])
    expect(await aboutSeattle(days - 2)).toMatchObject([
      { code: 'authorityShortens', detail: 'developer', instant: notAfter, act: 'authority.renew' },
    ])
    expect(await aboutSeattle(100)).toMatchObject([{ code: 'authorityEnds' }, { code: 'authorityShortens' }])
    expect(await aboutSeattle(-1)).toMatchObject([{ code: 'authorityEnded', severity: 'error' }])
  })

  test('tells of a key of 2048 bits that lives beyond 2030, and of one that goes with nothing', async () => {
    await keep.call('authority.create-root', {
      name: 'old',
      subject: 'CN=Old Root',
      algorithm: 'rsa-2048',
      notAfter: '2035-01-01T00:00:00Z',
    })
    expect(await found('authorityWeak')).toMatchObject({
      severity: 'warning',
      detail: 'rsa-2048',
      instant: '2031-01-01T00:00:00Z',
      act: 'authority.rekey',
    })
    await keep.call('key.generate', { name: 'spare', algorithm: 'ec-p256' })
    expect(await found('keyUnused')).toMatchObject({ subject: 'spare', severity: 'info' })
    await keep.call('vault.lock', {})
    expect(await found('keyUnused')).toBeUndefined()
    await keep.call('vault.unlock', { passphrase: testPassphrase })
  })

  test('puts a clock that is behind the journal before everything else', async () => {
    const before = instantAfter(new Date().toISOString(), -2)
    expect((await at(before, findings))[0]).toMatchObject({ code: 'clockBehind', severity: 'error' })
  })

  test('tells of end entities whose keys are too weak before they end', async () => {
    const profile = { ...office, request: newRequest('CN=weak', { algorithm: 'rsa-2048' }) }
    await at('2030-06-01T00:00:00Z', () => keep.call('certificate.issue', { ...profile, days: 300 }))
    const weak = {
      code: 'keysWeak',
      authority: 'seattle',
      detail: 'rsa-2048',
      count: 1,
      act: 'certificate.rekey',
    }
    expect(await at('2030-07-01T00:00:00Z', () => found('keysWeak'))).toMatchObject({
      ...weak,
      severity: 'info',
      instant: '2031-01-01T00:00:00Z',
    })
    expect(await at('2031-01-02T00:00:00Z', () => found('keysWeak'))).toMatchObject({
      ...weak,
      severity: 'warning',
    })
    expect(await at('2031-06-01T00:00:00Z', () => found('keysWeak'))).toBeUndefined()
  })

  test('says each finding in one sentence', async () => {
    for (const { message } of await findings()) expect(message).toMatch(/^[A-Z0-9].*\.$/)
  })
})

describe('status.expiry', () => {
  test('counts by issuer, profile, key and month, and names the authorities that end', async () => {
    const { notAfter } = keep.drbrain.certificate
    const { periods, series, profiles, keys } = await keep.call('status.expiry', { periods: 120 })
    const month = periods.findIndex(({ from, before }) => from <= notAfter && notAfter < before)
    const seattle = series.find(({ issuer }) => issuer === 'seattle')
    expect(seattle?.counts[month]).toBe(1)
    expect(seattle?.counts.reduce((sum, each) => sum + each, 0)).toBe(2)
    expect(profiles.find(({ profile }) => profile === 'developer')?.counts[month]).toBe(1)
    const all = (groups: readonly { readonly counts: readonly number[] }[]) =>
      groups.flatMap(({ counts }) => counts).reduce((total, each) => total + each, 0)
    expect([all(profiles), all(keys)]).toEqual([all(series), all(series)])
    const ends = keep.seattle.certificate.notAfter
    const own = periods.find(({ from, before }) => from <= ends && ends < before)
    expect(own?.authorities).toContainEqual({
      title: 'Seattle.rb',
      sha256: keep.seattle.certificate.sha256,
      notAfter: ends,
    })
  })

  test('begins with the month or the week that it is', async () => {
    await at('2026-11-20T12:00:00Z', async () => {
      const months = await keep.call('status.expiry', { periods: 2 })
      expect(months.periods).toMatchObject([
        { from: '2026-11-01T00:00:00Z', before: '2026-12-01T00:00:00Z' },
        { from: '2026-12-01T00:00:00Z', before: '2027-01-01T00:00:00Z' },
      ])
      // 20 November 2026 is a Friday.
      const weeks = await keep.call('status.expiry', { by: 'week', periods: 1 })
      expect(weeks.periods).toMatchObject([{ from: '2026-11-16T00:00:00Z', before: '2026-11-23T00:00:00Z' }])
    })
  })
})
