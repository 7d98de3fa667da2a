// Certification requests made by programs that others wrote, and the certificate that `gem` makes in place of
// one. openssl's are in openssl.ts, with its keys.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newTestKey } from './key.ts'
import { mustRun, scratchFolder } from './program.ts'

/** `certtool --generate-request` for `CN=name`, which asks to sign code; PEM. */
export function certtoolRequest(name: string): string {
  using folder = scratchFolder()
  const [key, template] = [join(folder.path, 'key'), join(folder.path, 'template')]
  writeFileSync(key, newTestKey('ec-p384').privateKeyPem)
  writeFileSync(template, `cn = "${name}"\nemail = "${name}@example.org"\ncode_signing_key\n`)
  const out = join(folder.path, 'csr')
  const files = ['--template', template, '--load-privkey', key, '--outfile', out]
  mustRun('certtool', ['--generate-request', ...files])
  return readFileSync(out, 'utf8')
}

/** `keytool -certreq` for `CN=name` with an RSA key; PEM. */
export function keytoolRequest(name: string): string {
  using folder = scratchFolder()
  const store = ['-keystore', join(folder.path, 'store'), '-storepass', 'changeit', '-alias', 'k']
  mustRun('keytool', ['-genkeypair', '-keyalg', 'RSA', '-keysize', '2048', '-dname', `CN=${name}`, ...store])
  const out = join(folder.path, 'csr')
  mustRun('keytool', ['-certreq', '-file', out, ...store])
  return readFileSync(out, 'utf8')
}

/** `certutil -R` of NSS for `CN=name`; DER. */
export function certutilRequest(name: string): Buffer {
  using folder = scratchFolder()
  const database = ['-d', `sql:${folder.path}`]
  mustRun('certutil', ['-N', ...database, '--empty-password'])
  const [noise, out] = [join(folder.path, 'noise'), join(folder.path, 'csr')]
  writeFileSync(noise, 'n'.repeat(64))
  const subject = ['-s', `CN=${name}`, '-k', 'ec', '-q', 'nistp256', '-z', noise]
  mustRun('certutil', ['-R', ...subject, ...database, '-o', out])
  return readFileSync(out)
}
