// Backups and restorations on a disk that is full at whatever step they get to: each is refused with its code, the
// backup that was there stays, no keep comes to be, and with room enough the same command succeeds.

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSmallDisk, type SmallDisk } from '../testing/small-disk.ts'
import { createQuickKeep, createWorkplace, valueIn, type Workplace } from '../testing/workplace.ts'

let place: Workplace
let disk: SmallDisk

beforeAll(async () => {
  place = createWorkplace()
  await createQuickKeep(place)
  const root = 'authority create-root --name conf --subject CN=Root --algorithm ec-p256 --out root.pem'
  place.session([root, 'vault backup --out kept.backup']).forEach(valueIn)
  disk = createSmallDisk(place.path('disk'))
})
afterAll(() => {
  disk?.[Symbol.dispose]()
  place?.[Symbol.dispose]()
})

/** Kibibytes that are left: none, a part of the file, all but its end. */
const rooms = [0, 64, 128, 192, 256, 384]
const refusedCodes = ['keep.disk-full', 'keep.unwritable', 'file.refused']

describe('a full disk', () => {
  test('refuses a backup, and leaves the one that was there', () => {
    place.rootkeep(['vault', 'backup', '--out', 'disk/x.backup'])
    const before = readFileSync(place.path('disk/x.backup'))
    const statuses = rooms.map((kibibytes) => {
      const under = disk.fill(kibibytes * 1024)
      const { status, stderr } = place.rootkeep(['--json', 'vault', 'backup', '--out', 'disk/x.backup'], {
        under,
      })
      disk.empty()
      if (status === 0) return status
      expect(refusedCodes).toContain(JSON.parse(stderr).error.code)
      expect(readFileSync(place.path('disk/x.backup')).equals(before)).toBe(true)
      expect(readdirSync(place.path('disk'))).toEqual(['x.backup'])
      return status
    })
    expect([statuses.at(0), statuses.at(-1)]).toEqual([1, 0])
    expect(place.rootkeep(['vault', 'restore', '--keep', 'from-full', 'disk/x.backup']).status).toBe(0)
    rmSync(place.path('disk/x.backup'))
  })

  test('refuses a restoration, and no keep comes to be before there is room', () => {
    const restore = ['--json', 'vault', 'restore', '--keep', 'disk/keep', 'kept.backup']
    const statuses = [...rooms, 768, 2048].map((kibibytes) => {
      if (existsSync(place.path('disk/keep/vault.json'))) return 0
      const under = disk.fill(kibibytes * 1024)
      const { status, stderr } = place.rootkeep(restore, { under })
      disk.empty()
      if (status === 0) return status

      expect(refusedCodes).toContain(JSON.parse(stderr).error.code)
      expect(place.refused(['authority', 'list', '--keep', 'disk/keep']).code).toBe('keep.missing')
      return status
    })
    expect([statuses.at(0), statuses.at(-1)]).toEqual([1, 0])
    const verified = place.rootkeep(['journal', 'verify', '--keep', 'disk/keep', '--json'])
    expect(JSON.parse(verified.stdout)).toMatchObject({ valid: true, authenticated: true })
  })
})
