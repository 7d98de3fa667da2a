// Argon2id (RFC 9106) off the main thread: by libsodium where its binding loads, which takes a third of the time of
// WebAssembly, else by hash-wasm in a worker thread. A parameter from a file is never tried out here before it
// has been held against the bounds below.

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

/** 64 MiB: the second recommended option of RFC 9106 §4; never less. */
export const minimumMemoryKiB = 64 * 1024
/** 1 GiB: WebAssembly ends at 2 GiB, and a stranger's vault must not take all of a machine's memory. */
export const maximumMemoryKiB = 1024 * 1024
export const maximumPasses = 16
export const maximumParallelism = 4

const keyLength = 32

/**
 * Derives 32 octets from `passphrase`. The caller has checked the parameters against the bounds above
 * (`readVault` does), and disposes of passphrase and key. Throws `vault.too-costly`, before anything is allocated,
 * where the machine has less memory to give.
 */
export async function deriveKey(passphrase: Secret, parameters: KdfParameters): Promise<Secret> {
  refuseMoreThanThereIs(parameters.memoryKiB)
  const sodium = parameters.parallelism === 1 ? await loadSodium() : null
  return sodium ? deriveBySodium(sodium, passphrase, parameters) : deriveByWasm(passphrase, parameters)
}

function refuseMoreThanThereIs(memoryKiB: number): void {
  const availableKiB = Math.floor(process.availableMemory() / 1024)
  if (memoryKiB <= availableKiB) return
  throw new RootkeepError('vault.too-costly', 'This machine has too little memory left for the derivation.', {
    neededMiB: memoryKiB / 1024,
    availableMiB: Math.floor(availableKiB / 1024),
  })
}

type Sodium = Pick<typeof import('sodium-native'), 'crypto_pwhash_async' | 'crypto_pwhash_ALG_ARGON2ID13'>

let sodiumLoaded: Promise<Sodium | null> | undefined

/** A prebuilt Node-API addon, the same for Node and Electron; null on a platform that has none. */
function loadSodium(): Promise<Sodium | null> {
  sodiumLoaded ??= import('sodium-native').then(
    ({ default: sodium }) => sodium,
    () => null,
  )
  return sodiumLoaded
}

/** On a thread of the pool. Ordinary buffers only: Electron forbids libsodium's guarded memory. */
async function deriveBySodium(
  sodium: Sodium,
  passphrase: Secret,
  { memoryKiB, passes, salt }: KdfParameters,
): Promise<Secret> {
  using copy = Secret.copy(passphrase.octets)
  const key = Secret.take(new Uint8Array(keyLength))
  await new Promise<void>((done, failed) => {
    const end = (cause: Error | null) => (cause ? failed(failure(cause)) : done())
    const algorithm = sodium.crypto_pwhash_ALG_ARGON2ID13
    const fixed = Buffer.from(salt)
    sodium.crypto_pwhash_async(key.octets, copy.octets, fixed, passes, memoryKiB * 1024, algorithm, end)
  })
  return key
}

/** The copy of the passphrase that the worker gets is overwritten there, and its memory goes when it ends. */
export async function deriveByWasm(passphrase: Secret, parameters: KdfParameters): Promise<Secret> {
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
