// expiredCertsOnCRL of CRLs (X.509 2008 §8.5.2.12; ETSI EN 319 411-1 CSS-6.3.10): since when the CRL keeps the
// revocations of certificates that have expired, as who verifies old signatures wants it.

import { RootkeepError } from '../../contract/errors.ts'
import type { Instant } from '../../contract/instant.ts'
import { DerReader } from '../der/reader.ts'
import { extensionType } from '../oid.ts'
import { generalizedTime, readGeneralizedTime } from '../time.ts'
import type { ExtensionKind } from './extension.ts'

const name = 'expiredCertsOnCRL'

/** GeneralizedTime whatever the year. */
export const expiredCertsOnCRL: ExtensionKind<Instant> = {
  oid: extensionType.expiredCertsOnCRL,
  name,
  read: readExpiredCertsOnCrl,
  write: generalizedTime,
  inWords: (instant) => [`keeps certificates that expired since ${instant}`],
}

function readExpiredCertsOnCrl(value: Uint8Array): Instant {
  const reader = new DerReader(value)
  try {
    const instant = readGeneralizedTime(reader)
    reader.finish()
    return instant
  } catch (cause) {
    if (!(cause instanceof RootkeepError)) throw cause
    const message = `The extension ${name} is malformed: ${cause.message}`
    throw new RootkeepError('extension.malformed', message, { ...cause.details, extension: name }, { cause })
  }
}
