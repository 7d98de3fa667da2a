import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeTestKeep, openTestKeep, type TestKeep, testPassphrase } from '../../testing/keep.ts'
import { longReads } from './reader-thread.ts'

let keep: TestKeep

beforeEach(async () => {
  const made = await makeTestKeep()
  await made.call('authority.create-root', { name: 'conf', subject: 'CN=Conf Root', algorithm: 'ec-p256' })
  await made.app.close()
  // As a large keep is read, whatever its size.
  keep = await openTestKeep(made.directory, { readBesideFrom: 0 })
})
afterEach(() => keep.remove())

const inputs: Partial<Record<(typeof longReads)[number], object>> = {
  'authority.describe': { authority: 'conf' },
  'revocation.consequences': { issuer: 'conf', serialNumber: '01' },
}

describe('ReaderThread', () => {
  test.each(longReads)('answers %s as this thread does', async (procedure) => {
    const input = inputs[procedure] ?? {}
    const beside = await keep.app.call(procedure, input)
    await keep.app.close()
    keep = await openTestKeep(keep.directory)
    expect(beside).toEqual(await keep.app.call(procedure, input))
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
