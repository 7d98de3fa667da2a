// Trust stores that Java and OpenSSL wrote (pki/trust-store/testdata/java-openssl).

import { readFileSync } from 'node:fs'
import { readPem } from '../pki/pem.ts'

/** The password of all of them. */
export const vectorPassword = 'changeit'

export function trustStoreVector(name: string): Buffer {
  return readFileSync(new URL(`../pki/trust-store/testdata/java-openssl/${name}`, import.meta.url))
}

/** DER of the certificate that is in all of them, `CN=Vector Root`. */
export function vectorRoot(): Uint8Array {
  const [block] = readPem(trustStoreVector('root.pem').toString('utf8'))
  if (!block) throw new Error('root.pem holds no certificate')
  return block.octets
}
