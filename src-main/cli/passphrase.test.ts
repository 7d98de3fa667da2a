import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CommandOptions, runCommand } from '../testing/command-line.ts'
import { fakeKeep as handlers } from '../testing/fake-keep.ts'
import { scratchFolder } from '../testing/program.ts'

function run(line: string, options: CommandOptions = {}) {
  return runCommand(line.split(' '), { handlers, ...options })
}

describe('createSecrets', () => {
  test('takes the first line of the file, without its end', async () => {
    using folder = scratchFolder()
    const file = join(folder.path, 'p')
    writeFileSync(file, 'correct horse battery\r\nsecond line\n', { mode: 0o600 })
    const { status, stderr } = await run(`vault unlock-test --passphrase-file ${file}`)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('prefers the flag to the environment, and warns of a file that others may read', async () => {
    using folder = scratchFolder()
    const file = join(folder.path, 'p')
    writeFileSync(file, 'correct horse battery\n', { mode: 0o644 })
    const environment = { ROOTKEEP_PASSPHRASE_FILE: '/nowhere' }
    const { status, stderr } = await run(`vault unlock-test --passphrase-file ${file}`, { environment })
    expect(status).toBe(0)
    expect(stderr).toContain('chmod 600')
  })

  test('reads it from standard input when told so', async () => {
    const { status } = await run('vault unlock-test --passphrase-file -', {
      stdin: 'correct horse battery\n',
    })
    expect(status).toBe(0)
  })

  test('refuses an empty first line', async () => {
    const { status, stderr } = await run('vault unlock-test --passphrase-file -', { stdin: '\nsecond\n' })
    expect(status).toBe(1)
    expect(stderr).toContain('[input.empty]')
  })

  test('asks at the terminal without an echo', async () => {
    const { status, stdout, stderr } = await run('vault unlock-test', { typed: ['correct horse battery'] })
    expect(status).toBe(0)
    expect(stderr).toBe('Passphrase: \n')
    expect(stdout).not.toContain('horse')
  })

  test('asks twice for one that is being chosen, until both agree', async () => {
    const typed = ['first try here', 'other try here', 'correct horse battery', 'correct horse battery']
    const { calls, stderr } = await run('vault create', { typed })
    expect(calls).toEqual([{ procedure: 'vault.create', input: { passphrase: 'correct horse battery' } }])
    expect(stderr).toContain('not the same')
  })

  test('asks once for the old and twice for the new, and unlocks with the old', async () => {
    const typed = ['correct horse battery', 'staple in the rain', 'staple in the rain']
    const { status, calls } = await run('vault change-passphrase', { typed })
    expect(status).toBe(0)
    expect(calls.slice(1)).toEqual([
      { procedure: 'vault.unlock', input: { passphrase: 'correct horse battery' } },
      {
        procedure: 'vault.change-passphrase',
        input: { passphrase: 'correct horse battery', newPassphrase: 'staple in the rain' },
      },
    ])
  })

  test('is cancelled by Ctrl-C and Ctrl-D at the prompt', async () => {
    for (const key of ['\u0003', '\u0004']) {
      expect((await run('vault unlock-test', { typed: [key] })).status).toBe(130)
    }
  })

  test('says what is needed where no one can be asked', async () => {
    const { status, stderr } = await run('vault unlock-test')
    expect(status).toBe(3)
    expect(stderr).toContain('[vault.passphrase-needed]')
  })

  test('asks no one for a keep that is not there', async () => {
    const { status, stderr } = await run('vault unlock-test', { typed: [], passphrase: null })
    expect(status).toBe(1)
    expect(stderr).toContain('[keep.missing]')
  })
})

describe('perform', () => {
  test('unlocks a procedure that only needs the keep when a passphrase file is at hand', async () => {
    using folder = scratchFolder()
    const file = join(folder.path, 'p')
    writeFileSync(file, 'correct horse battery\n', { mode: 0o600 })
    const procedures = async (options: CommandOptions) =>
      (await run('journal verify', options)).calls.map(({ procedure }) => procedure)
    const environment = { ROOTKEEP_PASSPHRASE_FILE: file }
    expect(await procedures({ environment })).toEqual(['vault.status', 'vault.unlock', 'journal.verify'])
    expect(await procedures({})).toEqual(['journal.verify'])
    expect(await procedures({ typed: [] })).toEqual(['journal.verify'])
  })

  test('refuses a wrong input before it asks for the passphrase', async () => {
    const { status, stderr } = await run('vault configure --idle-lock-minutes 0', { typed: ['never asked'] })
    expect(status).toBe(2)
    expect(stderr).not.toContain('Passphrase')
  })
})
