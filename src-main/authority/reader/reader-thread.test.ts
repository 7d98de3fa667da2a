import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Host } from '../../contract/host.ts'
import { makeTestKeep, openTestKeep, type TestKeep, testPassphrase } from '../../testing/keep.ts'
import { type listExports, longReads, patientReads } from './question.ts'

let keep: TestKeep

beforeEach(async () => {
  const made = await makeTestKeep()
  await made.call('authority.create-root', { name: 'conf', subject: 'CN=Conf Root', algorithm: 'ec-p256' })
  await made.app.close()
  // As a large keep is read, whatever its size.
  keep = await openTestKeep(made.directory, { readBesideFrom: 0 })
})
afterEach(() => keep.remove())

/** A person who picks nothing. */
const noHost: Host = {
  openFiles: async () => [],
  openFolder: async () => null,
  pickFile: async () => null,
  pickPlace: async () => null,
  printPage: async () => Buffer.alloc(0),
  saveFile: async () => null,
  takeHanded: async () => ({ files: [], keep: null }),
  showKeep: async () => {},
  saveFolder: async () => null,
}

const reads = [...longReads, ...patientReads]
const inputs: Partial<Record<(typeof reads)[number], object>> = {
  'authority.describe': { authority: 'conf' },
  'revocation.consequences': { issuer: 'conf', serialNumber: '01' },
}

/** A calendar says when it was written, and what is due at once is due at that instant. */
function timeless(reply: object): unknown {
  return JSON.parse(JSON.stringify(reply).replaceAll(/\d{8}T\d{6}Z/g, 'INSTANT'))
}

describe('ReaderThread', () => {
  test.each(reads)('answers %s as this thread does', async (procedure) => {
    const input = inputs[procedure] ?? {}
    const beside = await keep.app.call(procedure, input)
    await keep.app.close()
    keep = await openTestKeep(keep.directory)
    expect(timeless(beside)).toEqual(timeless(await keep.app.call(procedure, input)))
  })

  test('tells of keys that serve nothing, which only an unlocked vault knows', async () => {
    await keep.call('vault.unlock', { passphrase: testPassphrase })
    await keep.call('key.generate', { algorithm: 'ec-p256', name: 'spare' })
    const { findings } = await keep.call('status.attention', {})
    expect(findings).toMatchObject([{ code: 'crlMissing' }, { code: 'backupDue' }, { code: 'keyUnused' }])
  })

  test('tells of a clock that was set, which the thread has not seen', async () => {
    const { directory } = keep
    await keep.app.close()
    keep = await openTestKeep(directory, { readBesideFrom: 0, sinceBoot: () => 0 })
    keep.setClock(new Date(Date.now() + 3 * 86_400_000).toISOString())
    const { findings } = await keep.call('status.attention', {})
    expect(findings.map(({ code }) => code)).toContain('clockJumped')
  })

  const exported: Record<keyof typeof listExports, number> = {
    'authority.export-list': 1,
    'certificate.export-list': 1,
    'journal.export-list': 3,
    'request.export-list': 0,
    'revocation.export-list': 0,
  }
  test.each(Object.entries(exported))('writes the list of %s', async (procedure, rows) => {
    const out = join(keep.directory, 'list.json')
    const reply = await keep.app.call(procedure, { format: 'json', out })
    expect(reply).toEqual({ ok: true, value: { path: out, rows } })
    expect(JSON.parse(readFileSync(out, 'utf8'))).toHaveLength(rows)
  })

  test('asks the person of the window where a list goes, and writes there', async () => {
    const out = join(keep.directory, 'picked.csv')
    const asked: string[] = []
    const pickPlace: Host['pickPlace'] = async ({ suggestedName }) => {
      asked.push(suggestedName)
      return out
    }
    await keep.app.close()
    keep = await openTestKeep(keep.directory, { readBesideFrom: 0, host: { ...noHost, pickPlace } })
    expect(await keep.call('certificate.export-list', { format: 'csv' })).toEqual({ path: out, rows: 1 })
    expect(asked).toEqual([expect.stringMatching(/^certificates-\d{4}-\d\d-\d\d\.csv$/)])
    expect(readFileSync(out, 'utf8')).toContain('Conf Root')
  })

  test('reports how far a list is', async () => {
    const out = join(keep.directory, 'list.json')
    const steps: number[] = []
    const onProgress = (done: number) => void steps.push(done)
    await keep.app.call('journal.export-list', { format: 'json', out }, { onProgress })
    expect(steps).toEqual([3])
  })

  test('answers a list that was cancelled as what became of it', async () => {
    const out = join(keep.directory, 'cancelled.json')
    const call = new AbortController()
    const reply = keep.app.call('journal.export-list', { format: 'json', out }, { signal: call.signal })
    call.abort()
    expect((await reply).ok).toBe(existsSync(out))
  })

  test('refuses in the same words', async () => {
    const refused = keep.call('certificate.list', { text: 'colour:red' })
    await expect(refused).rejects.toMatchObject({ code: 'input.invalid', details: { field: 'colour' } })
  })

  test('knows of every act that came before', async () => {
    await keep.call('vault.unlock', { passphrase: testPassphrase })
    for (const count of [2, 3, 4]) {
      const name = `root-${count}`
      await keep.call('authority.create-root', { name, subject: `CN=Root ${count}`, algorithm: 'ec-p256' })
      expect((await keep.call('authority.list', {})).authorities).toHaveLength(count)
      expect((await keep.call('journal.list', {})).entries[0]?.details).toMatchObject({ step: 'signed' })
    }
  })

  test('goes by the clock of the keep', async () => {
    keep.setClock('2126-01-01T00:00:00Z')
    const { nodes } = await keep.call('trust.tree', {})
    expect(nodes.map(({ state }) => state)).toEqual(['expired'])
  })

  test('does not answer what was taken back, and answers what came after it', async () => {
    const typing = new AbortController()
    const searches = ['c', 'co', 'con'].map((text) =>
      keep.app.call('certificate.list', { text }, { signal: typing.signal }),
    )
    const last = keep.app.call('certificate.list', { text: 'conf' })
    typing.abort()
    const cancelled = { ok: false, error: { code: 'call.cancelled' } }
    expect(await Promise.all(searches)).toMatchObject([cancelled, cancelled, cancelled])
    expect(await last).toMatchObject({ ok: true, value: { certificates: [{ title: 'Conf Root' }] } })
  })

  test('answers what was asked before the keep is closed', async () => {
    const asked = keep.app.call('trust.tree', {})
    await keep.app.close()
    expect(await asked).toMatchObject({ ok: true })
    keep = await openTestKeep(keep.directory)
  })
})
