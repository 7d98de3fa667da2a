import { describe, expect, test } from 'vitest'
import { zoneWords } from './time-zone.ts'

describe('zoneWords', () => {
  test.each([
    ['UTC', 0, 'UTC'],
    ['Europe/Berlin', 60, 'Europe/Berlin, UTC+1'],
    ['Asia/Kolkata', 330, 'Asia/Kolkata, UTC+5:30'],
    ['America/St_Johns', -210, 'America/St_Johns, UTC−3:30'],
    ['', -480, 'UTC−8'],
  ])('%s at %i minutes is %s', (name, offset, words) => {
    expect(zoneWords(name, offset)).toBe(words)
  })
})
