// Dates through 2049 are UTCTime, later ones GeneralizedTime; the other way around, readers differ.

import { type DerReader, openDer } from '../der/reader.ts'
import { contextConstructed, tags } from '../der/tag.ts'
import type { Lint } from './lint.ts'

export const validityMisencoded: Lint<'validity-misencoded'> = {
  name: 'validity-misencoded',
  clause: 'RFC 5280 §4.1.2.5',
  severity: 'error',
  check: ({ tbsCertificate, notBefore, notAfter }) => {
    const validity = validityOf(tbsCertificate)
    const wrong = [notBefore, notAfter].find((instant) => {
      const isUtcTime = validity.isNext(tags.utcTime)
      validity.skip()
      return isUtcTime !== (instant >= '1950' && instant < '2050')
    })
    return wrong === undefined ? null : { instant: wrong }
  },
}

/** The contents of Validity, which reading the certificate leaves in no other form. */
function validityOf(tbsCertificate: Uint8Array): DerReader {
  const tbs = openDer(tbsCertificate)
  if (tbs.isNext(contextConstructed(0))) tbs.skip()
  tbs.skip(tags.integer)
  tbs.skip(tags.sequence)
  tbs.skip(tags.sequence)
  return tbs.enter(tags.sequence)
}
