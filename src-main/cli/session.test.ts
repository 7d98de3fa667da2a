import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CommandOptions, runCommand } from '../testing/command-line.ts'
import { fakeKeep as handlers } from '../testing/fake-keep.ts'
import { scratchFolder } from '../testing/program.ts'

async function session(lines: readonly string[], options: CommandOptions = {}) {
  using folder = scratchFolder()
  const file = join(folder.path, 'passphrase')
  writeFileSync(file, 'correct horse battery\n', { mode: 0o600 })
  const words = ['session', '--passphrase-file', file]
  const result = await runCommand(words, { handlers, stdin: lines.join('\n'), ...options })
  const answers = result.stdout.split('\n').slice(0, -1)
  return { ...result, answers: answers.map((line) => JSON.parse(line)) }
}

describe('runSession', () => {
  test('answers words and JSON alike, one line each, and unlocks once', async () => {
    const revocation = { issuer: 'seattle', serialNumber: '0a', reason: 'superseded' }
    const { status, answers, calls } = await session([
      '# a remark',
      '',
      'revocation revoke --issuer seattle --serial-number 0A --reason superseded',
      JSON.stringify({ command: 'revocation.revoke', input: revocation }),
      '  {"command": "authority.list"}',
    ])
    expect(status).toBe(0)
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(answers[0]).toEqual(answers[1])
    expect(answers[2].value).toEqual({ authorities: [], waiting: [] })
    expect(calls.filter(({ procedure }) => procedure === 'vault.unlock')).toHaveLength(1)
  })

  test('does not unlock for what needs no keep', async () => {
    const { calls } = await session(['vault status'])
    expect(calls.map(({ procedure }) => procedure)).toEqual(['vault.status'])
  })

  test('unlocks again after a lock', async () => {
    const { status, calls } = await session(['vault unlock-test', 'vault lock', 'vault unlock-test'])
    expect(status).toBe(0)
    expect(calls.filter(({ procedure }) => procedure === 'vault.unlock')).toHaveLength(2)
  })

  test('goes on after a failure, and ends with the status of the first', async () => {
    const { status, answers } = await session([
      'vault frobnicate',
      'certificate describe /nowhere.pem',
      'vault "status',
      '{"command": "file.open", "input": {}}',
      '{"command": "vault.status", "out": "x"}',
      '{"command": "crl.issue", "input": {"issuer": 7}}',
      '{"command": ',
      'session',
      '--help',
      'vault status --keep elsewhere',
      'vault status',
    ])
    expect(status).toBe(2)
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code))).toEqual([
      'input.unknown-procedure',
      'input.unreadable-file',
      'input.invalid',
      'input.unknown-procedure',
      'input.invalid',
      'input.invalid',
      'input.invalid',
      'input.invalid',
      'input.invalid',
      'input.invalid',
      'ok',
    ])
  })

  test('reads and writes files as the command line does', async () => {
    using folder = scratchFolder()
    const out = join(folder.path, 'the chain.pem')
    const { answers } = await session([
      `authority chain seattle --out "${out}"`,
      'authority chain seattle --out -',
    ])
    expect(answers.map(({ ok }) => ok)).toEqual([true, false])
    expect(readFileSync(out, 'utf8')).toBe('CHAIN PEM\n')
  })

  test('has no use for standard input but its lines', async () => {
    const { answers } = await session(['crl list --input -'])
    expect(answers[0].error.code).toBe('input.invalid')
  })

  test('asks for the passphrase at a terminal before it reads the lines, and never among them', async () => {
    const lines = '{"command": "vault.unlock-test"}\n{"command": "vault.change-passphrase"}\n'
    const { stderr, stdout, status } = await runCommand(['session'], {
      handlers,
      typed: ['correct horse battery'],
      afterwards: lines,
    })
    expect(stderr).toBe('Passphrase: \n')
    expect(status).toBe(3)
    expect(stdout.split('\n').map((line) => line && JSON.parse(line).ok)).toEqual([true, false, ''])
  })
})
