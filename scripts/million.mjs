// `npm run million -- DIRECTORY [COUNT]`: a keep of a million certificates, or of so many, in a folder that is empty
// or not there, under 3 roots and 40 regional authorities. Its passphrase is written beside it, in DIRECTORY.passphrase.

import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeLargeKeep } from '../src-main/testing/large-keep.ts'

const [directory, words = '1000000'] = process.argv.slice(2)
const certificates = Number(words)
if (directory === undefined || !Number.isSafeInteger(certificates) || certificates < 1) {
  process.stderr.write('usage: npm run million -- DIRECTORY [COUNT]\n')
  process.exit(2)
}

/** Of no worth outside of this keep, whose authorities nobody trusts. */
const passphrase = 'nine brass lanterns over the ferry'
const start = performance.now()
await makeLargeKeep({
  directory,
  certificates,
  passphrase,
  resources: fileURLToPath(new URL('../resources', import.meta.url)),
  at: `${new Date().toISOString().slice(0, 19)}Z`,
  onProgress: (done) => done % 50_000 === 0 && process.stdout.write(`${done} of ${certificates}\n`),
})
writeFileSync(`${directory}.passphrase`, `${passphrase}\n`, { mode: 0o600 })
const seconds = (performance.now() - start) / 1000
const octets = readdirSync(directory).reduce((sum, name) => sum + statSync(join(directory, name)).size, 0)
process.stdout.write(
  `${certificates} certificates in ${seconds.toFixed(0)} s, ${(octets / 1e6).toFixed(0)} MB: ${directory}\n` +
    `rootkeep --keep ${directory} --passphrase-file ${directory}.passphrase journal verify\n`,
)
