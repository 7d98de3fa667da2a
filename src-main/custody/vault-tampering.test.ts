// What a stranger with a hex editor does to vault.json: every field changed, entries moved, replayed, exchanged.
// Whatever he does, unlocking names it or refuses the passphrase; no other key is ever used.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RootkeepError } from '../contract/errors.ts'
import { scratchFolder } from '../testing/program.ts'
import { commitTo, createTestVault, keepKey, passphrase, vaultOptions } from '../testing/vault.ts'
import { type Custody, openCustody } from './custody.ts'
import { readPassphrase } from './passphrase.ts'
import { readVault, type VaultContents } from './vault-format.ts'

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
interface Place {
  readonly holder: Json[] | { [name: string]: Json }
  readonly name: string
}

const folder = scratchFolder()
const path = join(folder.path, 'vault.json')
let now: VaultContents
let earlier: VaultContents
let foreign: VaultContents

beforeAll(async () => {
  const custody = await createTestVault(folder.path)
  await keepKey(custody, 'ec-p256', 'authority/a')
  await keepKey(custody, 'ed25519', 'authority/b')
  custody.stageJournalHead({ sequence: 3, hash: 'a'.repeat(64) }).commit()
  earlier = readVault(readFileSync(path))
  await hardenOne(custody)
  const { keyId } = await keepKey(custody, 'ed25519', 'authority/c')
  const tombstone = custody.privateKeys.destroying(keyId)
  custody.stageJournalHead({ sequence: 9, hash: 'b'.repeat(64) }, tombstone).commit()
  now = readVault(readFileSync(path))
  using other = scratchFolder()
  const stranger = await createTestVault(other.path)
  await keepKey(stranger, 'ec-p256', 'authority/a')
  foreign = readVault(readFileSync(join(other.path, 'vault.json')))
})
afterAll(() => folder[Symbol.dispose]())

/** What format 2 has besides, so that every field of either format is here. */
async function hardenOne(custody: Custody): Promise<void> {
  const { keyId } = await keepKey(custody, 'ec-p256', 'key/d')
  const { privateKeys, waysIn } = custody
  const commit = commitTo(custody)
  using own = readPassphrase('only for this key')
  await privateKeys.protect(keyId, own, commit)
  commit(privateKeys.restricting(keyId))
  using current = readPassphrase(passphrase)
  using hers = readPassphrase('hers')
  await waysIn.add(current, { passphrase: hers, label: 'Ada' }, commit)
}

/** The error that opening and unlocking these contents ends in; null when they unlock. */
async function errorOf(contents: unknown): Promise<unknown> {
  writeFileSync(path, typeof contents === 'string' ? contents : JSON.stringify(contents))
  using secret = readPassphrase(passphrase)
  try {
    await openCustody(folder.path, vaultOptions).unlock(secret)
    return null
  } catch (error) {
    return error
  }
}

function damaged(field: string) {
  return expect.objectContaining({ code: 'vault.damaged', details: { file: 'vault.json', field } })
}

const codes = ['vault.damaged', 'vault.wrong-passphrase', 'keep.newer-format']

/** Every member that FORMAT.md names, and the places of the lists. */
const fieldNames = [
  ...['0', '1', '2', '3', 'algorithm', 'ciphertext', 'createdAt', 'destroyedAt', 'exportable', 'format'],
  ...['formatVersion', 'hash', 'journalHead', 'kdf', 'keyId', 'keys', 'kind', 'label', 'mac', 'memoryKiB'],
  ...['nonce', 'parallelism', 'passes', 'protection', 'purpose', 'revision', 'salt', 'sealed', 'sequence'],
  ...['slotId', 'slots', 'subjectPublicKeyInfo', 'vaultId', 'version', 'wrappedKey'],
]

describe('unlocking a vault.json', () => {
  test('works while nothing has been changed', async () => {
    expect(await errorOf(now)).toBeNull()
  })

  test('of which any one field was changed, removed or added is refused with a code', async () => {
    const seed = fc.sample(fc.nat(1000), 1)[0] ?? 0
    const fates = new Map<string, number>()
    for (const index of places(json(now)).keys()) {
      for (const mutate of mutations) {
        const changed = json(now)
        const place = places(changed)[index]
        if (place === undefined || !mutate(place, seed + index)) continue
        const error = await errorOf(changed)
        const code = error instanceof RootkeepError ? error.code : `${error}`
        expect(codes, `${place.name} with seed ${seed}`).toContain(code)
        expect(JSON.stringify(error)).not.toContain(passphrase)
        fates.set(place.name, (fates.get(place.name) ?? 0) + 1)
      }
    }
    expect([...fates.keys()].toSorted()).toEqual(fieldNames)
  })

  test('cut short, or with any octet lost, is refused with a code', async () => {
    const text = JSON.stringify(now)
    for (let length = 0; length < text.length; length += 41) {
      expect(await errorOf(text.slice(0, length))).toEqual(damaged(''))
    }
  })

  test.each<{ name: string; change: () => object; field: string }>([
    { name: 'two keys exchanged', change: () => ({ keys: now.keys.toReversed() }), field: 'mac' },
    { name: 'a key removed', change: () => ({ keys: now.keys.slice(1) }), field: 'mac' },
    { name: 'a tombstone removed', change: () => ({ keys: now.keys.slice(0, 3) }), field: 'mac' },
    { name: 'a key twice', change: () => ({ keys: [...now.keys, now.keys[0]] }), field: 'mac' },
    {
      name: 'the private keys of two keys exchanged',
      change: () => ({ keys: withKey(0, { sealed: now.keys[1]?.sealed }) }),
      field: 'keys[0]',
    },
    {
      name: 'another purpose for a key',
      change: () => ({ keys: withKey(1, { purpose: 'authority/a' }) }),
      field: 'keys[1]',
    },
    {
      name: 'a key of another vault',
      change: () => ({ keys: [...now.keys, foreign.keys[0]] }),
      field: 'keys[4]',
    },
    { name: 'the keys of an earlier time', change: () => ({ keys: earlier.keys }), field: 'mac' },
    { name: 'the MAC of an earlier time', change: () => ({ mac: earlier.mac }), field: 'mac' },
    {
      name: 'the journal head of an earlier time',
      change: () => ({ journalHead: earlier.journalHead }),
      field: 'mac',
    },
    { name: 'no journal head', change: () => ({ journalHead: null }), field: 'mac' },
    { name: 'an earlier revision', change: () => ({ revision: earlier.revision }), field: 'mac' },
    { name: 'a slot removed', change: () => ({ slots: now.slots.slice(0, 1) }), field: 'mac' },
    { name: 'the slots exchanged', change: () => ({ slots: now.slots.toReversed() }), field: 'mac' },
    {
      name: 'a slot of another vault added',
      change: () => ({ slots: [...now.slots, ...foreign.slots] }),
      field: 'mac',
    },
    {
      name: 'the mark removed that a key never leaves',
      change: () => ({ keys: withKey(2, { exportable: undefined }) }),
      field: 'keys[2]',
    },
    {
      name: 'the passphrase of a key removed',
      change: () => ({ keys: withKey(2, { protection: undefined }) }),
      field: 'keys[2]',
    },
    {
      name: 'the passphrase of a key made cheap to guess',
      change: () => ({ keys: withKey(2, { protection: { ...now.keys[2]?.protection, memoryKiB: 32 } }) }),
      field: 'keys[2]',
    },
    {
      name: 'an older format, which has no place for what it says',
      change: () => ({ formatVersion: 1 }),
      field: 'keys[2].exportable',
    },
    { name: 'a slot twice', change: () => ({ slots: [...now.slots, ...now.slots] }), field: 'mac' },
    {
      name: 'a slot of an unknown kind added',
      change: () => ({ slots: [...now.slots, { slotId: '0'.repeat(32), kind: 'token' }] }),
      field: 'mac',
    },
  ])('with $name is named as damaged', async ({ change, field }) => {
    expect(await errorOf({ ...now, ...change() })).toEqual(damaged(field))
  })

  test('with the slot of another vault under the same passphrase is refused', async () => {
    const error = await errorOf({ ...now, slots: foreign.slots })
    expect(error).toMatchObject({ code: 'vault.wrong-passphrase' })
  })

  test.each([
    { name: 'a terabyte of memory', kdf: { memoryKiB: 2 ** 30 }, field: 'memoryKiB' },
    { name: 'a billion passes', kdf: { passes: 1e9 }, field: 'passes' },
    { name: 'a thousand lanes', kdf: { parallelism: 1000 }, field: 'parallelism' },
    { name: 'almost no memory', kdf: { memoryKiB: 32 }, field: 'memoryKiB' },
    { name: 'another algorithm', kdf: { algorithm: 'argon2i' }, field: 'algorithm' },
    { name: 'no salt', kdf: { salt: '' }, field: 'salt' },
  ])('that asks for $name is refused before anything is derived', async ({ kdf, field }) => {
    const slots = json(now.slots)
    const changed = Array.isArray(slots) ? slots.map((slot) => withKdf(slot, kdf)) : []
    const started = performance.now()
    expect(await errorOf({ ...now, slots: changed })).toEqual(damaged(`slots[0].kdf.${field}`))
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test('of a newer format is not guessed at', async () => {
    const error = await errorOf({ format: 'rootkeep-vault', formatVersion: 3, all: 'different' })
    expect(error).toMatchObject({ code: 'keep.newer-format', details: { formatVersion: 3, newestKnown: 2 } })
  })

  test.each([
    { name: 'a number', text: '1' },
    { name: 'nothing', text: '' },
    { name: 'a list nested 100,000 deep', text: '['.repeat(100_000) + ']'.repeat(100_000) },
    { name: 'something after the end', text: '{} {}' },
    { name: 'another kind of file', text: '{"format": "other", "formatVersion": 2}' },
  ])('that is $name is refused', async ({ text }) => {
    expect(await errorOf(text)).toMatchObject({ code: 'vault.damaged' })
  })

  test('put back as a whole from an earlier time works: only the journal can tell', async () => {
    expect(await errorOf(earlier)).toBeNull()
  })
})

/** Changes of one field; each says whether it could change anything there. */
const mutations: ((place: Place, seed: number) => boolean)[] = [
  (place, seed) =>
    replace(place, (value) => (typeof value === 'string' ? withoutLetter(value, seed) : value)),
  (place, seed) =>
    replace(place, (value) => (typeof value === 'string' ? withOtherLetter(value, seed) : value)),
  (place, seed) => replace(place, (value) => (typeof value === 'number' ? value + seed - 500 : value)),
  (place, seed) =>
    replace(place, () => [null, true, 0, -1, 0.5, 2 ** 53, '', 'x', [], {}][seed % 10] ?? null),
  (place, seed) =>
    replace(place, (value) =>
      Array.isArray(value) ? value.filter((_, i) => i !== seed % value.length) : value,
    ),
  ({ holder, name }) => !Array.isArray(holder) && delete holder[name],
  ({ holder }) => !Array.isArray(holder) && Boolean(Object.assign(holder, { more: 1 })),
]

function replace({ holder, name }: Place, change: (value: Json) => Json): boolean {
  const entries = holder as { [name: string]: Json }
  const value = entries[name] ?? null
  entries[name] = change(value)
  return JSON.stringify(entries[name]) !== JSON.stringify(value)
}

function withoutLetter(text: string, seed: number): string {
  return text.slice(0, seed % text.length) + text.slice((seed % text.length) + 1)
}

function withOtherLetter(text: string, seed: number): string {
  const index = seed % text.length
  return `${text.slice(0, index)}${text[index] === '1' ? '2' : '1'}${text.slice(index + 1)}`
}

function places(value: Json): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => [{ holder: value, name }, ...places(member)])
}

function json(value: unknown): Json {
  return JSON.parse(JSON.stringify(value))
}

function withKey(index: number, change: object): object[] {
  return now.keys.map((key, i) => (i === index ? { ...key, ...change } : key))
}

function withKdf(slot: Json, change: object): object {
  const { kdf } = slot as { kdf: object }
  return { ...(slot as object), kdf: { ...kdf, ...change } }
}
