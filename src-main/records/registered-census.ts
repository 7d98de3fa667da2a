// The census of end entities by the register: all certificates looked through once, at any instant, without a row
// being read. The same numbers as certificate-census.ts counts in SQL.

import { secondsOfInstant } from '../contract/instant.ts'
import { type Census, CertificateCensus, type Moment } from './certificate-census.ts'
import type { CertificateRegister } from './certificate-register.ts'
import type { Database } from './database.ts'
import { naturalState } from './register-filter.ts'

export class RegisteredCensus extends CertificateCensus {
  readonly #register: CertificateRegister

  constructor(database: Database, register: CertificateRegister) {
    super(database)
    this.#register = register
  }

  override endEntities(moment: Moment): Census[] {
    const { columns } = this.#register
    const [at, soon] = [secondsOfInstant(moment.at), secondsOfInstant(moment.expiringBefore)]
    const standing = moment.isAsRecorded ? this.#standingsAt(at) : (id: number) => columns.standing(id)
    const counts = new CensusCounts()
    for (let id = 1; id <= columns.length; id++) {
      if (columns.status(id) !== 'signed' || columns.certifies(id) !== 'endEntity') continue
      if (moment.isAsRecorded && columns.origin(id) === 'issued' && (columns.recordedAt[id] ?? 0) > at)
        continue
      counts.add(columns.issuers[id] ?? 0, standing(id) ?? naturalState(columns, id, { at, soon }))
    }
    return counts.list()
  }

  /** Who was revoked or on hold at an instant: also by a hold that was lifted since. */
  #standingsAt(at: number): (id: number) => 'revoked' | 'onHold' | null {
    const found = new Uint8Array(this.#register.columns.length + 1)
    for (const { certificate, isHold, from, releasedAt } of this.#register.revocations) {
      const isInForce = from <= at && (releasedAt === null || releasedAt > at)
      if (isInForce) found[certificate] = Math.max(found[certificate] ?? 0, isHold ? 1 : 2)
    }
    return (id) => standings[found[id] ?? 0] ?? null
  }
}

const standings = [null, 'onHold', 'revoked'] as const
/** In the order in which a census names them. */
const states = ['expired', 'expiring', 'notYetValid', 'onHold', 'revoked', 'valid'] as const

/** By issuer and state; the issuer 0 stands for those whose issuer the keep does not know. */
class CensusCounts {
  readonly #counts: Uint32Array[] = []

  add(issuer: number, state: Census['state']): void {
    let counts = this.#counts[issuer]
    if (!counts) {
      counts = new Uint32Array(states.length)
      this.#counts[issuer] = counts
    }
    const place = states.indexOf(state)
    counts[place] = (counts[place] ?? 0) + 1
  }

  list(): Census[] {
    return this.#counts.flatMap((counts, issuer) =>
      states.flatMap((state, place) => {
        const count = counts[place] ?? 0
        return count === 0 ? [] : [{ issuerAuthorityId: issuer === 0 ? null : issuer, state, count }]
      }),
    )
  }
}
