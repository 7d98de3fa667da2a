import { createPrivateKey } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Host } from '../contract/host.ts'
import { readCertificate } from '../pki/certificate.ts'
import { readPem } from '../pki/pem.ts'
import { makeTestKeep, openTestKeep, testPassphrase as passphrase, type TestKeep } from '../testing/keep.ts'
import { newTestKey } from '../testing/key.ts'

const outside = 'nine kettles of blue copper'
const own = 'the ferry leaves at dusk today'
const coded = (code: string) => expect.objectContaining({ code })

let keep: TestKeep
beforeEach(async () => {
  keep = await makeTestKeep()
})
afterEach(() => keep.remove())

async function verbs(): Promise<string[]> {
  const { entries } = await keep.call('journal.list', {})
  return entries.map(({ verb }) => verb)
}

function path(name: string): string {
  return join(keep.directory, '..', `${name}-${process.pid}`)
}

async function exported(key: string): Promise<string> {
  const { files } = await keep.call('key.export', { key, passphrase, newPassphrase: outside })
  return files[0]?.content ?? ''
}

describe('key.generate', () => {
  test('keeps a key under a name, for nothing yet', async () => {
    const { key } = await keep.call('key.generate', { name: 'build', algorithm: 'ec-p256' })
    expect(key).toMatchObject({
      name: 'build',
      purpose: 'key/build',
      algorithm: 'ec-p256',
      exportable: true,
      ownPassphrase: false,
      usable: true,
      authority: null,
      certificates: [],
    })
    expect((await keep.call('key.list', {})).keys).toEqual([key])
    expect(await verbs()).toEqual(['key.generate', 'vault.create'])
  })

  test('refuses a name that a key has, and takes it again when that is destroyed', async () => {
    await keep.call('key.generate', { name: 'build', algorithm: 'ec-p256' })
    const again = () => keep.call('key.generate', { name: 'build', algorithm: 'ec-p256' })
    await expect(again()).rejects.toEqual(coded('key.name-taken'))
    await keep.call('key.destroy', { key: 'build', confirm: 'build' })
    expect((await again()).key.name).toBe('build')
  })
})

describe('a kept key', () => {
  test('becomes the key of a root, whose key it is from then on', async () => {
    const { key } = await keep.call('key.generate', { name: 'build', algorithm: 'ec-p256' })
    const root = { name: 'conf', subject: 'CN=Root', key: 'build' } as const
    const { pem, authority } = await keep.call('authority.create-root', root)
    const [block] = readPem(pem)
    expect(readCertificate(block?.octets ?? Buffer.alloc(0)).subject).toBeDefined()
    const [now] = (await keep.call('key.list', {})).keys
    expect(now).toMatchObject({ id: key.id, name: null, purpose: 'authority/conf', authority: 'conf' })
    expect(authority.name).toBe('conf')
    const second = keep.call('authority.create-root', { ...root, name: 'other', key: 'conf' })
    await expect(second).rejects.toEqual(coded('key.in-use'))
  })

  test('goes back to what it was when its authority comes to nothing', async () => {
    await keep.call('key.generate', { name: 'build', algorithm: 'rsa-2048' })
    const root = { name: 'conf', subject: 'CN=Root', key: 'build', profile: 'regional' } as const
    await expect(keep.call('authority.create-root', root)).rejects.toEqual(coded('profile.wrong-kind'))
    expect((await keep.call('key.list', {})).keys).toMatchObject([{ name: 'build', destroyedAt: null }])
  })

  test('asks for a certificate, and keeps its name', async () => {
    const { key } = await keep.call('key.generate', { name: 'build', algorithm: 'ec-p256' })
    const made = await keep.call('request.create', { subject: 'CN=build', key: 'build' })
    expect(made.key).toBe(key.id)
    expect((await keep.call('key.list', {})).keys).toMatchObject([
      { name: 'build', requestedFor: 'CN=build' },
    ])
  })

  test.each([{}, { algorithm: 'ec-p256', key: 'build' }] as const)(
    'is one of two ways to name a key: %j',
    async (choice) => {
      await keep.call('key.generate', { name: 'build', algorithm: 'ec-p256' })
      const root = { name: 'conf', subject: 'CN=Root', ...choice } as const
      await expect(keep.call('authority.create-root', root)).rejects.toEqual(coded('input.invalid'))
    },
  )
})

describe('key.export', () => {
  test('asks for the vault’s passphrase, and journals', async () => {
    await keep.call('key.generate', { name: 'build', algorithm: 'ec-p256' })
    const wrong = { key: 'build', passphrase: outside, newPassphrase: outside }
    await expect(keep.call('key.export', wrong)).rejects.toEqual(coded('vault.wrong-passphrase'))
    const weak = { key: 'build', passphrase, newPassphrase: 'password1234' }
    await expect(keep.call('key.export', weak)).rejects.toEqual(coded('vault.weak-passphrase'))
    expect(await verbs()).not.toContain('key.export')
    const pem = await exported('build')
    expect(createPrivateKey({ key: pem, passphrase: outside }).asymmetricKeyType).toBe('ec')
    expect(await verbs()).toEqual(['key.export', 'key.generate', 'vault.create'])
    expect((await keep.call('journal.verify', {})).valid).toBe(true)
  })

  test('never lets out a key that was marked, nor takes the mark back', async () => {
    await keep.call('key.generate', { name: 'build', algorithm: 'ec-p256' })
    await keep.call('key.restrict', { key: 'build' })
    await keep.call('key.generate', { name: 'hsm', algorithm: 'ec-p256', notExportable: true })
    for (const key of ['build', 'hsm']) {
      await expect(exported(key)).rejects.toEqual(coded('key.not-exportable'))
    }
    keep = await keep.reopen()
    await keep.call('vault.unlock', { passphrase })
    await expect(exported('build')).rejects.toEqual(coded('key.not-exportable'))
  })

  test('in a window writes where the person says, and tells the page nothing', async () => {
    await keep.call('key.generate', { name: 'build', algorithm: 'ec-p256' })
    await keep.app.close()
    let written: { suggestedName: string; bytes: Uint8Array } | null = null
    const host = {
      saveFile: async (file: { suggestedName: string; bytes: Uint8Array }) => {
        written = file
        return '/media/stick/build.p8'
      },
    } as unknown as Host
    keep = await openTestKeep(keep.directory, { host })
    await keep.call('vault.unlock', { passphrase })
    const answer = await keep.call('key.export', { key: 'build', passphrase, newPassphrase: outside })
    expect(answer).toMatchObject({ path: '/media/stick/build.p8', files: [] })
    expect(JSON.stringify(answer)).not.toContain('ENCRYPTED')
    expect(written).toMatchObject({ suggestedName: 'key-build.p8' })
    expect((await verbs()).slice(0, 2)).toEqual(['key.export', 'key.export'])
  })
})

describe('key.import', () => {
  test('takes in a plain key, seals it, and makes an authority of it', async () => {
    const { privateKeyPem, signer } = newTestKey('ec-p384')
    writeFileSync(path('key.pem'), privateKeyPem)
    const { key } = await keep.call('key.import', { name: 'old', file: path('key.pem') })
    expect(key).toMatchObject({ name: 'old', algorithm: 'ec-p384' })
    const { pem } = await keep.call('authority.create-root', { name: 'conf', subject: 'CN=Root', key: 'old' })
    const certificate = readCertificate(readPem(pem)[0]?.octets ?? Buffer.alloc(0))
    expect(Buffer.from(certificate.subjectPublicKeyInfo)).toEqual(Buffer.from(signer.subjectPublicKeyInfo))
    const again = keep.call('key.import', { name: 'twice', file: path('key.pem') })
    await expect(again).rejects.toEqual(coded('key.here-already'))
  })

  test('says that a file is under a passphrase, and which field wants it', async () => {
    await keep.call('key.generate', { name: 'build', algorithm: 'ec-p256' })
    writeFileSync(path('key.p8'), await exported('build'))
    await keep.call('key.destroy', { key: 'build', confirm: 'key/build' })
    const taken = { name: 'back', file: path('key.p8') }
    await expect(keep.call('key.import', taken)).rejects.toMatchObject({
      code: 'key.passphrase-needed',
      details: { field: 'filePassphrase' },
    })
    const wrong = keep.call('key.import', { ...taken, filePassphrase: own })
    await expect(wrong).rejects.toEqual(coded('key.wrong-passphrase'))
    const { key } = await keep.call('key.import', { ...taken, filePassphrase: outside })
    expect(key).toMatchObject({ name: 'back' })
  })

  test('takes from the page only what is under a passphrase', async () => {
    const { privateKeyPem } = newTestKey('ec-p256')
    const plain = Buffer.from(privateKeyPem).toString('base64')
    const dropped = keep.call('key.import', { name: 'dropped', encrypted: plain })
    await expect(dropped).rejects.toEqual(coded('input.wrong-kind'))
    await keep.call('key.generate', { name: 'build', algorithm: 'ec-p256' })
    const encrypted = Buffer.from(await exported('build')).toString('base64')
    await keep.call('key.destroy', { key: 'build', confirm: 'build' })
    const input = { name: 'dropped', encrypted, filePassphrase: outside }
    expect((await keep.call('key.import', input)).key).toMatchObject({ name: 'dropped' })
  })

  test('names what is missing or no key', async () => {
    writeFileSync(path('empty'), '')
    writeFileSync(path('text'), 'no key')
    const refusal = (name: string) => keep.call('key.import', { name: 'x', file: path(name) })
    await expect(refusal('absent')).rejects.toEqual(coded('input.unreadable-file'))
    await expect(refusal('empty')).rejects.toEqual(coded('input.empty'))
    await expect(refusal('text')).rejects.toMatchObject({ code: expect.stringMatching(/^(?:der|input)\./) })
    expect((await keep.call('key.list', {})).keys).toEqual([])
  })
})

describe('key.destroy', () => {
  test('takes the name typed once more, and leaves a tombstone', async () => {
    await keep.call('key.generate', { name: 'build', algorithm: 'ec-p256' })
    const slip = keep.call('key.destroy', { key: 'build', confirm: 'bulid' })
    await expect(slip).rejects.toEqual(coded('input.invalid'))
    const { key } = await keep.call('key.destroy', { key: 'build', confirm: 'build' })
    expect(key.destroyedAt).not.toBeNull()
    await expect(exported('build')).rejects.toEqual(coded('key.unknown'))
    expect((await keep.call('vault.status', {})).keys).toBe(0)
    expect((await keep.call('key.list', {})).keys).toHaveLength(1)
  })
})

describe('a passphrase of its own', () => {
  const root = { name: 'conf', subject: 'CN=Root', algorithm: 'ec-p256' } as const

  test('is asked for before anything is spent on a signature', async () => {
    await keep.call('authority.create-root', root)
    await keep.call('key.add-passphrase', { key: 'conf', newPassphrase: own })
    const before = await verbs()
    const child = { name: 'seattle', subject: 'CN=S', algorithm: 'ec-p256', issuer: 'conf' } as const
    await expect(keep.call('authority.create-subordinate', child)).rejects.toMatchObject({
      code: 'key.passphrase-needed',
      details: { purpose: 'authority/conf' },
    })
    await expect(keep.call('crl.issue', { issuer: 'conf' })).rejects.toEqual(coded('key.passphrase-needed'))
    expect(await verbs()).toEqual(before)
    await keep.call('key.unlock', { key: 'conf', keyPassphrase: own })
    expect(await keep.call('authority.create-subordinate', child)).toMatchObject({
      authority: { name: 'seattle' },
    })
  })

  test('is needed to export, and goes by itself only', async () => {
    await keep.call('key.generate', { name: 'build', algorithm: 'ec-p256' })
    await keep.call('key.add-passphrase', { key: 'build', newPassphrase: own })
    await expect(exported('build')).rejects.toMatchObject({ details: { field: 'keyPassphrase' } })
    const input = { key: 'build', passphrase, keyPassphrase: own, newPassphrase: outside }
    expect((await keep.call('key.export', input)).files).toHaveLength(1)
    const wrong = keep.call('key.remove-passphrase', { key: 'build', keyPassphrase: outside })
    await expect(wrong).rejects.toEqual(coded('key.wrong-passphrase'))
    const { key } = await keep.call('key.remove-passphrase', { key: 'build', keyPassphrase: own })
    expect(key).toMatchObject({ ownPassphrase: false, usable: true })
  })
})

describe('key.lock', () => {
  test('stops one authority alone until the vault’s passphrase is given', async () => {
    await keep.call('authority.create-root', { name: 'one', subject: 'CN=One', algorithm: 'ec-p256' })
    await keep.call('authority.create-root', { name: 'two', subject: 'CN=Two', algorithm: 'ec-p256' })
    expect((await keep.call('key.lock', { key: 'one' })).key).toMatchObject({ usable: false })
    await expect(keep.call('crl.issue', { issuer: 'one' })).rejects.toEqual(coded('key.locked'))
    expect(await keep.call('crl.issue', { issuer: 'two' })).toMatchObject({ crl: { crlNumber: '1' } })
    const wrong = keep.call('key.unlock', { key: 'one', keyPassphrase: outside })
    await expect(wrong).rejects.toEqual(coded('vault.wrong-passphrase'))
    await keep.call('key.unlock', { key: 'one', keyPassphrase: passphrase })
    expect(await keep.call('crl.issue', { issuer: 'one' })).toMatchObject({ crl: { crlNumber: '1' } })
  })
})

describe('the folder of a keep', () => {
  test('holds no octet of a key that was taken in', async () => {
    const { privateKeyPem } = newTestKey('ec-p256')
    writeFileSync(path('plain.pem'), privateKeyPem)
    await keep.call('key.import', { name: 'old', file: path('plain.pem') })
    const octets = createPrivateKey(privateKeyPem).export({ format: 'jwk' }).d ?? ''
    const scalar = Buffer.from(octets, 'base64url')
    for (const name of ['vault.json', 'records.sqlite', 'records.sqlite-wal']) {
      const file = join(keep.directory, name)
      if (existsSync(file)) expect(readFileSync(file).includes(scalar)).toBe(false)
    }
  })
})
