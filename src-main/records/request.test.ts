import { describe, expect, test } from 'vitest'
import { act } from '../testing/record-samples.ts'
import { temporaryRecords } from '../testing/temporary-records.ts'
import type { Records } from './records.ts'
import type { NewRequest } from './request.ts'

function acting<T>(records: Records, change: () => T): T {
  return records.transaction(() => {
    const result = change()
    records.journal.append(act('request.import'))
    return result
  })
}

function request(fileName: string, der = fileName): NewRequest {
  return {
    subject: 'CN=drbrain',
    keyAlgorithm: 'ec-p256',
    subjectPublicKeySha256: '22'.repeat(32),
    fileName,
    receivedAt: '2026-11-20T10:00:00Z',
    der: Buffer.from(der),
  }
}

describe('Requests', () => {
  test('come in as pending', () => {
    const { records } = temporaryRecords()
    const { id } = acting(records, () => records.requests.add(request('a.csr', 'abc')))
    expect(records.requests.get(id)).toEqual({
      id: 1,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      subject: 'CN=drbrain',
      keyAlgorithm: 'ec-p256',
      subjectPublicKeySha256: '22'.repeat(32),
      fileName: 'a.csr',
      receivedAt: '2026-11-20T10:00:00Z',
      status: 'pending',
      reason: null,
      certificateSha256: null,
      keyId: null,
    })
    expect(Buffer.from(records.requests.der(id)).toString()).toBe('abc')
  })

  test('are recognised under another file name', () => {
    const { records } = temporaryRecords()
    acting(records, () => records.requests.add(request('a.csr', 'abc')))
    const again = acting(records, () => records.requests.add(request('b.csr', 'abc')))
    expect(again).toEqual({ id: 1, isKnown: true })
  })

  test('are answered or rejected once', () => {
    const { records } = temporaryRecords()
    acting(records, () => {
      records.requests.add(request('a.csr'))
      records.requests.add(request('b.csr'))
      records.requests.markIssued(1, '33'.repeat(32))
      records.requests.reject(2, 'not a member')
    })
    expect(records.requests.get(1)).toMatchObject({ status: 'issued', certificateSha256: '33'.repeat(32) })
    expect(records.requests.get(2)).toMatchObject({ status: 'rejected', reason: 'not a member' })
    for (const id of [1, 2]) {
      expect(() => acting(records, () => records.requests.reject(id, 'again'))).toThrow(
        expect.objectContaining({ code: 'request.not-pending' }),
      )
    }
    expect(() => records.requests.get(3)).toThrow(expect.objectContaining({ code: 'request.unknown' }))
  })

  test('are listed newest first, by status, in pages', () => {
    const { records } = temporaryRecords()
    acting(records, () => {
      for (const name of ['a', 'b', 'c', 'd']) records.requests.add(request(name))
      records.requests.reject(3, 'twice')
    })
    const first = records.requests.list({ status: 'pending', limit: 2 })
    expect(first.requests.map((each) => each.fileName)).toEqual(['d', 'b'])
    const second = records.requests.list({ status: 'pending', after: first.next ?? 0, limit: 2 })
    expect(second.requests.map((each) => each.fileName)).toEqual(['a'])
    expect(second.next).toBeNull()
    expect(records.requests.count('pending')).toBe(3)
    expect(records.requests.list({ limit: 9 }).requests).toHaveLength(4)
  })

  test('made here are found by their key and are not of the inbox', () => {
    const { records } = temporaryRecords()
    acting(records, () => records.requests.add({ ...request('own'), keyId: 'key-1' }))
    expect(records.requests.ofKey('key-1')).toMatchObject([{ id: 1, keyId: 'key-1', status: 'pending' }])
    expect(records.requests.ofKey('key-2')).toEqual([])
    expect(records.requests.list({ limit: 9 }).requests).toEqual([])
    expect(records.requests.count('pending')).toBe(0)
  })
})
