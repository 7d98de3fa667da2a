import type { TFunction } from 'i18next'
import { describe, expect, test } from 'vitest'
import { detailLine, detailWords, verbWords } from './detail-words.ts'

/** Says the key instead of a text. */
const t = ((key: string) => key) as TFunction

describe('verbWords', () => {
  test('says an act of the contract in words, and a stranger one by its name', () => {
    expect(verbWords('certificate.issue', t)).toBe('act.certificate.issue')
    expect(verbWords('officer.appoint', t)).toBe('officer.appoint')
  })
})

describe('detailWords', () => {
  test('names each detail, the step first, and leaves out what is not there and long texts', () => {
    const details = { key: 'a1', notExportable: true, yaml: 'name: x', baseCrlNumber: null, step: 'signed' }
    expect(detailWords(details, t)).toEqual([
      { name: 'journal.step', value: 'journal.step.signed' },
      { name: 'journal.detail.key', value: 'a1' },
      { name: 'journal.detail.notExportable', value: 'journal.yes' },
    ])
  })

  test('keeps the name of a detail that a later version noted', () => {
    expect(detailWords({ officer: 'Ana' }, t)).toEqual([{ name: 'officer', value: 'Ana' }])
  })
})

describe('detailLine', () => {
  test.each([
    { name: 'nothing', details: {}, line: 'journal.nothingMore' },
    {
      name: 'one certificate by its subject',
      details: { step: 'reserved', certificates: [{ subject: 'CN=a', serialNumber: '01' }] },
      line: 'journal.step.reserved · journal.detail.certificates: CN=a',
    },
    {
      name: 'several requests by their files',
      details: { requests: [{ file: 'a.csr' }, { file: 'b.csr' }] },
      line: 'journal.detail.requests: a.csr, b.csr',
    },
    {
      name: 'many by their number',
      details: { certificates: Array.from({ length: 1200 }, () => ({ subject: 'CN=a' })) },
      line: 'journal.detail.certificates: 1,200',
    },
    {
      name: 'fingerprints by their number',
      details: { anchors: ['0'.repeat(64)] },
      line: 'journal.detail.anchors: 1',
    },
    {
      name: 'a reason of the standard, and an instant',
      details: { reason: 'keyCompromise', revokedAt: '2026-11-20T09:30:00Z' },
      line: 'journal.detail.reason: reason.keyCompromise · journal.detail.revokedAt: Nov 20, 2026, 09:30:00 UTC',
    },
    {
      name: 'a reason that a person gave',
      details: { reason: 'not a member' },
      line: 'journal.detail.reason: not a member',
    },
  ])('says $name', ({ details, line }) => {
    expect(detailLine(details, t)).toBe(line)
  })
})
