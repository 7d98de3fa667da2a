// A public exponent of RSA is greater than 2^16 and smaller than 2^256: small ones made forgeries easy where
// verifiers were careless.

import { openDer } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import { algorithmType } from '../oid.ts'
import type { Lint } from './lint.ts'

export const rsaExponentUnusual: Lint<'rsa-exponent-unusual'> = {
  name: 'rsa-exponent-unusual',
  clause: 'FIPS 186-5 §5.1',
  severity: 'warning',
  check: ({ subjectPublicKeyInfo }) => {
    const exponent = exponentOf(subjectPublicKeyInfo)
    if (exponent === null) return null
    const bits = exponent.length * 8 - Math.clz32(exponent[0] ?? 0) + 24
    return bits > 16 && bits <= 256 ? null : { bits }
  },
}

function exponentOf(subjectPublicKeyInfo: Uint8Array): Uint8Array | null {
  const contents = openDer(subjectPublicKeyInfo)
  const oid = contents.enter(tags.sequence).objectIdentifier()
  if (oid !== algorithmType.rsaEncryption && oid !== algorithmType.rsassaPss) return null
  const numbers = openDer(contents.bitString().bytes)
  numbers.skip(tags.integer)
  const exponent = numbers.integer()
  return exponent[0] === 0 ? exponent.subarray(1) : exponent
}
