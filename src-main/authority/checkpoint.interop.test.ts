// Checkpoints judged by openssl: the CMS message with its own verifier, the detached signature with the bare key.

import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeTestKeep, type TestKeep } from '../testing/keep.ts'
import { mustRun, run, scratchFolder } from '../testing/program.ts'

let keep: TestKeep
const folder = scratchFolder()
const file = (name: string) => join(folder.path, name)
/** Debian 12's openssl verifies no EdDSA in CMS. */
const inCms = ['ec-p256', 'ec-p384', 'rsa-3072', 'rsa-pss-3072'] as const
const roots = [...inCms, 'ed25519'] as const
const subordinate = {
  name: 'seattle',
  subject: 'CN=Seattle.rb',
  algorithm: 'ec-p256',
  issuer: 'ec-p384',
} as const

beforeAll(async () => {
  keep = await makeTestKeep()
  for (const algorithm of roots) {
    const { pem } = await keep.call('authority.create-root', {
      name: algorithm,
      subject: `CN=${algorithm}`,
      algorithm,
    })
    writeFileSync(file(`${algorithm}.pem`), pem)
  }
  await keep.call('authority.create-subordinate', subordinate)
})
afterAll(async () => {
  await keep.remove()
  rmSync(folder.path, { recursive: true, force: true })
})

async function checkpoint(authority: string, format: 'cms' | 'signature' = 'cms') {
  const made = await keep.call('journal.checkpoint', { authority, format })
  for (const { name, encoding, content } of made.files) {
    writeFileSync(file(name), Buffer.from(content, encoding === 'text' ? 'utf8' : 'base64'))
  }
  return { ...made, paths: made.files.map(({ name }) => file(name)) }
}

const verify = (path: string, root: string, more: readonly string[] = []) =>
  run('openssl', [
    'cms',
    '-verify',
    '-inform',
    'DER',
    '-in',
    path,
    '-CAfile',
    file(root),
    '-purpose',
    'any',
    ...more,
  ])

describe('journal.checkpoint', () => {
  test.each(inCms)('is a CMS message that openssl verifies, by a key of %s', async (algorithm) => {
    const { paths, head } = await checkpoint(algorithm)
    const { status, output } = verify(paths[0] ?? '', `${algorithm}.pem`)
    expect({ status, output }).toMatchObject({ status: 0, output: expect.stringContaining(head.hash) })
    expect(output).toContain(`"sequence":${head.sequence}`)
  })

  test('brings the path of a subordinate along', async () => {
    const { paths } = await checkpoint('seattle')
    expect(verify(paths[0] ?? '', 'ec-p384.pem').status).toBe(0)
    expect(verify(paths[0] ?? '', 'ec-p256.pem').status).not.toBe(0)
  })

  test('does not verify once an octet of the statement was changed', async () => {
    const { files, head } = await checkpoint('ec-p256')
    const octets = Buffer.from(files[0]?.content ?? '', 'base64')
    const at = octets.indexOf(head.hash)
    octets[at] = (octets[at] ?? 0) ^ 1
    writeFileSync(file('changed.p7m'), octets)
    expect(verify(file('changed.p7m'), 'ec-p256.pem').status).not.toBe(0)
  })

  test.each(['ec-p256', 'ec-p384', 'rsa-3072'] as const)(
    'is a signature that openssl dgst verifies, by %s',
    async (algorithm) => {
      const { paths } = await checkpoint(algorithm, 'signature')
      const [statement = '', signature = ''] = paths
      const key = file('key.pem')
      writeFileSync(key, mustRun('openssl', ['x509', '-in', file(`${algorithm}.pem`), '-pubkey', '-noout']))
      const digest = algorithm === 'ec-p384' ? '-sha384' : '-sha256'
      const { status, output } = run('openssl', [
        'dgst',
        digest,
        '-verify',
        key,
        '-signature',
        signature,
        statement,
      ])
      expect({ status, output }).toEqual({ status: 0, output: 'Verified OK\n' })
    },
  )

  test('is a signature that openssl pkeyutl verifies, by ed25519', async () => {
    const { paths } = await checkpoint('ed25519', 'signature')
    const [statement = '', signature = ''] = paths
    const words = [
      '-verify',
      '-certin',
      '-inkey',
      file('ed25519.pem'),
      '-rawin',
      '-in',
      statement,
      '-sigfile',
      signature,
    ]
    expect(run('openssl', ['pkeyutl', ...words]).status).toBe(0)
  })

  test('signs the head that has its own entry, which is the last one', async () => {
    const { head, text } = await checkpoint('ec-p256', 'signature')
    const { entries } = await keep.call('journal.list', { limit: 1 })
    expect(entries[0]).toMatchObject({
      sequence: head.sequence,
      hash: head.hash,
      verb: 'journal.checkpoint',
      details: { authority: 'ec-p256', format: 'signature' },
    })
    expect(text).toContain(head.phrase)
    expect((await keep.call('journal.verify', { knownHead: head.phrase })).valid).toBe(true)
  })
})
