import { describe, expect, test } from 'vitest'
import { act, addRoot } from '../testing/record-samples.ts'
import { temporaryRecords } from '../testing/temporary-records.ts'

describe('OcspResponses', () => {
  test('note what was answered for, and the digest of the answer', () => {
    const { records } = temporaryRecords()
    addRoot(records)
    records.transaction(() => {
      const response = {
        issuerAuthorityId: 1,
        serialNumbers: ['01', '0a'],
        producedAt: '2026-11-20T10:00:00Z',
      }
      records.ocspResponses.complete(records.ocspResponses.reserve(response), Buffer.from('abc'))
      records.ocspResponses.fail(records.ocspResponses.reserve(response))
      records.journal.append(act('ocsp.respond'))
    })
    const { responses, next } = records.ocspResponses.list({ limit: 10 })
    expect(responses.map((each) => each.status)).toEqual(['failed', 'signed'])
    expect(responses[1]).toEqual({
      id: 1,
      issuerAuthorityId: 1,
      serialNumbers: ['01', '0a'],
      status: 'signed',
      producedAt: '2026-11-20T10:00:00Z',
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    })
    expect(next).toBeNull()
    expect(() => records.transaction(() => records.ocspResponses.fail(1))).toThrow('signed')
  })
})
