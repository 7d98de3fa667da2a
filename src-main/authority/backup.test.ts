// Backups by way of the whole app: what goes in comes out, what was changed is refused, and a restored keep signs
// nothing before it was acknowledged.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../contract/client.ts'
import type { Output } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import { makeTestKeep, openTestKeep, type TestKeep, testPassphrase } from '../testing/keep.ts'
import { contentsOf } from '../testing/unchanged.ts'

let keep: TestKeep
let folder: string
let made: Output<'vault.backup'>
/** What the records hold that a backup must bring back. */
let certificate: string

const developer = fileURLToPath(new URL('../../resources/profiles/developer.yaml', import.meta.url))
const profile = readFileSync(developer, 'utf8').replace(/^name: .*$/m, 'name: rubyists')

beforeAll(async () => {
  keep = await makeTestKeep()
  folder = dirname(keep.directory)
  const root = { name: 'conf', subject: 'CN=Root', algorithm: 'ec-p256' } as const
  certificate = (await keep.call('authority.create-root', root)).certificate.sha256
  mkdirSync(join(keep.directory, 'profiles'))
  writeFileSync(join(keep.directory, 'profiles/rubyists.yaml'), profile)
  await keep.call('vault.configure', { idleLockMinutes: 42 })
  made = await keep.call('vault.backup', { out: join(folder, 'first') })
})
afterAll(() => keep.remove())

const backup = () => readFileSync(join(folder, 'first'))
let count = 0
const emptyFolder = () => join(folder, `restored-${count++}`)

/** An app on a folder without a keep. */
async function elsewhere(): Promise<TestKeep> {
  return openTestKeep(emptyFolder())
}

async function restored(name: string): Promise<TestKeep> {
  const other = await elsewhere()
  await other.call('vault.restore', { backup: join(folder, name), passphrase: testPassphrase })
  await other.call('vault.unlock', { passphrase: testPassphrase })
  return other
}

async function codeOf(act: Promise<unknown>): Promise<string> {
  const thrown = await act.then(
    () => null,
    (error: unknown) => error,
  )
  return thrown instanceof RootkeepError ? thrown.code : `not refused: ${thrown}`
}

const crl = (call: Client) => call('crl.issue', { issuer: 'conf' })

describe('vault.backup', () => {
  test('says where it is, how large, and which head of the journal is in it', async () => {
    const { entries } = await keep.call('journal.list', {})
    expect(made.path).toBe(join(folder, 'first'))
    expect(made.backup?.size).toBe(backup().length)
    expect(entries[0]?.verb).toBe('vault.backup')
    expect(entries[0]?.details).toEqual({ backup: made.backup?.id, file: 'first' })
    expect(made.backup?.head.hash).toBe(entries[0]?.hash)
  })

  test('shows nothing of what is in the keep but the ways in', () => {
    const octets = backup()
    for (const text of ['SQLite', 'CN=Root', 'Root', 'rubyists', 'journal', 'conf']) {
      expect(octets.includes(text)).toBe(false)
    }
    expect(octets.includes('argon2id')).toBe(true)
  })

  test('is of another key each time', async () => {
    await keep.call('vault.backup', { out: join(folder, 'second') })
    const second = readFileSync(join(folder, 'second'))
    const same = [...second.subarray(-4096)].filter((octet, index) => octet === backup().at(index - 4096))
    expect(same.length).toBeLessThan(64)
  })

  test('leaves an older file alone where it can not be finished', async () => {
    const path = join(folder, 'locked-meanwhile')
    writeFileSync(path, 'the backup of last year')
    const under = keep.call('vault.backup', { out: path })
    keep.app.lock('idle')
    expect(await codeOf(under)).toBe('vault.locked')
    await keep.call('vault.unlock', { passphrase: testPassphrase })
    expect(readFileSync(path, 'utf8')).toBe('the backup of last year')
    expect(existsSync(`${path}.part`)).toBe(false)
  })

  test('is cancelled without a trace', async () => {
    const controller = new AbortController()
    const path = join(folder, 'cancelled')
    const reply = keep.app.call('vault.backup', { out: path }, { signal: controller.signal })
    controller.abort()
    expect(await reply).toMatchObject({ ok: false, error: { code: 'call.cancelled' } })
    expect(readdirSync(folder).filter((name) => name.startsWith('cancelled'))).toEqual([])
    const { entries } = await keep.call('journal.list', { limit: 1 })
    expect(entries[0]).toMatchObject({ verb: 'vault.backup', details: { step: 'failed' } })
  })

  test('is refused where there is no folder, and where a folder is', async () => {
    mkdirSync(join(folder, 'taken'))
    expect(await codeOf(keep.call('vault.backup', { out: join(folder, 'no/where') }))).toBe('file.refused')
    expect(await codeOf(keep.call('vault.backup', { out: join(folder, 'taken') }))).toBe('file.refused')
  })

  test('holds the journal as it was when it began, whatever is done meanwhile', async () => {
    const out = join(folder, 'meanwhile')
    const { entries } = await keep.call('journal.verify', {})
    const acts: Promise<unknown>[] = []
    const onProgress = () => void acts.push(keep.call('vault.configure', { idleLockMinutes: 41 }))
    expect(await keep.app.call('vault.backup', { out }, { onProgress })).toMatchObject({ ok: true })
    await Promise.all(acts)
    const other = await restored('meanwhile')
    expect((await other.call('vault.status', {})).idleLockMinutes).toBe(42)
    expect((await other.call('journal.verify', {})).entries).toBe(entries + 2)
    await other.app.close()
    await keep.call('vault.configure', { idleLockMinutes: 42 })
  })
})

describe('vault.restore', () => {
  test('brings back vault, records, profiles and settings', async () => {
    const other = await restored('first')
    expect((await other.call('certificate.describe', { sha256: certificate })).subject).toBe('CN=Root')
    expect((await other.call('profile.show', { profile: 'rubyists' })).yaml).toBe(profile)
    expect((await other.call('vault.status', {})).idleLockMinutes).toBe(42)
    const { valid, authenticated, entries } = await other.call('journal.verify', {})
    expect({ valid, authenticated, entries }).toEqual({ valid: true, authenticated: true, entries: 6 })
    await other.app.close()
    expect(readdirSync(other.directory).sort()).toEqual(['lock', 'profiles', 'records.sqlite', 'vault.json'])
  })

  test('says in the journal that it was restored, and from what', async () => {
    const other = await restored('first')
    const { entries } = await other.call('journal.list', { limit: 1 })
    expect(entries[0]).toMatchObject({
      verb: 'vault.restore',
      details: {
        backup: made.backup?.id,
        backupAt: made.backup?.createdAt,
        head: 5,
        hash: made.backup?.head.hash,
      },
    })
    await other.app.close()
  })

  test('is refused for a wrong passphrase, and leaves no keep', async () => {
    const other = await elsewhere()
    const wrong = { backup: join(folder, 'first'), passphrase: 'nine brass lanterns over the river' }
    expect(await codeOf(other.call('vault.restore', wrong))).toBe('vault.wrong-passphrase')
    expect((await other.call('vault.status', {})).exists).toBe(false)
    await other.app.close()
  })

  test('is refused where a keep is, and where anything else is', async () => {
    const given = { backup: join(folder, 'first'), passphrase: testPassphrase }
    expect(await codeOf(keep.call('vault.restore', given))).toBe('keep.exists')
    const other = await elsewhere()
    mkdirSync(other.directory)
    writeFileSync(join(other.directory, 'notes.txt'), 'mine')
    expect(await codeOf(other.call('vault.restore', given))).toBe('keep.not-empty')
    expect(readdirSync(other.directory)).toEqual(['notes.txt'])
    await other.app.close()
  })

  test('begins anew where a restoring before it died, also between two moves', async () => {
    const other = await elsewhere()
    mkdirSync(join(other.directory, 'restoring/profiles'), { recursive: true })
    writeFileSync(join(other.directory, 'restoring/vault.json'), 'half')
    writeFileSync(join(other.directory, 'records.sqlite'), 'moved')
    await other.call('vault.restore', { backup: join(folder, 'first'), passphrase: testPassphrase })
    await other.call('vault.unlock', { passphrase: testPassphrase })
    expect((await other.call('journal.verify', {})).valid).toBe(true)
    await other.app.close()
  })

  const damages: readonly { name: string; code: string; change: (octets: Buffer) => Buffer }[] = [
    { name: 'an empty file', code: 'input.wrong-kind', change: () => Buffer.alloc(0) },
    { name: 'a file of something else', code: 'input.wrong-kind', change: () => Buffer.alloc(4096, 'a') },
    { name: 'cut off in its header', code: 'backup.damaged', change: (octets) => octets.subarray(0, 300) },
    { name: 'cut off at its end', code: 'backup.damaged', change: (octets) => octets.subarray(0, -1) },
    { name: 'without its last chunk', code: 'backup.damaged', change: withoutLastChunk },
    { name: 'with two chunks swapped', code: 'backup.damaged', change: swapped },
    {
      name: 'with something behind it',
      code: 'backup.damaged',
      change: (octets) => Buffer.concat([octets, octets]),
    },
    {
      name: 'with another date',
      code: 'backup.damaged',
      change: replaced('"createdAt":"20', '"createdAt":"19'),
    },
    {
      name: 'with another label of a slot',
      code: 'vault.wrong-passphrase',
      change: replaced('"label":"p', '"label":"q'),
    },
    {
      name: 'of a newer format',
      code: 'keep.newer-format',
      change: replaced('"formatVersion":1', '"formatVersion":2'),
    },
    {
      name: 'with a cheaper derivation',
      code: 'backup.damaged',
      change: replaced('"passes":1', '"passes":0'),
    },
    {
      name: 'with a derivation that would take all memory',
      code: 'backup.damaged',
      change: replaced('"memoryKiB":64', '"memoryKiB":9999999999'),
    },
    {
      name: 'whose header would be huge',
      code: 'backup.damaged',
      change: (octets) => patched(octets, 16, 'ffffffff'),
    },
  ]

  test.each(damages)('refuses a backup $name: $code', async ({ code, change }) => {
    const other = await elsewhere()
    const file = join(folder, 'damaged')
    writeFileSync(file, change(backup()))
    expect(await codeOf(other.call('vault.restore', { backup: file, passphrase: testPassphrase }))).toBe(code)
    expect((await other.call('vault.status', {})).exists).toBe(false)
    expect(contentsOf(other.directory)).not.toHaveProperty('records.sqlite')
    await other.app.close()
    rmSync(other.directory, { recursive: true, force: true })
  })
})

/** Where the chunks begin. */
const headerEnd = (octets: Buffer) => 20 + octets.readUInt32BE(16)
const sealedChunk = 65_552

function withoutLastChunk(octets: Buffer): Buffer {
  const begin = headerEnd(octets)
  const chunks = Math.ceil((octets.length - begin) / sealedChunk)
  return octets.subarray(0, begin + (chunks - 1) * sealedChunk)
}

function swapped(octets: Buffer): Buffer {
  const begin = headerEnd(octets)
  const [first, second] = [0, 1].map((index) =>
    octets.subarray(begin + index * sealedChunk).subarray(0, sealedChunk),
  )
  return Buffer.concat(
    [octets.subarray(0, begin), second ?? '', first ?? '', octets.subarray(begin + 2 * sealedChunk)].map(
      (part) => Buffer.from(part),
    ),
  )
}

/** A text of the header by another, with the header's length made right. */
function replaced(from: string, to: string): (octets: Buffer) => Buffer {
  return (octets) => {
    const end = headerEnd(octets)
    const header = octets.toString('utf8', 20, end)
    if (!header.includes(from)) throw new Error(`${from} is not in the header`)
    const changed = Buffer.from(header.replace(from, to))
    const length = Buffer.alloc(4)
    length.writeUInt32BE(changed.length)
    return Buffer.concat([octets.subarray(0, 16), length, changed, octets.subarray(end)])
  }
}

function patched(octets: Buffer, at: number, hex: string): Buffer {
  const changed = Buffer.from(octets)
  changed.write(hex, at, 'hex')
  return changed
}

describe('a keep that was restored', () => {
  test('signs nothing before a reason was stated, and says so', async () => {
    const other = await restored('first')
    expect(await codeOf(crl(other.call))).toBe('keep.restored')
    expect((await other.call('vault.status', {})).restored).toMatchObject({
      backupAt: made.backup?.createdAt,
    })
    await other.app.close()
  })

  test('signs again once it was, and the reason stays in the journal', async () => {
    const other = await restored('first')
    const reason = 'The disk of the old machine has failed.'
    const { lastHead } = await other.call('vault.acknowledge-restore', { reason })
    expect(lastHead).toBe('not asked')
    expect((await other.call('journal.list', { limit: 1 })).entries[0]?.details.reason).toBe(reason)
    expect((await other.call('vault.status', {})).restored).toBeNull()
    expect((await crl(other.call)).crl.crlNumber).toBe('1')
    await other.app.close()
  })

  test('still signs nothing after it was closed and opened', async () => {
    const other = await (await restored('first')).reopen()
    await other.call('vault.unlock', { passphrase: testPassphrase })
    expect(await codeOf(crl(other.call))).toBe('keep.restored')
    await other.app.close()
  })

  test('asks for a reason of some words', async () => {
    const other = await restored('first')
    expect(await codeOf(other.call('vault.acknowledge-restore', { reason: 'because' }))).toBe('input.invalid')
    await other.app.close()
  })

  test('knows by the phrase whether anything was lost', async () => {
    const { backup } = await keep.call('vault.backup', { out: join(folder, 'newest') })
    const reason = 'The old machine was stolen.'
    const phrase = backup?.head.phrase ?? ''
    const newest = await restored('newest')
    const same = await newest.call('vault.acknowledge-restore', { reason, knownHead: phrase })
    const older = await restored('first')
    const lost = await older.call('vault.acknowledge-restore', { reason, knownHead: phrase })
    expect([same.lastHead, lost.lastHead]).toEqual(['same', 'older'])
    await newest.app.close()
    await older.app.close()
  })

  test('takes numbers and revocations over from the CRLs that were published since', async () => {
    const request = { subject: 'CN=seattle', name: 'seattle', algorithm: 'ec-p256', issuer: 'conf' } as const
    const { certificate } = await keep.call('authority.create-subordinate', request)
    const { serialNumber } = certificate
    await crl(keep.call)
    await keep.call('revocation.revoke', { issuer: 'conf', serialNumber, reason: 'keyCompromise' })
    const { files } = await crl(keep.call)
    const crls = [files[0]?.content ?? '']
    const older = await restored('first')
    const reason = 'The old machine was stolen; this is what it published last.'
    const taken = await older.call('vault.acknowledge-restore', { reason, crls })
    expect(taken.crls).toEqual([{ issuer: 'conf', crlNumber: '2', isNew: true, revocations: 1 }])
    const next = await crl(older.call)
    expect([next.crl.crlNumber, next.crl.entries]).toEqual(['3', 1])
    const { revocations } = await older.call('revocation.list', { issuer: 'conf' })
    expect(revocations[0]).toMatchObject({ serialNumber, reason: 'keyCompromise' })
    expect((await older.call('journal.verify', {})).valid).toBe(true)
    await older.app.close()
  })

  test('refuses a CRL of someone else, and then nothing was stated', async () => {
    const stranger = await makeTestKeep()
    await stranger.call('authority.create-root', { name: 'conf', subject: 'CN=Root', algorithm: 'ec-p256' })
    const { files } = await crl(stranger.call)
    const older = await restored('first')
    const given = { reason: 'The disk has failed.', crls: [files[0]?.content ?? ''] }
    expect(await codeOf(older.call('vault.acknowledge-restore', given))).toBe('crl.unknown')
    expect((await older.call('vault.status', {})).restored).not.toBeNull()
    await older.app.close()
    await stranger.remove()
  })
})

describe('journal.verify', () => {
  test('knows a head that was written down, and says of an older copy that it is one', async () => {
    const { head } = await keep.call('journal.verify', {})
    const older = await restored('first')
    for (const knownHead of [head?.phrase ?? '', head?.code ?? '']) {
      expect((await keep.call('journal.verify', { knownHead })).valid).toBe(true)
      const { valid, findings } = await older.call('journal.verify', { knownHead })
      expect({ valid, code: findings[0]?.code }).toEqual({
        valid: false,
        code: 'journal.rolled-back.known-head',
      })
    }
    await older.app.close()
  })
})

describe('vault.status', () => {
  test('says when the last backup was made and how much was done since, and when the next is due', async () => {
    await keep.call('vault.backup', { out: join(folder, 'newest') })
    expect(await keep.call('vault.status', {})).toMatchObject({
      lastBackup: { actsSince: 0 },
      backupDue: false,
    })
    await keep.call('vault.configure', { idleLockMinutes: 42 })
    expect(await keep.call('vault.status', {})).toMatchObject({
      lastBackup: { actsSince: 1 },
      backupDue: false,
    })
    keep.setClock(new Date(Date.now() + 8 * 86_400_000).toISOString())
    expect((await keep.call('vault.status', {})).backupDue).toBe(true)
  })
})
