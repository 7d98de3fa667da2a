// A keep of a million certificates in the app as the window has it: how long from unlocking to the tree and the first
// page, a search while it is typed, a group of thousands, and how long the main thread was ever held up. Beside them
// the best single query that SQLite alone would need. The keep is made once, in the system's temporary folder.

import { randomBytes } from 'node:crypto'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { createApp } from '../src-main/app.ts'
import { type Client, createClient } from '../src-main/contract/client.ts'
import { makeLargeKeep, regionalName } from '../src-main/testing/large-keep.ts'
import { amountFigure, durationFigure, type Figure } from './figure.ts'
import { compare, spreadOf } from './rounds.ts'
import { typedSearches } from './typed-search.ts'

const certificates = Number(process.env.ROOTKEEP_BENCH_CERTIFICATES ?? 1_000_000)
const resources = fileURLToPath(new URL('../resources', import.meta.url))
const passphrase = 'nine brass lanterns over the ferry'
const rounds = 5
/** As the window has it. */
const readBesideFrom = 8 * 1024 * 1024
const mebibyte = 1024 * 1024

export async function* scale(): AsyncGenerator<Figure> {
  const directory = await cachedKeep()
  const size = `a keep of ${certificates.toLocaleString('en-US')}`
  const app = await createApp({
    directory,
    resources,
    clock: Date.now,
    random: randomBytes,
    host: null,
    log: (_, message) => {
      throw new Error(message)
    },
    readBesideFrom,
  })
  const call = createClient((procedure, input) => app.call(procedure, input))
  const watch = new Watch()
  try {
    await call('vault.status', {})
    await call('vault.unlock', { passphrase })
    const first = await milliseconds(() => firstScreen(call))
    yield amountFigure(`unlocked to tree and first page, ${size}`, spreadOf([first]), atMost(1500, 'ms'))
    yield* whileProving(call, directory, size)
    await call('vault.unlock-test', {})
  } finally {
    await app.close()
    watch.end()
  }
  yield amountFigure(
    `longest the main thread was held up, ${size}`,
    spreadOf([watch.longest]),
    atMost(50, 'ms'),
  )
  yield amountFigure(`memory of the process at most, ${size}`, spreadOf([watch.resident]), atMost(400, 'MiB'))
}

/** With the proof of the journal under way, as it is for some seconds after unlocking. */
async function* whileProving(call: Client, directory: string, size: string): AsyncGenerator<Figure> {
  using database = openPlain(directory)
  const waits: number[] = []
  for (const text of typedSearches(certificates)) {
    waits.push(await milliseconds(() => call('certificate.list', { text })))
  }
  yield amountFigure(`a search as typed, half of ${waits.length} within`, spreadOf([quantile(waits, 0.5)]), {
    unit: 'ms',
  })
  yield amountFigure(
    'a search as typed, 95 of 100 within',
    spreadOf([quantile(waits, 0.95)]),
    atMost(100, 'ms'),
  )

  const issuer = regionalName(6)
  const group = {
    name: 'certificate.list',
    run: async () => (await milliseconds(() => call('certificate.list', { issuer }))) / 1000,
  }
  const page = {
    name: 'two queries of SQLite',
    run: async () => (await milliseconds(() => database.group(issuer))) / 1000,
  }
  const inGroup = Math.round(certificates / 40).toLocaleString('en-US')
  yield durationFigure(
    { what: `open a group of ${inGroup}, ${size}`, beside: page.name },
    await compare(group, page, rounds),
  )

  const census = {
    name: 'trust.tree',
    run: async () => (await milliseconds(() => call('trust.tree', { at: '2025-01-01T00:00:00Z' }))) / 1000,
  }
  const query = {
    name: 'one query of SQLite',
    run: async () => (await milliseconds(() => database.census())) / 1000,
  }
  yield durationFigure(
    { what: `the tree as of an instant, ${size}`, beside: query.name },
    await compare(census, query, rounds),
  )
}

/** What the window shows first: the tree, the authorities, and the newest certificates. */
function firstScreen(call: Client): Promise<unknown> {
  return Promise.all([
    call('trust.tree', {}),
    call('authority.list', {}),
    call('certificate.list', { limit: 100 }),
  ])
}

async function cachedKeep(): Promise<string> {
  const directory = join(tmpdir(), `rootkeep-bench-keep-${certificates}`)
  // Written last, so that a keep that was cut short is not taken for a whole one.
  if (existsSync(`${directory}.whole`)) return directory
  rmSync(directory, { recursive: true, force: true })
  process.stdout.write(`  making ${directory}\n`)
  const at = `${new Date().toISOString().slice(0, 19)}Z`
  await makeLargeKeep({ directory, resources, passphrase, certificates, at })
  writeFileSync(`${directory}.whole`, '')
  return directory
}

/** The same file without any of ours, on this thread. */
function openPlain(directory: string) {
  const connection = new DatabaseSync(join(directory, 'records.sqlite'), { readOnly: true })
  const issuerId = connection.prepare('SELECT id FROM authority WHERE name = ?')
  const count = connection.prepare(
    "SELECT count(*) FROM certificate WHERE issuer_authority_id = ? AND status = 'signed'",
  )
  const page =
    connection.prepare(`SELECT * FROM certificate WHERE issuer_authority_id = ? AND status = 'signed'
    ORDER BY id DESC LIMIT 101`)
  const census = connection.prepare(`SELECT issuer_authority_id, not_after < 1735689600 AS expired, count(*)
    FROM certificate WHERE certifies = 'endEntity' AND status = 'signed' AND recorded_at <= 1735689600
    GROUP BY issuer_authority_id, expired`)
  return {
    group(name: string) {
      const id = Number(issuerId.get(name)?.id)
      return [count.get(id), page.all(id)]
    },
    census: () => census.all(),
    [Symbol.dispose]: () => connection.close(),
  }
}

/** How long the thread was held up, and how much memory the process had, at most. */
class Watch {
  readonly #delay = monitorEventLoopDelay({ resolution: 1 })
  readonly #timer: NodeJS.Timeout
  #resident = 0

  constructor() {
    this.#delay.enable()
    this.#timer = setInterval(() => this.#look(), 50)
  }

  /** Milliseconds. */
  get longest(): number {
    return this.#delay.max / 1e6
  }

  get resident(): number {
    return this.#resident / mebibyte
  }

  end(): void {
    this.#delay.disable()
    clearInterval(this.#timer)
  }

  #look(): void {
    this.#resident = Math.max(this.#resident, process.memoryUsage.rss())
  }
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0
}

function atMost(amount: number, unit: string) {
  return { unit, goal: { atMost: amount } }
}
