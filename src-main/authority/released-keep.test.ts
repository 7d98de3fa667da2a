// Keeps of every format that was ever written are opened, migrated on a copy, proved, and worked with.

import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { migrations } from '../records/migrations/migrations.ts'
import { openTestKeep, testPassphrase } from '../testing/keep.ts'
import { scratchFolder } from '../testing/program.ts'

const keeps = fileURLToPath(new URL('../records/testdata/keeps/', import.meta.url))
const formats = readdirSync(keeps).filter((name) => name.startsWith('format-'))

describe('a keep of every format', () => {
  test('is kept, but for the newest while no version with it was released', () => {
    const numbers = formats.map((name) => Number(name.slice('format-'.length))).sort((a, b) => a - b)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect(numbers.length).toBeGreaterThanOrEqual(migrations.length - 1)
  })

  test.each(formats)('%s is migrated on a copy, and the copy is kept', async (format) => {
    using folder = scratchFolder()
    const directory = join(folder.path, 'keep')
    cpSync(join(keeps, format), directory, { recursive: true })
    const before = readFileSync(join(directory, 'records.sqlite'))
    const keep = await openTestKeep(directory)
    await keep.call('vault.unlock', { passphrase: testPassphrase })
    expect(await keep.call('journal.verify', {})).toMatchObject({ valid: true, authenticated: true })
    const { revocations } = await keep.call('revocation.list', { issuer: 'conf' })
    expect(revocations[0]).toMatchObject({ reason: 'keyCompromise', subject: 'CN=drbrain' })
    const { crl } = await keep.call('crl.issue', { issuer: 'conf' })
    expect([crl.crlNumber, crl.entries]).toEqual(['2', 1])
    expect(await keep.call('journal.verify', {})).toMatchObject({ valid: true })
    await keep.app.close()
    const isNewest = format === `format-${migrations.length}`
    const copies = readdirSync(directory).filter((name) => name.startsWith('records.format-'))
    expect(copies).toEqual(isNewest ? [] : [`records.${format}.sqlite`])
    if (!isNewest) expect(readFileSync(join(directory, copies[0] ?? '')).equals(before)).toBe(true)
  })
})
