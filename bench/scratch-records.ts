// Records in a folder of their own, filled in groups as a keep fills them; gone when disposed of.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRecords, openRecords, type Records } from '../src-main/records/records.ts'
import { act, addRoot, seal } from '../src-main/testing/record-samples.ts'

export interface ScratchRecords extends Disposable {
  readonly directory: string
  readonly records: Records
}

/** With a root, whose id is 1. */
export function scratchRecords(): ScratchRecords {
  const directory = mkdtempSync(join(tmpdir(), 'rootkeep-bench-'))
  createRecords(directory)
  const records = openRecords(directory, { seal })
  addRoot(records)
  return {
    directory,
    records,
    [Symbol.dispose]() {
      records.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

const groupSize = 10_000

/** Does `work` for each number below `count`, in durable acts of many. */
export function fill(records: Records, count: number, work: (number: number) => void): void {
  for (let from = 0; from < count; from += groupSize) {
    records.transaction(() => {
      for (let number = from; number < Math.min(from + groupSize, count); number++) work(number)
      records.journal.append(act('bench.fill', { from }))
    })
  }
}

/** A serial number of 16 octets in hex, as good as random and the same in every run. */
export function serialNumberOf(number: number): string {
  const mixed = Math.imul(number + 1, 0x9e3779b1) >>> 0
  return `4${mixed.toString(16).padStart(8, '0')}${number.toString(16).padStart(23, '0')}`
}
