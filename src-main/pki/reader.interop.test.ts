// The table of readers held against the programs themselves: each reads a root and what it certified exactly where the
// table says so. Go is not asked, and gem's part is in issuance-gem.interop.test.ts.

import { X509Certificate } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { KeyAlgorithm } from '../contract/key-algorithm.ts'
import { certify } from '../testing/hierarchy.ts'
import { run, scratchFolder } from '../testing/program.ts'
import { certtoolVerify, nssUsage, opensslVerify, type PathInPem, vfychain } from '../testing/verifiers.ts'
import { describeKey } from './public-key.ts'
import { type Reader, readersOf } from './reader.ts'

// These programs judge by their own clock.
const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z')

/** Whether each program accepts the path. */
const programs: Partial<Readonly<Record<Reader, (path: PathInPem) => boolean>>> = {
  'openssl-3.0': (path) => opensslVerify(path).status === 0,
  'openssl-3.5': ({ leaf, root }) => new X509Certificate(leaf).verify(new X509Certificate(root).publicKey),
  gnutls: (path) => certtoolVerify(path).status === 0,
  nss: (path) => vfychain(path, nssUsage.anyCa).status === 0,
  java: keytoolVerify,
}

/** keytool adds a certificate without asking only where signatures lead to one that it has; its status is 0 anyway. */
function keytoolVerify({ leaf, root }: PathInPem): boolean {
  using folder = scratchFolder()
  writeFileSync(join(folder.path, 'root.pem'), root)
  writeFileSync(join(folder.path, 'leaf.pem'), leaf)
  const imported = (name: string, more: readonly string[]) => {
    const store = ['-keystore', 'store.p12', '-storepass', 'changeit', '-alias', name]
    const options = { cwd: folder.path, input: 'no\n' }
    return run('keytool', ['-importcert', ...store, '-file', `${name}.pem`, ...more], options).output
  }
  imported('root', ['-noprompt'])
  return imported('leaf', []).includes('Certificate was added')
}

describe('readersOf', () => {
  test.each<KeyAlgorithm>([
    'rsa-2048',
    'rsa-pss-2048',
    'ec-p256',
    'ec-p384',
    'ec-p521',
    'ed25519',
    'ed448',
    'ml-dsa-44',
    'ml-dsa-65',
    'ml-dsa-87',
    'slh-dsa-sha2-128f',
    'slh-dsa-shake-256f',
  ])('says of %s what the programs do', (algorithm) => {
    const root = certify('self', { profile: 'root', subject: 'CN=Root', algorithm, at })
    const regional = certify(root, { profile: 'regional', subject: 'CN=Regional', algorithm, at })
    const readers = readersOf(describeKey(root.key.signer.subjectPublicKeyInfo))
    const path = { leaf: regional.pem, intermediates: [], root: root.pem }
    for (const [reader, accepts] of Object.entries(programs)) {
      expect({ reader, accepts: accepts(path) }).toEqual({
        reader,
        accepts: readers.some((each) => each === reader),
      })
    }
  })
})
