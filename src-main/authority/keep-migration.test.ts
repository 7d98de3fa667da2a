import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestKeep, testPassphrase } from '../testing/keep.ts'
import { scratchFolder } from '../testing/program.ts'

const keeps = fileURLToPath(new URL('../records/testdata/keeps/', import.meta.url))
const beside = { migrateBesideFrom: 0 }

let scratch: ReturnType<typeof scratchFolder>
let directory: string
beforeEach(() => {
  scratch = scratchFolder()
  directory = join(scratch.path, 'keep')
  cpSync(join(keeps, 'format-1'), directory, { recursive: true })
})
afterEach(() => scratch[Symbol.dispose]())

describe('a keep of an older format', () => {
  test('is migrated before the first answers, and everyone who waits hears how far it is', async () => {
    const keep = await openTestKeep(directory, beside)
    const heard: number[][] = [[], []]
    const calls = heard.map((steps) => {
      const onProgress = (done: number, total: number) => void steps.push(done / total)
      return keep.app.call('vault.status', {}, { onProgress })
    })
    expect(await Promise.all(calls)).toMatchObject([{ ok: true }, { ok: true }])
    expect(heard.map((steps) => steps.at(-1))).toEqual([1, 1])
    await keep.call('vault.unlock', { passphrase: testPassphrase })
    expect(await keep.call('journal.verify', {})).toMatchObject({ valid: true, authenticated: true })
    await keep.app.close()
    expect(readdirSync(directory)).toContain('records.format-1.sqlite')
  })

  test('is closed at once while it is migrated, and migrated when it is next opened', async () => {
    const first = await openTestKeep(directory, beside)
    const asked = first.app.call('vault.status', {})
    await first.app.close()
    expect((await asked).ok).toBe(false)
    const keep = await openTestKeep(directory, beside)
    expect(await keep.call('vault.status', {})).toMatchObject({ exists: true, locked: true })
    await keep.app.close()
  })

  test.each([1, 8, 20])(
    'has the old records or the new ones, whole, where it was killed after step %i',
    async (step) => {
      const program = fileURLToPath(new URL('../testing/migration-run.ts', import.meta.url))
      const child = spawn(process.execPath, [program, directory], { stdio: ['ignore', 'pipe', 'inherit'] })
      for await (const line of createInterface(child.stdout))
        if (line === `step ${step}`) child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
      expect(child.signalCode).toBe('SIGKILL')
      const keep = await openTestKeep(directory, beside)
      await keep.call('vault.unlock', { passphrase: testPassphrase })
      expect(await keep.call('journal.verify', {})).toMatchObject({ valid: true, authenticated: true })
      await keep.app.close()
      expect(readdirSync(directory)).not.toContain('records.sqlite.new')
    },
  )
})
