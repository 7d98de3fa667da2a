// The agreement of the tables with the journal: the last digest that the journal has for each row is held
// against the row as it is. Row ids of a table are dense (FORMAT.md), so the digests lie in one array.

import type { Database } from './database.ts'
import type { Faults } from './fault.ts'
import { everyChange } from './journal-entry.ts'
import { sha256Hex } from './octets.ts'
import { type JournaledTable, journaledTables, RowDigests } from './row-digest.ts'

export class TableAgreement {
  readonly #database: Database
  readonly #faults: Faults
  readonly #journaled: Readonly<Record<JournaledTable, DigestList>>

  constructor(database: Database, faults: Faults) {
    this.#database = database
    this.#faults = faults
    const list = (): DigestList => new DigestList()
    this.#journaled = {
      authority: list(),
      request: list(),
      certificate: list(),
      revocation: list(),
      crl: list(),
      ocsp: list(),
      trust_list: list(),
      trust_anchor: list(),
    }
  }

  /** Takes in the changes of the next journal entry. */
  take(sequence: number, changes: Uint8Array): void {
    const octets = Buffer.from(changes.buffer, changes.byteOffset, changes.byteLength)
    const isSound = everyChange(octets, (table, id, at) => this.#journaled[table].put(id, octets, at))
    if (!isSound) this.#faults.addEntry('edited', sequence, 'This entry lists rows that never were')
  }

  /** Compares every row of every table, and returns how many there are. */
  compare(): number {
    const digests = new RowDigests(this.#database)
    return journaledTables.reduce(
      (rows, table) => rows + this.#compareTable(table, digests.contentSql(table)),
      0,
    )
  }

  #compareTable(table: JournaledTable, content: string): number {
    const journaled = this.#journaled[table]
    const own = ownDigests[table]
    let [rows, last] = [0, 0]
    for (const [id, text, digest, der] of this.#database.iterateArrays(
      `SELECT id, ${content}, ${own} FROM ${table} ORDER BY id`,
    )) {
      if (this.#faults.isFull) return rows
      if (typeof id !== 'number' || typeof text !== 'string') continue
      this.#reportRemoved(table, last + 1, Math.min(id, journaled.length + 1))
      if (!journaled.has(id)) this.#report('inserted', table, id)
      else if (!journaled.isSame(id, sha256Hex(text)) || !isDigestOf(digest, der))
        this.#report('edited', table, id)
      last = id
      rows++
    }
    this.#reportRemoved(table, last + 1, journaled.length + 1)
    return rows
  }

  #reportRemoved(table: JournaledTable, from: number, end: number): void {
    for (let id = from; id < end && !this.#faults.isFull; id++) {
      if (this.#journaled[table].has(id)) this.#report('removed', table, id)
    }
  }

  #report(kind: 'edited' | 'inserted' | 'removed', table: JournaledTable, id: number): void {
    const message = `The row ${id} of ${table} was ${kind} behind the journal's back`
    this.#faults.add({ code: 'journal.broken', kind, table, key: String(id), message })
  }
}

const digestLength = 32
const noDigest = '00'.repeat(digestLength)
/** How far an id may run ahead of those known, where entries of the journal are missing. */
const longestGap = 10_000

/** The digests of one table's rows, by id from 1; zeros where there is none. */
class DigestList {
  length = 0
  #digests = Buffer.alloc(1024 * digestLength)

  /** False for an id that runs ahead: whoever writes the journal numbers rows without gaps. */
  put(id: number, octets: Buffer, at: number): boolean {
    const isNext = id >= 1 && id <= this.length + 1
    if (!isNext && !(id > this.length && id <= this.length + longestGap)) return false
    while (id * digestLength > this.#digests.length) this.#grow()
    octets.copy(this.#digests, (id - 1) * digestLength, at, at + digestLength)
    this.length = Math.max(this.length, id)
    return isNext
  }

  has(id: number): boolean {
    if (id < 1 || id > this.length) return false
    const at = (id - 1) * digestLength
    // The first octets tell all digests but one in 2^32 from none.
    return this.#digests.readUInt32LE(at) !== 0 || !this.isSame(id, noDigest)
  }

  isSame(id: number, digest: string): boolean {
    const at = (id - 1) * digestLength
    return this.#digests.toString('hex', at, at + digestLength) === digest
  }

  #grow(): void {
    this.#digests = Buffer.concat([this.#digests], this.#digests.length * 2)
  }
}

/** The columns by which a row's DER is held against the digest in the row. */
const ownDigests: Readonly<Record<JournaledTable, string>> = {
  authority: 'NULL, NULL',
  request: 'lower(hex(sha256)), der',
  certificate: 'lower(hex(sha256)), der',
  revocation: 'NULL, NULL',
  crl: 'lower(hex(sha256)), der',
  ocsp: 'NULL, NULL',
  trust_list: 'NULL, NULL',
  trust_anchor: 'lower(hex(sha256)), der',
}

function isDigestOf(digest: unknown, der: unknown): boolean {
  if (der === null) return true
  return der instanceof Uint8Array && sha256Hex(der) === digest
}
