// When certificates end, by the register: all looked through once without a row being read. The same numbers as
// certificate-expiry.ts counts from an index.

import { CertificateExpiry } from './certificate-expiry.ts'
import type { CertificateRegister } from './certificate-register.ts'
import type { Database } from './database.ts'
import { EndingCounts, type EndingsBy } from './ending-counts.ts'

export class RegisteredExpiry extends CertificateExpiry {
  readonly #register: CertificateRegister

  constructor(database: Database, register: CertificateRegister) {
    super(database)
    this.#register = register
  }

  override counts(boundaries: readonly string[]): EndingsBy {
    const { columns } = this.#register
    const { notAfter, issuers, profiles, keys } = columns
    const counts = new EndingCounts<number, number, number>(boundaries)
    for (let id = 1; id <= columns.length; id++) {
      const end = notAfter[id] ?? 0
      if (end < counts.first || end >= counts.end || columns.status(id) !== 'signed') continue
      counts.add({ issuer: issuers[id] ?? 0, profile: profiles[id] ?? 0, key: keys[id] ?? 0 }, end)
    }
    const found = counts.by()
    return {
      issuers: found.issuers.map((each) => ({ ...each, of: each.of || null })),
      profiles: found.profiles.map((each) => ({ ...each, of: columns.profileNames.at(each.of) })),
      keys: found.keys.map((each) => ({ ...each, of: columns.keyNames.at(each.of) ?? '' })),
    }
  }
}
