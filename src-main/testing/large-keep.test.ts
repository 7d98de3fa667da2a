import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestKeep, resources, type TestKeep, testKdf, testPassphrase } from './keep.ts'
import { makeLargeKeep } from './large-keep.ts'

const at = '2026-11-20T10:00:00Z'
let keep: TestKeep

beforeAll(async () => {
  const directory = join(mkdtempSync(join(tmpdir(), 'rootkeep-large-')), 'keep')
  await makeLargeKeep({
    directory,
    resources,
    passphrase: testPassphrase,
    certificates: 4000,
    at,
    kdf: testKdf,
  })
  keep = await openTestKeep(directory)
  keep.setClock(at)
  await keep.call('vault.unlock', { passphrase: testPassphrase })
}, 120_000)
afterAll(async () => {
  await keep.app.close()
  rmSync(join(keep.directory, '..'), { recursive: true, force: true })
})

describe('makeLargeKeep', () => {
  test('makes a keep whose journal and tables agree', async () => {
    expect(await keep.call('journal.verify', {})).toMatchObject({ valid: true, authenticated: true })
  })

  test('hangs the developers on 40 regional authorities under 3 roots', async () => {
    const { nodes } = await keep.call('trust.tree', {})
    expect(nodes.filter(({ certifies }) => certifies === 'root')).toHaveLength(3)
    const regionals = nodes.filter(({ certifies }) => certifies === 'subordinate')
    expect(regionals.map(({ group }) => group?.count)).toEqual(Array(40).fill(100))
  })

  test.each(['valid', 'expiring', 'expired', 'revoked', 'onHold'] as const)(
    'has some that are %s',
    async (state) => {
      expect((await keep.call('certificate.list', { state })).total).toBeGreaterThan(0)
    },
  )

  test('signs each of them, so that its path holds', async () => {
    const { certificates } = await keep.call('certificate.list', { state: 'valid', limit: 3 })
    for (const { sha256, issuer } of certificates) {
      const { pem, path } = await keep.call('certificate.describe', { sha256 })
      const [, regional, root] = await Promise.all(
        path.map(async (each) => (await keep.call('certificate.describe', { sha256: each.sha256 })).pem),
      )
      const untrusted = [regional ?? '']
      const report = await keep.call('trust.validate', { anchors: [root ?? ''], untrusted, leaf: pem, at })
      expect({ issuer, valid: report.valid }).toEqual({ issuer, valid: true })
    }
  })
})
