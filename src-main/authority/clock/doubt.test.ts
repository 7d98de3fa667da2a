import { describe, expect, test } from 'vitest'
import { type ClockEvidence, clockDoubt } from './doubt.ts'

const now = Date.parse('2026-11-20T12:00:00Z')
const minute = 60_000
const day = 24 * 60 * minute
const known = (source: ClockEvidence['source'], after: number) => ({ source, at: now + after })
const kindOf = (evidence: readonly ClockEvidence[], expected: number | null = null) => {
  const doubt = clockDoubt({ now, expected, evidence })
  return doubt && `${doubt.kind} ${doubt.source}`
}

describe('clockDoubt', () => {
  test.each([
    { name: 'the journal of four minutes later', evidence: [known('journal', 4 * minute)], doubt: null },
    {
      name: 'the journal of six minutes later',
      evidence: [known('journal', 6 * minute)],
      doubt: 'behind journal',
    },
    { name: 'a program made tomorrow', evidence: [known('program', day)], doubt: 'behind program' },
    {
      name: 'a certificate from twelve hours later',
      evidence: [known('certificate', day / 2)],
      doubt: null,
    },
    {
      name: 'a certificate from two days later',
      evidence: [known('certificate', 2 * day)],
      doubt: 'behind certificate',
    },
    { name: 'a file written in a zone far east', evidence: [known('medium', day)], doubt: null },
    { name: 'a file written in two days', evidence: [known('medium', 2 * day)], doubt: 'behind medium' },
    {
      name: 'a rest of thirty days',
      evidence: [known('journal', -30 * day)],
      doubt: null,
    },
    { name: 'a rest of a year', evidence: [known('journal', -365 * day)], doubt: 'ahead journal' },
    {
      name: 'a year in which a certificate came from elsewhere',
      evidence: [known('journal', -365 * day), known('certificate', -3 * day)],
      doubt: null,
    },
    {
      name: 'a year after which only the file is new: it was opened just now',
      evidence: [known('journal', -365 * day), known('medium', 0)],
      doubt: 'ahead journal',
    },
    {
      name: 'a year after which only the program is new',
      evidence: [known('journal', -365 * day), known('program', -day)],
      doubt: 'ahead journal',
    },
    { name: 'a keep in which nothing happened yet', evidence: [known('program', -365 * day)], doubt: null },
    {
      name: 'several, of which the journal weighs most',
      evidence: [known('medium', 9 * day), known('journal', day)],
      doubt: 'behind journal',
    },
  ])('of $name: $doubt', ({ evidence, doubt }) => {
    expect(kindOf(evidence)).toBe(doubt)
  })

  test.each([
    [-6 * minute, 'jumped running'],
    [-4 * minute, null],
    [4 * minute, null],
    [6 * minute, 'jumped running'],
  ])('where the clock should differ by %i milliseconds: %s', (difference, doubt) => {
    expect(kindOf([], now + difference)).toBe(doubt)
  })

  test('says what is known and what the clock says', () => {
    expect(clockDoubt({ now, expected: null, evidence: [known('journal', -365 * day)] })).toEqual({
      kind: 'ahead',
      source: 'journal',
      known: '2025-11-20T12:00:00Z',
      now: '2026-11-20T12:00:00Z',
    })
  })
})
