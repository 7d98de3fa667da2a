// Whole lists in files, read by Python's csv and json, which know nothing of ours.

import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { issueFor, type MeetupKeep, makeMeetupKeep } from '../../testing/meetup-keep.ts'
import { run, scratchFolder } from '../../testing/program.ts'

let keep: MeetupKeep
const folder = scratchFolder()
beforeAll(async () => {
  keep = await makeMeetupKeep()
  await issueFor(keep, 'zenspider')
  await issueFor(keep, '=1\\+1')
  await issueFor(keep, 'Žofie\\, the \\"first\\"')
  const { certificate } = await issueFor(keep, 'pabs')
  await keep.call('revocation.revoke', {
    issuer: 'seattle',
    sha256: certificate.sha256,
    reason: 'superseded',
  })
})
afterAll(async () => {
  await keep.remove()
  folder[Symbol.dispose]()
})

const file = (name: string) => join(folder.path, name)
const readCsv =
  'import csv,json,sys; print(json.dumps(list(csv.DictReader(open(sys.argv[1],newline="",encoding="utf-8")))))'
const readJson = 'import json,sys; print(json.dumps(json.load(open(sys.argv[1],encoding="utf-8"))))'

function rowsIn(path: string): Record<string, unknown>[] {
  const { output } = run('python3', ['-c', path.endsWith('.csv') ? readCsv : readJson, path])
  return JSON.parse(output) as Record<string, unknown>[]
}

describe('certificate.export-list', () => {
  test.each(['csv', 'json'] as const)('writes all that a list shows, as %s', async (format) => {
    const out = file(`certificates.${format}`)
    const { path, rows } = await keep.call('certificate.export-list', {
      format,
      out,
      order: 'subject',
      text: 'issuer:seattle',
    })
    expect({ path, rows }).toEqual({ path: out, rows: 5 })
    const { certificates } = await keep.call('certificate.list', { order: 'subject', text: 'issuer:seattle' })
    const read = rowsIn(out)
    expect(read.map(({ sha256 }) => sha256)).toEqual(certificates.map(({ sha256 }) => sha256))
    const expected = format === 'csv' ? "'=1+1" : '=1+1'
    expect(read.map(({ title }) => title)).toEqual([
      expected,
      'drbrain',
      'pabs',
      'zenspider',
      'Žofie, the "first"',
    ])
    expect(read[2]).toMatchObject({ state: 'revoked', profile: 'developer' })
  })

  test('writes the names of the columns where nothing passes the filters', async () => {
    const out = file('none.csv')
    expect(await keep.call('certificate.export-list', { out, state: 'expired' })).toEqual({
      path: out,
      rows: 0,
    })
    expect(rowsIn(out)).toEqual([])
  })

  test('leaves the file that was there, and nothing beside it, where the disk refuses', async () => {
    const out = file('no-such-folder/list.csv')
    await expect(keep.call('certificate.export-list', { out })).rejects.toMatchObject({
      code: 'file.refused',
    })
    writeFileSync(file('in-the-way'), '')
    await expect(
      keep.call('certificate.export-list', { out: file('in-the-way/list.csv') }),
    ).rejects.toMatchObject({
      code: 'file.refused',
    })
    expect(readdirSync(folder.path).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('stops where it is cancelled, and leaves nothing', async () => {
    const out = file('cancelled.csv')
    const reply = await keep.app.call(
      'certificate.export-list',
      { format: 'csv', out },
      { signal: AbortSignal.abort() },
    )
    expect(reply).toMatchObject({ ok: false, error: { code: 'call.cancelled' } })
    expect(existsSync(out)).toBe(false)
  })
})

describe('the other lists', () => {
  test.each([
    { procedure: 'authority.export-list', titles: { column: 'name', values: ['conf', 'seattle'] } },
    { procedure: 'revocation.export-list', titles: { column: 'subject', values: ['CN=pabs'] } },
    { procedure: 'request.export-list', titles: { column: 'title', values: [] } },
  ] as const)('$procedure', async ({ procedure, titles: { column, values } }) => {
    const out = file(`${procedure}.csv`)
    await keep.call(procedure, { out })
    expect(rowsIn(out).map((row) => row[column])).toEqual(values)
  })

  test('the journal goes out oldest first, as it was written, with its hashes', async () => {
    const out = file('journal.json')
    const { rows } = await keep.call('journal.export-list', { format: 'json', out, direction: 'ascending' })
    const { entries } = await keep.call('journal.list', { direction: 'ascending', limit: 1000 })
    expect(rowsIn(out)).toEqual(entries)
    expect(entries.map(({ sequence }) => sequence)).toEqual(Array.from({ length: rows }, (_, at) => at + 1))
  })

  test('of keys goes out what is known of them, and no key', async () => {
    const out = file('keys.json')
    await keep.call('key.export-list', { format: 'json', out })
    const [first] = rowsIn(out)
    expect(Object.keys(first ?? {}).sort()).toEqual([
      'algorithm',
      'authority',
      'certificates',
      'createdAt',
      'destroyedAt',
      'exportable',
      'id',
      'name',
      'ownPassphrase',
      'purpose',
      'requestedFor',
      'subjectPublicKeySha256',
      'usable',
    ])
  })
})
