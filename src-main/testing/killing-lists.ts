// The proof by SIGKILL for long lists: a process that signs CRLs of very many entries is killed at random instants.
// After each kill the keep must open with every list that was answered, and no number may be signed twice.

import { spawn } from 'node:child_process'
import { randomBytes, randomInt } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Keep } from '../authority/keep.ts'
import { Secret } from '../custody/secret.ts'
import { openTestKeep, type TestKeep, testKdf, testPassphrase } from './keep.ts'
import { scratchFolder } from './program.ts'

const program = fileURLToPath(new URL('./list-run.ts', import.meta.url))

export interface ListKillOptions {
  readonly kills: number
  /** How many revocations each list has. */
  readonly entries: number
  /** A kill comes within so many milliseconds after the process is ready: as long as some lists take. */
  readonly within: number
}

/** What was proved; a violation is thrown. */
export interface ListKillReport {
  /** Numbers under which a key has signed, each once. */
  readonly signed: readonly string[]
  /** Of those, the lists that were answered, all found again. */
  readonly answered: number
}

/** Kills that often; throws an Error that says what was violated. */
export async function killLists({ kills, entries, within }: ListKillOptions): Promise<ListKillReport> {
  using folder = scratchFolder()
  const directory = join(folder.path, 'keep')
  await makeKeep(directory, entries)
  const said: string[] = []
  for (let kill = 0; kill < kills; kill++) {
    said.push(...(await runAndKill(directory, randomInt(within))))
    await withKeep(directory, (keep) => findAll(keep, said))
  }
  const signed = said.filter((line) => line.startsWith('signing '))
  if (new Set(signed).size < signed.length) throw new Error(`signed twice: ${signed.join(', ')}`)
  await withKeep(directory, (keep) => checkNext(keep, signed.length))
  return { signed, answered: said.filter((line) => line.startsWith('answered ')).length }
}

async function makeKeep(directory: string, entries: number): Promise<void> {
  const { call, app } = await openTestKeep(directory)
  await call('vault.create', { passphrase: testPassphrase })
  await call('authority.create-root', { name: 'conf', subject: 'CN=Root', algorithm: 'ec-p256' })
  await app.close()
  await revokeMany(directory, entries)
}

const groupSize = 50_000

/** By the desk's own acts, many revocations to each: one by one they would take hours. */
async function revokeMany(directory: string, entries: number): Promise<void> {
  const keep = new Keep({ directory, clock: Date.now, random: randomBytes, tell: () => {}, kdf: testKdf })
  using passphrase = Secret.copy(Buffer.from(testPassphrase))
  await keep.unlock(passphrase)
  const revocation = { issuerAuthorityId: 1, reason: 'superseded', invalidityDate: null } as const
  for (let from = 0; from < entries; from += groupSize) {
    keep.act('revocation.revoke', (note) => {
      for (let number = from; number < Math.min(from + groupSize, entries); number++) {
        const serialNumber = `40${number.toString(16).padStart(30, '0')}`
        keep.records.revocations.revoke({ ...revocation, serialNumber, revokedAt: keep.now() })
      }
      note({ serialNumbers: from })
    })
  }
  await keep.close()
}

async function runAndKill(directory: string, milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, [program, directory, testPassphrase], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (!output.includes('ready\n') && `${output}${text}`.includes('ready\n')) {
      setTimeout(() => child.kill('SIGKILL'), milliseconds)
    }
    output += text
  })
  const [status, signal] = await once(child, 'close')
  if (signal !== 'SIGKILL') throw new Error(`the run ended by itself with ${status}`)
  return output.split('\n').slice(0, -1)
}

async function findAll({ call }: TestKeep, said: readonly string[]): Promise<void> {
  const { crls } = await call('crl.list', { issuer: 'conf', limit: 1000 })
  for (const line of said.filter((each) => each.startsWith('answered '))) {
    const [, crlNumber, sha256] = line.split(' ')
    if (crls.some((crl) => crl.crlNumber === crlNumber && crl.sha256 === sha256)) continue
    throw new Error(`the list ${crlNumber} is gone`)
  }
}

/** The journal holds, and the next list has a number above all that a key has signed. */
async function checkNext({ call }: TestKeep, signed: number): Promise<void> {
  const { valid, authenticated } = await call('journal.verify', {})
  if (!valid || !authenticated) throw new Error('the journal does not hold')
  const { crl } = await call('crl.issue', { issuer: 'conf', format: 'der' })
  if (Number(crl.crlNumber) <= signed) throw new Error(`the number ${crl.crlNumber} is used again`)
}

async function withKeep(directory: string, use: (keep: TestKeep) => Promise<void>): Promise<void> {
  await using opened = closed(await openTestKeep(directory))
  await opened.keep.call('vault.unlock', { passphrase: testPassphrase })
  await use(opened.keep)
}

function closed(keep: TestKeep): AsyncDisposable & { readonly keep: TestKeep } {
  return { keep, [Symbol.asyncDispose]: () => keep.app.close() }
}
