// The worker thread that runs Argon2id from hash-wasm: one derivation, one answer, and it ends. An entry of
// the build in its own right; nothing imports it.

import { parentPort, workerData } from 'node:worker_threads'
import { argon2id } from 'hash-wasm'

interface Task {
  readonly passphrase: Uint8Array
  readonly salt: Uint8Array
  readonly memoryKiB: number
  readonly passes: number
  readonly parallelism: number
  readonly keyLength: number
}

const task: Task = workerData

const derived = await argon2id({
  password: task.passphrase,
  salt: task.salt,
  memorySize: task.memoryKiB,
  iterations: task.passes,
  parallelism: task.parallelism,
  hashLength: task.keyLength,
  outputType: 'binary',
})
task.passphrase.fill(0)
// Own memory, so that transferring moves the key instead of leaving a copy behind.
const key = Uint8Array.from(derived)
derived.fill(0)
parentPort?.postMessage(key, [key.buffer])
