// invalidityDate of CRL entries (RFC 5280 §5.3.2): since when the key is thought to be lost.

import type { Instant } from '../../contract/instant.ts'
import { generalizedTime, readGeneralizedTime } from '../time.ts'
import { defineExtension } from './extension.ts'

/** GeneralizedTime whatever the year. */
export const invalidityDate = defineExtension<Instant>({
  name: 'invalidityDate',
  read: (reader) => readGeneralizedTime(reader),
  write: generalizedTime,
  inWords: (instant) => [`not to be trusted since ${instant}`],
})
