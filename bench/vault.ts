// The vault beside what it can't do without: one Argon2id run with its slot's parameters, by the fastest of those that
// Electron can run (the others beside it), and bare signatures. And what ten thousand keys make of its opening.

import { createPrivateKey, randomBytes, sign } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argon2id } from 'hash-wasm'
import sodium from 'sodium-native'
import { type Custody, createCustody } from '../src-main/custody/custody.ts'
import { readPassphrase } from '../src-main/custody/passphrase.ts'
import { newTestKey } from '../src-main/testing/key.ts'
import { keepKey, passphrase } from '../src-main/testing/vault.ts'
import { durationFigure, type Figure, speedFigure } from './figure.ts'
import { createFilledVault } from './filled-vault.ts'
import { compare, type Side, secondsByClock, secondsOf } from './rounds.ts'

const signatures = 1000
/** The cost that the ratios are taken at, whatever would be calibrated here. */
const cost = { memoryKiB: 256 * 1024, passes: 3 } as const
const costText = `${cost.memoryKiB / 1024} MiB and ${cost.passes} passes`
const few = 10
const many = 10_000

export async function* vault(): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'rootkeep-bench-'))
  try {
    using secret = readPassphrase(passphrase)
    const options = { clock: Date.now, random: randomBytes, kdf: cost }
    const custody = await createCustody(folder, secret, options)
    yield await deriving()
    yield await unlocking(custody)
    yield await firstSignature(custody)
    yield await signing(custody)
    yield await openingMany()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const password = Buffer.from(passphrase)

/** libsodium, as the vault uses it. */
const bySodium: Side = {
  name: 'libsodium',
  run: () =>
    secondsByClock(1, async () => {
      const { crypto_pwhash_ALG_ARGON2ID13: algorithm } = sodium
      const bytes = cost.memoryKiB * 1024
      await new Promise<void>((done, failed) => {
        const end = (error: Error | null) => (error ? failed(error) : done())
        const [key, salt] = [Buffer.alloc(32), randomBytes(16)]
        sodium.crypto_pwhash_async(key, password, salt, cost.passes, bytes, algorithm, end)
      })
    }),
}

const byWasm: Side = {
  name: 'hash-wasm',
  run: () =>
    secondsByClock(1, () =>
      argon2id({
        password,
        salt: randomBytes(16),
        memorySize: cost.memoryKiB,
        iterations: cost.passes,
        parallelism: 1,
        hashLength: 32,
        outputType: 'binary',
      }),
    ),
}

async function deriving(): Promise<Figure> {
  const words = { what: `Argon2id of ${costText} by libsodium`, beside: 'by hash-wasm, the fallback' }
  return durationFigure(words, await compare(bySodium, byWasm, 5))
}

async function unlocking(custody: Custody): Promise<Figure> {
  using secret = readPassphrase(passphrase)
  const unlock: Side = {
    name: 'unlock',
    run() {
      custody.lock()
      return secondsByClock(1, () => custody.unlock(secret))
    },
  }
  const beside = `one Argon2id of ${costText} by libsodium`
  const words = { what: 'unlock the vault', beside, goal: { atMost: 1.2 } }
  return durationFigure(words, await compare(unlock, bySodium, 7))
}

/** Unsealing and signing, when the vault is unlocked and the key has not been used. */
async function firstSignature(custody: Custody): Promise<Figure> {
  const { keyId } = await keepKey(custody, 'ec-p256', 'authority/first')
  using secret = readPassphrase(passphrase)
  const message = randomBytes(600)
  const bareKey = createPrivateKey(newTestKey('ec-p256').privateKeyPem)
  const first: Side = {
    name: 'first',
    async run() {
      custody.lock()
      await custody.unlock(secret)
      return secondsByClock(1, () => custody.signer(keyId).sign(message, { kind: 'ecdsa', digest: 'sha256' }))
    },
  }
  const bare: Side = {
    name: 'bare',
    run: () => secondsByClock(1, () => sign('sha256', message, bareKey)),
  }
  const comparison = await compare(first, bare, 7)
  const milliseconds = {
    median: comparison.ours.median * 1000,
    min: comparison.ours.min * 1000,
    max: comparison.ours.max * 1000,
  }
  return {
    what: 'unseal a key and sign with it for the first time after unlocking, P-256',
    beside: null,
    value: milliseconds,
    unit: 'ms',
    goal: { atMost: 5 },
  }
}

async function signing(custody: Custody): Promise<Figure> {
  const { keyId } = await keepKey(custody, 'ec-p256', 'authority/bench')
  const signer = custody.signer(keyId)
  const bareKey = createPrivateKey(newTestKey('ec-p256').privateKeyPem)
  const message = randomBytes(600)
  const through = repeated('vault', () => void signer.sign(message, { kind: 'ecdsa', digest: 'sha256' }))
  const bare = repeated('bare', () => void sign('sha256', message, bareKey))
  const words = { what: 'sign by a key of the vault, P-256', beside: 'one sign', goal: { atLeast: 0.8 } }
  return speedFigure(words, await compare(through, bare, 15))
}

/** Opened as a program does that starts: read, unlocked, and one signature made. */
async function openingMany(): Promise<Figure> {
  using large = await createFilledVault(many, cost)
  using small = await createFilledVault(few, cost)
  const words = {
    what: `open a vault of ${many.toLocaleString('en-US')} keys and sign with the last`,
    beside: `a vault of ${few}`,
    goal: { atMost: 1.2 },
  }
  return durationFigure(words, await compare(large, small, 5))
}

function repeated(name: string, work: () => void): Side {
  const run = () =>
    secondsOf(signatures, () => {
      for (let turn = 0; turn < signatures; turn++) work()
    })
  return { name, run }
}
