// What a verification finds wrong with the records, each with the row that it is about.

import type { ErrorCode } from '../contract/errors.ts'

/** One thing that is wrong. `key` is the row's key as text: a journal sequence, an id, a name. */
export interface Fault {
  readonly code: Extract<ErrorCode, 'journal.broken' | 'journal.rolled-back' | 'records.damaged'>
  readonly kind:
    | 'edited'
    | 'removed'
    | 'inserted'
    | 'reordered'
    | 'truncated'
    | 'rolled-back'
    | 'unsealed'
    | 'damaged'
  readonly table: string
  readonly key: string
  readonly message: string
}

const mostFaults = 100

export class Faults {
  readonly found: Fault[] = []

  get isFull(): boolean {
    return this.found.length >= mostFaults
  }

  add(fault: Fault): void {
    if (!this.isFull) this.found.push(fault)
  }

  /** A fault of the journal's own row. */
  addEntry(kind: Fault['kind'], sequence: number, message: string): void {
    this.add({ code: 'journal.broken', kind, table: 'journal', key: String(sequence), message })
  }
}
