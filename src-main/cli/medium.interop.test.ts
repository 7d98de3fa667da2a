// Keeps where something is wrong around them: a medium that can't be written, a stick that is pulled, a clock that was
// set back by a year. Each has a code, and nothing is damaged by it.

import { cpSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestKeep, testPassphrase } from '../testing/keep.ts'
import { createSmallDisk, type SmallDisk } from '../testing/small-disk.ts'
import { contentsOfKeep } from '../testing/unchanged.ts'
import { createQuickKeep, createWorkplace, valueIn, type Workplace } from '../testing/workplace.ts'

let place: Workplace
let disk: SmallDisk

beforeAll(async () => {
  place = createWorkplace()
  await createQuickKeep(place)
  place
    .session([
      'authority create-root --name conf --subject CN=Root --algorithm ec-p256 --out root.pem',
      'crl issue --issuer conf --out 1.crl',
    ])
    .forEach(valueIn)
  disk = createSmallDisk(place.path('disk'))
  cpSync(place.keep, place.path('disk/keep'), { recursive: true })
})
afterAll(() => {
  disk?.[Symbol.dispose]()
  place?.[Symbol.dispose]()
})

const readOnly = { code: 'keep.read-only', status: 1 }

describe('a keep on a medium that can not be written', () => {
  test('opens for reading, says so, proves its journal, and refuses what would write or sign', () => {
    if (!disk.isMounted) return
    const env = { ROOTKEEP_DIR: place.path('disk/keep') }
    const before = contentsOfKeep(env.ROOTKEEP_DIR)
    expect(disk.setReadOnly(true)).toBe(true)
    const status = JSON.parse(place.rootkeep(['vault', 'status', '--json'], { env }).stdout)
    expect(status).toMatchObject({ exists: true, readOnly: true })
    const verified = JSON.parse(place.rootkeep(['journal', 'verify', '--json'], { env }).stdout)
    expect(verified).toMatchObject({ valid: true, authenticated: true })
    expect(place.rootkeep(['certificate', 'list'], { env }).stdout).toContain('Root')
    expect(place.rootkeep(['crl', 'export', '--issuer', 'conf', '--out', 'copy.crl'], { env }).status).toBe(0)
    for (const words of [
      ['crl', 'issue', '--issuer', 'conf'],
      ['vault', 'configure', '--idle-lock-minutes', '5'],
      ['vault', 'backup', '--out', 'x.rootkeep-backup'],
      ['journal', 'checkpoint', '--authority', 'conf', '--out', 'x.p7m'],
    ]) {
      expect(place.refused(words, { env })).toEqual(readOnly)
    }
    expect(disk.setReadOnly(false)).toBe(true)
    expect(contentsOfKeep(env.ROOTKEEP_DIR)).toEqual(before)
  })

  test('is backed up to no such medium, and the code says why', () => {
    if (!disk.isMounted) return
    expect(disk.setReadOnly(true)).toBe(true)
    const refusal = place.refused(['vault', 'backup', '--out', 'disk/x.rootkeep-backup'])
    expect(disk.setReadOnly(false)).toBe(true)
    expect(refusal).toEqual({ code: 'file.refused', status: 1 })
  })
})

describe('a stick that is pulled while the keep is open', () => {
  test('refuses to write, and has everything when it is put back', async () => {
    const directory = place.path('stick/keep')
    cpSync(place.keep, directory, { recursive: true })
    const keep = await openTestKeep(directory)
    await keep.call('vault.unlock', { passphrase: testPassphrase })
    renameSync(place.path('stick'), place.path('pocket'))
    for (let time = 0; time < 2; time++) {
      const reply = await keep.app.call('crl.issue', { issuer: 'conf' })
      expect(reply).toMatchObject({ ok: false, error: { code: 'keep.missing' } })
    }
    renameSync(place.path('pocket'), place.path('stick'))
    await keep.app.close()
    const again = await openTestKeep(directory)
    await again.call('vault.unlock', { passphrase: testPassphrase })
    expect(await again.call('journal.verify', {})).toMatchObject({ valid: true, authenticated: true })
    expect((await again.call('crl.issue', { issuer: 'conf' })).crl.crlNumber).toBe('2')
    await again.app.close()
  })
})

describe('a file system that does not tell capitals apart', () => {
  test('holds a keep, since no two names of one differ by them alone', () => {
    mkdirSync(place.path('keep/profiles'), { recursive: true })
    const names = readdirSync(place.keep, { recursive: true }).map(String)
    expect(names.filter((name) => name !== name.toLowerCase())).toEqual([])
    expect(names).toContain('vault.json')
  })

  test('refuses a profile whose name has capitals', () => {
    const yaml = place.shell('rootkeep profile show --profile developer').stdout
    place.write('Upper.yaml', yaml.replace(/^name: .*$/m, 'name: Developer'))
    expect(place.refused(['profile', 'save', '--yaml', 'Upper.yaml'])).toEqual({
      code: 'profile.invalid',
      status: 1,
    })
  })
})

describe('a clock that was set back by a year', () => {
  const under = ['faketime', '-f', '-365d']

  test('is warned of, is in the journal, and makes neither certificates nor lists that are older', () => {
    const keep = place.path('set-back')
    cpSync(place.keep, keep, { recursive: true })
    const env = { ROOTKEEP_DIR: keep }
    const status = JSON.parse(place.rootkeep(['vault', 'status', '--json'], { env, under }).stdout)
    expect(status.clockDoubt).toMatchObject({ kind: 'behind', source: 'journal' })
    const configured = place.rootkeep(['vault', 'configure', '--idle-lock-minutes', '7'], { env, under })
    expect(configured.stderr).toContain('clock')
    const [newest] = JSON.parse(place.rootkeep(['journal', 'list', '--json'], { env }).stdout).entries
    expect(newest).toMatchObject({
      verb: 'vault.configure',
      details: { clockDoubt: { known: status.clockDoubt.known } },
    })
    expect(place.refused(['crl', 'issue', '--issuer', 'conf'], { env, under }).code).toMatch(
      /^(?:crl\.invalid-period|issuer\.not-yet-valid)$/,
    )
    const create = [
      'authority',
      'create-subordinate',
      '--name',
      'seattle',
      '--subject',
      'CN=S',
      '--issuer',
      'conf',
    ]
    expect(place.refused([...create, '--algorithm', 'ec-p256'], { env, under }).code).toBe(
      'issuer.not-yet-valid',
    )
    expect(JSON.parse(place.rootkeep(['journal', 'verify', '--json'], { env }).stdout).valid).toBe(true)
  })

  test('by a few seconds is no matter', () => {
    const status = place.rootkeep(['vault', 'status', '--json'], { under: ['faketime', '-f', '-10s'] })
    expect(JSON.parse(status.stdout).clockDoubt).toBeNull()
  })
})

describe('a clock that is far ahead', () => {
  const under = ['faketime', '-f', '+400d']

  test('is warned of, listed as a question, and right once an officer has said so in the journal', () => {
    const keep = place.path('far-ahead')
    cpSync(place.keep, keep, { recursive: true })
    const env = { ROOTKEEP_DIR: keep }
    const issued = place.rootkeep(['crl', 'issue', '--issuer', 'conf', '--out', 'ahead.crl'], { env, under })
    expect(issued.stderr).toContain('rootkeep vault confirm-clock')
    const listed = place.rootkeep(['status', 'attention', '--json'], { env, under })
    const codes = JSON.parse(listed.stdout).findings.map(({ code }: { code: string }) => code)
    expect(codes).toContain('clockAhead')
    const confirmed = place.rootkeep(['vault', 'confirm-clock', '--json'], { env, under })
    expect(JSON.parse(confirmed.stdout).doubt).toMatchObject({ kind: 'ahead', source: 'journal' })
    expect(confirmed.stderr).not.toContain('clock')
    const status = place.rootkeep(['vault', 'status', '--json'], { env, under })
    expect(JSON.parse(status.stdout).clockDoubt).toBeNull()
  })
})

describe('two processes', () => {
  test('can not restore into one folder, nor back up while the other has the keep', () => {
    expect(place.rootkeep(['vault', 'backup', '--out', join(place.folder, 'b')]).status).toBe(0)
    const restoring =
      'rootkeep vault restore --keep both b --json & rootkeep vault restore --keep both b --json; wait'
    const { stdout, stderr } = place.shell(restoring)
    expect(stdout.match(/"directory"/g)).toHaveLength(1)
    expect(stderr).toMatch(/keep\.(?:in-use|exists|not-empty)/)
    const verified = place.rootkeep(['journal', 'verify', '--keep', 'both', '--json'])
    expect(JSON.parse(verified.stdout)).toMatchObject({ valid: true, authenticated: true })
  })
})
