// A process whose memory a test looks through: it opens a vault, signs, locks, and waits at each step. What it must not
// keep is known to the test alone: the passphrase comes from a file as octets, the keys are in the vault.

import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { openCustody } from '../custody/custody.ts'
import { readPassphrase } from '../custody/passphrase.ts'
import { Secret } from '../custody/secret.ts'
import { schemeOfKey } from '../pki/public-key.ts'
import { vaultOptions } from './vault.ts'

const [directory = '', passphraseFile = ''] = process.argv.slice(2)

/** Says where it is, and goes on at a line of input. */
async function pause(step: string): Promise<void> {
  globalThis.gc?.()
  process.stdout.write(`${step}\n`)
  await once(process.stdin, 'data')
}

const custody = openCustody(directory, { ...vaultOptions, random: randomBytes })
{
  using file = Secret.take(readFileSync(passphraseFile))
  using passphrase = readPassphrase(file.octets)
  await custody.unlock(passphrase)
}
await pause('unlocked')
for (const { keyId, subjectPublicKeyInfo } of custody.keys()) {
  custody.signer(keyId).sign(randomBytes(600), schemeOfKey(subjectPublicKeyInfo))
}
await pause('signed')
custody.lock()
await pause('locked')
process.exit(0)
