// What lists and counts ask of certificates, of all of them in memory: some thirty octets each in columns by id, since
// ids are dense (FORMAT.md). A million are looked through in milliseconds, whatever is asked, where no index could
// answer everything. Filled from one index, and kept up with by the journal, which names each row that changed.

import { CertificateColumns } from './certificate-columns.ts'
import type { Database } from './database.ts'
import { everyChange } from './journal-entry.ts'
import { fillColumns, traitsSql } from './register-filling.ts'

/** A revocation, of the certificate with this id; instants in seconds. */
export interface RegisteredRevocation {
  readonly certificate: number
  readonly isHold: boolean
  readonly from: number
  /** When the hold was lifted; null while it is in force. */
  readonly releasedAt: number | null
}

/** In the order in which `CertificateColumns.put` takes them. */
const registered = `id, coalesce(issuer_authority_id, 0), profile, key_algorithm, not_before, not_after, recorded_at,
  ${traitsSql('status', 'certifies', 'origin')}`
const revocations = `SELECT r.id, c.id, r.reason_code = 6, r.revocation_date, r.released_at FROM revocation AS r
  JOIN certificate AS c ON c.serial_number = r.serial_number AND c.issuer_authority_id = r.issuer_authority_id`

export class CertificateRegister {
  readonly #database: Database
  readonly columns = new CertificateColumns()
  /** By their own ids. */
  readonly #revocations = new Map<number, RegisteredRevocation>()
  #sequence: number | null = null

  constructor(database: Database) {
    this.#database = database
  }

  /** The last entry of the journal that was taken in; null before the first time. */
  get sequence(): number | null {
    return this.#sequence
  }

  /** All that were ever recorded of certificates that are here; also holds that were lifted. */
  get revocations(): Iterable<RegisteredRevocation> {
    return this.#revocations.values()
  }

  /** Takes in what is new since the last time; the first time, everything. */
  catchUp(): void {
    // One moment of the records, whatever is written meanwhile.
    this.#database.script('BEGIN')
    try {
      if (this.#sequence === null) this.#takeAll()
      else this.#takeChanges(this.#sequence)
      const row = this.#database.get('journal', 'SELECT max(sequence) AS last FROM journal')
      this.#sequence = row?.optional('integer', 'last') ?? 0
    } finally {
      this.#database.script('COMMIT')
    }
  }

  #takeAll(): void {
    fillColumns(this.#database, this.columns)
    for (const row of this.#database.iterateArrays(revocations)) this.#takeRevocation(row)
  }

  #takeChanges(after: number): void {
    const [certificates, revoked] = [new Set<number>(), new Set<number>()]
    const sql = 'SELECT changes FROM journal WHERE sequence > ?'
    for (const [changes] of this.#database.iterateArrays(sql, after)) {
      if (!(changes instanceof Uint8Array)) continue
      everyChange(changes, (table, id) => {
        if (table === 'certificate') certificates.add(id)
        if (table === 'revocation') revoked.add(id)
        return true
      })
    }
    const changed = (ids: Set<number>) => JSON.stringify([...ids])
    const among = 'IN (SELECT value FROM json_each(?))'
    const rows = `SELECT ${registered} FROM certificate WHERE id ${among}`
    for (const row of this.#database.iterateArrays(rows, changed(certificates))) this.columns.put(row)
    const more = `${revocations} WHERE r.id ${among} OR c.id ${among} ORDER BY r.id`
    const values = [changed(revoked), changed(certificates)]
    for (const row of this.#database.iterateArrays(more, ...values)) this.#takeRevocation(row)
  }

  #takeRevocation([id, certificate, isHold, from, releasedAt]: readonly unknown[]): void {
    if (typeof id !== 'number' || typeof certificate !== 'number' || typeof from !== 'number') return
    const released = typeof releasedAt === 'number' ? releasedAt : null
    const wasInForce = this.#revocations.get(id)?.releasedAt === null
    this.#revocations.set(id, { certificate, isHold: isHold === 1, from, releasedAt: released })
    if (released === null) this.columns.revoke(certificate, isHold === 1 ? 'onHold' : 'revoked')
    else if (wasInForce) this.columns.revoke(certificate, null)
  }
}
