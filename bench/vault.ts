// The vault beside what it can't do without: Argon2id by the same library with the same parameters, and bare
// signatures.

import { createPrivateKey, randomBytes, sign } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argon2id } from 'hash-wasm'
import { defaultKdfCost } from '../src-main/custody/argon2.ts'
import { type Custody, createCustody } from '../src-main/custody/custody.ts'
import { readPassphrase } from '../src-main/custody/passphrase.ts'
import { newTestKey } from '../src-main/testing/key.ts'
import { keepKey, passphrase } from '../src-main/testing/vault.ts'
import { durationFigure, type Figure, speedFigure } from './figure.ts'
import { compare, type Side, secondsByClock, secondsOf } from './rounds.ts'

const signatures = 1000

export async function* vault(): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'rootkeep-bench-'))
  try {
    using secret = readPassphrase(passphrase)
    const custody = await createCustody(folder, secret, { clock: Date.now, random: randomBytes })
    yield await unlocking(custody)
    yield await signing(custody)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
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
  const { memoryKiB, passes } = defaultKdfCost
  const parameters = { memorySize: memoryKiB, iterations: passes, parallelism: 1, hashLength: 32 }
  const bare: Side = {
    name: 'argon2id',
    run: () =>
      secondsByClock(1, () =>
        argon2id({ ...parameters, password: passphrase, salt: randomBytes(16), outputType: 'binary' }),
      ),
  }
  const beside = `one Argon2id of ${memoryKiB / 1024} MiB and ${passes} passes by hash-wasm`
  const words = { what: 'unlock the vault', beside, goal: { atMost: 1.2 } }
  return durationFigure(words, await compare(unlock, bare, 5))
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

function repeated(name: string, work: () => void): Side {
  const run = () =>
    secondsOf(signatures, () => {
      for (let turn = 0; turn < signatures; turn++) work()
    })
  return { name, run }
}
