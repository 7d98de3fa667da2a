import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type App, createApp } from '../app.ts'
import { createClient } from '../contract/client.ts'
import type { Host, NamedBytes } from '../contract/host.ts'
import { scratchFolder } from '../testing/program.ts'

const resources = fileURLToPath(new URL('../../resources', import.meta.url))

function openApp(folder: string, host: Host | null): Promise<App> {
  const world = { clock: Date.now, random: randomBytes, log: () => {} }
  return createApp({ directory: join(folder, 'keep'), resources, host, ...world })
}

/** A host whose person picks what it has, and remembers what was written. */
function hostWith(picked: readonly NamedBytes[]) {
  const written: (NamedBytes | readonly NamedBytes[])[] = []
  const host: Host = {
    openFiles: async () => picked.map((file) => ({ ...file, path: `/${file.name}` })),
    openFolder: async () => picked.map((file) => ({ ...file, path: `/folder/${file.name}` })),
    pickFile: async () => null,
    pickPlace: async () => null,
    printPage: async () => text('%PDF-1.4'),
    async saveFile({ suggestedName, bytes, access }) {
      written.push({ name: suggestedName, bytes, ...(access && { access }) })
      return `/${suggestedName}`
    },
    takeHanded: async () => ({ files: [], keep: null }),
    showKeep: async () => {},
    async saveFolder({ files }) {
      written.push(files)
      return null
    },
  }
  return { host, written }
}

const text = (content: string) => Buffer.from(content)

describe('file.identify', () => {
  const requests = join(resources, 'examples/meetup/requests/seattle')
  const base64 = (octets: Uint8Array) => Buffer.from(octets).toString('base64')
  const tar = Buffer.alloc(512)
  tar.write('ustar', 257)

  test.each([
    {
      name: 'a request',
      content: readFileSync(join(requests, 'drbrain.csr'), 'utf8'),
      kind: 'certification-request',
    },
    { name: 'a tar, as gems are', content: base64(tar), kind: 'gem' },
    { name: 'a backup', content: base64(Buffer.from('rootkeep-backup\n and more')), kind: 'backup' },
    { name: 'a Java key store', content: base64(Buffer.from('feedfeed00000002', 'hex')), kind: 'truststore' },
    { name: 'an empty DER SEQUENCE', content: base64(Buffer.from('3000', 'hex')), kind: 'unknown' },
    { name: 'an armour without an end', content: '-----BEGIN CERTIFICATE-----\nMIIB', kind: 'unknown' },
    { name: 'a letter', content: base64(Buffer.from('Dear officer,')), kind: 'unknown' },
  ])('names $name', async ({ name, content, kind }) => {
    using folder = scratchFolder()
    const app = await openApp(folder.path, null)
    const call = createClient((procedure, input) => app.call(procedure, input))
    expect(await call('file.identify', { files: [{ name, content }] })).toEqual({ files: [{ name, kind }] })
    await app.close()
  })
})

describe('file.handed', () => {
  test('gives what was opened from outside, names made visible, and why a file could not be read', async () => {
    using folder = scratchFolder()
    const { host } = hostWith([])
    const error = { code: 'input.too-large' as const, message: 'too large', details: {} }
    const app = await openApp(folder.path, {
      ...host,
      takeHanded: async () => ({
        files: [
          { name: 'gpj\u202e.csr', bytes: text('A') },
          { name: 'huge.gem', error },
        ],
        keep: '/other/keep',
      }),
    })
    const call = createClient((procedure, input) => app.call(procedure, input))
    await expect(call('file.handed', {})).rejects.toMatchObject({ code: 'keep.missing' })
    await call('vault.create', { passphrase: 'correct horse battery staple' })
    expect(await call('file.handed', {})).toEqual({
      files: [{ name: 'gpj\\u{202e}.csr', content: 'QQ==' }],
      refused: [{ name: 'huge.gem', error }],
      keep: '/other/keep',
    })
    await call('vault.lock', {})
    await expect(call('file.handed', {})).rejects.toMatchObject({ code: 'vault.locked' })
    await app.close()
  })
})

describe('file.keep-link', () => {
  test('writes a file that names the folder of the keep, and is known by what it is', async () => {
    using folder = scratchFolder()
    const app = await openApp(folder.path, null)
    const call = createClient((procedure, input) => app.call(procedure, input))
    await call('vault.create', { passphrase: 'correct horse battery staple' })
    const { name, content } = await call('file.keep-link', {})
    expect(name).toBe('keep.rootkeep')
    expect(JSON.parse(content)).toEqual({
      format: 'rootkeep-keep',
      version: 1,
      directory: join(folder.path, 'keep'),
    })
    const files = [{ name: 'a', content: Buffer.from(content).toString('base64') }]
    expect(await call('file.identify', { files })).toEqual({ files: [{ name: 'a', kind: 'keep-link' }] })
    await app.close()
  })
})

describe('file.open', () => {
  test('gives PEM as text and anything else as base64', async () => {
    using folder = scratchFolder()
    const pem = '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n'
    const { host } = hostWith([
      { name: 'a.pem', bytes: text(pem) },
      { name: 'a.der', bytes: Buffer.from([0x30, 0x00]) },
      { name: 'empty', bytes: Buffer.alloc(0) },
    ])
    const app = await openApp(folder.path, host)
    const call = createClient((procedure, input) => app.call(procedure, input))
    expect((await call('file.open', { title: 'Requests', extensions: ['pem'] })).files).toEqual([
      { name: 'a.pem', content: pem },
      { name: 'a.der', content: 'MAA=' },
      { name: 'empty', content: '' },
    ])
  })
})

describe('file.open of a folder', () => {
  test('gives all its files, and none where none was picked', async () => {
    using folder = scratchFolder()
    const { host } = hostWith([{ name: 'a', bytes: text('A') }])
    const app = await openApp(folder.path, host)
    const call = createClient((procedure, input) => app.call(procedure, input))
    const input = { title: 'Roots', extensions: [], folder: true }
    expect((await call('file.open', input)).files).toEqual([{ name: 'a', content: 'QQ==' }])
    const cancelled = await openApp(folder.path, { ...host, openFolder: async () => null })
    const again = createClient((procedure, value) => cancelled.call(procedure, value))
    expect((await again('file.open', input)).files).toEqual([])
  })
})

describe('file.print', () => {
  test('writes what the window prints where the person says', async () => {
    using folder = scratchFolder()
    const { host, written } = hostWith([])
    const app = await openApp(folder.path, host)
    const reply = await app.call('file.print', { title: 'Export', name: 'trust.pdf' })
    expect(reply).toEqual({ ok: true, value: { path: '/trust.pdf' } })
    expect(written).toEqual([{ name: 'trust.pdf', bytes: text('%PDF-1.4') }])
    await app.close()
  })
})

describe('file.save', () => {
  test('writes one file as a file and several into a folder', async () => {
    using folder = scratchFolder()
    const { host, written } = hostWith([])
    const app = await openApp(folder.path, host)
    const call = createClient((procedure, input) => app.call(procedure, input))
    const [a, b] = [
      { name: 'a.pem', encoding: 'text', content: 'A' },
      { name: 'b.der', encoding: 'base64', content: 'MAA=' },
    ] as const
    expect(await call('file.save', { title: 'Save', files: [a] })).toEqual({ path: '/a.pem' })
    expect(await call('file.save', { title: 'Save', files: [a, b] })).toEqual({ path: null })
    const [bytesA, bytesB] = [text('A'), Buffer.from([0x30, 0x00])]
    expect(written).toEqual([
      { name: 'a.pem', bytes: bytesA },
      [
        { name: 'a.pem', bytes: bytesA },
        { name: 'b.der', bytes: bytesB },
      ],
    ])
  })

  test('writes one file into a folder where a folder is meant, and says who may read it', async () => {
    using folder = scratchFolder()
    const { host, written } = hostWith([])
    const app = await openApp(folder.path, host)
    const call = createClient((procedure, input) => app.call(procedure, input))
    const file = { name: 'a.pem', encoding: 'text', content: 'A', access: 'owner' } as const
    await call('file.save', { title: 'Save', files: [file], folder: true })
    await call('file.save', { title: 'Save', files: [file] })
    const named = { name: 'a.pem', bytes: text('A'), access: 'owner' }
    expect(written).toEqual([[named], named])
  })

  test('needs a window, as does file.open', async () => {
    using folder = scratchFolder()
    const app = await openApp(folder.path, null)
    const files = [{ name: 'a', encoding: 'text', content: '' }]
    const refused = { ok: false, error: expect.objectContaining({ code: 'host.unavailable' }) }
    expect(await app.call('file.save', { title: 'Save', files })).toEqual(refused)
    expect(await app.call('file.open', { title: 'Open', extensions: [] })).toEqual(refused)
  })
})
