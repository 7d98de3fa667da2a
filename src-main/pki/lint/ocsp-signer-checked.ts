// A delegated OCSP signer says how its own revocation is checked; else clients ask it about itself.

import { cRLDistributionPoints } from '../extension/crl-distribution-points.ts'
import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { ocspNoCheck } from '../extension/ocsp-no-check.ts'
import { keyPurpose } from '../oid.ts'
import type { Lint } from './lint.ts'

export const ocspSignerChecked: Lint<'ocsp-signer-checked'> = {
  name: 'ocsp-signer-checked',
  clause: 'RFC 6960 §4.2.2.2.1',
  severity: 'warning',
  check: ({ extensions }) => {
    if (!extensions.get(extKeyUsage)?.includes(keyPurpose.OCSPSigning)) return null
    const isSaid = extensions.has(ocspNoCheck) || extensions.has(cRLDistributionPoints)
    return isSaid ? null : {}
  },
}
