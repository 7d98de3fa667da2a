import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MeetupKeep, makeMeetupKeep } from '../../testing/meetup-keep.ts'

let keep: MeetupKeep
beforeAll(async () => {
  keep = await makeMeetupKeep()
})
afterAll(() => keep.remove())

const seattle = { issuer: 'seattle' } as const
const instantAfter = (instant: string, milliseconds: number) =>
  `${new Date(Date.parse(instant) + milliseconds).toISOString().slice(0, 19)}Z`
const day = 86_400_000
const due = async (issuers: string[] = ['seattle']) => (await keep.call('status.due', { issuers })).due
const wordsOf = async () => (await due()).map(({ what, state }) => `${what} ${state}`)

describe('status.due', () => {
  test('asks at once for a first CRL of each authority whose key is here', async () => {
    const all = await due([])
    expect(
      all
        .filter(({ what }) => what === 'crl')
        .map(({ issuer }) => issuer)
        .sort(),
    ).toEqual(['conf', 'seattle'])
    expect(all[0]).toMatchObject({ dueAt: null, state: 'overdue' })
    expect(await wordsOf()).toEqual(['crl overdue', 'authority later'])
  })

  test('names what was published when it ends, soonest first', async () => {
    const { crl: full } = await keep.call('crl.issue', seattle)
    const { crl: delta } = await keep.call('crl.issue', { ...seattle, delta: true })
    const nextUpdate = instantAfter(full.thisUpdate, 3 * day)
    await keep.call('ocsp.presign', { ...seattle, nextUpdate })
    const days = 10
    const { certificate } = await keep.call('ocsp.delegate', { ...seattle, algorithm: 'ec-p256', days })
    expect((await due()).map(({ what, dueAt, crlNumber }) => [what, dueAt, crlNumber])).toEqual([
      ['ocsp', nextUpdate, null],
      ['deltaCrl', delta.nextUpdate, delta.crlNumber],
      ['ocspDelegate', certificate.notAfter, null],
      ['crl', full.nextUpdate, full.crlNumber],
      ['authority', keep.seattle.certificate.notAfter, null],
    ])
  })

  test('warns for the last fifth of a life, and when it is over', async () => {
    const { thisUpdate } = (await keep.call('crl.export', seattle)).crl
    const words = async (days: number) => {
      keep.setClock(instantAfter(thisUpdate, days * day))
      return (await wordsOf()).join(', ')
    }
    expect(await words(1)).toBe('ocsp later, deltaCrl later, ocspDelegate later, crl later, authority later')
    expect(await words(6)).toBe('ocsp overdue, deltaCrl soon, ocspDelegate later, crl later, authority later')
    expect(await words(9)).toBe(
      'ocsp overdue, deltaCrl overdue, ocspDelegate soon, crl later, authority later',
    )
    expect(await words(25)).toContain('crl soon')
    expect(await words(31)).toContain('crl overdue')
    keep.setClock(new Date().toISOString())
  })
})

describe('status.calendar', () => {
  test('has an event with a reminder for each, under an identifier that stays', async () => {
    const { events, calendar } = await keep.call('status.calendar', { issuers: ['seattle'], remindDays: 2 })
    const lines = calendar.split('\r\n')
    expect(lines[0]).toBe('BEGIN:VCALENDAR')
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
    expect(lines).toContain('PRODID:-//Rootkeep//EN')
    expect(lines).toContain('SUMMARY:Publish the next CRL of Seattle.rb')
    expect(lines.filter((line) => line === 'TRIGGER:-P2D')).toHaveLength(events)
    const { nextUpdate } = (await keep.call('crl.export', seattle)).crl
    expect(lines).toContain(`DTSTART:${nextUpdate.replace(/[-:]/g, '')}`)
    const identifiers = (text: string) => text.match(/^UID:.*$/gm)
    await keep.call('crl.issue', seattle)
    const next = await keep.call('status.calendar', { issuers: ['seattle'] })
    expect(identifiers(next.calendar)?.toSorted()).toEqual(identifiers(calendar)?.toSorted())
    expect(new Set(identifiers(calendar)).size).toBe(events)
  })
})
