// A process to be killed: `node list-run.ts DIRECTORY PASSPHRASE`. It issues one full CRL of `conf` after the other, and
// writes a line when it is ready, before the key is used with the number that is signed, and when it was answered.

import crypto from 'node:crypto'
import { writeSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { openTestKeep } from './keep.ts'
import { numberUsed } from './signing-line.ts'

const [, , directory = '', passphrase = ''] = process.argv
const tell = (line: string) => writeSync(1, `${line}\n`)

const sign = crypto.sign
Object.assign(crypto, {
  sign(...args: Parameters<typeof sign>) {
    tell(`signing ${numberUsed(args[1] as Uint8Array)}`)
    return Reflect.apply(sign, crypto, args)
  },
})
syncBuiltinESMExports()

const { call } = await openTestKeep(directory)
await call('vault.unlock', { passphrase })
// Also the check of the journal, which lists would wait for.
await call('vault.unlock-test', {})
tell('ready')
for (;;) {
  const { crl } = await call('crl.issue', { issuer: 'conf', format: 'der' })
  tell(`answered ${crl.crlNumber} ${crl.sha256}`)
}
