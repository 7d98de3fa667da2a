// What a running process keeps of the vault's secrets, looked for in its memory from outside: after unlocking, after a
// signature, and after locking. What JavaScript cannot promise is said in FORMAT.md, "What memory keeps".

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createPrivateKey, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publicHalfOf } from '../pki/key/public-half.ts'
import { opensslKey } from '../testing/openssl.ts'
import { countInMemory } from '../testing/process-memory.ts'
import { scratchFolder } from '../testing/program.ts'
import { vaultOptions } from '../testing/vault.ts'
import { createCustody } from './custody.ts'
import { readPassphrase } from './passphrase.ts'
import { Secret } from './secret.ts'

const program = fileURLToPath(new URL('../testing/memory-run.ts', import.meta.url))
const folder = scratchFolder()
/** In no source file, so that it is in the process only if it was read. */
const passphrase = `officer ${randomBytes(12).toString('hex')}`
const needles = new Map<string, Uint8Array>()
let child: ChildProcessWithoutNullStreams
const found: Record<string, Map<string, number>> = {}

/** The octets that give a key away, in each order in which a library may have them. */
function keep(name: string, octets: Uint8Array): void {
  needles.set(name, octets)
  needles.set(`${name}, reversed`, Uint8Array.from(octets).reverse())
}

async function step(name: string): Promise<void> {
  const [line] = await once(child.stdout, 'data')
  expect(String(line)).toContain(name)
  found[name] = countInMemory(child.pid ?? 0, needles)
  child.stdin.write('\n')
}

beforeAll(async () => {
  using secret = readPassphrase(passphrase)
  const random = (length: number) => {
    const octets = randomBytes(length)
    if (length === 32) needles.set('vault key', Buffer.from(octets))
    return octets
  }
  const custody = await createCustody(folder.path, secret, { ...vaultOptions, random })
  for (const algorithm of ['ec-p256', 'ec-p384', 'ed25519', 'rsa-2048'] as const) {
    const pem = opensslKey(algorithm)
    const key = createPrivateKey(pem)
    const pkcs8 = key.export({ type: 'pkcs8', format: 'der' })
    const { d = '', p, q } = key.export({ format: 'jwk' })
    keep(`${algorithm} d`, Buffer.from(d, 'base64url'))
    if (p) keep(`${algorithm} p`, Buffer.from(p, 'base64url'))
    if (q) keep(`${algorithm} q`, Buffer.from(q, 'base64url'))
    const pair = { subjectPublicKeyInfo: publicHalfOf(pkcs8), privateKey: Secret.copy(pkcs8) }
    custody.privateKeys.takeIn(pair, algorithm, { purpose: `key/${algorithm}` }).keep()
  }
  needles.set('passphrase in UTF-8', Buffer.from(passphrase))
  needles.set('passphrase in UTF-16', Buffer.from(passphrase, 'utf16le'))
  writeFileSync(join(folder.path, 'passphrase'), passphrase)
  child = spawn(process.execPath, ['--expose-gc', program, folder.path, join(folder.path, 'passphrase')])
  child.stderr.pipe(process.stderr)
  for (const name of ['unlocked', 'signed', 'locked']) await step(name)
}, 120_000)

afterAll(() => {
  child?.kill()
  folder[Symbol.dispose]()
})

/** The names of what was found at a step. */
function foundAt(step: string): string[] {
  return [...(found[step] ?? [])].flatMap(([name, count]) => (count > 0 ? [name] : []))
}

describe('the memory of a process', () => {
  test('has what is looked for while it is in use, so that the search would find it', () => {
    expect(foundAt('unlocked')).toContain('vault key')
    expect(foundAt('signed')).toEqual(expect.arrayContaining(['rsa-2048 p, reversed', 'ed25519 d']))
  })

  test('has no passphrase once the vault is unlocked, if it came as octets', () => {
    for (const step of Object.keys(found)) {
      expect(foundAt(step).filter((name) => name.startsWith('passphrase'))).toEqual([])
    }
  })

  test('has no private key before the first signature', () => {
    expect(foundAt('unlocked')).toEqual(['vault key'])
  })

  test('has private keys after a signature only as the numbers of the native key', () => {
    // OpenSSL's words of a number stand least first, and Ed25519's octets as they are.
    const ofNativeKeys = /^(?:vault key|ed25519 d|(?:ec-p256|ec-p384|rsa-2048) [dpq], reversed)$/
    expect(foundAt('signed').filter((name) => !ofNativeKeys.test(name))).toEqual([])
  })

  test('has none of it after locking, when garbage has been collected', () => {
    expect(foundAt('locked')).toEqual([])
  })
})
