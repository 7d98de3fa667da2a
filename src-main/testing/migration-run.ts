// A process to be killed: `node migration-run.ts FOLDER` opens the keep in FOLDER, whose records are of an older format,
// and writes a line after each step of their migration.

import { writeSync } from 'node:fs'
import { openTestKeep } from './keep.ts'

const [, , directory = ''] = process.argv
const keep = await openTestKeep(directory, { migrateBesideFrom: 0 })
const onProgress = (done: number) => void writeSync(1, `step ${done}\n`)
await keep.app.call('vault.status', {}, { onProgress })
await keep.app.close()
