import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Event } from '../contract/event.ts'
import { insistence } from '../contract/vault.ts'
import { makeTestKeep, openTestKeep, type TestKeep, testPassphrase } from '../testing/keep.ts'

let folder: string
let empty: TestKeep
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rootkeep-test-'))
  empty = await openTestKeep(join(folder, 'keep'))
})
afterEach(async () => {
  await empty.app.close()
  rmSync(folder, { recursive: true, force: true })
})

const coded = (code: string) => expect.objectContaining({ code })
const passphrase = testPassphrase
const other = 'ten copper kettles under the bridge'

describe('vault.create', () => {
  test('makes a keep of two files and a lock, unlocked, with a first entry in the journal', async () => {
    expect(await empty.call('vault.status', {})).toMatchObject({ exists: false, locked: true, slots: [] })
    const status = await empty.call('vault.create', { passphrase })
    expect(status).toMatchObject({ exists: true, locked: false, formatVersion: 1, keys: 0 })
    expect(status.slots).toEqual([
      expect.objectContaining({
        kind: 'passphrase',
        understood: true,
        derivation: 'Argon2id, 0.0625 MiB, 1 pass',
      }),
    ])
    const { entries } = await empty.call('journal.list', {})
    expect(entries.map(({ verb }) => verb)).toEqual(['vault.create'])
    await empty.app.close()
    expect(readdirSync(empty.directory).sort()).toEqual(['lock', 'records.sqlite', 'vault.json'])
  })

  test.each(['password1234', 'aaaaaaaaaaaa', 'short'])('refuses the weak passphrase %j', async (weak) => {
    const creating = empty.call('vault.create', { passphrase: weak })
    await expect(creating).rejects.toEqual(coded('vault.weak-passphrase'))
    expect(existsSync(empty.directory)).toBe(false)
  })

  test('takes a weak one from whoever insists in words', async () => {
    const insisted = { passphrase: 'weak', insist: insistence } as const
    expect(await empty.call('vault.create', insisted)).toMatchObject({ locked: false })
    const reply = await empty.app.call('vault.create', { passphrase: 'weak', insist: 'yes' })
    expect(reply).toMatchObject({ ok: false, error: { code: 'input.invalid' } })
  })

  test('refuses a second keep in the folder, and leaves the first as it is', async () => {
    await empty.call('vault.create', { passphrase })
    const again = empty.call('vault.create', { passphrase: other })
    await expect(again).rejects.toEqual(coded('keep.exists'))
    const reopened = await empty.reopen()
    await expect(reopened.call('vault.create', { passphrase: other })).rejects.toEqual(coded('keep.exists'))
    expect(await reopened.call('vault.unlock', { passphrase })).toMatchObject({ locked: false })
    await reopened.app.close()
  })

  test('takes away what an interrupted creation left, and nothing that was used', async () => {
    const first = await makeTestKeep()
    await first.app.close()
    mkdirSync(empty.directory)
    rmSync(join(first.directory, 'vault.json'))
    const used = await openTestKeep(first.directory)
    await expect(used.call('vault.create', { passphrase })).rejects.toEqual(coded('keep.exists'))
    expect(existsSync(join(first.directory, 'records.sqlite'))).toBe(true)
    await used.remove()
    writeFileSync(join(empty.directory, 'vault.json.new'), 'half a vault')
    expect(await empty.call('vault.create', { passphrase })).toMatchObject({ locked: false })
  })
})

describe('vault.estimate-passphrase', () => {
  test('tells weak from strong, and says why', async () => {
    const weak = await empty.call('vault.estimate-passphrase', { passphrase: 'password1234' })
    expect(weak).toMatchObject({ acceptable: false, score: 1 })
    expect(weak.suggestions.length + (weak.warning?.length ?? 0)).toBeGreaterThan(0)
    const strong = await empty.call('vault.estimate-passphrase', { passphrase })
    expect(strong).toMatchObject({ acceptable: true, score: 4 })
    expect(await empty.call('vault.estimate-passphrase', { passphrase: '' })).toMatchObject({ score: 0 })
  })
})

describe('vault.unlock', () => {
  test('opens with the passphrase only, and tells who listens', async () => {
    await empty.call('vault.create', { passphrase })
    const events: Event[] = []
    empty.app.events.subscribe((event) => events.push(event))
    await empty.call('vault.lock', {})
    const wrong = empty.call('vault.unlock', { passphrase: other })
    await expect(wrong).rejects.toEqual(coded('vault.wrong-passphrase'))
    expect(await empty.call('vault.status', {})).toMatchObject({ locked: true })
    expect(await empty.call('vault.unlock', { passphrase })).toMatchObject({ locked: false })
    empty.app.lock('idle')
    expect(events).toEqual([
      { kind: 'locked', reason: 'asked' },
      { kind: 'unlocked' },
      { kind: 'locked', reason: 'idle' },
    ])
  })

  test('stays locked when the records were changed meanwhile', async () => {
    await empty.call('vault.create', { passphrase })
    await empty.app.close()
    const database = new DatabaseSync(join(empty.directory, 'records.sqlite'))
    database.exec('UPDATE journal SET at = at + 1')
    database.close()
    const keep = await openTestKeep(empty.directory)
    await expect(keep.call('vault.unlock', { passphrase })).rejects.toEqual(coded('journal.broken'))
    expect(await keep.call('vault.status', {})).toMatchObject({ locked: true })
    await keep.app.close()
  })

  test('needs a keep', async () => {
    await expect(empty.call('vault.unlock', { passphrase })).rejects.toEqual(coded('keep.missing'))
    await expect(empty.call('vault.lock', {})).rejects.toEqual(coded('keep.missing'))
    await expect(empty.call('authority.list', {})).rejects.toEqual(coded('keep.missing'))
    expect(existsSync(empty.directory)).toBe(false)
  })
})

describe('vault.lock', () => {
  test('leaves nothing that signs or writes', async () => {
    await empty.call('vault.create', { passphrase })
    await empty.call('vault.lock', {})
    const root = { name: 'conf', subject: 'CN=Root', algorithm: 'ec-p256' } as const
    await expect(empty.call('authority.create-root', root)).rejects.toEqual(coded('vault.locked'))
    await expect(empty.call('vault.configure', { idleLockMinutes: 5 })).rejects.toEqual(coded('vault.locked'))
    await expect(empty.call('vault.unlock-test', {})).rejects.toEqual(coded('vault.locked'))
    expect(await empty.call('authority.list', {})).toEqual({ authorities: [], waiting: [] })
  })
})

describe('vault.change-passphrase', () => {
  test('makes the new one open, and the old one not', async () => {
    await empty.call('vault.create', { passphrase })
    await empty.call('vault.change-passphrase', { passphrase, newPassphrase: other })
    const keep = await empty.reopen()
    await expect(keep.call('vault.unlock', { passphrase })).rejects.toEqual(coded('vault.wrong-passphrase'))
    expect(await keep.call('vault.unlock', { passphrase: other })).toMatchObject({ locked: false })
    const [entry] = (await keep.call('journal.list', {})).entries
    expect(entry).toMatchObject({ verb: 'vault.change-passphrase', details: {} })
    expect(await keep.call('journal.verify', {})).toMatchObject({ valid: true, authenticated: true })
    await keep.app.close()
  })

  test('asks for the present one, and for a strong one', async () => {
    await empty.call('vault.create', { passphrase })
    const change = (passphrases: { passphrase: string; newPassphrase: string }) =>
      empty.call('vault.change-passphrase', passphrases)
    const wrong = change({ passphrase: other, newPassphrase: other })
    await expect(wrong).rejects.toEqual(coded('vault.wrong-passphrase'))
    const weak = change({ passphrase, newPassphrase: 'password1234' })
    await expect(weak).rejects.toEqual(coded('vault.weak-passphrase'))
    await empty.call('vault.lock', {})
    expect(await empty.call('vault.unlock', { passphrase })).toMatchObject({ locked: false })
  })
})

describe('vault.configure', () => {
  test('keeps the idle minutes', async () => {
    expect(await empty.call('vault.create', { passphrase })).toMatchObject({ idleLockMinutes: 10 })
    await empty.call('vault.configure', { idleLockMinutes: 3 })
    const keep = await empty.reopen()
    expect(await keep.call('vault.status', {})).toMatchObject({ locked: true, idleLockMinutes: 3 })
    await keep.app.close()
  })

  test.each([0, 241, 1.5])('refuses %d minutes', async (idleLockMinutes) => {
    await empty.call('vault.create', { passphrase })
    const reply = await empty.app.call('vault.configure', { idleLockMinutes })
    expect(reply).toMatchObject({ ok: false, error: { code: 'input.invalid' } })
  })
})
