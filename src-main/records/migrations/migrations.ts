// The formats of records.sqlite in order: the migration at index n makes format n + 1 out of format n.
// Explicit, so that a bundle needs no files beside it.

import { firstFormat } from './0001-first-format.ts'
import { ownRequests } from './0002-own-requests.ts'
import { listedRevocations } from './0003-listed-revocations.ts'
import { trustLists } from './0004-trust-lists.ts'
import { crlPartitions } from './0005-crl-partitions.ts'
import { certificatesByProfile } from './0006-certificates-by-profile.ts'
import { listingOrders } from './0007-listing-orders.ts'
import { certificatesByPublicKey } from './0008-certificates-by-public-key.ts'

/** Each is a script of SQL statements, run within one transaction. */
export type Migrations = readonly string[]

export const migrations: Migrations = [
  firstFormat,
  ownRequests,
  listedRevocations,
  trustLists,
  crlPartitions,
  certificatesByProfile,
  listingOrders,
  certificatesByPublicKey,
]
