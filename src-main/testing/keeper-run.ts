// A process to be killed: `node keeper-run.ts FOLDER KEEPS`. Without pause it creates a keep, changes its ways in, backs
// it up, restores the backup and migrates old keeps, in turns that are drawn, and writes a line before each step and
// one after it. What must hold after a kill is keeper-killing.ts.

import { randomInt } from 'node:crypto'
import { cpSync, existsSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { openTestKeep, type TestDoors, type TestKeep, testPassphrase } from './keep.ts'
import { keeperPassphrases, placesOf, unlockByAny } from './keeper-places.ts'

const [, , folder = '', oldKeeps = ''] = process.argv
const places = placesOf(folder)
const tell = (line: string): void => void writeSync(1, `${line}\n`)

async function step(name: string, act: () => Promise<unknown>): Promise<void> {
  tell(`begun ${name}`)
  await act()
  tell(`done ${name}`)
}

async function within(
  directory: string,
  act: (keep: TestKeep) => Promise<unknown>,
  doors: TestDoors = {},
): Promise<void> {
  const keep = await openTestKeep(directory, doors)
  await act(keep)
  await keep.app.close()
}

/** The keep, with its root; a kill may have come before either. */
async function create(keep: TestKeep): Promise<void> {
  const { exists } = await keep.call('vault.status', {})
  if (!exists) await step('create', () => keep.call('vault.create', { passphrase: testPassphrase }))
  await unlockByAny(keep)
  const { authorities } = await keep.call('authority.list', {})
  const root = { name: 'conf', subject: 'CN=Root', algorithm: 'ec-p256' } as const
  if (authorities.length === 0) await keep.call('authority.create-root', root)
}

async function changePassphrase(keep: TestKeep): Promise<void> {
  const passphrase = await unlockByAny(keep)
  const newPassphrase = keeperPassphrases.find((each) => each !== passphrase) ?? passphrase
  await step('change-passphrase', () => keep.call('vault.change-passphrase', { passphrase, newPassphrase }))
}

/** Another way in, taken away again; one that a kill has left is taken away, too. */
async function addSlot(keep: TestKeep): Promise<void> {
  const passphrase = await unlockByAny(keep)
  const added = { passphrase, newPassphrase: `${testPassphrase}, again`, label: 'another' }
  const { slots } = await keep.call('vault.status', {})
  if (slots.length === 1) await step('add-slot', () => keep.call('vault.add-passphrase', added))
  const extra = (await keep.call('vault.status', {})).slots.find(({ label }) => label === 'another')
  if (extra) await step('remove-slot', () => keep.call('vault.remove-slot', { slot: extra.id, passphrase }))
}

async function backUp(keep: TestKeep): Promise<void> {
  await keep.call('vault.configure', { idleLockMinutes: randomInt(1, 240) })
  await step('backup', () => keep.call('vault.backup', { out: places.backup }))
}

/** At once, so that a kill leaves no half of what this run takes away. */
function clear(directory: string): void {
  const away = `${directory}.away`
  rmSync(away, { recursive: true, force: true })
  if (existsSync(directory)) renameSync(directory, away)
  rmSync(away, { recursive: true, force: true })
}

async function restore(): Promise<void> {
  if (!existsSync(places.backup)) return
  clear(places.restored)
  await step('restore', () => within(places.restored, restoreByAny))
}

async function restoreByAny(keep: TestKeep): Promise<void> {
  for (const passphrase of keeperPassphrases) {
    const reply = await keep.app.call('vault.restore', { backup: places.backup, passphrase })
    if (reply.ok) return
    if (reply.error.code !== 'vault.wrong-passphrase') throw new Error(reply.error.code)
  }
  throw new Error('no passphrase opens the backup')
}

async function migrate(): Promise<void> {
  clear(places.migrated)
  const copy = `${places.migrated}.copy`
  rmSync(copy, { recursive: true, force: true })
  cpSync(join(oldKeeps, `format-${randomInt(1, 5)}`), copy, { recursive: true })
  renameSync(copy, places.migrated)
  // As a large keep is migrated, or as a small one.
  const doors = randomInt(2) === 0 ? { migrateBesideFrom: 0 } : {}
  await step('migrate', () => within(places.migrated, (keep) => keep.call('journal.verify', {}), doors))
}

tell('started')
for (;;) {
  await within(places.keep, async (keep) => {
    await create(keep)
    const acts = [changePassphrase, addSlot, backUp]
    for (let turn = 0; turn < 3; turn++) await acts[randomInt(acts.length)]?.(keep)
  })
  await (randomInt(2) === 0 ? restore() : migrate())
}
