import { createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ErrorCode } from '../contract/errors.ts'
import { scratchFolder } from '../testing/program.ts'
import { commitTo, createTestVault, keepKey, passphrase, vaultOptions } from '../testing/vault.ts'
import { type Custody, openCustody } from './custody.ts'
import type { HeldKey } from './held-key.ts'
import { readPassphrase } from './passphrase.ts'
import { readVault } from './vault-format.ts'
import type { Commit } from './ways-in.ts'

const own = 'only for this key'
const message = Buffer.from('to be signed')
const ecdsa = { kind: 'ecdsa', digest: 'sha256' } as const
const coded = (code: ErrorCode) => expect.objectContaining({ code })

let folder: ReturnType<typeof scratchFolder>
let custody: Custody
let commit: Commit
let key: HeldKey
beforeEach(async () => {
  folder = scratchFolder()
  custody = await createTestVault(folder.path)
  commit = commitTo(custody)
  key = await keepKey(custody, 'ec-p256', 'key/build')
})
afterEach(() => folder[Symbol.dispose]())

function signs(keyId = key.keyId): boolean {
  const signature = custody.signer(keyId).sign(message, ecdsa)
  const spki = { key: Buffer.from(key.subjectPublicKeyInfo), format: 'der', type: 'spki' } as const
  return verify('sha256', message, createPublicKey(spki), signature)
}

async function reopen(): Promise<void> {
  custody.lock()
  custody = openCustody(folder.path, vaultOptions)
  using secret = readPassphrase(passphrase)
  await custody.unlock(secret)
  commit = commitTo(custody)
}

function formatVersion(): number {
  return readVault(readFileSync(join(folder.path, 'vault.json'))).formatVersion
}

const held = () => custody.keys().find(({ keyId }) => keyId === key.keyId)

describe('PrivateKeys.generate', () => {
  test('takes a key back without a trace', async () => {
    using made = await custody.privateKeys.generate('ec-p256', { purpose: 'key/other' })
    const { keyId } = made.keep()
    custody.signer(keyId).sign(message, ecdsa)
    made.takeBack(keyId)
    expect(custody.keys().map((each) => each.keyId)).toEqual([key.keyId])
    expect(() => custody.signer(keyId)).toThrow(coded('key.unknown'))
  })

  test('makes one that never leaves the vault', async () => {
    using made = await custody.privateKeys.generate('ec-p256', { purpose: 'key/hsm', exportable: false })
    const { keyId } = made.keep()
    await expect(custody.privateKeys.disclose(keyId, null)).rejects.toEqual(coded('key.not-exportable'))
    await reopen()
    await expect(custody.privateKeys.disclose(keyId, null)).rejects.toEqual(coded('key.not-exportable'))
  })
})

describe('PrivateKeys.restricting', () => {
  test('marks a key for good, and the vault as of a format that says so', async () => {
    expect(formatVersion()).toBe(1)
    commit(custody.privateKeys.restricting(key.keyId))
    expect(formatVersion()).toBe(2)
    await reopen()
    expect(held()).toMatchObject({ exportable: false })
    expect(signs()).toBe(true)
  })
})

describe('PrivateKeys.assign', () => {
  test('gives a key another purpose, and takes it back', async () => {
    using assigned = custody.privateKeys.assign(key.keyId, 'authority/seattle')
    expect(assigned.keep().purpose).toBe('authority/seattle')
    await reopen()
    expect(held()?.purpose).toBe('authority/seattle')
    expect(signs()).toBe(true)
    using again = custody.privateKeys.assign(key.keyId, 'authority/paris')
    again.keep()
    again.takeBack(key.keyId)
    expect(held()?.purpose).toBe('authority/seattle')
  })
})

describe('PrivateKeys.destroying', () => {
  test('leaves a tombstone', async () => {
    signs()
    commit(custody.privateKeys.destroying(key.keyId))
    expect(() => custody.signer(key.keyId)).toThrow(coded('key.unknown'))
    await reopen()
    expect(held()).toMatchObject({ destroyedAt: '2026-11-20T09:30:15Z', isUsable: false })
    expect(custody.status().keyCount).toBe(0)
    expect(readFileSync(join(folder.path, 'vault.json'), 'utf8')).toContain('"sealed": null')
  })
})

describe('PrivateKeys.protect', () => {
  beforeEach(() => custody.privateKeys.protect(key.keyId, readPassphrase(own), commit))

  test('makes a key sign only after its own passphrase, once in each opening of the vault', async () => {
    expect(() => custody.signer(key.keyId)).toThrow(coded('key.passphrase-needed'))
    expect(held()).toMatchObject({ hasOwnPassphrase: true, isUsable: false })
    await custody.privateKeys.unlock(key.keyId, readPassphrase(own))
    expect(signs()).toBe(true)
    expect(held()?.isUsable).toBe(true)
    await reopen()
    expect(() => custody.signer(key.keyId)).toThrow(coded('key.passphrase-needed'))
    await custody.privateKeys.unlock(key.keyId, readPassphrase(own))
    expect(signs()).toBe(true)
  })

  test.each([passphrase, 'guessed'])('does not open it by %j', async (words) => {
    const unlocking = custody.privateKeys.unlock(key.keyId, readPassphrase(words))
    await expect(unlocking).rejects.toEqual(coded('key.wrong-passphrase'))
  })

  test('keeps what the vault key opens closed: what lies within the seal is no PKCS#8', async () => {
    await expect(custody.privateKeys.disclose(key.keyId, null)).rejects.toEqual(
      coded('key.passphrase-needed'),
    )
    using pkcs8 = await custody.privateKeys.disclose(key.keyId, readPassphrase(own))
    expect(pkcs8.octets[0]).toBe(0x30)
  })

  test('survives another purpose and the mark that it never leaves, while it is ready', async () => {
    await custody.privateKeys.unlock(key.keyId, readPassphrase(own))
    custody.privateKeys.assign(key.keyId, 'authority/seattle').keep()
    commit(custody.privateKeys.restricting(key.keyId))
    expect(signs()).toBe(true)
    await reopen()
    await custody.privateKeys.unlock(key.keyId, readPassphrase(own))
    expect(signs()).toBe(true)
  })

  test('is not given twice, and goes again', async () => {
    const again = custody.privateKeys.protect(key.keyId, readPassphrase('x'), commit)
    await expect(again).rejects.toEqual(coded('key.has-passphrase'))
    const wrong = custody.privateKeys.unprotect(key.keyId, readPassphrase('x'), commit)
    await expect(wrong).rejects.toEqual(coded('key.wrong-passphrase'))
    await custody.privateKeys.unprotect(key.keyId, readPassphrase(own), commit)
    expect(signs()).toBe(true)
    const none = custody.privateKeys.unprotect(key.keyId, readPassphrase(own), commit)
    await expect(none).rejects.toEqual(coded('key.has-no-passphrase'))
    expect(formatVersion()).toBe(1)
  })
})

describe('PrivateKeys.lock', () => {
  test('stops one key alone, also for who has its signer, until the vault\u2019s passphrase is given', async () => {
    const other = await keepKey(custody, 'ec-p256', 'key/other')
    const signer = custody.signer(key.keyId)
    signer.sign(message, ecdsa)
    custody.privateKeys.lock(key.keyId)
    expect(() => signer.sign(message, ecdsa)).toThrow(coded('key.locked'))
    expect(() => custody.signer(key.keyId)).toThrow(coded('key.locked'))
    await expect(custody.privateKeys.disclose(key.keyId, null)).rejects.toEqual(coded('key.locked'))
    expect(custody.signer(other.keyId).sign(message, ecdsa)).toBeInstanceOf(Uint8Array)
    const wrong = custody.privateKeys.unlock(key.keyId, readPassphrase('guessed'))
    await expect(wrong).rejects.toEqual(coded('vault.wrong-passphrase'))
    expect(() => custody.signer(key.keyId)).toThrow(coded('key.locked'))
    await custody.privateKeys.unlock(key.keyId, readPassphrase(passphrase))
    expect(signs()).toBe(true)
  })

  test('asks for the key\u2019s own passphrase where it has one', async () => {
    await custody.privateKeys.protect(key.keyId, readPassphrase(own), commit)
    await custody.privateKeys.unlock(key.keyId, readPassphrase(own))
    custody.privateKeys.lock(key.keyId)
    expect(() => custody.signer(key.keyId)).toThrow(coded('key.locked'))
    const byVault = custody.privateKeys.unlock(key.keyId, readPassphrase(passphrase))
    await expect(byVault).rejects.toEqual(coded('key.wrong-passphrase'))
    await custody.privateKeys.unlock(key.keyId, readPassphrase(own))
    expect(signs()).toBe(true)
  })

  test('comes too late when the vault is locked meanwhile', async () => {
    custody.privateKeys.lock(key.keyId)
    const unlocking = custody.privateKeys.unlock(key.keyId, readPassphrase(passphrase))
    custody.lock()
    await expect(unlocking).rejects.toEqual(coded('vault.locked'))
  })
})
