// The proof of the journal: its chain, its sealed head, the head that the vault remembers, and the tables'
// agreement with it (table-agreement.ts). Faults are returned, each with the row that it is about.

import { RootkeepError } from '../contract/errors.ts'
import type { Database } from './database.ts'
import { type Fault, Faults } from './fault.ts'
import { beginIntegrityCheck } from './integrity-check.ts'
import type { JournalHead, Seal } from './journal.ts'
import { type HashedEntry, hashEntry, headOctets, noHash } from './journal-entry.ts'
import { fromHex } from './octets.ts'
import { TableAgreement } from './table-agreement.ts'

export interface JournalVerification {
  readonly isValid: boolean
  readonly entries: number
  /** Rows of the tables that were held against the journal. */
  readonly rows: number
  readonly head: JournalHead
  /** Whether a seal was there to authenticate the head with. */
  readonly isAuthenticated: boolean
  /** The first hundred. */
  readonly faults: readonly Fault[]
}

export interface VerificationOptions {
  readonly seal?: Seal
  /** The head that was remembered elsewhere (vault.json, a backup), already authenticated by the caller. */
  readonly remembered?: JournalHead
  /** From so many octets on, SQLite's check of the pages has a thread of its own; see `beginIntegrityCheck`. */
  readonly integrityThreadFrom?: number
}

/** What the fault of a seal says that the vault does not know. */
export const sealIsForeign = 'The seal on the last entry is not of this vault'

const noHead: JournalHead = { sequence: 0, hash: noHash }

/**
 * Recomputes everything; returns what is wrong, never throws for it. Without a seal the chain is only proved
 * to agree with itself. Reads every row once, in memory of 32 octets a row.
 */
export function verifyJournal(database: Database, options: VerificationOptions = {}): JournalVerification {
  const faults = new Faults()
  const agreement = new TableAgreement(database, faults)
  const integrity = beginIntegrityCheck(database, options.integrityThreadFrom)
  const head = reported(faults, noHead, () => verifyChain({ database, faults, agreement }))
  reported(faults, undefined, () => verifySeal(database, { head, faults }, options.seal))
  const { remembered } = options
  if (remembered) reported(faults, undefined, () => verifyRemembered(database, { head, faults }, remembered))
  const rows = reported(faults, 0, () => agreement.compare())
  const damages = reported(faults, [], () => integrity.finish()).map(damage)
  // Damage first: it explains the others.
  const found = [...damages, ...faults.found]
  return {
    isValid: found.length === 0,
    entries: head.sequence,
    rows,
    head,
    isAuthenticated: options.seal !== undefined,
    faults: found,
  }
}

/**
 * The quick part: the last entry alone, its seal, and the head that is remembered (null: none yet).
 * Throws what `verifyJournal` would find first: `journal.broken` or `journal.rolled-back`.
 */
export function checkHead(database: Database, seal: Seal, remembered: JournalHead | null): void {
  const faults = new Faults()
  const row = database.get('journal', 'SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1')
  const head = row ? { sequence: row.integer('sequence'), hash: row.hex('hash') } : noHead
  if (remembered) verifyRemembered(database, { head, faults }, remembered)
  verifySeal(database, { head, faults }, seal)
  const [fault] = faults.found
  if (fault)
    throw new RootkeepError(fault.code, fault.message, {
      table: fault.table,
      key: fault.key,
      kind: fault.kind,
    })
}

/** Damage that stops a step is a fault like any other; the other steps go on. */
function reported<T>(faults: Faults, fallback: T, step: () => T): T {
  try {
    return step()
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError) || thrown.code !== 'records.damaged') throw thrown
    faults.add(damage(thrown.message))
    return fallback
  }
}

function damage(line: string): Fault {
  return {
    code: 'records.damaged',
    kind: 'damaged',
    table: 'sqlite_schema',
    key: '',
    message: line.slice(0, 300),
  }
}

interface Walk {
  readonly database: Database
  readonly faults: Faults
  readonly agreement: TableAgreement
}

function verifyChain(walk: Walk): JournalHead {
  const sql = `SELECT sequence, at, verb, details, changes, lower(hex(previous_hash)), lower(hex(hash))
    FROM journal ORDER BY sequence`
  let [last, expected] = [0, noHash]
  for (const row of walk.database.iterateArrays(sql)) {
    const entry = readStored(row)
    if (!entry) {
      walk.faults.addEntry('edited', last + 1, 'This entry has an impossible shape')
      continue
    }
    for (let missing = last + 1; missing < entry.sequence && !walk.faults.isFull; missing++) {
      walk.faults.addEntry('removed', missing, 'This entry is missing')
    }
    const isSuccessor = entry.sequence === last + 1
    verifyEntry(walk, entry, isSuccessor ? expected : entry.previousHash)
    walk.agreement.take(entry.sequence, entry.changes)
    last = entry.sequence
    expected = entry.hash
  }
  return { sequence: last, hash: expected }
}

function verifyEntry(walk: Walk, entry: StoredEntry, expected: string): void {
  const isWhole = hashEntry(entry) === entry.hash
  if (entry.previousHash === expected) {
    if (!isWhole) walk.faults.addEntry('edited', entry.sequence, 'This entry was edited')
    return
  }
  const home = successorOf(walk.database, entry.previousHash)
  if (!isWhole && home !== null && home !== entry.sequence) {
    walk.faults.addEntry('reordered', entry.sequence, `This entry was moved here from place ${home}`)
  } else if (isWhole) {
    walk.faults.addEntry(
      'edited',
      entry.sequence - 1,
      'This entry is not the one that the next was written after',
    )
  } else {
    walk.faults.addEntry('edited', entry.sequence, 'This entry was edited')
  }
}

/** The place after the entry of this hash. */
function successorOf(database: Database, hash: string): number | null {
  if (hash === noHash) return 1
  const row = database.get('journal', 'SELECT sequence FROM journal WHERE hash = ?', fromHex(hash))
  return row ? row.integer('sequence') + 1 : null
}

interface HeadCheck {
  readonly head: JournalHead
  readonly faults: Faults
}

function verifySeal(database: Database, { head, faults }: HeadCheck, seal: Seal | undefined): void {
  const row = database.get('journal_head', 'SELECT * FROM journal_head')
  const sealed = row ? row.integer('sequence') : 0
  for (let missing = head.sequence + 1; missing <= sealed && !faults.isFull; missing++) {
    faults.addEntry('truncated', missing, 'This entry is missing at the end')
  }
  if (sealed > head.sequence) return
  if (sealed < head.sequence || (row && row.hex('hash') !== head.hash)) {
    faults.addEntry('unsealed', head.sequence, 'The last entry is not the one that was sealed')
  } else if (row && seal && !seal.verify(headOctets(sealed, head.hash), row.octets('mac'))) {
    faults.addEntry('unsealed', head.sequence, sealIsForeign)
  }
}

function verifyRemembered(database: Database, { head, faults }: HeadCheck, remembered: JournalHead): void {
  if (remembered.sequence === 0) return
  const fault = { code: 'journal.rolled-back', kind: 'rolled-back', table: 'journal' } as const
  if (head.sequence < remembered.sequence) {
    const message = `The vault remembers entries up to ${remembered.sequence}: these records are an older copy`
    faults.add({ ...fault, key: String(head.sequence + 1), message })
    return
  }
  const row = database.get(
    'journal',
    'SELECT sequence, hash FROM journal WHERE sequence = ?',
    remembered.sequence,
  )
  if (row?.hex('hash') === remembered.hash) return
  const message = 'The vault remembers another entry at this place: these records went another way'
  faults.add({ ...fault, key: String(remembered.sequence), message })
}

interface StoredEntry extends HashedEntry {
  readonly hash: string
}

function readStored(row: readonly unknown[]): StoredEntry | null {
  const [sequence, at, verb, details, changes, previousHash, hash] = row
  if (
    typeof sequence === 'number' &&
    sequence > 0 &&
    typeof at === 'number' &&
    typeof verb === 'string' &&
    typeof details === 'string' &&
    changes instanceof Uint8Array &&
    isHash(previousHash) &&
    isHash(hash)
  ) {
    return { sequence, at, verb, details, changes, previousHash, hash }
  }
  return null
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && value.length === noHash.length
}
