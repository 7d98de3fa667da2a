// The tree at other instants, and with more developers than are drawn one by one.

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { issueFor, type MeetupKeep, makeMeetupKeep } from '../../testing/meetup-keep.ts'

let keep: MeetupKeep
beforeAll(async () => {
  keep = await makeMeetupKeep()
})
afterEach(() => keep.setClock(new Date().toISOString()))
afterAll(() => keep.remove())

const minute = 60_000
const later = (instant: string, milliseconds: number) =>
  `${new Date(Date.parse(instant) + milliseconds).toISOString().slice(0, 19)}Z`
const statesAt = async (at: string | null) => {
  const { nodes } = await keep.call('trust.tree', { at })
  return Object.fromEntries(nodes.map(({ title, state }) => [title, state]))
}

describe('trust.tree', () => {
  test('of an earlier instant leaves out what came later', async () => {
    expect(await statesAt(later(keep.conf.certificate.notBefore, -minute))).toEqual({})
  })

  test('of a later one shows what will have expired', async () => {
    const { conf, seattle, drbrain } = keep
    const [valid, expired] = ['valid', 'expired']
    expect(await statesAt(later(drbrain.certificate.notAfter, minute))).toEqual({
      'RubyConf Root': valid,
      'Seattle.rb': valid,
      drbrain: expired,
    })
    expect(await statesAt(later(seattle.certificate.notAfter, minute))).toMatchObject({
      'Seattle.rb': expired,
    })
    expect(await statesAt(later(conf.certificate.notAfter, minute))).toMatchObject({
      'RubyConf Root': expired,
    })
  })

  test('says when the first authority began and when the last one ends', async () => {
    const { notBefore, notAfter } = keep.conf.certificate
    expect((await keep.call('trust.tree', {})).lifetime).toEqual({ notBefore, notAfter })
  })

  test('of an instant during a hold that was lifted shows the hold', async () => {
    const target = { issuer: 'seattle', sha256: keep.drbrain.certificate.sha256 } as const
    const start = new Date().toISOString()
    keep.setClock(later(start, minute))
    await keep.call('revocation.revoke', { ...target, reason: 'certificateHold' })
    keep.setClock(later(start, 3 * minute))
    await keep.call('revocation.release', target)
    expect(await statesAt(later(start, 2 * minute))).toMatchObject({ drbrain: 'onHold' })
    expect(await statesAt(later(start, 4 * minute))).toMatchObject({ drbrain: 'valid' })
    expect(await statesAt(null)).toMatchObject({ drbrain: 'valid' })
  })

  test('tells many end entities of one issuer in numbers', async () => {
    for (let at = 1; at <= 12; at++) await issueFor(keep, `developer ${at}`)
    const { nodes } = await keep.call('trust.tree', {})
    const seattle = nodes.find(({ name }) => name === 'seattle')
    expect(seattle?.group).toEqual({ count: 13, states: { valid: 13 } })
    expect(nodes.filter(({ certifies }) => certifies === 'endEntity')).toEqual([])
  })
})
