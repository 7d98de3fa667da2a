// The keep to practise in: filled by the officer's own verbs, and marked as what it is.

import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { createClient } from '../contract/client.ts'
import { practicePassphrase } from '../contract/practice.ts'
import { testKdf } from '../testing/keep.ts'
import { scratchFolder } from '../testing/program.ts'

const resources = fileURLToPath(new URL('../../resources', import.meta.url))

async function openApp(folder: string) {
  const world = { clock: Date.now, random: randomBytes, log: () => {}, host: null, kdf: testKdf }
  const app = await createApp({ directory: join(folder, 'keep'), resources, ...world })
  return { app, call: createClient((procedure, input) => app.call(procedure, input)) }
}

describe('practice.create', () => {
  test('holds the meetup in an empty folder, and marks the keep', { timeout: 60_000 }, async () => {
    using folder = scratchFolder()
    const { app, call } = await openApp(folder.path)
    expect(await call('practice.create', {})).toMatchObject({ exists: true, locked: false, practice: true })
    const { authorities } = await call('authority.list', {})
    expect(authorities.map(({ name }) => name).sort()).toEqual(['conf', 'dcrug', 'seattle'])
    const { certificates } = await call('certificate.list', { text: 'zenspider' })
    expect(certificates.map(({ state }) => state)).toEqual(['revoked'])
    expect((await call('request.list', { status: 'pending' })).pending).toBe(2)
    expect((await call('journal.verify', {})).valid).toBe(true)
    await app.close()
  })

  test('opens again by the passphrase that everybody knows, and still says what it is', async () => {
    using folder = scratchFolder()
    const first = await openApp(folder.path)
    await first.call('practice.create', {})
    await first.app.close()
    const { app, call } = await openApp(folder.path)
    expect(await call('vault.status', {})).toMatchObject({ locked: true, practice: true })
    await call('vault.unlock', { passphrase: practicePassphrase })
    await app.close()
  })

  test('leaves a keep that is there as it is', async () => {
    using folder = scratchFolder()
    const { app, call } = await openApp(folder.path)
    await call('vault.create', { passphrase: 'correct horse battery staple' })
    await expect(call('practice.create', {})).rejects.toMatchObject({ code: 'keep.exists' })
    expect(await call('vault.status', {})).toMatchObject({ practice: false })
    await app.close()
  })

  test('is shown and left in a window only', async () => {
    using folder = scratchFolder()
    const { app, call } = await openApp(folder.path)
    for (const act of ['practice.open', 'practice.leave'] as const)
      await expect(call(act, {})).rejects.toMatchObject({ code: 'host.unavailable' })
    await app.close()
  })
})
