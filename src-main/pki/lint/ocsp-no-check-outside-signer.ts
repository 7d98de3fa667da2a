// Only a certificate of an OCSP signer is exempt from revocation.

import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { ocspNoCheck } from '../extension/ocsp-no-check.ts'
import { keyPurpose } from '../oid.ts'
import type { Lint } from './lint.ts'

export const ocspNoCheckOutsideSigner: Lint<'ocsp-no-check-outside-signer'> = {
  name: 'ocsp-no-check-outside-signer',
  clause: 'RFC 6960 §4.2.2.2.1',
  severity: 'error',
  check: ({ extensions }) =>
    extensions.has(ocspNoCheck) && !extensions.get(extKeyUsage)?.includes(keyPurpose.OCSPSigning) ? {} : null,
}
