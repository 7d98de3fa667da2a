// The algorithm is named inside and outside of what is signed, and both must say the same.

import type { Lint } from './lint.ts'

export const signatureAlgorithmsDiffer: Lint<'signature-algorithms-differ'> = {
  name: 'signature-algorithms-differ',
  clause: 'RFC 5280 §4.1.1.2',
  severity: 'error',
  check: ({ signatureAlgorithm, tbsSignatureAlgorithm }) =>
    Buffer.compare(signatureAlgorithm, tbsSignatureAlgorithm) === 0 ? null : {},
}
