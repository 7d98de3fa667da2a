// Trust lists: named lists of trust anchors, each pinned by its certificate and its public key, with the scope in
// which it is trusted. Whether the certificates are sound has been looked at before they come here.

import { RootkeepError } from '../contract/errors.ts'
import { secondsOfInstant } from '../contract/instant.ts'
import { type TrustScope, trustScope } from '../contract/trust-list.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Database } from './database.ts'
import type { Ledger } from './ledger.ts'
import { fromHex, sha256Hex } from './octets.ts'
import type { Row } from './row.ts'

export interface TrustList {
  readonly id: number
  readonly name: string
  readonly note: string
  readonly createdAt: string
}

export interface TrustAnchor {
  readonly id: number
  readonly sha256: string
  readonly subjectPublicKeySha256: string
  /** The subject in the form in which names are compared. */
  readonly subjectKey: string
  readonly scope: TrustScope
  readonly note: string
  /** The name of the file that it came in; empty for one that was given by itself. */
  readonly source: string
  readonly addedBy: string
  readonly addedAt: string
  readonly der: Uint8Array
}

export type NewTrustAnchor = Omit<TrustAnchor, 'id' | 'sha256'>

export class TrustLists {
  readonly #database: Database
  readonly #ledger: Ledger

  constructor(database: Database, ledger: Ledger) {
    this.#database = database
    this.#ledger = ledger
  }

  /** Adds an empty list. Throws `trust.list-exists`. */
  create({ name, note, createdAt }: Omit<TrustList, 'id'>): TrustList {
    if (this.find(name)) {
      throw new RootkeepError('trust.list-exists', 'There is a trust list of this name already', { name })
    }
    const id = this.#ledger.insert('trust_list', { name, note, created_at: secondsOfInstant(createdAt) })
    return { id, name, note, createdAt }
  }

  find(name: string): TrustList | undefined {
    const sql = 'SELECT * FROM trust_list WHERE name = ? AND removed_at IS NULL'
    const row = this.#database.get('trust_list', sql, name)
    return row && readList(row)
  }

  /** Throws `trust.list-unknown`. */
  get(name: string): TrustList {
    const list = this.find(name)
    if (list) return list
    throw new RootkeepError('trust.list-unknown', 'There is no trust list of this name', { name })
  }

  /** Those that have not been removed, by name. */
  list(): TrustList[] {
    const sql = 'SELECT * FROM trust_list WHERE removed_at IS NULL ORDER BY name'
    return this.#database.all('trust_list', sql).map(readList)
  }

  /** Removes the list; the rows of its anchors stay as they are. */
  remove(list: TrustList, at: string): void {
    this.#ledger.update('trust_list', list.id, { removed_at: secondsOfInstant(at) })
  }

  /** The anchors of a list in the order in which they were added. */
  anchors(list: TrustList): TrustAnchor[] {
    const sql = 'SELECT * FROM trust_anchor WHERE trust_list_id = ? AND removed_at IS NULL ORDER BY id'
    return this.#database.all('trust_anchor', sql, list.id).map(readAnchor)
  }

  findAnchor(list: TrustList, sha256: string): TrustAnchor | undefined {
    const sql = 'SELECT * FROM trust_anchor WHERE trust_list_id = ? AND sha256 = ? AND removed_at IS NULL'
    const row = this.#database.get('trust_anchor', sql, list.id, fromHex(sha256))
    return row && readAnchor(row)
  }

  /** Throws `trust.anchor-unknown`. */
  getAnchor(list: TrustList, sha256: string): TrustAnchor {
    const anchor = this.findAnchor(list, sha256)
    if (anchor) return anchor
    const details = { list: list.name, sha256 }
    throw new RootkeepError('trust.anchor-unknown', 'This certificate is not in the trust list', details)
  }

  /** Adds a certificate that is not in the list; the caller has looked. Returns its row. */
  add(list: TrustList, anchor: NewTrustAnchor): TrustAnchor {
    const sha256 = sha256Hex(anchor.der)
    const id = this.#ledger.insert('trust_anchor', {
      trust_list_id: list.id,
      sha256: fromHex(sha256),
      spki_sha256: fromHex(anchor.subjectPublicKeySha256),
      subject_key: anchor.subjectKey,
      scope: canonicalJson(anchor.scope),
      note: anchor.note,
      source: anchor.source,
      added_by: anchor.addedBy,
      added_at: secondsOfInstant(anchor.addedAt),
      der: anchor.der,
    })
    return { ...anchor, id, sha256 }
  }

  /** Changes what an anchor is trusted for. */
  change(anchor: TrustAnchor, { scope, note }: Pick<TrustAnchor, 'scope' | 'note'>): TrustAnchor {
    this.#ledger.update('trust_anchor', anchor.id, { scope: canonicalJson(scope), note })
    return { ...anchor, scope, note }
  }

  /** Takes an anchor out of its list. */
  removeAnchor(anchor: TrustAnchor, at: string): void {
    this.#ledger.update('trust_anchor', anchor.id, { removed_at: secondsOfInstant(at) })
  }
}

function readList(row: Row): TrustList {
  return {
    id: row.integer('id'),
    name: row.text('name'),
    note: row.text('note'),
    createdAt: row.instant('created_at'),
  }
}

function readAnchor(row: Row): TrustAnchor {
  return {
    id: row.integer('id'),
    sha256: row.hex('sha256'),
    subjectPublicKeySha256: row.hex('spki_sha256'),
    subjectKey: row.text('subject_key'),
    scope: readScope(row),
    note: row.text('note'),
    source: row.text('source'),
    addedBy: row.text('added_by'),
    addedAt: row.instant('added_at'),
    der: row.octets('der'),
  }
}

function readScope(row: Row): TrustScope {
  const text = row.text('scope')
  try {
    return trustScope.parse(JSON.parse(text))
  } catch {
    throw row.impossible('scope')
  }
}
