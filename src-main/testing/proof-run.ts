// A process that unlocks a keep whose journal is checked beside it, says so, and waits to be killed.

import { openTestKeep, testPassphrase } from './keep.ts'

const [directory = ''] = process.argv.slice(2)
const keep = await openTestKeep(directory, { proveBesideFrom: 0 })
const { journalCheck } = await keep.call('vault.unlock', { passphrase: testPassphrase })
process.stdout.write(`${journalCheck}\n`)
setInterval(() => {}, 1000)
