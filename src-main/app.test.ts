// The app as a door sees it: what becomes of a call that is under way when the app is closed.

import { afterEach, describe, expect, test } from 'vitest'
import type { Output } from './contract/contract.ts'
import { testPassphrase } from './testing/keep.ts'
import { type MeetupKeep, makeMeetupKeep, office } from './testing/meetup-keep.ts'
import { newRequest } from './testing/request.ts'

let keep: MeetupKeep
afterEach(() => keep.remove())

const requests = Array.from({ length: 12 }, (_, index) => ({
  name: `${index}.csr`,
  content: newRequest(`CN=developer ${index}`),
}))

async function issuedAfterwards(): Promise<number> {
  const again = await keep.reopen()
  await again.call('vault.unlock', { passphrase: testPassphrase })
  expect((await again.call('journal.verify', {})).valid).toBe(true)
  const { certificates } = await again.call('certificate.list', { limit: 1000 })
  await again.app.close()
  return certificates.filter(({ title }) => title.startsWith('developer ')).length
}

describe('close', () => {
  test('waits for an act that is under way, which is done whole', async () => {
    keep = await makeMeetupKeep()
    const replying = keep.app.call('certificate.issue-batch', { ...office, requests })
    await keep.app.close()
    const reply = await replying
    expect(reply.ok && (reply.value as Output<'certificate.issue-batch'>).issued).toBe(12)
    expect(await issuedAfterwards()).toBe(12)
  })

  test('waits for an act that is cancelled meanwhile, which has done exactly what it says', async () => {
    keep = await makeMeetupKeep()
    const cancellation = new AbortController()
    const replying = keep.app.call('certificate.issue-batch', { ...office, requests }, cancellation)
    cancellation.abort()
    await keep.app.close()
    const reply = await replying
    const { issued } = reply.ok ? (reply.value as Output<'certificate.issue-batch'>) : { issued: 0 }
    expect(await issuedAfterwards()).toBe(issued)
  })
})
