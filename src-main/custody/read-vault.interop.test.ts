// The independent reader, scripts/read-vault.py, which was written from FORMAT.md alone: it opens vaults that the program
// made, and those of the vectors, and refuses what was changed.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mustRun, run } from '../testing/program.ts'
import { vector, vectorFolder } from '../testing/vault-vector.ts'
import { createQuickKeep, createWorkplace, type Workplace } from '../testing/workplace.ts'

const script = fileURLToPath(new URL('../../scripts/read-vault.py', import.meta.url))
const own = 'the ferry leaves at dusk today'
const hers = 'ten copper kettles under the bridge'

interface Listed {
  readonly formatVersion: number
  readonly slots: { kind: string; label?: string }[]
  readonly keys: {
    keyId: string
    purpose: string
    opens: boolean | null
    ownPassphrase: boolean
    exportable?: false
  }[]
}

function reader(...args: readonly string[]) {
  return run('/usr/bin/python3', [script, ...args])
}

function list(file: string, passphraseFile: string): Listed {
  return JSON.parse(
    mustRun('/usr/bin/python3', [script, '--passphrase-file', passphraseFile, file]),
  ) as Listed
}

let place: Workplace
let file: string
beforeAll(async () => {
  place = createWorkplace()
  await createQuickKeep(place)
  file = place.path('keep', 'vault.json')
  place.write('hers', `${hers}\n`)
  place.write('own', `${own}\n`)
  const secrets = { env: { ROOTKEEP_NEW_PASSPHRASE_FILE: place.path('hers') } }
  const done = (words: readonly string[], options = {}) =>
    expect(place.rootkeep(words, options)).toMatchObject({ status: 0 })
  done(['vault', 'add-passphrase', '--label', 'Ada'], secrets)
  done(['key', 'generate', '--name', 'build', '--algorithm', 'ec-p256'])
  done(['key', 'generate', '--name', 'rsa', '--algorithm', 'rsa-2048', '--not-exportable'])
  done(['key', 'generate', '--name', 'ed', '--algorithm', 'ed25519'])
  done(['key', 'generate', '--name', 'gone', '--algorithm', 'ec-p256'])
  done(['key', 'destroy', '--key', 'gone', '--confirm', 'gone'])
  done(['key', 'add-passphrase', '--key', 'build', '--new-passphrase-file', place.path('own')])
}, 120_000)
afterAll(() => place[Symbol.dispose]())

describe('read-vault.py', () => {
  test.each(['passphrase', 'hers'])('opens a vault that the program made, by the words in %s', (words) => {
    const { formatVersion, slots, keys } = list(file, place.path(words))
    expect(formatVersion).toBe(2)
    expect(slots.map(({ label }) => label)).toEqual(['passphrase', 'Ada'])
    expect(keys.map(({ purpose, opens, ownPassphrase }) => [purpose, opens, ownPassphrase])).toEqual([
      ['key/build', true, true],
      ['key/rsa', true, false],
      ['key/ed', true, false],
      ['key/gone', null, false],
    ])
    expect(keys[1]?.exportable).toBe(false)
  })

  test('prints the public key of a private key that it opened, and nothing more', () => {
    const shown = mustRun('/usr/bin/python3', [
      ...[script, '--passphrase-file', place.path('passphrase'), '--key', 'key/build'],
      ...['--key-passphrase-file', place.path('own'), file],
    ])
    expect(shown).toMatch(/^-----BEGIN PUBLIC KEY-----\n[^-]+-----END PUBLIC KEY-----\n$/)
    const request = place.rootkeep(['request', 'create', '--subject', 'CN=build', '--key', 'build'], {
      env: { ROOTKEEP_KEY_PASSPHRASE_FILE: place.path('own') },
    })
    expect(request.status).toBe(0)
    place.write('build.csr', request.stdout)
    expect(
      mustRun('openssl', ['req', '-in', place.path('build.csr'), '-noout', '-pubkey', '-verify']),
    ).toContain(shown)
  })

  test('opens the vectors, a slot of an unknown kind among them', () => {
    place.write('vector', `${vector.slots[0].passphrase}\n`)
    const { slots, keys } = list(join(vectorFolder, 'vault.json'), place.path('vector'))
    expect(slots.map(({ kind }) => kind)).toContain('recovery-shares')
    expect(keys.map(({ opens }) => opens)).toEqual([true, null, true])
    const later = join(vectorFolder, '../vault-v2/vault.json')
    expect(list(later, place.path('vector'))).toMatchObject({ formatVersion: 2 })
  })

  test('refuses a wrong passphrase, of the vault or of a key', () => {
    place.write('guessed', 'guessed\n')
    expect(reader('--passphrase-file', place.path('guessed'), file).status).toBe(3)
    const key = ['--key', 'key/build', '--key-passphrase-file', place.path('guessed')]
    expect(reader('--passphrase-file', place.path('passphrase'), ...key, file).status).toBe(3)
  })

  test.each<{ name: string; change: (vault: Changed) => void }>([
    { name: 'a purpose', change: ({ keys }) => Object.assign(keys[0] ?? {}, { purpose: 'authority/a' }) },
    { name: 'the order of the keys', change: ({ keys }) => keys.reverse() },
    { name: 'the mark that a key never leaves', change: ({ keys }) => delete keys[1]?.exportable },
    { name: 'a slot', change: ({ slots }) => slots.pop() },
    { name: 'the revision', change: (vault) => Object.assign(vault, { revision: 1 }) },
    { name: 'the format', change: (vault) => Object.assign(vault, { formatVersion: 3 }) },
    { name: 'a member', change: (vault) => Object.assign(vault, { more: 1 }) },
    {
      name: 'the memory of a slot',
      change: ({ slots }) => Object.assign(slots[0]?.kdf ?? {}, { memoryKiB: 8 }),
    },
  ])('refuses a vault of which $name was changed', ({ change }) => {
    const vault = JSON.parse(readFileSync(file, 'utf8')) as Changed
    change(vault)
    mkdirSync(place.path('changed'), { recursive: true })
    writeFileSync(place.path('changed', 'vault.json'), JSON.stringify(vault))
    const { status } = reader(
      '--passphrase-file',
      place.path('passphrase'),
      place.path('changed', 'vault.json'),
    )
    expect(status).toBe(4)
  })
})

interface Changed {
  readonly keys: Record<string, unknown>[]
  readonly slots: { kdf: object }[]
}
