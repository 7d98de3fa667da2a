import { describe, expect, test } from 'vitest'
import type { RunningCall } from '../bridge.ts'
import { announcementAt } from './announcement.ts'

const backup: RunningCall = { id: 'a', procedure: 'vault.backup', since: 0, done: 0, total: 0 }
const batch: RunningCall = { id: 'b', procedure: 'certificate.issue-batch', since: 0, done: 0, total: 100 }
const begun = { kind: 'begun', call: batch, at: 1000 } as const

describe('announcementAt', () => {
  test('says nothing of what is done at once', () => {
    expect(announcementAt(null, [backup], 999)).toBeNull()
    expect(announcementAt(null, [], 2000)).toBeNull()
  })

  test('says that long work has begun, once', () => {
    const said = announcementAt(null, [backup], 1000)
    expect(said).toEqual({ kind: 'begun', call: backup, at: 1000 })
    expect(announcementAt(said, [backup], 60_000)).toBe(said)
  })

  test('says how far it is after ten seconds, and only when a fifth more is done', () => {
    const at = (done: number) => [{ ...batch, done }]
    expect(announcementAt(begun, at(50), 10_999)).toBe(begun)
    expect(announcementAt(begun, at(19), 11_000)).toBe(begun)
    const said = announcementAt(begun, at(20), 11_000)
    expect(said).toEqual({ kind: 'underway', call: { ...batch, done: 20 }, at: 11_000 })
    expect(announcementAt(said, at(90), 20_999)).toBe(said)
    expect(announcementAt(said, at(39), 30_000)).toBe(said)
    expect(announcementAt(said, at(40), 30_000)?.kind).toBe('underway')
  })

  test('says that it ended, and nothing more', () => {
    const said = announcementAt(begun, [], 5000)
    expect(said).toEqual({ kind: 'ended', call: batch, at: 5000 })
    expect(announcementAt(said, [], 60_000)).toBe(said)
  })

  test('follows one call until it is over, then the next', () => {
    expect(announcementAt(begun, [backup, batch], 5000)).toBe(begun)
    expect(announcementAt(begun, [backup], 5000)).toEqual({ kind: 'begun', call: backup, at: 5000 })
  })

  test('begins anew after an end', () => {
    const ended = { kind: 'ended', call: batch, at: 5000 } as const
    expect(announcementAt(ended, [backup], 6000)).toEqual({ kind: 'begun', call: backup, at: 6000 })
  })
})
