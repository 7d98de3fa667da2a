// The part of a partitioned CRL that is being filled: certificates under one profile go into it until it has as many
// as the profile says, or the profile's addresses have changed, and then into the next. Parts are numbered for the
// whole authority, and each belongs to one profile.

import type { Profile } from '../../contract/profile.ts'
import { partitionAddresses, partitionSizeOf } from '../../pki/crl-partition.ts'
import type { Issuer } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { addressesNamedBy } from './part.ts'

interface Office {
  readonly issuer: Issuer
  readonly profile: Profile
}

export class OpenPartition {
  readonly #keep: Keep
  readonly #office: Office
  /** Null where the CRL has no parts. */
  readonly #size: number | null
  #partition = 0
  /** How many more it takes; none before the first was asked for. */
  #room = 0

  constructor(keep: Keep, office: Office) {
    this.#keep = keep
    this.#office = office
    this.#size = partitionSizeOf(office.profile)
    if (this.#size !== null) this.#resume(this.#size)
  }

  /**
   * The number for the next certificate, or null where the profile has no parts. Two who prepare at a time may each
   * take the last place: a part can have a few more than the profile says.
   */
  next(): number | null {
    if (this.#size === null) return null
    if (this.#room === 0) {
      const highest = this.#keep.records.crlPartitions.highest(this.#office.issuer.authority.id)
      this.#partition = Math.max(highest, this.#partition) + 1
      this.#room = this.#size
    }
    this.#room -= 1
    return this.#partition
  }

  #resume(size: number): void {
    const { issuer, profile } = this.#office
    const last = this.#keep.records.crlPartitions.lastOf(issuer.authority.id, profile.name)
    if (!last || last.certificates >= size) return
    if (last.certificateId !== null) {
      const named = addressesNamedBy(this.#keep, last.certificateId)
      if (named.join(' ') !== partitionAddresses(profile, last.partition).join(' ')) return
    }
    this.#partition = last.partition
    this.#room = size - last.certificates
  }
}
