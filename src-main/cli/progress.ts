// How far a long call is, on one line of standard error that is wiped when the call is done.

import type { OutputStream } from './shell.ts'

export interface Progress {
  report(done: number, total: number): void
  clear(): void
}

/** Milliseconds between two paintings: a fast call must not wait for a slow terminal. */
const interval = 100

/** Silent when `stderr` is no terminal. */
export function createProgress(stderr: OutputStream, clock: () => number = Date.now): Progress {
  let paintedAt: number | null = null
  if (!stderr.isTTY) return { report: () => {}, clear: () => {} }
  return {
    report(done, total) {
      const now = clock()
      if (paintedAt !== null && now - paintedAt < interval) return
      paintedAt = now
      const percent = total > 0 ? ` (${Math.floor((100 * done) / total)} %)` : ''
      stderr.write(`\r\x1b[K${done} of ${total}${percent}`)
    },
    clear() {
      if (paintedAt !== null) stderr.write('\r\x1b[K')
      paintedAt = null
    },
  }
}
