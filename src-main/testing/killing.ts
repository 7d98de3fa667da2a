// The proof by SIGKILL: a signing run is killed at random instants, and after each kill the keep must open and
// verify, must have everything that was answered, and no number may ever have been signed twice.

import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openTestKeep, type TestKeep, testPassphrase } from './keep.ts'
import { opensslKey, opensslRequest } from './openssl.ts'
import { scratchFolder } from './program.ts'
import { type Answered, numberUsed, readSigningLines, type SigningLine } from './signing-line.ts'

const program = fileURLToPath(new URL('./signing-run.ts', import.meta.url))

/** What was proved; a violation is thrown. */
export interface KillReport {
  kills: number
  /** Certificates, revocations, CRLs and requests whose commands had answered, all of them found again. */
  answered: number
  /** Numbers that were signed under, each once. */
  numbers: number
  /** Signatures that were made and lost, since the process died before it could keep them. */
  lost: number
  /** Kills after which there was no keep yet, while it was being created. */
  unborn: number
}

export interface KillOptions {
  readonly kills: number
  readonly onKill?: (report: Readonly<KillReport>) => void
}

/** So many kills before a new keep is begun: then its creation is interrupted, too. */
const killsPerKeep = 10
/**
 * The instant is drawn as a number of lines and then some milliseconds, so that a busy machine is killed as far
 * into its work as an idle one. The creation of a keep says little and takes long.
 */
const ofCreation = { lines: 6, milliseconds: 400 }
const ofRun = { lines: 60, milliseconds: 8 }

/** Kills that often; throws an Error that says what was violated. */
export async function killRepeatedly({ kills, onKill }: KillOptions): Promise<KillReport> {
  using folder = scratchFolder()
  const request = join(folder.path, 'a.csr')
  writeFileSync(request, opensslRequest(opensslKey('ec-p256'), '/CN=drbrain'))
  const report: KillReport = { kills: 0, answered: 0, numbers: 0, lost: 0, unborn: 0 }
  for (let keep = 0; report.kills < kills; keep++) {
    const history = new History(join(folder.path, `keep-${keep}`))
    for (let run = 0; run < killsPerKeep && report.kills < kills; run++) {
      const most = history.isKeep ? ofRun : ofCreation
      const after = { lines: randomInt(1, most.lines), milliseconds: randomInt(most.milliseconds) }
      const lines = await runAndKill({ directory: history.directory, request, after, cache: folder.path })
      report.kills += 1
      if (!(await history.check(lines))) report.unborn += 1
      onKill?.(report)
    }
    const { answered, numbers, lost } = await history.finish()
    report.answered += answered
    report.numbers += numbers
    report.lost += lost
  }
  return report
}

interface Run {
  readonly directory: string
  readonly request: string
  /** When to kill it: so many milliseconds after so many lines. */
  readonly after: { readonly lines: number; readonly milliseconds: number }
  /** A folder for compiled code, so that the next run starts sooner. */
  readonly cache: string
}

/** Starts a run, lets it work for some time, kills it, and returns what it said. */
async function runAndKill({ directory, request, after, cache }: Run): Promise<SigningLine[]> {
  const child = spawn(process.execPath, [program, directory, request, testPassphrase], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(cache, 'compiled') },
  })
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
  return readSigningLines(output)
}

/** Everything that the runs on one keep have said. */
class History {
  readonly directory: string
  readonly #numbers = new Map<string, number>()
  readonly #answered: Answered[] = []
  /** Whether a command has said that there is a keep. */
  isKeep = false

  constructor(directory: string) {
    this.directory = directory
  }

  /** Opens the keep after a kill and holds it against what was said last; false when there is none yet. */
  async check(lines: readonly SigningLine[]): Promise<boolean> {
    for (const line of lines) {
      if (line.kind === 'signed') this.#use(Buffer.from(line.octets, 'base64'))
    }
    const answered = lines.filter((line) => line.kind === 'answered')
    this.isKeep ||= answered.length > 0
    this.#answered.push(...answered)
    const keep = await openTestKeep(this.directory)
    try {
      const { exists } = await keep.call('vault.status', {})
      if (!exists && this.isKeep) throw new Error('the keep is gone')
      if (exists) await verify(keep)
      if (exists) await findAll(keep, answered)
      return exists
    } finally {
      await keep.app.close()
    }
  }

  /** Looks for everything once more, and counts. */
  async finish(): Promise<Pick<KillReport, 'answered' | 'numbers' | 'lost'>> {
    const keep = await openTestKeep(this.directory)
    try {
      if (!this.isKeep) return { answered: 0, numbers: this.#numbers.size, lost: this.#numbers.size }
      await verify(keep)
      const answered = await findAll(keep, this.#answered)
      const kept = await countSigned(keep)
      if (kept > this.#numbers.size) throw new Error('the keep has signatures that no key made')
      await findNoneTwice(keep)
      return { answered, numbers: this.#numbers.size, lost: this.#numbers.size - kept }
    } finally {
      await keep.app.close()
    }
  }

  #use(octets: Buffer): void {
    const number = numberUsed(octets)
    if (number === null) return
    if (this.#numbers.has(number)) throw new Error(`signed twice: ${number}`)
    this.#numbers.set(number, octets.length)
  }
}

async function verify({ call }: TestKeep): Promise<void> {
  await call('vault.unlock', { passphrase: testPassphrase })
  const { valid, authenticated, findings } = await call('journal.verify', {})
  if (!valid || !authenticated) throw new Error(`the journal does not hold: ${JSON.stringify(findings)}`)
}

/** A request that was cut short in a batch is approved with the next, and what was issued is not issued again. */
async function findNoneTwice({ call }: TestKeep): Promise<void> {
  const { pending } = await call('request.list', { limit: 1 })
  if (pending > 0) {
    await call('request.approve-batch', {
      issuer: 'seattle',
      profile: 'developer',
      all: true,
      doubtful: true,
    })
  }
  const { certificates } = await call('certificate.list', { text: 'approved', limit: 1000 })
  const titles = new Set(certificates.map(({ title }) => title))
  if (titles.size < certificates.length) throw new Error('a request was answered by two certificates')
}

/** Throws for the first that is missing; returns how many there were. */
async function findAll(keep: TestKeep, answers: readonly Answered[]): Promise<number> {
  let found = 0
  for (const answer of answers) found += await findOne(keep, answer)
  return found
}

async function findOne(
  { call }: TestKeep,
  { certificates = [], revoked, crl, request }: Answered,
): Promise<number> {
  for (const sha256 of certificates) await call('certificate.describe', { sha256 })
  if (revoked !== undefined) {
    const { revocation } = await call('certificate.describe', { sha256: revoked })
    if (revocation?.reason !== 'superseded') throw new Error(`the revocation of ${revoked} is gone`)
  }
  if (crl !== undefined) {
    const kept = await call('crl.export', { issuer: crl.issuer, crlNumber: crl.crlNumber })
    if (kept.crl.sha256 !== crl.sha256) throw new Error(`CRL ${crl.crlNumber} of ${crl.issuer} is another`)
  }
  if (request !== undefined) {
    const { requests } = await call('request.list', {})
    if (requests.every(({ sha256 }) => sha256 !== request)) throw new Error('the request is gone')
  }
  return certificates.length + [revoked, crl, request].filter((each) => each !== undefined).length
}

async function countSigned({ call }: TestKeep): Promise<number> {
  const { total } = await call('certificate.list', { limit: 1 })
  const { crls } = await call('crl.list', { limit: 1000 })
  return total + crls.length
}
