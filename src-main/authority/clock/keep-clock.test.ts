// A keep whose clock is moved: what is asked, when, and what an officer's word changes.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeTestKeep, type TestKeep } from '../../testing/keep.ts'
import { testAuthority } from '../../testing/path-question.ts'

const day = 86_400_000
let keep: TestKeep
let boot: number
let written: number | null
/** Sets the clock to so many days from now; the time since the start goes with it unless told otherwise. */
function setDay(days: number, { isSet = false } = {}): void {
  keep.setClock(new Date(Date.now() + days * day).toISOString())
  if (!isSet) boot = days * day
}

beforeEach(async () => {
  boot = 0
  written = null
  keep = await makeTestKeep({
    sinceBoot: () => Date.now() + boot,
    writtenAt: () => written,
    madeAt: new Date(Date.now() - 10 * day).toISOString(),
    asksOfClock: true,
  })
})
afterEach(() => keep.remove())

const doubt = async () => {
  const { clockDoubt } = await keep.call('vault.status', {})
  return clockDoubt && `${clockDoubt.kind} ${clockDoubt.source}`
}
const finding = async () => {
  const { findings } = await keep.call('status.attention', {})
  return findings.find(({ code }) => code.startsWith('clock'))
}
const newestEntry = async () => (await keep.call('journal.list', { limit: 1 })).entries[0]
const root = { name: 'conf', subject: 'CN=RubyConf Root', algorithm: 'ec-p256' } as const

describe('a clock that is far ahead of everything known', () => {
  test('is asked of once, before anything is signed, and the word is in the journal', async () => {
    setDay(400)
    expect(await doubt()).toBe('ahead journal')
    expect(await finding()).toMatchObject({
      code: 'clockAhead',
      act: 'vault.confirm-clock',
      detail: 'journal',
    })
    const refusal = { code: 'clock.in-doubt', details: { kind: 'ahead', source: 'journal' } }
    await expect(keep.call('authority.create-root', root)).rejects.toMatchObject(refusal)
    expect((await keep.call('vault.confirm-clock', {})).doubt).toMatchObject({ kind: 'ahead' })
    expect(await newestEntry()).toMatchObject({
      verb: 'vault.confirm-clock',
      details: { doubt: { kind: 'ahead', source: 'journal' } },
    })
    expect([await doubt(), await finding()]).toEqual([null, undefined])
    await keep.call('authority.create-root', root)
  })

  test('stays in doubt over what is only written, which says so in the journal', async () => {
    setDay(400)
    await keep.call('vault.configure', { idleLockMinutes: 7 })
    expect((await newestEntry())?.details.clockDoubt).toMatchObject({ kind: 'ahead' })
    expect(await doubt()).toBe('ahead journal')
    boot = 0
    keep = await keep.reopen()
    setDay(400)
    expect(await doubt()).toBe('ahead journal')
  })

  test('is known to have been ahead once it was confirmed in error and set right', async () => {
    setDay(400)
    await keep.call('vault.confirm-clock', {})
    setDay(0)
    expect(await doubt()).toBe('behind journal')
    await keep.call('vault.confirm-clock', {})
    expect(await doubt()).toBeNull()
    keep = await keep.reopen()
    expect(await doubt()).toBeNull()
  })

  test('after thirty days is no matter', async () => {
    setDay(29)
    expect(await doubt()).toBeNull()
  })
})

describe('a clock that is behind', () => {
  test('of the program is asked of, though the journal does not know', async () => {
    const { remove } = keep
    await remove()
    keep = await makeTestKeep({ madeAt: new Date(Date.now() + 10 * day).toISOString() })
    expect(await doubt()).toBe('behind program')
    await keep.call('vault.confirm-clock', {})
    expect(await doubt()).toBeNull()
  })

  test('of a certificate that was taken in is asked of, until an officer has seen it', async () => {
    const later = testAuthority('CN=Later', 'self', { notBefore: '2090-01-01T00:00:00Z' })
    await keep.call('authority.import', { name: 'later', certificate: later.pem })
    expect(await doubt()).toBe('behind certificate')
    await keep.call('vault.confirm-clock', {})
    expect(await doubt()).toBeNull()
  })

  test('of the vault’s file is asked of', async () => {
    written = Date.now() + 3 * day
    expect(await doubt()).toBe('behind medium')
    await keep.call('vault.confirm-clock', {})
    expect(await doubt()).toBeNull()
    written += 3 * day
    expect(await doubt()).toBe('behind medium')
  })
})

describe('a clock that is set while the program runs', () => {
  test('is asked of, and held to go right from then on', async () => {
    setDay(2, { isSet: true })
    expect(await doubt()).toBe('jumped running')
    expect(await finding()).toMatchObject({ code: 'clockJumped', severity: 'warning' })
    await keep.call('vault.confirm-clock', {})
    expect(await doubt()).toBeNull()
  })

  test('is no longer asked of once it is set right again', async () => {
    setDay(2, { isSet: true })
    setDay(0, { isSet: true })
    expect(await doubt()).toBeNull()
  })

  test('is not what it looks like after a sleep of two days', async () => {
    setDay(2)
    expect(await doubt()).toBeNull()
  })
})

describe('vault.confirm-clock', () => {
  test('writes nothing where nothing speaks against the clock', async () => {
    expect(await keep.call('vault.confirm-clock', {})).toEqual({ doubt: null })
    expect((await newestEntry())?.verb).toBe('vault.create')
  })
})
