import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import { describe, expect, test } from 'vitest'
import { scratchFolder } from '../testing/program.ts'
import { vector } from '../testing/vault-vector.ts'
import { deriveByWasm, deriveKey } from './argon2.ts'
import { Secret } from './secret.ts'

const { message, wrappingKey } = vector.slots[0]
const salt = 'I5orkhbUgBYKUNM/33hCIg=='
const here = dirname(fileURLToPath(import.meta.url))

describe('deriveKey', () => {
  test('derives what argon2-cffi derived', async () => {
    using passphrase = Secret.copy(Buffer.from(message, 'hex'))
    const parameters = { memoryKiB: 65_536, passes: 2, parallelism: 1, salt: Buffer.from(salt, 'base64') }
    using key = await deriveKey(passphrase, parameters)
    expect(key.octets.toString('hex')).toBe(wrappingKey)
  })

  test('leaves the passphrase to its owner', async () => {
    using passphrase = Secret.copy(Buffer.from('abc'))
    await deriveKey(passphrase, { memoryKiB: 64, passes: 1, parallelism: 1, salt: Buffer.alloc(16) })
    expect(passphrase.octets.toString()).toBe('abc')
  })

  test('refuses what no machine has the memory for before it allocates anything', async () => {
    using passphrase = Secret.copy(Buffer.from('abc'))
    const before = process.memoryUsage.rss()
    const greedy = { memoryKiB: 2 ** 40, passes: 1, parallelism: 1, salt: Buffer.alloc(16) }
    await expect(deriveKey(passphrase, greedy)).rejects.toMatchObject({ code: 'vault.too-costly' })
    expect(process.memoryUsage.rss() - before).toBeLessThan(64 * 1024 * 1024)
  })
})

describe('deriveByWasm', () => {
  test('derives what argon2-cffi derived, where libsodium does not load', async () => {
    using passphrase = Secret.copy(Buffer.from(message, 'hex'))
    const parameters = { memoryKiB: 65_536, passes: 2, parallelism: 1, salt: Buffer.from(salt, 'base64') }
    using key = await deriveByWasm(passphrase, parameters)
    expect(key.octets.toString('hex')).toBe(wrappingKey)
  })

  test('fails with a code when the memory is not to be had', async () => {
    using passphrase = Secret.copy(Buffer.from('abc'))
    const beyondWebAssembly = {
      memoryKiB: 8 * 1024 * 1024,
      passes: 1,
      parallelism: 1,
      salt: Buffer.alloc(16),
    }
    await expect(deriveByWasm(passphrase, beyondWebAssembly)).rejects.toMatchObject({ code: 'internal' })
  })

  test('finds its worker in a build, where it is an entry beside the other chunks', async () => {
    using folder = scratchFolder()
    const entry = join(folder.path, 'entry.ts')
    writeFileSync(entry, bundled)
    await build({
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: join(folder.path, 'out'),
        rolldownOptions: {
          input: {
            main: entry,
            other: join(here, 'argon2.ts'),
            'argon2-worker': join(here, 'argon2-worker.ts'),
          },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        },
      },
    })
    writeFileSync(join(folder.path, 'package.json'), '{"type": "module"}')
    const [hex] = await once(new Worker(join(folder.path, 'out', 'main.js')), 'message')
    expect(hex).toBe(wrappingKey)
  })
})

const bundled = `
import { parentPort } from 'node:worker_threads'
import { deriveByWasm } from ${JSON.stringify(join(here, 'argon2.ts'))}
import { Secret } from ${JSON.stringify(join(here, 'secret.ts'))}
const salt = Buffer.from('${salt}', 'base64')
const passphrase = Secret.copy(Buffer.from('${message}', 'hex'))
const key = await deriveByWasm(passphrase, { memoryKiB: 65536, passes: 2, parallelism: 1, salt })
parentPort.postMessage(key.octets.toString('hex'))
`
