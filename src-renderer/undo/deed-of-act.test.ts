import { describe, expect, test } from 'vitest'
import { createClient } from '../../src-main/contract/client.ts'
import { perform } from './deed-of-act.ts'

const calls: string[] = []

/** A keep that notes what it is asked. */
const client = createClient(async (procedure, input) => {
  calls.push(`${procedure} ${JSON.stringify(input)}`)
  return { ok: true, value: { lists: [], anchors: [{ sha256: 'ab' }], requests: [] } }
})

describe('perform', () => {
  test('answers a deed of that thing, whose way back is the inverse', async () => {
    const performed = await perform({
      procedure: 'request.reject',
      input: { requestId: 'r1', reason: 'nobody knows them' },
      run: (input) => client('request.reject', input),
      client,
      words: () => 'rejected',
      now: () => 7,
    })
    expect(performed?.deed).toMatchObject({ words: 'rejected', at: 7, kind: 'request', thing: 'r1' })
    calls.length = 0
    await performed?.deed?.back()
    expect(calls).toEqual(['request.reopen {"requestId":"r1"}'])
    calls.length = 0
    await performed?.deed?.again?.()
    expect(calls).toEqual(['request.reject {"requestId":"r1","reason":"nobody knows them"}'])
  })

  test('does not keep a passphrase for doing it again', async () => {
    const performed = await perform({
      procedure: 'trust.import',
      input: { list: 'gems', files: [{ name: 'a.p12', content: 'AA==' }], password: 'secret' },
      run: (input) => client('trust.import', input),
      client,
      words: () => 'imported',
      now: () => 7,
    })
    expect(performed?.deed?.again).toBeNull()
  })

  test('answers nothing where the act failed', async () => {
    const failed = await perform({
      procedure: 'request.reject',
      input: { requestId: 'r1', reason: 'nobody knows them' },
      run: async () => undefined,
      client,
      words: () => 'rejected',
      now: () => 7,
    })
    expect(failed).toBeUndefined()
  })
})
