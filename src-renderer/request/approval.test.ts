import { describe, expect, test } from 'vitest'
import type { ReviewedRequest } from '../../src-main/contract/request-batch.ts'
import { countedOf, issuableOf, readyOf } from './approval.ts'

function reviewed(id: string, verdict: ReviewedRequest['verdict']): ReviewedRequest {
  const request: ReviewedRequest['request'] = {
    id,
    sha256: id.padStart(64, '0'),
    fileName: `${id}.csr`,
    title: id,
    subject: `CN=${id}`,
    keyAlgorithm: 'ec-p256',
    status: 'pending',
    receivedAt: '2026-11-20T00:00:00Z',
    rejectionReason: null,
    certificate: null,
  }
  return { request, grant: null, findings: [], verdict, error: null }
}

const requests = [reviewed('1', 'refused'), reviewed('2', 'ready'), reviewed('3', 'doubtful')]

describe('readyOf', () => {
  test('leaves out what is doubtful or refused', () => {
    expect([...readyOf(requests)]).toEqual(['2'])
  })
})

describe('issuableOf', () => {
  test('takes what is doubtful where it was selected, and never what is refused or not there', () => {
    expect(issuableOf(requests, new Set(['3', '1', '2', '4']))).toEqual(['2', '3'])
  })
})

describe('countedOf', () => {
  test('counts each verdict that there is', () => {
    expect(countedOf(requests.slice(1))).toEqual([
      ['ready', 1],
      ['doubtful', 1],
    ])
  })
})
