// A vault with as many keys as are asked for: one key pair, sealed again and again under ids of their own, and written
// once.

import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateKey } from '../src-main/custody/algorithms.ts'
import type { KdfCost } from '../src-main/custody/argon2.ts'
import { openCustody } from '../src-main/custody/custody.ts'
import { readPassphrase } from '../src-main/custody/passphrase.ts'
import { Secret } from '../src-main/custody/secret.ts'
import { makePassphraseSlot } from '../src-main/custody/slots.ts'
import { Vault } from '../src-main/custody/vault.ts'
import { VaultFile } from '../src-main/custody/vault-file.ts'
import { passphrase } from '../src-main/testing/vault.ts'
import { type Side, secondsByClock } from './rounds.ts'

const createdAt = '2026-11-20T09:00:00Z'

/** Opens it anew at each run, and signs with its last key. */
export async function createFilledVault(count: number, cost: KdfCost): Promise<Side & Disposable> {
  const folder = mkdtempSync(join(tmpdir(), 'rootkeep-bench-'))
  const vaultKey = { vaultId: randomBytes(16).toString('hex'), secret: Secret.take(randomBytes(32)) }
  using secret = readPassphrase(passphrase)
  const making = {
    slotId: randomBytes(16).toString('hex'),
    label: 'bench',
    createdAt,
    cost,
    random: randomBytes,
  }
  using vault = Vault.create(
    new VaultFile(folder),
    vaultKey,
    await makePassphraseSlot({ vaultKey }, secret, making),
  )
  const { subjectPublicKeyInfo, privateKey } = await generateKey('ec-p256')
  const keys = Array.from({ length: count }, (_, index) => {
    const description = {
      keyId: randomBytes(16).toString('hex'),
      algorithm: 'ec-p256',
      purpose: `key/bench-${index}`,
      createdAt,
      subjectPublicKeyInfo: Buffer.from(subjectPublicKeyInfo).toString('base64'),
    }
    return vault.sealKey(description, privateKey, randomBytes)
  })
  vault.commit({ keys })
  const keyId = keys.at(-1)?.keyId ?? ''
  return {
    name: `${count} keys`,
    run: () => secondsByClock(1, () => openAndSign(folder, keyId)),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function openAndSign(folder: string, keyId: string): Promise<void> {
  const custody = openCustody(folder, { clock: Date.now, random: randomBytes })
  using secret = readPassphrase(passphrase)
  await custody.unlock(secret)
  custody.signer(keyId).sign(Buffer.from('once'), { kind: 'ecdsa', digest: 'sha256' })
  custody.lock()
}
