import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RootkeepError } from '../contract/errors.ts'
import { runCommand } from '../testing/command-line.ts'
import { fakeKeep as handlers } from '../testing/fake-keep.ts'
import { scratchFolder } from '../testing/program.ts'

/** The keep's folder that a command would open. */
async function directoryOf(words: readonly string[], environment: Readonly<Record<string, string>>) {
  return (await runCommand([...words, 'vault', 'status'], { environment })).directory
}

/** What reached the procedure itself. */
async function inputOf(words: readonly string[], stdin = '') {
  const { calls, stderr } = await runCommand(words, { handlers, stdin })
  if (calls.length === 0) throw new Error(stderr)
  return calls.at(-1)?.input
}

describe('runCommandLine', () => {
  test('finds the keep by its flag, the environment, or in the data folder of the user', async () => {
    const environment = { ROOTKEEP_DIR: '/keeps/a', XDG_DATA_HOME: '/data', HOME: '/home/a' }
    expect(await directoryOf(['--keep', '/keeps/b'], environment)).toBe('/keeps/b')
    expect(await directoryOf([], environment)).toBe('/keeps/a')
    expect(await directoryOf([], { XDG_DATA_HOME: '/data' })).toBe('/data/rootkeep')
    expect(await directoryOf([], { HOME: '/home/a' })).toBe('/home/a/.local/share/rootkeep')
  })

  test('opens no keep for help or wrong usage', async () => {
    for (const words of [[], ['--help'], ['--version'], ['crl', 'issue', '-h'], ['crl', 'issue'], ['crk']]) {
      expect((await runCommand(words)).directory).toBeNull()
    }
  })

  test('says how it is used when nothing was asked, as wrong usage', async () => {
    const { status, stdout, stderr } = await runCommand([])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('Usage: rootkeep')
  })

  test('makes the question of trust validate from flags and files', async () => {
    using folder = scratchFolder()
    const paths = ['root.pem', 'leaf.der', 'a.ocsp'].map((name) => join(folder.path, name))
    const [root = '', leaf = '', ocsp = ''] = paths
    writeFileSync(root, '-----BEGIN CERTIFICATE-----\n')
    writeFileSync(leaf, Buffer.from([48, 0]))
    writeFileSync(ocsp, '-----BEGIN ')
    const words = ['--anchors', root, '--untrusted', root, root, '--leaf', leaf, '--ocsp', ocsp]
    const names = ['--name', 'example.org', '--name', '192.0.2.1', '--name', 'a@b.org']
    const policies = ['--policy', '1.2.3', '--require-explicit-policy', '--max-depth', '3']
    const purpose = ['--purpose', 'codeSigning', '--at', '2026-11-20T00:00:00Z', '--inhibit-any-policy=false']
    expect(await inputOf(['trust', 'validate', ...words, ...names, ...policies, ...purpose])).toEqual({
      anchors: ['-----BEGIN CERTIFICATE-----\n'],
      untrusted: ['-----BEGIN CERTIFICATE-----\n', '-----BEGIN CERTIFICATE-----\n'],
      leaf: 'MAA=',
      ocsp: ['LS0tLS1CRUdJTiA='],
      names: [{ dns: 'example.org' }, { ip: '192.0.2.1' }, { email: 'a@b.org' }],
      policies: ['1.2.3'],
      requireExplicitPolicy: true,
      inhibitAnyPolicy: false,
      maxDepth: 3,
      purpose: 'codeSigning',
      at: '2026-11-20T00:00:00Z',
    })
  })

  test('takes the whole input as JSON, and the flags above it', async () => {
    const json = JSON.stringify({ issuer: 'conf', format: 'der', limit: 3 })
    expect(
      await inputOf(['crl', 'list', '--input', '-', '--issuer', 'seattle'], '{"issuer":"a","limit":3}'),
    ).toEqual({
      issuer: 'seattle',
      limit: 3,
    })
    const { status, stderr, calls } = await runCommand(['crl', 'list', '--input', '-'], { stdin: json })
    expect({ status, calls }).toEqual({ status: 2, calls: [] })
    expect(stderr).toContain('there is no field format')
  })

  test('prints the value as one JSON document, and still writes the artefact', async () => {
    using folder = scratchFolder()
    const out = join(folder.path, 'root.pem')
    const words = ['authority', 'chain', 'seattle', '--json', '--out', out]
    const { status, stdout } = await runCommand(words, { handlers })
    expect(status).toBe(0)
    expect(JSON.parse(stdout).files).toHaveLength(1)
    expect(readFileSync(out, 'utf8')).toBe('CHAIN PEM\n')
  })

  test('writes bytes into a pipe or a file, and refuses them to a terminal before anything is signed', async () => {
    using folder = scratchFolder()
    const [request, passphrase] = [join(folder.path, 'a.req'), join(folder.path, 'passphrase')]
    writeFileSync(request, 'x')
    writeFileSync(passphrase, 'correct horse battery', { mode: 0o600 })
    const environment = { ROOTKEEP_PASSPHRASE_FILE: passphrase }
    const words = ['ocsp', 'respond', '--issuer', 'seattle', '--request', request]
    const piped = await runCommand(words, { handlers, environment })
    expect(piped.bytes.toString('hex')).toBe('30030a0101')
    const shown = await runCommand(words, { handlers, environment, terminal: true })
    expect(shown).toMatchObject({ status: 2, calls: [], stdout: '' })
    const forced = await runCommand([...words, '--out', '-'], { handlers, environment })
    expect(forced.bytes.toString('hex')).toBe('30030a0101')
  })

  test('escapes an artefact that it shows on a terminal, and leaves it as it is elsewhere', async () => {
    const files = [{ name: 'a', encoding: 'text', content: 'a\u001B[2J\nb' } as const]
    const chain = { 'authority.chain': () => ({ files }) }
    const words = ['authority', 'chain', 'seattle']
    expect((await runCommand(words, { handlers: chain, terminal: true })).stdout).toBe('a\\u{001B}[2J\nb\n')
    expect((await runCommand(words, { handlers: chain })).stdout).toBe('a\u001B[2J\nb\n')
  })

  test('colours for a terminal only, and not where colours are declined', async () => {
    const words = ['vualt']
    const controlSequence = '\u001B['
    expect((await runCommand(words, { terminal: true })).stderr).toContain(controlSequence)
    expect(
      (await runCommand(words, { terminal: true, environment: { NO_COLOR: '1' } })).stderr,
    ).not.toContain(controlSequence)
    expect((await runCommand(words)).stderr).not.toContain(controlSequence)
  })

  test.each([
    { code: 'keep.in-use', status: 1 },
    { code: 'input.invalid', status: 2 },
    { code: 'vault.locked', status: 3 },
    { code: 'vault.damaged', status: 4 },
    { code: 'internal', status: 70 },
    { code: 'call.cancelled', status: 130 },
  ] as const)('ends with $status for $code, and says the code', async ({ code, status }) => {
    const refusing = {
      'vault.status': () => {
        throw new RootkeepError(code, 'No.', { issues: ['why'] })
      },
    }
    const plain = await runCommand(['vault', 'status'], { handlers: refusing })
    expect(plain).toMatchObject({ status, stdout: '', stderr: `rootkeep: No. [${code}]\n  why\n` })
    const json = await runCommand(['vault', 'status', '--json'], { handlers: refusing })
    expect(JSON.parse(json.stderr)).toEqual({
      ok: false,
      error: { code, message: 'No.', details: { issues: ['why'] } },
    })
  })

  test('ends with 130 when it is interrupted, and writes nothing', async () => {
    using folder = scratchFolder()
    const interruption = new AbortController()
    const slow = {
      'authority.chain': (_: unknown, { signal }: { signal: AbortSignal }) =>
        new Promise<never>((_, failed) => {
          signal.addEventListener('abort', () => failed(new RootkeepError('call.cancelled', 'Interrupted.')))
          interruption.abort()
        }),
    }
    const words = ['authority', 'chain', 'seattle', '--out', join(folder.path, 'chain.pem')]
    expect((await runCommand(words, { handlers: slow, signal: interruption.signal })).status).toBe(130)
    expect(() => readFileSync(join(folder.path, 'chain.pem'))).toThrow('ENOENT')
  })

  test('paints progress on a terminal, and wipes it', async () => {
    const handler = (_: unknown, { progress }: { progress(done: number, total: number): void }) => {
      progress(1, 4)
      return { authorities: [], waiting: [] }
    }
    const options = { handlers: { 'authority.list': handler }, terminal: true }
    expect((await runCommand(['authority', 'list'], options)).stderr).toBe(
      '\r\u001B[K1 of 4 (25 %)\r\u001B[K',
    )
    expect((await runCommand(['authority', 'list'], { ...options, terminal: false })).stderr).toBe('')
  })
})
