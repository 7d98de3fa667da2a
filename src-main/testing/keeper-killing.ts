// The proof by SIGKILL for what is done to a keep as a whole: created, given other ways in, backed up, restored,
// migrated. After each kill the keep opens by the old passphrase or the new one and verifies; a backup that was
// answered, or the one after it, restores whole; what was being restored or migrated is there whole or not at all.

import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openTestKeep, type TestKeep } from './keep.ts'
import { keeperPassphrases, placesOf, unlockByAny } from './keeper-places.ts'
import { scratchFolder } from './program.ts'

const program = fileURLToPath(new URL('./keeper-run.ts', import.meta.url))
const oldKeeps = fileURLToPath(new URL('../records/testdata/keeps/', import.meta.url))

/** What was proved; a violation is thrown. How often each step was finished, and how often it was cut short. */
export interface KeeperReport {
  kills: number
  readonly done: Record<string, number>
  readonly cut: Record<string, number>
}

export interface KeeperOptions {
  readonly kills: number
  readonly onKill?: (report: Readonly<KeeperReport>) => void
}

/** So many kills before all is begun anew: then the creation is interrupted, too. */
const killsPerFolder = 8
/** A kill comes so many lines and milliseconds after the process is ready, so that a busy machine gets as far. */
const within = { lines: 12, milliseconds: 60 }

/** Kills that often; throws an Error that says what was violated. */
export async function killKeepers({ kills, onKill }: KeeperOptions): Promise<KeeperReport> {
  using scratch = scratchFolder()
  const report: KeeperReport = { kills: 0, done: {}, cut: {} }
  for (let round = 0; report.kills < kills; round++) {
    const folder = join(scratch.path, String(round))
    const known = { isKeep: false, isBackup: false }
    for (let run = 0; run < killsPerFolder && report.kills < kills; run++) {
      count(report, await runAndKill(folder, scratch.path), known)
      await check(folder, known)
      report.kills += 1
      onKill?.(report)
    }
    rmSync(folder, { recursive: true, force: true })
  }
  return report
}

/** What must be there, since a step that makes it was answered. */
interface Known {
  isKeep: boolean
  isBackup: boolean
}

function count({ done, cut }: KeeperReport, lines: readonly string[], known: Known): void {
  for (const line of lines) {
    const [state = '', name = ''] = line.split(' ')
    if (state === 'done') done[name] = (done[name] ?? 0) + 1
    if (line === 'done create') known.isKeep = true
    if (line === 'done backup') known.isBackup = true
  }
  const [state = '', name = ''] = (lines.at(-1) ?? '').split(' ')
  if (state === 'begun') cut[name] = (cut[name] ?? 0) + 1
}

async function runAndKill(folder: string, cache: string): Promise<string[]> {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(cache, 'compiled') }
  const child = spawn(process.execPath, [program, folder, oldKeeps], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  })
  const after = { lines: randomInt(1, within.lines), milliseconds: randomInt(within.milliseconds) }
  let output = ''
  let isTimed = false
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    if (isTimed || output.split('\n').length <= after.lines) return
    isTimed = true
    setTimeout(() => child.kill('SIGKILL'), after.milliseconds)
  })
  const [status, signal] = await once(child, 'close')
  if (signal !== 'SIGKILL') throw new Error(`the run ended by itself with ${status}`)
  return output.split('\n').slice(0, -1)
}

async function check(folder: string, known: Known): Promise<void> {
  const places = placesOf(folder)
  known.isKeep = (await checkKeep(places.keep)) || mustNotBe(known.isKeep, 'the keep is gone')
  if (existsSync(places.backup)) await checkBackup(places)
  else mustNotBe(known.isBackup, 'the backup is gone')
  if (!(await checkKeep(places.restored)) && existsSync(places.backup))
    await restoreInto(places.restored, places)
  await checkKeep(places.migrated)
}

function mustNotBe(isViolated: boolean, what: string): false {
  if (isViolated) throw new Error(what)
  return false
}

/** False where there is none. */
async function checkKeep(directory: string): Promise<boolean> {
  return inKeep(directory, async (keep) => {
    const { exists } = await keep.call('vault.status', {})
    if (exists) await verify(keep)
    return exists
  })
}

/** A backup in its place restores, whatever was being written when the process died. */
async function checkBackup(places: ReturnType<typeof placesOf>): Promise<void> {
  await restoreInto(places.checked, places)
  rmSync(places.checked, { recursive: true, force: true })
}

async function restoreInto(directory: string, { backup }: { readonly backup: string }): Promise<void> {
  await inKeep(directory, async (keep) => {
    for (const passphrase of keeperPassphrases) {
      const reply = await keep.app.call('vault.restore', { backup, passphrase })
      if (reply.ok) return verify(keep)
      if (reply.error.code !== 'vault.wrong-passphrase') throw new Error(`not restored: ${reply.error.code}`)
    }
    throw new Error('no passphrase opens the backup')
  })
}

async function verify(keep: TestKeep): Promise<void> {
  await unlockByAny(keep)
  const { valid, authenticated, findings } = await keep.call('journal.verify', {})
  if (!valid || !authenticated) throw new Error(`the journal does not hold: ${JSON.stringify(findings)}`)
}

async function inKeep<T>(directory: string, act: (keep: TestKeep) => Promise<T>): Promise<T> {
  const keep = await openTestKeep(directory)
  try {
    return await act(keep)
  } finally {
    await keep.app.close()
  }
}
