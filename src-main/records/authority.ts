// The authorities of a keep: a name, a kind, a key. Their certificates over time are rows of `certificate`
// with `authorityId` set; what they may do is for pki and the authority room to say.

import { RootkeepError } from '../contract/errors.ts'
import { secondsOfInstant } from '../contract/instant.ts'
import type { Database } from './database.ts'
import type { Ledger } from './ledger.ts'
import type { Row } from './row.ts'

export interface Authority {
  readonly id: number
  readonly name: string
  readonly kind: 'root' | 'subordinate'
  /** The key's id in the vault; null when the key lives elsewhere. */
  readonly keyId: string | null
  readonly createdAt: string
  readonly retiredAt: string | null
}

export type NewAuthority = Omit<Authority, 'id' | 'retiredAt'>

export class Authorities {
  readonly #database: Database
  readonly #ledger: Ledger

  constructor(database: Database, ledger: Ledger) {
    this.#database = database
    this.#ledger = ledger
  }

  /**
   * Adds an authority and returns its id. Throws `authority.name-taken`, except where a crash or a refusal
   * left the name with certificates of which none was ever signed: then that authority is taken up again.
   */
  create(authority: NewAuthority): number {
    const columns = {
      name: authority.name,
      kind: authority.kind,
      key_id: authority.keyId,
      created_at: secondsOfInstant(authority.createdAt),
    }
    const namesake = this.findByName(authority.name)
    if (!namesake) return this.#ledger.insert('authority', columns)
    if (!this.#isStillborn(namesake.id)) {
      throw new RootkeepError('authority.name-taken', 'There is an authority of this name already', {
        name: authority.name,
      })
    }
    this.#ledger.update('authority', namesake.id, columns)
    return namesake.id
  }

  /** Gives the authority another key: after a re-key, an import, or the loss of one (null). */
  changeKey(id: number, keyId: string | null): void {
    this.#ledger.update('authority', id, { key_id: keyId })
  }

  /** Marks that the authority issues no more. */
  retire(id: number, at: string): void {
    this.#ledger.update('authority', id, { retired_at: secondsOfInstant(at) })
  }

  /** Throws `authority.unknown`. */
  get(id: number): Authority {
    const authority = this.#find('id', id)
    if (!authority)
      throw new RootkeepError('authority.unknown', 'There is no such authority', { authority: id })
    return authority
  }

  findByName(name: string): Authority | undefined {
    return this.#find('name', name)
  }

  /** By name, or else by id in decimal. Throws `authority.unknown`. */
  resolve(reference: string): Authority {
    const id = /^[1-9]\d{0,14}$/.test(reference) ? Number(reference) : 0
    const authority = this.findByName(reference) ?? this.#find('id', id)
    if (authority) return authority
    throw new RootkeepError('authority.unknown', 'There is no such authority', { authority: reference })
  }

  /** In the order in which they were created. */
  list(): Authority[] {
    return this.#database.all('authority', 'SELECT * FROM authority ORDER BY id').map(readAuthority)
  }

  #find(column: 'id' | 'name', value: number | string): Authority | undefined {
    const row = this.#database.get('authority', `SELECT * FROM authority WHERE ${column} = ?`, value)
    return row && readAuthority(row)
  }

  #isStillborn(id: number): boolean {
    const sql = `SELECT count(*) AS own, count(*) FILTER (WHERE status = 'signed') AS signed
      FROM certificate WHERE authority_id = ?`
    const row = this.#database.get('certificate', sql, id)
    return row !== undefined && row.integer('own') > 0 && row.integer('signed') === 0
  }
}

function readAuthority(row: Row): Authority {
  return {
    id: row.integer('id'),
    name: row.text('name'),
    kind: row.oneOf('kind', ['root', 'subordinate']),
    keyId: row.optional('text', 'key_id'),
    createdAt: row.instant('created_at'),
    retiredAt: row.optional('instant', 'retired_at'),
  }
}
