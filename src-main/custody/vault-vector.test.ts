// FORMAT.md against a vault that another program made from it: each step, then the whole.

import { createHash, createPrivateKey, createPublicKey, verify } from 'node:crypto'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { signatureAlgorithmDer } from '../pki/algorithm.ts'
import { schemeOfKey } from '../pki/public-key.ts'
import { verifySignature } from '../pki/verification.ts'
import { scratchFolder } from '../testing/program.ts'
import { commitTo, vaultOptions } from '../testing/vault.ts'
import { vector, vectorFolder } from '../testing/vault-vector.ts'
import { canonicalJson } from './canonical-json.ts'
import { openCustody } from './custody.ts'
import { readPassphrase } from './passphrase.ts'
import { Secret } from './secret.ts'
import { readVault } from './vault-format.ts'
import { derive } from './vault-key.ts'

const { kdf: _, ...options } = vaultOptions

describe('the vault of format 1 that another program made', () => {
  test.each(vector.slots)('opens with "$passphrase"', async ({ passphrase }) => {
    using folder = scratchFolder()
    cpSync(vectorFolder, folder.path, { recursive: true })
    const custody = openCustody(folder.path, options)
    using secret = readPassphrase(passphrase)
    await custody.unlock(secret)
    expect(custody.isLocked).toBe(false)
    expect(custody.journalHead()?.sequence).toBe(7)
    const { message, mac } = vector.journal
    expect(custody.authenticate(Buffer.from(message)).toString('hex')).toBe(mac)
  })

  test('signs with its keys, and knows the destroyed one', async () => {
    using folder = scratchFolder()
    cpSync(vectorFolder, folder.path, { recursive: true })
    const custody = openCustody(folder.path, options)
    using secret = readPassphrase(vector.slots[0].passphrase)
    await custody.unlock(secret)
    expect(custody.keys().map((key) => key.destroyedAt)).toEqual([null, '2026-11-20T10:10:00Z', null])
    const message = Buffer.from('to be signed')
    const [p256, ed25519] = vector.keys.map(({ keyId }) => custody.signer(keyId))
    const ecdsa = p256?.sign(message, { kind: 'ecdsa', digest: 'sha256' }) ?? Buffer.alloc(0)
    const eddsa = ed25519?.sign(message, { kind: 'ed25519', digest: 'none' }) ?? Buffer.alloc(0)
    expect(verify('sha256', message, publicKey(0), ecdsa)).toBe(true)
    expect(verify(null, message, publicKey(1), eddsa)).toBe(true)
  })

  test('keeps the slot of an unknown kind when it is written again', async () => {
    using folder = scratchFolder()
    cpSync(vectorFolder, folder.path, { recursive: true })
    const custody = openCustody(folder.path, options)
    using secret = readPassphrase(vector.slots[0].passphrase)
    await custody.unlock(secret)
    expect(custody.status().slots[0]).toMatchObject({ kind: 'recovery-shares', understood: false })
    custody.stageJournalHead({ sequence: 8, hash: 'ab'.repeat(32) }).commit()
    const slots = (path: string) => JSON.parse(readFileSync(join(path, 'vault.json'), 'utf8')).slots
    expect(slots(folder.path)).toEqual(slots(vectorFolder))
  })

  test('has the canonical form that the other program hashed', () => {
    const { mac: _, ...contents } = readVault(readFileSync(join(vectorFolder, 'vault.json')))
    const digest = createHash('sha256').update(canonicalJson(contents)).digest('hex')
    expect(digest).toBe(vector.canonicalSha256)
  })

  test('derives the keys that the other program derived', () => {
    const secret = Secret.copy(Buffer.from(vector.vaultKey, 'hex'))
    const { vaultId } = readVault(readFileSync(join(vectorFolder, 'vault.json')))
    const derived = (purpose: Parameters<typeof derive>[1]) =>
      derive({ secret, vaultId }, purpose).octets.toString('hex')
    expect(derived('vault')).toBe(vector.macKey)
    expect(derived('journal')).toBe(vector.journal.key)
    for (const { keyId, sealingKey } of vector.keys) expect(derived(`key/${keyId}`)).toBe(sealingKey)
  })
})

describe('the vault of format 2 that another program made', () => {
  const made = join(vectorFolder, '../vault-v2')
  const steps = JSON.parse(readFileSync(join(made, 'vector.json'), 'utf8')) as Readonly<
    Record<string, string>
  >

  test('opens, lets out no key that is marked, and the other by its own passphrase', async () => {
    using folder = scratchFolder()
    cpSync(made, folder.path, { recursive: true })
    const custody = openCustody(folder.path, options)
    using secret = readPassphrase(steps.passphrase ?? '')
    await custody.unlock(secret)
    const [staying, guarded] = custody.keys()
    expect(staying).toMatchObject({ purpose: 'key/staying', exportable: false, isUsable: true })
    expect(guarded).toMatchObject({ purpose: 'key/guarded', hasOwnPassphrase: true, isUsable: false })
    await expect(custody.privateKeys.disclose(staying?.keyId ?? '', null)).rejects.toMatchObject({
      code: 'key.not-exportable',
    })
    using own = readPassphrase(steps.keyPassphrase ?? '')
    using pkcs8 = await custody.privateKeys.disclose(guarded?.keyId ?? '', own)
    expect(pkcs8.octets.toString('base64')).toBe(steps.privateKey)
  })

  test('becomes one of format 1 when what is new in it goes', async () => {
    using folder = scratchFolder()
    cpSync(made, folder.path, { recursive: true })
    const custody = openCustody(folder.path, options)
    using secret = readPassphrase(steps.passphrase ?? '')
    await custody.unlock(secret)
    const [staying, guarded] = custody.keys()
    const commit = commitTo(custody)
    using own = readPassphrase(steps.keyPassphrase ?? '')
    await custody.privateKeys.unprotect(guarded?.keyId ?? '', own, commit)
    expect(custody.status().formatVersion).toBe(2)
    commit({ keys: readVault(readFileSync(join(folder.path, 'vault.json'))).keys.slice(1) })
    expect(custody.keys().some(({ keyId }) => keyId === staying?.keyId)).toBe(false)
    expect(custody.status().formatVersion).toBe(1)
  })
})

describe('the vault of format 1 with a key of each kind', () => {
  test('signs with each of them', async () => {
    using folder = scratchFolder()
    cpSync(join(vectorFolder, '../vault-v1-kinds'), folder.path, { recursive: true })
    const custody = openCustody(folder.path, options)
    using secret = readPassphrase(vector.slots[0].passphrase)
    await custody.unlock(secret)
    const message = Buffer.from('to be signed')
    for (const { keyId, subjectPublicKeyInfo } of custody.keys()) {
      const scheme = schemeOfKey(subjectPublicKeyInfo)
      const signature = custody.signer(keyId).sign(message, scheme)
      const signed = { message, signature, signatureAlgorithm: signatureAlgorithmDer(scheme) }
      expect(verifySignature(subjectPublicKeyInfo, signed)).toBe(true)
    }
    const kinds = ['rsa-pss-2048', 'ed448', 'ml-dsa-44', 'ml-dsa-65', 'slh-dsa-sha2-128f']
    expect(custody.keys().map(({ algorithm }) => algorithm)).toEqual(kinds)
  })
})

function publicKey(index: 0 | 1) {
  const key = Buffer.from(vector.keys[index].privateKey, 'base64')
  return createPublicKey(createPrivateKey({ key, format: 'der', type: 'pkcs8' }))
}
