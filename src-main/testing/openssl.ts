// openssl for interop tests: keys, requests and self-signed certificates made by it, as PEM. What it says on
// standard error may stand around a block; every reader of PEM passes over that.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun, scratchFolder } from './program.ts'

/** openssl's arguments for a new key, by the contract's name of its algorithm. */
export const opensslKeyArguments = {
  'rsa-2048': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'rsa-3072': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:3072'],
  'rsa-4096': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:4096'],
  'rsa-pss-2048': ['-algorithm', 'RSA-PSS', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'ec-p256': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'ec-p384': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  'ec-p521': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-521'],
  ed25519: ['-algorithm', 'ED25519'],
  ed448: ['-algorithm', 'ED448'],
} as const
export type OpensslKey = keyof typeof opensslKeyArguments

/** A new private key as PKCS#8 PEM. */
export function opensslKey(algorithm: OpensslKey): string {
  return mustRun('openssl', ['genpkey', ...opensslKeyArguments[algorithm]])
}

/** A PKCS#10 request in PEM for `subject` (openssl's `/CN=…` form), with further arguments such as `-addext`. */
export function opensslRequest(keyPem: string, subject: string, more: readonly string[] = []): string {
  return withKeyFile(keyPem, (file) =>
    mustRun('openssl', ['req', '-new', ...subjectAndKey(subject, file), ...more]),
  )
}

/** A self-signed certificate in PEM. */
export function opensslCertificate(keyPem: string, subject: string, more: readonly string[] = []): string {
  return withKeyFile(keyPem, (file) =>
    mustRun('openssl', ['req', '-new', '-x509', ...subjectAndKey(subject, file), ...more]),
  )
}

function subjectAndKey(subject: string, keyFile: string): string[] {
  return ['-utf8', '-subj', subject, '-key', keyFile]
}

function withKeyFile<T>(keyPem: string, use: (file: string) => T): T {
  using folder = scratchFolder()
  const file = join(folder.path, 'key.pem')
  writeFileSync(file, keyPem, { mode: 0o600 })
  return use(file)
}
