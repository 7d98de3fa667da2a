// Records in a folder of their own that goes with the test.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createRecords, openRecords, type Records } from '../records/records.ts'
import { seal } from './record-samples.ts'

/** A new folder that is removed when the test ends. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'rootkeep-test-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** Empty records, open for writing until the test ends. */
export function temporaryRecords(): { directory: string; records: Records } {
  const directory = temporaryDirectory()
  createRecords(directory)
  return { directory, records: reopened(directory) }
}

/** The records of `directory`, opened with the tests' seal and closed when the test ends. */
export function reopened(directory: string): Records {
  const records = openRecords(directory, { seal })
  onTestFinished(() => records.close())
  return records
}
