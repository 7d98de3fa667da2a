// The journal: every act in order, each entry holding the hash of the one before and the digests of the rows
// that the act changed; the head is sealed by the vault in the same transaction. Proving it all is
// journal-verification.ts; the encoding is journal-entry.ts and FORMAT.md.

import { RootkeepError } from '../contract/errors.ts'
import { instantOfSeconds, secondsOfInstant } from '../contract/instant.ts'
import { canonicalJson, type Json } from './canonical-json.ts'
import type { Database } from './database.ts'
import { decodeChanges, encodeChanges, hashEntry, headOctets, noHash } from './journal-entry.ts'
import type { Change, Ledger } from './ledger.ts'
import { fromHex } from './octets.ts'
import type { Row } from './row.ts'
import { damaged } from './sqlite-error.ts'

/** Authentication by a key of the vault. `authenticate` throws `vault.locked` while it is locked. */
export interface Seal {
  /** While it is locked it vouches for nothing, and the journal only agrees with itself. */
  readonly isLocked?: boolean
  authenticate(octets: Uint8Array): Uint8Array
  verify(octets: Uint8Array, mac: Uint8Array): boolean
}

/** The last entry: its sequence (0 before the first) and its hash (64 hex digits). */
export interface JournalHead {
  readonly sequence: number
  readonly hash: string
}

export interface Act {
  /** When, as an instant of the contract. */
  readonly at: string
  /** The procedure's name in the contract, as `certificate.issue`. */
  readonly verb: string
  /** What was acted on, for people and scripts; never a secret. */
  readonly details: { readonly [member: string]: Json }
}

export interface JournalEntry extends Act {
  readonly sequence: number
  readonly hash: string
  readonly changes: readonly Change[]
}

/** The verb under which an officer states that the machine's clock is right. */
export const clockStatement = 'vault.confirm-clock'
/** The member of an entry's details that says what spoke against the clock when it was written. */
export const clockDoubtMember = 'clockDoubt'
/** As canonical JSON has it, of a clock that may have been ahead: such an entry's time is no evidence. */
const mayBeAhead = [`"${clockDoubtMember}":{"kind":"ahead"`, `"${clockDoubtMember}":{"kind":"jumped"`]

export class Journal {
  readonly #database: Database
  readonly #ledger: Ledger
  readonly #seal: Seal | undefined
  #head: JournalHead | undefined
  #isUnsealed = false
  /** Seconds. */
  #latest: number | null = null
  /** The last entries under verbs that were asked for. */
  readonly #last = new Map<string, number | null>()

  constructor(database: Database, ledger: Ledger, seal: Seal | undefined) {
    this.#database = database
    this.#ledger = ledger
    this.#seal = seal
  }

  /** The last entry that this connection wrote or finds. */
  head(): JournalHead {
    this.#head ??= this.#readHead()
    return this.#head
  }

  /** The number that the next entry will have. */
  nextSequence(): number {
    return this.head().sequence + 1
  }

  /**
   * Adds an entry that covers every row changed since the last one, within the caller's transaction.
   * Throws `vault.locked` without a seal: an entry that nobody authenticates proves nothing.
   */
  append(act: Act): JournalHead {
    if (!this.#database.isInTransaction) throw new Error('a journal entry outside of a transaction')
    if (!this.#seal)
      throw new RootkeepError('vault.locked', 'The vault must be unlocked to write the journal')
    const previous = this.head()
    const entry = {
      previousHash: previous.hash,
      sequence: previous.sequence + 1,
      at: secondsOfInstant(act.at),
      verb: act.verb,
      details: canonicalJson(act.details),
      changes: encodeChanges(this.#ledger.takeChanges()),
    }
    const { previousHash, ...columns } = entry
    const hash = hashEntry(entry)
    this.#database.insert('journal', {
      ...columns,
      previous_hash: fromHex(previousHash),
      hash: fromHex(hash),
    })
    this.#isUnsealed = true
    this.#last.set(act.verb, entry.sequence)
    this.#noteTime(act.verb, entry)
    this.#head = { sequence: entry.sequence, hash }
    return this.#head
  }

  /** Last in each transaction: puts the vault's seal on the head, if entries were added. */
  sealHead(): void {
    if (!this.#isUnsealed || !this.#seal) return
    const { sequence, hash } = this.head()
    const mac = this.#seal.authenticate(headOctets(sequence, hash))
    const sql = 'INSERT OR REPLACE INTO journal_head (id, sequence, hash, mac) VALUES (1, ?, ?, ?)'
    this.#database.run(sql, sequence, fromHex(hash), mac)
    this.#isUnsealed = false
  }

  /** After a rollback: the head is what the database says. */
  forget(): void {
    this.#head = undefined
    this.#isUnsealed = false
    this.#last.clear()
    this.#latest = null
  }

  /** Up to `limit` entries before the sequence `before`, newest first; `next` is the `before` of the next page. */
  list(page: { before?: number; limit: number }): { entries: JournalEntry[]; next: number | null } {
    const sql = 'SELECT * FROM journal WHERE sequence < ? ORDER BY sequence DESC LIMIT ?'
    const before = page.before ?? Number.MAX_SAFE_INTEGER
    const entries = this.#database.all('journal', sql, before, page.limit).map(readEntry)
    const last = entries.at(-1)
    return { entries, next: last && last.sequence > 1 ? last.sequence : null }
  }

  /** Up to `limit` entries after the sequence `after`, oldest first; `next` is the `after` of the next page. */
  listOldest(page: { after?: number; limit: number }): { entries: JournalEntry[]; next: number | null } {
    const sql = 'SELECT * FROM journal WHERE sequence > ? ORDER BY sequence LIMIT ?'
    const entries = this.#database.all('journal', sql, page.after ?? 0, page.limit).map(readEntry)
    const last = entries.at(-1)
    return { entries, next: last && last.sequence < this.head().sequence ? last.sequence : null }
  }

  /**
   * The latest time that an entry has, as an instant: of those since the last statement that the clock is right, and
   * not of those whose clock may have been ahead. Null where there is none. Found once.
   */
  latest(): string | null {
    this.#latest ??= this.#readLatest()
    return this.#latest === null ? null : instantOfSeconds(this.#latest)
  }

  #readLatest(): number | null {
    // Within a member of its own a quotation mark would be escaped.
    const sql = `SELECT max(at) AS at FROM journal
      WHERE sequence >= ? AND instr(details, ?) = 0 AND instr(details, ?) = 0`
    const since = this.last(clockStatement)?.sequence ?? 0
    return this.#database.get('journal', sql, since, ...mayBeAhead)?.optional('integer', 'at') ?? null
  }

  /** Keeps what `latest` answers true to an entry that was just written. */
  #noteTime(verb: string, { at, details }: { readonly at: number; readonly details: string }): void {
    if (verb === clockStatement) this.#latest = at
    // What nobody has asked for yet is read when somebody does.
    else if (this.#latest !== null && !mayBeAhead.some((each) => details.includes(each)))
      this.#latest = Math.max(at, this.#latest)
  }

  /** The last entry under the verb; found once, and known from then on. */
  last(verb: string): JournalEntry | undefined {
    if (!this.#last.has(verb)) {
      const sql = 'SELECT sequence FROM journal WHERE verb = ? ORDER BY sequence DESC LIMIT 1'
      this.#last.set(verb, this.#database.get('journal', sql, verb)?.integer('sequence') ?? null)
    }
    const sequence = this.#last.get(verb) ?? null
    return sequence === null ? undefined : this.get(sequence)
  }

  get(sequence: number): JournalEntry | undefined {
    const row = this.#database.get('journal', 'SELECT * FROM journal WHERE sequence = ?', sequence)
    return row && readEntry(row)
  }

  /** Oldest first, without loading all. */
  *entries(after = 0): Generator<JournalEntry, void, undefined> {
    const sql = 'SELECT * FROM journal WHERE sequence > ? ORDER BY sequence'
    for (const row of this.#database.iterate('journal', sql, after)) yield readEntry(row)
  }

  #readHead(): JournalHead {
    const row = this.#database.get('journal', 'SELECT * FROM journal ORDER BY sequence DESC LIMIT 1')
    if (!row) return { sequence: 0, hash: noHash }
    return { sequence: row.integer('sequence'), hash: row.hex('hash') }
  }
}

function readEntry(row: Row): JournalEntry {
  const sequence = row.integer('sequence')
  const changes = decodeChanges(row.octets('changes'))
  if (!changes)
    throw damaged('A journal entry lists impossible rows', { table: 'journal', key: String(sequence) })
  return {
    sequence,
    at: instantOfSeconds(row.integer('at')),
    verb: row.text('verb'),
    details: readDetails(row, sequence),
    hash: row.hex('hash'),
    changes,
  }
}

function readDetails(row: Row, sequence: number): Act['details'] {
  try {
    const details: unknown = JSON.parse(row.text('details'))
    if (typeof details === 'object' && details !== null && !Array.isArray(details))
      return details as Act['details']
  } catch {
    // Said below, as for JSON that is no object.
  }
  throw damaged('A journal entry has impossible details', { table: 'journal', key: String(sequence) })
}
