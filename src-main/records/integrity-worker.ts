// The thread that runs SQLite's integrity check (integrity-check.ts): one check, one answer, and it ends. An entry of
// the build in its own right; nothing imports it.

import { DatabaseSync } from 'node:sqlite'
import { workerData } from 'node:worker_threads'
import { checkPragmas, type IntegrityTask, states } from './integrity-check.ts'

const { location, shared } = workerData as IntegrityTask
const state = new Int32Array(shared, 0, 2)
Atomics.store(state, 0, states.begun)
Atomics.notify(state, 0)
const answer = Buffer.from(JSON.stringify(check()))
Buffer.from(shared, state.byteLength).set(answer)
Atomics.store(state, 1, answer.length)
Atomics.store(state, 0, states.done)
Atomics.notify(state, 0)

/** The lines of the check, cut to what there is room for; null where it could not be made. */
function check(): string[] | null {
  try {
    const connection = new DatabaseSync(location, { readOnly: true, defensive: true })
    connection.exec(checkPragmas)
    const lines = connection.prepare('PRAGMA integrity_check(20)').all()
    connection.close()
    return lines.map((line) => String(line.integrity_check).slice(0, 300))
  } catch {
    return null
  }
}
