import { createPublicKey, verify } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { RootkeepError } from '../contract/errors.ts'
import { scratchFolder } from '../testing/program.ts'
import { createTestVault, keepKey, passphrase, vaultOptions } from '../testing/vault.ts'
import { type Custody, createCustody, openCustody } from './custody.ts'
import { readPassphrase } from './passphrase.ts'
import { isPassphraseSlot, type PassphraseSlot, readVault, type Slot } from './vault-format.ts'

const message = Buffer.from('to be signed')
const ecdsa = { kind: 'ecdsa', digest: 'sha256' } as const
const hash = (digit: string) => digit.repeat(64)

function coded(code: RootkeepError['code'], details: object = {}) {
  return expect.objectContaining({ code, details: expect.objectContaining(details) })
}

function passphraseSlot(slot: Slot | undefined): PassphraseSlot {
  if (!slot || !isPassphraseSlot(slot)) throw new Error('no slot of a passphrase')
  return slot
}

async function unlock(custody: Custody, words = passphrase): Promise<void> {
  using secret = readPassphrase(words)
  await custody.unlock(secret)
}

describe('createCustody', () => {
  test('writes one file, for its owner only, and is unlocked', async () => {
    using folder = scratchFolder()
    const custody = await createTestVault(folder.path)
    expect(readdirSync(folder.path)).toEqual(['vault.json'])
    expect(custody.isLocked).toBe(false)
    expect(custody.status()).toMatchObject({
      formatVersion: 1,
      createdAt: '2026-11-20T09:30:15Z',
      keyCount: 0,
      slots: [{ kind: 'passphrase', understood: true, derivation: 'Argon2id, 0.0625 MiB, 1 pass' }],
    })
  })

  test('spends at least 64 MiB and 3 passes unless told otherwise', async () => {
    using folder = scratchFolder()
    const { kdf: _, ...options } = vaultOptions
    using secret = readPassphrase(passphrase)
    const custody = await createCustody(folder.path, secret, { ...options, clock: Date.now })
    const [slot] = readVault(readFileSync(join(folder.path, 'vault.json'))).slots
    expect(passphraseSlot(slot).kdf.memoryKiB).toBeGreaterThanOrEqual(64 * 1024)
    expect(passphraseSlot(slot).kdf.passes).toBeGreaterThanOrEqual(3)
    custody.lock()
    await unlock(custody)
    expect(custody.isLocked).toBe(false)
  })

  test('leaves a vault that is there alone', async () => {
    using folder = scratchFolder()
    await createTestVault(folder.path)
    const before = readFileSync(join(folder.path, 'vault.json'))
    await expect(createTestVault(folder.path)).rejects.toEqual(coded('keep.exists'))
    expect(readFileSync(join(folder.path, 'vault.json'))).toEqual(before)
  })

  test('needs a folder', async () => {
    using folder = scratchFolder()
    await expect(createTestVault(join(folder.path, 'none'))).rejects.toEqual(coded('keep.missing'))
  })
})

describe('openCustody', () => {
  test('opens locked, and says what can be said without the passphrase', async () => {
    using folder = scratchFolder()
    const made = await createTestVault(folder.path)
    await keepKey(made, 'ec-p256', 'authority/a')
    const custody = openCustody(folder.path, vaultOptions)
    expect(custody.status()).toEqual({ ...made.status(), isLocked: true })
    expect(custody.status().keyCount).toBe(1)
  })

  test('does not read what a crash left behind', async () => {
    using folder = scratchFolder()
    const made = await createTestVault(folder.path)
    writeFileSync(join(folder.path, 'vault.json.new'), '{"half')
    await keepKey(made, 'ec-p256', 'authority/a')
    expect(readdirSync(folder.path)).toEqual(['vault.json'])
    writeFileSync(join(folder.path, 'vault.json.new'), '{"half')
    expect(openCustody(folder.path, vaultOptions).status().keyCount).toBe(1)
  })

  test('finds nothing in an empty folder', () => {
    using folder = scratchFolder()
    expect(() => openCustody(folder.path, vaultOptions)).toThrow(coded('keep.missing'))
  })

  test('accepts no slot that is cheap to guess, unless it would make such itself', async () => {
    using folder = scratchFolder()
    await createTestVault(folder.path)
    const { kdf: _, ...options } = vaultOptions
    const custody = openCustody(folder.path, options)
    await expect(unlock(custody)).rejects.toEqual(coded('vault.damaged', { field: 'slots[0].kdf.memoryKiB' }))
  })
})

describe('Custody.unlock', () => {
  test('refuses another passphrase, and stays locked', async () => {
    using folder = scratchFolder()
    await createTestVault(folder.path)
    const custody = openCustody(folder.path, vaultOptions)
    await expect(unlock(custody, 'another passphrase')).rejects.toEqual(coded('vault.wrong-passphrase'))
    expect(custody.isLocked).toBe(true)
  })

  test('proves a passphrase while unlocked', async () => {
    using folder = scratchFolder()
    const custody = await createTestVault(folder.path)
    await unlock(custody)
    await expect(unlock(custody, 'another passphrase')).rejects.toEqual(coded('vault.wrong-passphrase'))
    expect(custody.isLocked).toBe(false)
  })

  test('comes too late when the vault is locked meanwhile', async () => {
    using folder = scratchFolder()
    await createTestVault(folder.path)
    const custody = openCustody(folder.path, vaultOptions)
    const unlocking = unlock(custody)
    custody.lock()
    await expect(unlocking).rejects.toEqual(coded('vault.locked'))
    expect(custody.isLocked).toBe(true)
  })

  test('can be asked twice at once', async () => {
    using folder = scratchFolder()
    await createTestVault(folder.path)
    const custody = openCustody(folder.path, vaultOptions)
    await Promise.all([unlock(custody), unlock(custody)])
    expect(custody.keys()).toEqual([])
  })
})

describe('Custody.lock', () => {
  test('ends every signer, even after the vault is unlocked again', async () => {
    using folder = scratchFolder()
    const custody = await createTestVault(folder.path)
    const { keyId } = await keepKey(custody, 'ec-p256', 'authority/a')
    const [used, unused] = [custody.signer(keyId), custody.signer(keyId)]
    used.sign(message, ecdsa)
    custody.lock()
    expect(() => used.sign(message, ecdsa)).toThrow(coded('vault.locked'))
    await unlock(custody)
    expect(() => used.sign(message, ecdsa)).toThrow(coded('vault.locked'))
    expect(() => unused.sign(message, ecdsa)).toThrow(coded('vault.locked'))
    expect(custody.signer(keyId).sign(message, ecdsa)).toBeInstanceOf(Uint8Array)
  })

  test('overwrites the vault key', async () => {
    using folder = scratchFolder()
    const made: Buffer[] = []
    const random = (length: number) => {
      const octets = vaultOptions.random(length)
      if (length === 32) made.push(octets)
      return octets
    }
    using secret = readPassphrase(passphrase)
    const custody = await createCustody(folder.path, secret, { ...vaultOptions, random })
    custody.lock()
    expect(made).toEqual([Buffer.alloc(32)])
  })

  test.each<{ name: string; act: (custody: Custody) => unknown }>([
    { name: 'keys', act: (custody) => custody.keys() },
    { name: 'signer', act: (custody) => custody.signer('00') },
    {
      name: 'privateKeys.generate',
      act: ({ privateKeys }) => privateKeys.generate('ec-p256', { purpose: 'a' }),
    },
    { name: 'privateKeys.assign', act: ({ privateKeys }) => privateKeys.assign('00', 'a') },
    { name: 'privateKeys.restricting', act: ({ privateKeys }) => privateKeys.restricting('00') },
    { name: 'privateKeys.destroying', act: ({ privateKeys }) => privateKeys.destroying('00') },
    { name: 'privateKeys.lock', act: ({ privateKeys }) => privateKeys.lock('00') },
    { name: 'privateKeys.unlock', act: ({ privateKeys }) => privateKeys.unlock('00', readPassphrase('a')) },
    { name: 'privateKeys.disclose', act: ({ privateKeys }) => privateKeys.disclose('00', null) },
    {
      name: 'privateKeys.protect',
      act: ({ privateKeys }) => privateKeys.protect('00', readPassphrase('a'), () => {}),
    },
    {
      name: 'privateKeys.unprotect',
      act: ({ privateKeys }) => privateKeys.unprotect('00', readPassphrase('a'), () => {}),
    },
    { name: 'authenticate', act: (custody) => custody.authenticate(message) },
    { name: 'verify', act: (custody) => custody.verify(message, message) },
    { name: 'journalHead', act: (custody) => custody.journalHead() },
    {
      name: 'stageJournalHead',
      act: (custody) => custody.stageJournalHead({ sequence: 1, hash: hash('a') }),
    },
    {
      name: 'waysIn.change',
      act: ({ waysIn }) => waysIn.change(readPassphrase('a'), { passphrase: readPassphrase('b') }, () => {}),
    },
    {
      name: 'waysIn.add',
      act: ({ waysIn }) =>
        waysIn.add(readPassphrase('a'), { passphrase: readPassphrase('b'), label: 'b' }, () => {}),
    },
    { name: 'waysIn.raise', act: ({ waysIn }) => waysIn.raise(readPassphrase('a'), {}, () => {}) },
    {
      name: 'waysIn.remove',
      act: ({ waysIn }) => waysIn.remove('00', readPassphrase('a'), () => {}),
    },
  ])('leaves nothing to $name', async ({ act }) => {
    using folder = scratchFolder()
    const custody = await createTestVault(folder.path)
    custody.lock()
    await expect(async () => await act(custody)).rejects.toEqual(coded('vault.locked'))
  })

  test.each<{ name: string; act: (custody: Custody) => Promise<unknown> }>([
    { name: 'a key is made', act: (custody) => keepKey(custody, 'rsa-2048', 'a') },
    {
      name: 'a passphrase is changed',
      act: (custody) =>
        custody.waysIn.change(readPassphrase(passphrase), { passphrase: readPassphrase('b') }, () => {
          throw new Error('nothing may be written')
        }),
    },
  ])('stops what is under way when $name', async ({ act }) => {
    using folder = scratchFolder()
    const custody = await createTestVault(folder.path)
    const before = readFileSync(join(folder.path, 'vault.json'))
    const acting = act(custody)
    custody.lock()
    await expect(acting).rejects.toEqual(coded('vault.locked'))
    expect(readFileSync(join(folder.path, 'vault.json'))).toEqual(before)
  })
})

describe('Custody.privateKeys.generate', () => {
  test('keeps a key that signs after the vault was closed and opened', async () => {
    using folder = scratchFolder()
    const made = await createTestVault(folder.path)
    const key = await keepKey(made, 'ec-p256', 'authority/seattle')
    const custody = openCustody(folder.path, vaultOptions)
    await unlock(custody)
    expect(custody.keys()).toEqual([key])
    expect(key).toMatchObject({ algorithm: 'ec-p256', purpose: 'authority/seattle', destroyedAt: null })
    const signer = custody.signer(key.keyId)
    const publicKey = createPublicKey({
      key: Buffer.from(signer.subjectPublicKeyInfo),
      format: 'der',
      type: 'spki',
    })
    expect(verify('sha256', message, publicKey, signer.sign(message, ecdsa))).toBe(true)
  })

  test('leaves nothing in the vault of a key that was not kept', async () => {
    using folder = scratchFolder()
    const custody = await createTestVault(folder.path)
    const before = readFileSync(join(folder.path, 'vault.json'))
    ;(await custody.privateKeys.generate('ec-p256', { purpose: 'authority/seattle' }))[Symbol.dispose]()
    expect(custody.keys()).toEqual([])
    expect(readFileSync(join(folder.path, 'vault.json'))).toEqual(before)
  })

  test('never writes what could not be read again', async () => {
    using folder = scratchFolder()
    const custody = await createTestVault(folder.path)
    await expect(keepKey(custody, 'ec-p256', 'Not A Purpose')).rejects.toThrow('not written')
    expect(openCustody(folder.path, vaultOptions).status().keyCount).toBe(0)
  })

  test('does not overwrite what another program wrote', async () => {
    using folder = scratchFolder()
    const first = await createTestVault(folder.path)
    const second = openCustody(folder.path, vaultOptions)
    await unlock(second)
    const { keyId } = await keepKey(second, 'ec-p256', 'authority/b')
    await expect(keepKey(first, 'ec-p256', 'authority/a')).rejects.toEqual(coded('keep.in-use'))
    expect(openCustody(folder.path, vaultOptions).status().keyCount).toBe(1)
    expect(second.signer(keyId)).toBeDefined()
    first.lock()
    await unlock(first)
    expect(first.keys().map((key) => key.keyId)).toEqual([keyId])
  })
})

describe('Custody.authenticate', () => {
  test('makes what only the same vault verifies', async () => {
    using folder = scratchFolder()
    using other = scratchFolder()
    const [custody, foreign] = [await createTestVault(folder.path), await createTestVault(other.path)]
    const mac = custody.authenticate(message)
    expect(custody.verify(message, mac)).toBe(true)
    expect(custody.verify(Buffer.from('another'), mac)).toBe(false)
    expect(custody.verify(message, mac.subarray(0, 31))).toBe(false)
    expect(foreign.verify(message, mac)).toBe(false)
  })
})

describe('Custody.stageJournalHead', () => {
  test('remembers it across a restart', async () => {
    using folder = scratchFolder()
    const made = await createTestVault(folder.path)
    expect(made.journalHead()).toBeNull()
    made.stageJournalHead({ sequence: 3, hash: hash('a') }).commit()
    const custody = openCustody(folder.path, vaultOptions)
    await unlock(custody)
    expect(custody.journalHead()).toEqual({ sequence: 3, hash: hash('a') })
  })

  test('changes nothing before it is committed, and leaves nothing behind when it is not', async () => {
    using folder = scratchFolder()
    const custody = await createTestVault(folder.path)
    const before = readFileSync(join(folder.path, 'vault.json'))
    {
      using _ = custody.stageJournalHead({ sequence: 3, hash: hash('a') })
      expect(readFileSync(join(folder.path, 'vault.json'))).toEqual(before)
      expect(custody.journalHead()).toBeNull()
    }
    expect(readdirSync(folder.path)).toEqual(['vault.json'])
  })

  test('writes nothing when it knows it already', async () => {
    using folder = scratchFolder()
    const custody = await createTestVault(folder.path)
    custody.stageJournalHead({ sequence: 3, hash: hash('a') }).commit()
    const before = readFileSync(join(folder.path, 'vault.json'))
    custody.stageJournalHead({ sequence: 3, hash: hash('a') }).commit()
    expect(readFileSync(join(folder.path, 'vault.json'))).toEqual(before)
  })

  test.each([
    { name: 'an earlier one', head: { sequence: 2, hash: hash('a') } },
    { name: 'another one of the same sequence', head: { sequence: 3, hash: hash('b') } },
  ])('refuses $name', async ({ head }) => {
    using folder = scratchFolder()
    const custody = await createTestVault(folder.path)
    custody.stageJournalHead({ sequence: 3, hash: hash('a') }).commit()
    expect(() => custody.stageJournalHead(head)).toThrow(coded('journal.rolled-back', { remembered: 3 }))
    expect(custody.journalHead()).toEqual({ sequence: 3, hash: hash('a') })
  })
})
