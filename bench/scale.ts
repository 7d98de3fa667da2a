// A keep of a million certificates in the app as the window has it: how long from unlocking to the tree and the first
// page, a search while it is typed, a group of thousands, and how long the main thread was ever held up. Beside them
// the best single query that SQLite alone would need. The keep is made once, in the system's temporary folder.

import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createApp } from '../src-main/app.ts'
import { type Client, createClient } from '../src-main/contract/client.ts'
import { regionalName } from '../src-main/testing/large-keep.ts'
import { amountFigure, durationFigure, type Figure } from './figure.ts'
import { certificates, largeKeep, passphrase, resources } from './large-keep.ts'
import { MainThreadWatch } from './main-thread-watch.ts'
import { compare, type Side, spreadOf } from './rounds.ts'
import { mixedSearches, typedSearches } from './typed-search.ts'

const rounds = 5
/** As the window has it. */
const readBesideFrom = 8 * 1024 * 1024
const size = `a keep of ${certificates.toLocaleString('en-US')}`

export async function* scale(): AsyncGenerator<Figure> {
  const directory = await largeKeep()
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
  try {
    await call('vault.status', {})
    yield* watched(call)
    yield* besideSqlite(call, directory)
  } finally {
    await app.close()
  }
}

/** What the window asks after unlocking, with the proof of the journal under way; and what it costs the process. */
async function* watched(call: Client): AsyncGenerator<Figure> {
  const watch = new MainThreadWatch()
  // The memory that the derivation of the vault's key takes for a moment is the vault's own parameter: not counted.
  const derived = await milliseconds(() => call('vault.unlock', { passphrase }))
  watch.beginMemory()
  const first = await milliseconds(() => firstScreen(call))
  const typed = await waitsFor(call, typedSearches(certificates))
  const mixed = await waitsFor(call, mixedSearches())
  const group = await Promise.all(
    groups.map((issuer) => milliseconds(() => call('certificate.list', { issuer }))),
  )
  await call('vault.unlock-test', {})
  watch.end()
  const amount = (what: string, value: number, unit: string, most: number) =>
    amountFigure(`${size}: ${what}`, spreadOf([value]), { unit, goal: { atMost: most } })
  yield amount('from the passphrase to tree, authorities and first page', derived + first, 'ms', 1500)
  yield amount(`a search while it is typed, half of ${typed.length} within`, quantile(typed, 0.5), 'ms', 100)
  yield amount('a search while it is typed, 95 of 100 within', quantile(typed, 0.95), 'ms', 100)
  const terms = `a search of several terms and names, 95 of 100 of ${mixed.length} within`
  yield amount(terms, quantile(mixed, 0.95), 'ms', 100)
  yield amount('open a group, the longest of 5', Math.max(...group), 'ms', 200)
  yield amount('longest that the main thread was held up', watch.longest, 'ms', 50)
  yield amount('memory of the process at most', watch.resident, 'MiB', 400)
}

/** Milliseconds for the answer to each search. */
async function waitsFor(call: Client, texts: readonly string[]): Promise<number[]> {
  const waits: number[] = []
  for (const text of texts) waits.push(await milliseconds(() => call('certificate.list', { text })))
  return waits
}

const groups = [0, 9, 19, 29, 39].map(regionalName)

/** The same file, asked by the best query and without any of ours. */
async function* besideSqlite(call: Client, directory: string): AsyncGenerator<Figure> {
  using plain = openPlain(directory)
  const issuer = regionalName(6)
  const group = side('certificate.list', () => call('certificate.list', { issuer }))
  const page = side('two queries of SQLite', () => plain.group(issuer))
  const inGroup = Math.round(certificates / 40).toLocaleString('en-US')
  const what = `${size}: open a group of ${inGroup}`
  yield durationFigure({ what, beside: page.name }, await compare(group, page, rounds))

  const tree = side('trust.tree', () => call('trust.tree', { at: '2025-01-01T00:00:00Z' }))
  const census = side('one query of SQLite', () => plain.census())
  const asOf = `${size}: the tree as of an instant`
  yield durationFigure({ what: asOf, beside: census.name }, await compare(tree, census, rounds))
}

function side(name: string, work: () => unknown): Side {
  return { name, run: async () => (await milliseconds(work)) / 1000 }
}

/** What the window shows first: the tree, the authorities, and the newest certificates. */
function firstScreen(call: Client): Promise<unknown> {
  return Promise.all([
    call('trust.tree', {}),
    call('authority.list', {}),
    call('certificate.list', { limit: 100 }),
  ])
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

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0
}
