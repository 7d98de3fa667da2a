// A private key written out under a passphrase: PKCS#8 or PKCS#12, after the vault's passphrase has been given again, and
// journaled before the file is. In the window the host writes it; the page never gets the octets.

import type { Parsed } from '../../contract/contract.ts'
import type { OutputFile } from '../../contract/values.ts'
import type { HeldKey } from '../../custody/held-key.ts'
import { readPassphrase } from '../../custody/passphrase.ts'
import { assertStrongPassphrase } from '../../custody/passphrase-strength.ts'
import type { Secret } from '../../custody/secret.ts'
import { encryptPkcs8 } from '../../pki/key/encrypted-pkcs8.ts'
import { writePem } from '../../pki/pem.ts'
import { writePkcs12 } from '../../pki/pkcs12/write.ts'
import type { Desk } from '../desk.ts'
import { kept, pathAbove } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { keyOf, viewOfKey } from './view.ts'

type Input = Parsed<'key.export'>

/**
 * Throws `vault.wrong-passphrase`, `vault.weak-passphrase`, `key.not-exportable`, `key.locked`,
 * `key.passphrase-needed` with `field`, `key.wrong-passphrase`, and what writing throws.
 */
export async function exportKey(desk: Desk, input: Input) {
  const { keep } = desk
  const key = keyOf(keep, input.key)
  if (input.insist === undefined) await assertStrongPassphrase(input.newPassphrase)
  using vaultPassphrase = readPassphrase(input.passphrase)
  await keep.custody.waysIn.prove(vaultPassphrase)
  using pkcs8 = await disclose(keep, key, input)
  using passphrase = readPassphrase(input.newPassphrase)
  const file = fileOf(desk, { key, pkcs8, passphrase, format: input.format })
  const { keyId, purpose } = key
  const { format } = input
  keep.act('key.export', (note) => note({ step: 'encrypted', key: keyId, purpose, format }))
  if (!desk.host) return { key: viewOfKey(keep, keyId), path: null, files: [file] }
  const path = await desk.host.saveFile({
    title: { asked: 'encrypted-key' },
    suggestedName: file.name,
    bytes: Buffer.from(file.content, file.encoding === 'text' ? 'utf8' : 'base64'),
  })
  keep.act('key.export', (note) => note({ step: path === null ? 'given up' : 'written', key: keyId, path }))
  return { key: viewOfKey(keep, keyId), path, files: [] }
}

async function disclose(keep: Keep, { keyId }: HeldKey, { keyPassphrase }: Input): Promise<Secret> {
  if (keyPassphrase === undefined) return keep.custody.privateKeys.disclose(keyId, null)
  using own = readPassphrase(keyPassphrase)
  return await keep.custody.privateKeys.disclose(keyId, own)
}

interface Disclosed {
  readonly key: HeldKey
  readonly pkcs8: Secret
  readonly passphrase: Secret
  readonly format: Input['format']
}

/** As text or base64: it is encrypted by now. */
function fileOf({ keep, random }: Desk, { key, pkcs8, passphrase, format }: Disclosed): OutputFile {
  const stem = key.purpose.replaceAll('/', '-')
  if (format === 'pkcs8') {
    const der = encryptPkcs8(pkcs8.octets, passphrase.octets, { salt: random(16), iv: random(16) })
    return { name: `${stem}.p8`, encoding: 'text', content: writePem('ENCRYPTED PRIVATE KEY', der) }
  }
  const contents = {
    privateKey: pkcs8.octets,
    certificates: certificatesOf(keep, key),
    friendlyName: stem,
  }
  const der = writePkcs12(contents, passphrase.octets, random)
  return { name: `${stem}.p12`, encoding: 'base64', content: Buffer.from(der).toString('base64') }
}

/** The newest certificate of the key, and those above it as far as this keep knows them. */
function certificatesOf(keep: Keep, { keyId }: HeldKey): Uint8Array[] {
  const [newest] = keep.records.certificates.ofKey(keyId)
  return newest ? pathAbove(keep, kept(keep, newest)).map(({ certificate }) => certificate.der) : []
}
