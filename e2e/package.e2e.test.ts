// What is packed: the same program in an asar, which starts without the repository's build, and is the same octets
// whenever it is built from the same sources.

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { getRawHeader, listPackage } from '@electron/asar'
import { beforeAll, describe, expect, test } from 'vitest'
import { launch } from './launch.ts'
import { createKeep } from './officer.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'dist/linux-unpacked')
const archive = join(folder, 'resources/app.asar')
const minutes = 60_000

function pack(): string {
  execFileSync('node', [join(root, 'scripts/pack.mjs')], { cwd: root, stdio: 'pipe' })
  return createHash('sha256').update(readFileSync(archive)).digest('hex')
}

let first: string
beforeAll(() => {
  first = pack()
}, 3 * minutes)

describe('the package', () => {
  test('holds the program, its profiles and nothing of the repository besides', () => {
    const parts = new Set(listPackage(archive, { isPack: false }).map((path) => path.split('/')[1]))
    expect([...parts].toSorted()).toEqual(['node_modules', 'out', 'package.json', 'resources'])
    const files = listPackage(archive, { isPack: false })
    expect(files).toContain('/out/main/main.js')
    expect(files).toContain('/out/preload/preload.cjs')
    expect(files).toContain('/resources/profiles/root.yaml')
    // libsodium for this system, which can't be bundled; not for telephones.
    expect(files).toContain('/node_modules/sodium-native/prebuilds/linux-x64/sodium-native.node')
    expect(files.filter((path) => /android|ios|\.bare$/.test(path))).toEqual([])
    expect(files.filter((path) => /\.(?:ts|tsx|map|pem|key)$/.test(path))).toEqual([])
  })

  test('says the hash of every file for Electron’s integrity check', () => {
    const { header } = getRawHeader(archive)
    expect(JSON.stringify(header)).toContain('"integrity":{"algorithm":"SHA256"')
  })

  test(
    'opens a keep from the asar',
    async () => {
      const rootkeep = await launch({ packed: join(folder, 'rootkeep') })
      await createKeep(rootkeep)
      await rootkeep.page.getByRole('button', { name: 'Create a root' }).waitFor()
      await rootkeep.close()
    },
    2 * minutes,
  )

  test('has the documents beside it, that the help names', () => {
    const documents = join(folder, 'resources/documents')
    for (const name of ['README.md', 'SECURITY.md', 'CHANGELOG.md', 'src-main/custody/FORMAT.md'])
      expect(readFileSync(join(documents, name), 'utf8')).toBe(readFileSync(join(root, name), 'utf8'))
  })

  test(
    'opens a file that its command line names, once there is a vault',
    async () => {
      const request = join(root, 'resources/examples/meetup/requests/seattle/drbrain.csr')
      const rootkeep = await launch({ packed: join(folder, 'rootkeep'), words: [request] })
      await createKeep(rootkeep)
      await rootkeep.page.getByRole('dialog', { name: 'Opened files' }).getByText('drbrain.csr').waitFor()
      await rootkeep.close()
    },
    2 * minutes,
  )

  test(
    'is the same octets when built anew',
    () => {
      rmSync(join(root, 'out'), { recursive: true })
      expect(pack()).toBe(first)
    },
    3 * minutes,
  )
})
