// Argon2id (RFC 9106) in a worker thread, so that a second of derivation does not stop the window. Bounds are
// checked before anything is allocated. The worker is a file of its own, beside this one: argon2-worker.ts
// when run from source, argon2-worker.js in a build, which has it as an entry and puts all chunks into one
// folder (electron.vite.config.ts), so that the relative URL below holds in both.

import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { RootkeepError } from '../contract/errors.ts'
import { Secret } from './secret.ts'

/** What a derivation costs: memory in KiB, and passes over it. */
export interface KdfCost {
  readonly memoryKiB: number
  readonly passes: number
}

export interface KdfParameters extends KdfCost {
  readonly parallelism: number
  readonly salt: Uint8Array
}

/** 256 MiB and 3 passes: about a second on a laptop; four times the memory of RFC 9106 §4's second choice. */
export const defaultKdfCost: KdfCost = { memoryKiB: 256 * 1024, passes: 3 }
/** 64 MiB: the second recommended option of RFC 9106 §4; never less. */
export const minimumMemoryKiB = 64 * 1024
/** 1 GiB: WebAssembly ends at 2 GiB, and a stranger's vault must not take all of a machine's memory. */
export const maximumMemoryKiB = 1024 * 1024
export const maximumPasses = 16
export const maximumParallelism = 4

const keyLength = 32

/**
 * Derives 32 octets from `passphrase`. The caller has checked the parameters against the bounds above
 * (`readVault` does), and disposes of passphrase and key. The copy of the passphrase that the worker gets is
 * overwritten there, and the worker's memory goes back to the system when it ends.
 */
export async function deriveKey(passphrase: Secret, parameters: KdfParameters): Promise<Secret> {
  const url = new URL(`./argon2-worker${extname(import.meta.url)}`, import.meta.url)
  const { memoryKiB, passes, parallelism } = parameters
  // Memory of its own for both: a Buffer may be a slice of the pool, and all of the pool would go across.
  const copy = Uint8Array.from(passphrase.octets)
  const salt = Uint8Array.from(parameters.salt)
  const worker = new Worker(url, {
    workerData: { passphrase: copy, salt, memoryKiB, passes, parallelism, keyLength },
    transferList: [copy.buffer, salt.buffer],
    execArgv: [],
    env: {},
  })
  return Secret.take(await answerOf(worker))
}

function answerOf(worker: Worker): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', (cause) => reject(failure(cause)))
    worker.once('exit', () => reject(failure('the worker ended without an answer')))
  })
}

/** Most likely the memory was not to be had; the cause stays in this process. */
function failure(cause: unknown): RootkeepError {
  return new RootkeepError('internal', 'The passphrase could not be turned into a key.', {}, { cause })
}
