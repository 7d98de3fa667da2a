// A keep on a disk that is full, or that may not be written: each command is refused with its code, and the
// keep opens afterwards with everything that it had.

import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testPassphrase } from '../testing/keep.ts'
import { opensslKey, opensslRequest } from '../testing/openssl.ts'
import { createSmallDisk, type SmallDisk } from '../testing/small-disk.ts'
import { contentsOfKeep } from '../testing/unchanged.ts'
import { createQuickKeep, createWorkplace, valueIn, type Workplace } from '../testing/workplace.ts'

let place: Workplace
let disk: SmallDisk
let env: { ROOTKEEP_DIR: string }

beforeAll(async () => {
  place = createWorkplace()
  await createQuickKeep(place)
  place.write('a.csr', opensslRequest(opensslKey('ec-p256'), '/CN=drbrain'))
  chmodSync(place.write('new', `${testPassphrase}!\n`), 0o600)
  place
    .session([
      'authority create-root --name conf --subject CN=Root --algorithm ec-p256 --out root.pem',
      'certificate issue --issuer conf --profile developer --request a.csr --out a.pem',
    ])
    .forEach(valueIn)
  disk = createSmallDisk(place.path('disk'))
  env = { ROOTKEEP_DIR: place.path('disk/keep') }
})
afterAll(() => {
  disk?.[Symbol.dispose]()
  place?.[Symbol.dispose]()
})

const issue = ['certificate', 'issue', '--issuer', 'conf', '--profile', 'developer', '--request', 'a.csr']
const create = ['authority', 'create-root', '--name', 'b', '--subject', 'CN=B', '--algorithm', 'ec-p256']
const revoke = [
  'revocation',
  'revoke',
  '--issuer',
  'conf',
  '--certificate',
  'a.pem',
  '--reason',
  'superseded',
]

/** The records as the program tells them, and the vault's keys. */
function told(): Record<string, unknown> {
  const lines = [
    'journal verify',
    'certificate list',
    'request list',
    'crl list',
    'revocation list',
    'vault status',
  ]
  const [journal, ...lists] = place.session(lines, { env }).map(valueIn)
  expect(journal).toMatchObject({ valid: true, authenticated: true })
  return { lists }
}

/** Puts a copy of the keep on the disk, in place of what the last test left there. */
function putKeep(): void {
  rmSync(env.ROOTKEEP_DIR, { recursive: true, force: true })
  cpSync(place.keep, env.ROOTKEEP_DIR, { recursive: true })
}

/**
 * Runs the command with more and more room: it fails later and later (at the lock, in SQLite's files, in the
 * vault), each time with its code and without a trace, until there is room enough.
 */
function failUntilThereIsRoom(words: readonly string[]): void {
  putKeep()
  const before = told()
  const failures = [0, 48, 96, 1024].findIndex((kibibytes) => {
    const under = disk.fill(kibibytes * 1024)
    const { status, stderr } = place.rootkeep(['--json', ...words], { env, under })
    disk.empty()
    if (status === 0) return true
    expect({ status, code: JSON.parse(stderr).error.code }).toEqual({ status: 1, code: disk.fullCode })
    expect(told()).toEqual(before)
    return false
  })
  expect(failures).toBeGreaterThan(0)
}

describe('a full disk', () => {
  test.each([
    { name: 'certificate issue', words: issue },
    { name: 'authority create-root', words: create },
    { name: 'revocation revoke', words: revoke },
    { name: 'crl issue', words: ['crl', 'issue', '--issuer', 'conf'] },
    { name: 'request import', words: ['request', 'import', '--requests', 'a.csr'] },
  ])('refuses $name at whatever step it gets to, and takes nothing away', ({ words }) => {
    failUntilThereIsRoom(words)
  })

  test('leaves the old passphrase in force until the new one is', () => {
    failUntilThereIsRoom(['vault', 'change-passphrase', '--new-passphrase-file', 'new'])
    expect(place.refused(['vault', 'unlock-test'], { env })).toEqual({
      code: 'vault.wrong-passphrase',
      status: 3,
    })
  })

  test('leaves no half-made keep: the next vault create makes one', () => {
    const fresh = { ROOTKEEP_DIR: place.path('disk/fresh') }
    for (const kibibytes of [0, 12, 128]) {
      const under = disk.fill(kibibytes * 1024)
      const refusal = place.refused(['vault', 'create'], { env: fresh, under })
      disk.empty()
      expect({ kibibytes, refusal }).toEqual({ kibibytes, refusal: { code: disk.fullCode, status: 1 } })
      expect(place.refused(['authority', 'list'], { env: fresh })).toEqual({
        code: 'keep.missing',
        status: 1,
      })
    }
    expect(place.rootkeep(['vault', 'create'], { env: fresh }).status).toBe(0)
  })
})

describe('a full disk to which is exported', () => {
  const written = () => readdirSync(disk.path, { recursive: true }).filter((name) => name !== '.filler')

  test.each([
    { name: 'a CRL', words: ['crl', 'issue', '--issuer', 'conf', '--out', 'disk/conf.crl'], room: [0] },
    {
      name: 'a status kit',
      words: ['status', 'kit', '--issuer', 'conf', '--out', 'disk/kit'],
      room: [0, 4, 16],
    },
    {
      name: 'OCSP answers',
      words: ['ocsp', 'presign', '--issuer', 'conf', '--out', 'disk/answers'],
      room: [0, 4],
    },
  ])('gets $name whole or not at all', ({ words, room }) => {
    if (!disk.isMounted) return
    rmSync(env.ROOTKEEP_DIR, { recursive: true, force: true })
    const before = written()
    const { ROOTKEEP_DIR: _, ...home } = env
    for (const kibibytes of room) {
      disk.fill(kibibytes * 1024)
      expect(place.refused(words, { env: home })).toEqual(fileRefused)
      expect(written()).toEqual(before)
      disk.empty()
    }
    expect(place.rootkeep(words, { env: home }).status).toBe(0)
    expect(written().length).toBeGreaterThan(before.length)
  })
})

describe('a disk that may not be written', () => {
  test('refuses what would write, and leaves every octet', () => {
    if (!disk.isMounted) return
    putKeep()
    const before = contentsOfKeep(env.ROOTKEEP_DIR)
    expect(disk.setReadOnly(true)).toBe(true)
    for (const words of [issue, revoke, create, ['vault', 'create', '--keep', 'disk/other']]) {
      expect(place.refused(words, { env })).toEqual({ code: 'keep.read-only', status: 1 })
    }
    const { ROOTKEEP_DIR: _, ...home } = env
    expect(place.refused([...issue, '--out', 'disk/a.pem'], { env: home })).toEqual(fileRefused)
    expect(disk.setReadOnly(false)).toBe(true)
    expect(contentsOfKeep(env.ROOTKEEP_DIR)).toEqual(before)
  })

  test('refuses the same to a user without the right to write', () => {
    const keep = place.path('locked-up')
    cpSync(place.keep, keep, { recursive: true })
    mkdirSync(place.path('locked-out'))
    chmodSync(place.path('locked-out'), 0o555)
    place.shell('chmod 755 . && chmod 644 passphrase && chmod -R a=rX locked-up')
    const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
    const options = { env: { ROOTKEEP_DIR: keep }, under: process.getuid?.() === 0 ? nobody : [] }
    const before = contentsOfKeep(keep)
    expect(place.refused(issue, options)).toEqual({ code: 'keep.read-only', status: 1 })
    expect(place.refused([...issue, '--out', 'locked-out/a.pem'], options)).toEqual(fileRefused)
    expect(contentsOfKeep(keep)).toEqual(before)
  })
})

const fileRefused = { code: 'file.refused', status: 1 }
