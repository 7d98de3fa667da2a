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
    const counts = new Map<number, Map<Census['state'], number>>()
    for (let id = 1; id <= columns.length; id++) {
      if (columns.status(id) !== 'signed' || columns.certifies(id) !== 'endEntity') continue
      if (moment.isAsRecorded && columns.origin(id) === 'issued' && (columns.recordedAt[id] ?? 0) > at)
        continue
      const state = standing(id) ?? naturalState(columns, id, { at, soon })
      const issuer = columns.issuers[id] ?? 0
      const states = counts.get(issuer) ?? new Map<Census['state'], number>()
      counts.set(issuer, states)
      states.set(state, (states.get(state) ?? 0) + 1)
    }
    return [...counts].sort(([a], [b]) => a - b).flatMap(([issuer, states]) => censusOf(issuer, states))
  }

  /** Who was revoked or on hold at an instant: also by a hold that was lifted since. */
  #standingsAt(at: number): (id: number) => 'revoked' | 'onHold' | null {
    const found = new Map<number, 'revoked' | 'onHold'>()
    for (const { certificate, isHold, from, releasedAt } of this.#register.revocations) {
      const isInForce = from <= at && (releasedAt === null || releasedAt > at)
      if (isInForce && found.get(certificate) !== 'revoked')
        found.set(certificate, isHold ? 'onHold' : 'revoked')
    }
    return (id) => found.get(id) ?? null
  }
}

function censusOf(issuer: number, states: ReadonlyMap<Census['state'], number>): Census[] {
  const issuerAuthorityId = issuer === 0 ? null : issuer
  return [...states]
    .map(([state, count]) => ({ issuerAuthorityId, state, count }))
    .sort((a, b) => (a.state < b.state ? -1 : 1))
}
