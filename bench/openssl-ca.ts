// `openssl ca` on the same requests under the same issuer: one process signs them all. It keeps its database
// as a text file, writes without waiting for the disk, and is called as its manual shows.

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writePem } from '../src-main/pki/pem.ts'
import type { TestEntity } from '../src-main/testing/hierarchy.ts'
import type { Applicant } from './applicant.ts'
import { type Side, secondsByClock } from './rounds.ts'

const configuration = `
[ca]
default_ca = issuer
[issuer]
database = index.txt
new_certs_dir = issued
certificate = issuer.pem
private_key = issuer.key
rand_serial = yes
crlnumber = crlnumber
default_md = sha256
default_days = 365
default_crl_days = 30
unique_subject = no
policy = any
x509_extensions = developer
crl_extensions = crl
email_in_dn = yes
[any]
organizationName = optional
commonName = supplied
emailAddress = optional
[developer]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = codeSigning
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = email:copy
[crl]
authorityKeyIdentifier = keyid
`

export interface OpensslCa extends Side, Disposable {
  readonly folder: string
}

/** A folder in which `openssl ca` finds everything; gone when disposed of. */
export function withOpensslCa({ key, pem }: TestEntity, applicants: readonly Applicant[]): OpensslCa {
  const folder = mkdtempSync(join(tmpdir(), 'rootkeep-bench-'))
  writeFileSync(join(folder, 'ca.cnf'), configuration)
  writeFileSync(join(folder, 'issuer.pem'), pem)
  writeFileSync(join(folder, 'issuer.key'), key.privateKeyPem, { mode: 0o600 })
  writeFileSync(join(folder, 'crlnumber'), '01\n')
  const files = applicants.map(({ der }, number) => writeRequest(folder, number, der))
  return {
    name: 'openssl ca',
    folder,
    run() {
      clear(folder)
      return secondsByClock(files.length, () => {
        runOpenssl(folder, ['ca', '-batch', '-config', 'ca.cnf', '-infiles', ...files])
      })
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function writeRequest(folder: string, number: number, der: Uint8Array): string {
  const name = `${number}.csr`
  writeFileSync(join(folder, name), writePem('CERTIFICATE REQUEST', der))
  return name
}

function clear(folder: string): void {
  rmSync(join(folder, 'issued'), { recursive: true, force: true })
  mkdirSync(join(folder, 'issued'))
  writeFileSync(join(folder, 'index.txt'), '')
}

/** Runs openssl in a folder; throws with its words when it fails. */
export function runOpenssl(folder: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync('openssl', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
    encoding: 'utf8',
  })
  if (error) throw error
  if (status !== 0) throw new Error(`openssl ${args[0]} ended with ${status}:\n${stderr.slice(-2000)}`)
}
