import { X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeTestKeep, type TestKeep } from '../../testing/keep.ts'
import { newRequest } from '../../testing/request.ts'

let keep: TestKeep

beforeAll(async () => {
  keep = await makeTestKeep()
  await keep.call('authority.create-root', { name: 'conf', subject: 'CN=Root', algorithm: 'ec-p256' })
  await keep.call('authority.create-subordinate', {
    name: 'seattle',
    issuer: 'conf',
    subject: 'CN=Seattle.rb',
    algorithm: 'ec-p256',
  })
})
afterAll(() => keep.remove())

describe('issueBatch', () => {
  test('answers each request in its place, also where threads draft several groups at once', async () => {
    const contents = [newRequest('CN=drbrain'), 'no request', newRequest('CN=zenspider')]
    // More than the threads are worth (issue-batch.ts); the same again, which no batch minds.
    const requests = Array.from({ length: 2100 }, (_, index) => ({
      name: `${index}.csr`,
      content: contents[index % contents.length] ?? '',
    }))
    const { issued, refused, results, files } = await keep.call('certificate.issue-batch', {
      issuer: 'seattle',
      profile: 'developer',
      requests,
    })
    expect({ issued, refused }).toEqual({ issued: 1400, refused: 700 })
    expect(results.map(({ name }) => name)).toEqual(requests.map(({ name }) => name))
    const answers = results.map(({ certificate, error }) => certificate?.subject ?? error?.code)
    expect(answers).toEqual(
      requests.map((_, index) => ['CN=drbrain', 'input.not-pem', 'CN=zenspider'][index % 3]),
    )
    const serialNumbers = files.map(({ content }) => new X509Certificate(content).serialNumber.toLowerCase())
    expect(results.flatMap(({ certificate }) => certificate?.serialNumber ?? [])).toEqual(serialNumbers)
    expect(new Set(serialNumbers).size).toBe(1400)
    expect(await keep.call('journal.verify', {})).toMatchObject({ valid: true })
  })
})
