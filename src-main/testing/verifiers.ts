// Certification paths as other programs judge them: OpenSSL in its strict mode, GnuTLS and NSS. Each says
// yes by status 0 (seen with wrong input, too); a no comes back with its words.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun, type ProgramResult, run, scratchFolder } from './program.ts'

/** PEM texts: the leaf, the certificates between, the root. A root alone is its own leaf. */
export interface PathInPem {
  readonly leaf: string
  readonly intermediates: readonly string[]
  readonly root: string
}

/**
 * `openssl verify -x509_strict -check_ss_sig`: the profile of RFC 5280, and the root's own signature; for a
 * purpose (`sslserver`, `timestampsign`) where one is given.
 */
export function opensslVerify(path: PathInPem, purpose?: string): ProgramResult {
  using folder = scratchFolder()
  const file = fileWriter(folder.path)
  const untrusted = path.intermediates.length > 0 ? ['-untrusted', file('untrusted', path.intermediates)] : []
  const common = ['verify', '-x509_strict', '-check_ss_sig', '-CAfile', file('root', [path.root])]
  const forPurpose = purpose === undefined ? [] : ['-purpose', purpose]
  return run('openssl', [...common, ...forPurpose, ...untrusted, file('leaf', [path.leaf])])
}

/** `certtool --verify` of GnuTLS. */
export function certtoolVerify(path: PathInPem): ProgramResult {
  using folder = scratchFolder()
  const file = fileWriter(folder.path)
  const chain = file('chain', [path.leaf, ...path.intermediates])
  const root = file('root', [path.root])
  return run('certtool', ['--verify', '--load-ca-certificate', root, '--infile', chain])
}

/** The certificate usages of NSS that `vfychain -u` numbers. */
export const nssUsage = {
  tlsClient: '0',
  tlsServer: '1',
  emailSigner: '4',
  emailRecipient: '5',
  statusResponder: '10',
  anyCa: '11',
} as const

/** `vfychain -pp` of NSS (its libpkix), which reads no Ed25519. */
export function vfychain(path: PathInPem, usage: string): ProgramResult {
  using folder = scratchFolder()
  const file = fileWriter(folder.path)
  const database = join(folder.path, 'nss')
  mkdirSync(database)
  mustRun('certutil', ['-N', '-d', `sql:${database}`, '--empty-password'])
  const untrusted = path.intermediates.flatMap((pem, i) => ['-a', file(`ca-${i}`, [pem])])
  const chain = ['-a', file('leaf', [path.leaf]), ...untrusted, '-t', '-a', file('root', [path.root])]
  return run('vfychain', ['-d', `sql:${database}`, '-pp', '-u', usage, ...chain])
}

function fileWriter(folder: string) {
  return (name: string, pems: readonly string[]): string => {
    const path = join(folder, `${name}.pem`)
    writeFileSync(path, pems.join(''))
    return path
  }
}
