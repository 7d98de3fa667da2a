import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Event } from '../contract/event.ts'
import { readPassphrase } from '../custody/passphrase.ts'
import { makeTestKeep, openTestKeep, type TestKeep, testKdf, testPassphrase } from '../testing/keep.ts'
import { Keep } from './keep.ts'

let keep: TestKeep
let told: Event[]

beforeEach(async () => {
  const made = await makeTestKeep()
  await made.call('authority.create-root', { name: 'conf', subject: 'CN=Conf Root', algorithm: 'ec-p256' })
  await made.app.close()
  keep = await reopened(made.directory)
})
afterEach(() => keep.remove())

/** As a large keep is opened, whatever its size. */
async function reopened(directory: string): Promise<TestKeep> {
  const opened = await openTestKeep(directory, { proveBesideFrom: 0 })
  told = []
  opened.app.events.subscribe((event) => told.push(event))
  return opened
}

const unlock = () => keep.call('vault.unlock', { passphrase: testPassphrase })
const createAnother = () =>
  keep.call('authority.create-root', { name: 'other', subject: 'CN=Other Root', algorithm: 'ec-p256' })

/** What a person with sqlite3 may do to a keep that is closed. */
function giveRootAnotherName(): void {
  const database = new DatabaseSync(join(keep.directory, 'records.sqlite'))
  database.exec("UPDATE certificate SET subject = 'CN=Evil Root' WHERE id = 1")
  database.close()
}

describe('Vouching', () => {
  test('lets a large keep be read while its journal is checked', async () => {
    expect(await unlock()).toMatchObject({ locked: false, journalCheck: 'running', journalFault: null })
    expect((await keep.call('certificate.list', {})).total).toBe(1)
  })

  test('makes whoever signs wait until the check has ended', async () => {
    await unlock()
    await createAnother()
    expect(told).toEqual([
      { kind: 'journal-check', state: 'running' },
      { kind: 'unlocked' },
      { kind: 'journal-check', state: 'done' },
      { kind: 'changed', procedure: 'authority.create-root' },
    ])
    expect(await keep.call('vault.status', {})).toMatchObject({ journalCheck: 'done' })
  })

  test('signs nothing from an edited row, and locks the vault again', async () => {
    giveRootAnotherName()
    await unlock()
    const fault = { code: 'journal.broken', details: { table: 'certificate', key: '1', kind: 'edited' } }
    await expect(createAnother()).rejects.toMatchObject(fault)
    expect(await keep.call('vault.status', {})).toMatchObject({
      locked: true,
      journalCheck: 'failed',
      journalFault: fault,
    })
    expect(told).toContainEqual({ kind: 'locked', reason: 'journal' })
    expect((await keep.call('authority.list', {})).authorities).toHaveLength(1)
  })

  test('lets the check wait for what the window shows first, but nobody who signs for that', async () => {
    await keep.app.close()
    const random = randomBytes
    const world = { directory: keep.directory, clock: Date.now, random, tell: () => {}, kdf: testKdf }
    const held = new Keep({ ...world, proveBesideFrom: 0, beforeProof: () => new Promise(() => {}) })
    using passphrase = readPassphrase(testPassphrase)
    await held.unlock(passphrase)
    expect(held.journalCheck()).toEqual({ journalCheck: 'running', journalFault: null })
    await held.vouched()
    expect(held.journalCheck()).toEqual({ journalCheck: 'done', journalFault: null })
    await held.close()
  })

  test('is waited for by the trial of a passphrase', async () => {
    giveRootAnotherName()
    await unlock()
    await expect(keep.call('vault.unlock-test', {})).rejects.toMatchObject({ code: 'journal.broken' })
  })

  test('ends with a lock, and begins anew with the next unlocking', async () => {
    await unlock()
    const refused = expect(createAnother()).rejects.toMatchObject({ code: 'vault.locked' })
    keep.app.lock('idle')
    await refused
    expect(await keep.call('vault.status', {})).toMatchObject({ locked: true, journalCheck: 'none' })
    await unlock()
    await createAnother()
    expect((await keep.call('authority.list', {})).authorities).toHaveLength(2)
  })

  test('ends when the keep is closed, which leaves the records in one file', async () => {
    await unlock()
    await keep.app.close()
    expect(existsSync(join(keep.directory, 'records.sqlite-wal'))).toBe(false)
    keep = await reopened(keep.directory)
    await unlock()
    expect(await keep.call('vault.unlock-test', {})).toMatchObject({ journalCheck: 'done' })
  })

  test('leaves the keep as it was when the process is killed meanwhile', async () => {
    const program = fileURLToPath(new URL('../testing/proof-run.ts', import.meta.url))
    const child = spawn(process.execPath, [program, keep.directory], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'close')
    await unlock()
    expect(await keep.call('vault.unlock-test', {})).toMatchObject({ journalCheck: 'done' })
  })
})
