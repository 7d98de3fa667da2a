import { describe, expect, test } from 'vitest'
import { settleValidity } from './validity.ts'

const issuer = { notBefore: '2026-01-01T00:00:00Z', notAfter: '2027-01-01T00:00:00Z' }
const bounds = { days: 30, issuer, at: '2026-06-01T00:00:00Z' }
const notBefore = '2026-06-01T00:00:00Z'

describe('settleValidity', () => {
  test.each([
    ['the days of the profile when nothing was asked', {}, '2026-07-01T00:00:00Z'],
    ['the days that were asked', { days: 10 }, '2026-06-11T00:00:00Z'],
    ['the instant that was asked', { notAfter: '2026-06-01T00:00:01Z' }, '2026-06-01T00:00:01Z'],
    ['the very end of the issuer', { notAfter: issuer.notAfter }, issuer.notAfter],
  ])('takes %s', (_, asked, notAfter) => {
    expect(settleValidity({ notBefore, ...asked }, bounds)).toEqual({
      notBefore,
      notAfter,
      isShortened: false,
    })
  })

  test('shortens the days of the profile to the end of the issuer', () => {
    expect(settleValidity({ notBefore }, { ...bounds, days: 365 })).toEqual({
      notBefore,
      notAfter: issuer.notAfter,
      isShortened: true,
    })
  })

  test('begins and ends with a day where the profile does', () => {
    const settled = settleValidity(
      { notBefore: '2026-06-01T13:30:00Z' },
      { ...bounds, at: '2026-06-01T13:30:00Z', alignedToMidnight: true },
    )
    expect(settled).toMatchObject({ notBefore: '2026-06-01T00:00:00Z', notAfter: '2026-06-30T23:59:59Z' })
  })

  test('begins with no day that began before the issuer', () => {
    const young = { notBefore: '2026-06-01T10:00:00Z', notAfter: '2027-01-01T00:00:00Z' }
    const asked = { notBefore: '2026-06-01T13:30:00Z' }
    const settled = settleValidity(asked, { ...bounds, issuer: young, alignedToMidnight: true })
    expect(settled.notBefore).toBe('2026-06-01T10:00:00Z')
  })

  test('gives no more than the most that the profile has', () => {
    const atMost = { ...bounds, maximumDays: 60 }
    expect(settleValidity({ notBefore, days: 60 }, atMost).notAfter).toBe('2026-07-31T00:00:00Z')
    expect(() => settleValidity({ notBefore, days: 61 }, atMost)).toThrow(
      expect.objectContaining({ code: 'certificate.validity-invalid' }),
    )
  })

  test('has no bound where the certificate is its own issuer', () => {
    const settled = settleValidity({ notBefore }, { ...bounds, issuer: null, days: 7305 })
    expect(settled.notAfter).toBe('2046-06-01T00:00:00Z')
  })

  test.each([
    ['an end beyond the issuer', { notBefore, notAfter: '2027-01-01T00:00:01Z' }],
    ['days beyond the issuer', { notBefore, days: 400 }],
    ['a beginning before the issuer', { notBefore: '2025-12-31T23:59:59Z' }],
    ['a beginning after the issuer', { notBefore: '2027-01-01T00:00:01Z', days: 1 }],
  ])('refuses %s', (_, asked) => {
    expect(() => settleValidity(asked, bounds)).toThrow(
      expect.objectContaining({ code: 'certificate.validity-beyond-issuer' }),
    )
  })

  test.each([
    ['an end before the beginning', { notBefore, notAfter: '2026-05-31T00:00:00Z' }],
    ['an end at the beginning', { notBefore, notAfter: notBefore }],
    ['an end that is past', { notBefore: '2026-02-01T00:00:00Z', days: 1 }],
    ['an end asked in two ways', { notBefore, notAfter: '2026-07-01T00:00:00Z', days: 30 }],
  ])('refuses %s', (_, asked) => {
    expect(() => settleValidity(asked, bounds)).toThrow(
      expect.objectContaining({ code: 'certificate.validity-invalid' }),
    )
  })

  test.each(['2026-06-31T00:00:00Z', '2026-06-01', '2026-06-01T00:00:00.5Z'])('refuses %s', (wrong) => {
    expect(() => settleValidity({ notBefore, notAfter: wrong }, bounds)).toThrow(
      expect.objectContaining({ code: 'time.invalid' }),
    )
  })
})
