// Custody in a terminal: what leaves the vault is read by openssl, what openssl made is taken in, and passphrases come
// from files; in a session a key is locked alone.

import { createPrivateKey } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { opensslKey } from '../testing/openssl.ts'
import { mustRun } from '../testing/program.ts'
import { createQuickKeep, createWorkplace, valueIn, type Workplace } from '../testing/workplace.ts'

const outside = 'nine kettles of blue copper'
const own = 'the ferry leaves at dusk today'

let place: Workplace
beforeAll(async () => {
  place = createWorkplace()
  await createQuickKeep(place)
  place.write('outside', `${outside}\n`)
  place.write('own', `${own}\n`)
}, 120_000)
afterAll(() => place[Symbol.dispose]())

function done(words: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr } = place.rootkeep(words, { env })
  expect({ status, stderr }).toMatchObject({ status: 0 })
  return stdout
}

const file = (name: string) => place.path(name)
const newPassphrase = () => ({ ROOTKEEP_NEW_PASSPHRASE_FILE: file('outside') })

describe('key export', () => {
  test('writes what openssl opens under its passphrase, and only after the vault’s', () => {
    done(['key', 'generate', '--name', 'build', '--algorithm', 'ec-p256'])
    done(['key', 'export', '--key', 'build', '--out', 'build.p8'], newPassphrase())
    const shown = mustRun('openssl', [
      'pkey',
      '-in',
      file('build.p8'),
      '-passin',
      `pass:${outside}`,
      '-noout',
      '-text',
    ])
    expect(shown).toContain('Private-Key: (256 bit)')
    const words = [
      'key',
      'export',
      '--key',
      'build',
      '--out',
      'again.p8',
      '--passphrase-file',
      file('outside'),
    ]
    expect(place.refused(words, { env: newPassphrase() })).toEqual({
      code: 'vault.wrong-passphrase',
      status: 3,
    })
  })

  test('refuses a key that never leaves, and an argument that would show a passphrase', () => {
    done(['key', 'generate', '--name', 'stays', '--algorithm', 'ed25519', '--not-exportable'])
    const words = ['key', 'export', '--key', 'stays', '--out', 'stays.p8']
    expect(place.refused(words, { env: newPassphrase() })).toEqual({ code: 'key.not-exportable', status: 1 })
    expect(place.refused([...words, '--new-passphrase', outside])).toEqual({
      code: 'input.invalid',
      status: 2,
    })
  })

  test('carries an authority’s key with its chain as PKCS#12', () => {
    done(['authority', 'create-root', '--name', 'conf', '--subject', 'CN=Root', '--algorithm', 'ec-p256'])
    done(['key', 'export', '--key', 'conf', '--format', 'pkcs12', '--out', 'conf.p12'], newPassphrase())
    const text = mustRun('openssl', [
      'pkcs12',
      '-in',
      file('conf.p12'),
      '-passin',
      `pass:${outside}`,
      '-nodes',
    ])
    expect(text).toMatch(/subject=CN = Root[\s\S]*BEGIN PRIVATE KEY/)
  })
})

describe('key import', () => {
  test('takes in what openssl encrypted, and an authority is made of it', () => {
    const pem = opensslKey('rsa-2048')
    place.write('old.pem', pem)
    const to = ['-topk8', '-passout', `pass:${outside}`, '-out', file('old.p8')]
    mustRun('openssl', ['pkcs8', '-in', file('old.pem'), ...to])
    const words = ['key', 'import', '--name', 'old', '--file', file('old.p8')]
    expect(place.refused(words)).toEqual({ code: 'vault.passphrase-needed', status: 3 })
    expect(place.refused([...words, '--file-passphrase-file', file('own')])).toEqual({
      code: 'key.wrong-passphrase',
      status: 3,
    })
    done([...words, '--file-passphrase-file', file('outside')])
    const root = ['--name', 'old-root', '--subject', 'CN=Old', '--key', 'old', '--out', 'old-root.pem']
    done(['authority', 'create-root', ...root])
    const certified = mustRun('openssl', ['x509', '-in', file('old-root.pem'), '-noout', '-pubkey'])
    expect(certified.trim()).toBe(mustRun('openssl', ['pkey', '-in', file('old.pem'), '-pubout']).trim())
  })
})

describe('a key with a passphrase of its own', () => {
  test('signs when its file is named, by a flag or in the environment, and not without', () => {
    done(['key', 'add-passphrase', '--key', 'conf', '--new-passphrase-file', file('own')])
    const words = ['crl', 'issue', '--issuer', 'conf', '--out', 'conf.crl']
    expect(place.refused(words)).toEqual({ code: 'vault.passphrase-needed', status: 3 })
    expect(place.refused([...words, '--key-passphrase-file', file('outside')])).toEqual({
      code: 'key.wrong-passphrase',
      status: 3,
    })
    done([...words, '--key-passphrase-file', file('own')])
    done(words, { ROOTKEEP_KEY_PASSPHRASE_FILE: file('own') })
    const text = mustRun('openssl', ['crl', '-in', file('conf.crl'), '-noout', '-crlnumber'])
    expect(text).toContain('crlNumber=0x02')
  })

  test('is exported with it only', () => {
    const words = ['key', 'export', '--key', 'conf', '--out', 'conf.p8']
    const refusal = place.refused(words, { env: newPassphrase() })
    expect(refusal).toEqual({ code: 'vault.passphrase-needed', status: 3 })
    done([...words, '--key-passphrase-file', file('own')], newPassphrase())
    expect(createPrivateKey({ key: place.read('conf.p8'), passphrase: outside }).asymmetricKeyType).toBe('ec')
  })
})

describe('rootkeep session', () => {
  test('locks one key alone, and opens it again by its passphrase', () => {
    const lines = [
      'key lock --key conf',
      'crl issue --issuer conf --out conf.crl',
      `key unlock --key conf --key-passphrase-file ${file('own')}`,
      'crl issue --issuer conf --out conf.crl',
      'key lock --key old-root',
      'crl issue --issuer old-root --out old.crl',
      `key unlock --key old-root --key-passphrase-file ${file('own')}`,
      `key unlock --key old-root --key-passphrase-file ${file('passphrase')}`,
      'crl issue --issuer old-root --out old.crl',
    ]
    const replies = place.session(lines).map((reply) => (reply.ok ? 'ok' : reply.error.code))
    expect(replies).toEqual([
      ...['ok', 'key.locked', 'ok', 'ok'],
      ...['ok', 'key.locked', 'vault.wrong-passphrase', 'ok', 'ok'],
    ])
  })

  test('journals every act on a key, and the journal stands', () => {
    const [list, verification] = place.session(['journal list --limit 1000', 'journal verify'])
    const { entries } = valueIn(list) as { entries: { verb: string }[] }
    const verbs = new Set(entries.map(({ verb }) => verb))
    for (const verb of ['key.generate', 'key.import', 'key.export', 'key.add-passphrase']) {
      expect(verbs).toContain(verb)
    }
    expect(valueIn(verification)).toMatchObject({ valid: true, authenticated: true })
  })
})

describe('the ways into the vault', () => {
  test('are added and removed by whoever stays, and the last one stays', () => {
    done(['vault', 'add-passphrase', '--label', 'Ada'], newPassphrase())
    const hers = ['--passphrase-file', file('outside')]
    expect(JSON.parse(done(['vault', 'unlock-test', '--json', ...hers])).slots).toMatchObject([
      { label: 'passphrase' },
      { label: 'Ada' },
    ])
    const words = ['vault', 'remove-slot', '--slot', 'passphrase']
    expect(place.refused(words)).toEqual({ code: 'vault.wrong-passphrase', status: 3 })
    done([...words, ...hers])
    expect(place.refused(['vault', 'unlock-test'])).toEqual({ code: 'vault.wrong-passphrase', status: 3 })
    const last = ['vault', 'remove-slot', '--slot', 'Ada', ...hers]
    expect(place.refused(last)).toEqual({ code: 'vault.last-way-in', status: 1 })
    expect(place.refused(['vault', 'raise-cost', '--memory', '64', '--passes', '1', ...hers])).toEqual({
      code: 'vault.cost-not-higher',
      status: 1,
    })
  })
})
