import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestKeep, testPassphrase } from '../testing/keep.ts'
import { issueFor, type MeetupKeep, makeMeetupKeep } from '../testing/meetup-keep.ts'

let keep: MeetupKeep
beforeAll(async () => {
  keep = await makeMeetupKeep()
})
afterAll(() => keep.remove())

describe('journal.list', () => {
  test('has two entries for each certificate: the number reserved, and signed', async () => {
    const { certificate } = await issueFor(keep, 'zenspider')
    const { entries } = await keep.call('journal.list', { limit: 2 })
    const { serialNumber, sha256, subject } = certificate
    expect(entries.map(({ verb, details }) => [verb, details])).toEqual([
      ['certificate.issue', { step: 'signed', certificates: [{ serialNumber, subject, sha256 }] }],
      ['certificate.issue', { step: 'reserved', certificates: [{ serialNumber, subject }] }],
    ])
    expect(entries[0]?.summary).toBe('certificates: CN=zenspider, step: signed')
  })

  test('goes page by page to the first entry, newest first', async () => {
    const sequences: number[] = []
    let before: number | undefined
    do {
      const page = await keep.call('journal.list', { limit: 3, ...(before && { before }) })
      sequences.push(...page.entries.map(({ sequence }) => sequence))
      before = page.next ?? undefined
    } while (before)
    const { entries } = await keep.call('journal.verify', {})
    expect(sequences).toEqual(Array.from({ length: entries }, (_, index) => entries - index))
  })

  test('says no secret', async () => {
    const text = JSON.stringify(await keep.call('journal.list', { limit: 1000 }))
    expect(text).not.toContain(testPassphrase)
  })
})

describe('journal.verify', () => {
  test('authenticates the head while the vault is unlocked', async () => {
    const [newest] = (await keep.call('journal.list', { limit: 1 })).entries
    const { sequence, hash } = newest ?? {}
    expect(await keep.call('journal.verify', {})).toEqual({
      valid: true,
      entries: sequence,
      head: expect.objectContaining({ sequence, hash }),
      authenticated: true,
      findings: [],
    })
  })

  test('says of a locked keep that nobody vouched for its head', async () => {
    await keep.call('vault.lock', {})
    const verified = await keep.call('journal.verify', {})
    expect(verified).toMatchObject({ valid: true, authenticated: false })
    expect(verified.findings).toEqual([
      expect.objectContaining({ code: 'journal.not-authenticated', severity: 'info' }),
    ])
    await keep.call('vault.unlock', { passphrase: testPassphrase })
  })

  test('names the row that was edited', async () => {
    await keep.app.close()
    const database = new DatabaseSync(join(keep.directory, 'records.sqlite'))
    database.exec("UPDATE certificate SET subject = 'CN=mallory' WHERE id = 3")
    database.close()
    const spoilt = await openTestKeep(keep.directory)
    const { valid, findings } = await spoilt.call('journal.verify', {})
    expect(valid).toBe(false)
    expect(findings[0]).toMatchObject({
      code: 'journal.broken.edited',
      severity: 'error',
      message: expect.stringContaining('certificate 3'),
    })
    await spoilt.app.close()
  })
})
