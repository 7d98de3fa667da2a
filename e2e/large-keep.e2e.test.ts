// A keep of many certificates in the window: read on a thread of its own and looked at while the journal is still
// being checked; and what happens when that check finds an edited row. The keep was made by scripts/million.mjs.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Launched, launch } from './launch.ts'
import { goTo } from './officer.ts'
import { watchProblems } from './problems.ts'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'rootkeep-large-'))
const keep = join(folder, 'keep')
/** Enough for the thread that reads and the thread that proves. */
const certificates = 12_000
/** As scripts/million.mjs has it. */
const passphrase = 'nine brass lanterns over the ferry'

let rootkeep: Launched
let problems: readonly string[]

beforeAll(() => {
  execFileSync('node', [join(root, 'scripts/million.mjs'), keep, String(certificates)], { stdio: 'pipe' })
}, 300_000)
afterEach(() => rootkeep.close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function open(): Promise<void> {
  rootkeep = await launch({ keep })
  problems = watchProblems(rootkeep.page)
  rootkeep.page.setDefaultTimeout(30_000)
  const form = rootkeep.page.getByRole('form', { name: 'Unlock the keep' })
  await form.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await form.getByRole('button', { name: 'Unlock' }).click()
}

describe('a large keep in the window', () => {
  test('draws its tree, lists its certificates and finds one by its words', async () => {
    await open()
    const { page } = rootkeep
    await goTo(page, 'Trust')
    await page.getByRole('treeitem', { name: 'Conference Root 1' }).waitFor()
    await goTo(page, 'Certificates')
    await page.getByText('0011999').first().waitFor()
    await page.getByLabel('Name, serial number or fingerprint').fill('0000123')
    await page.getByText('0000123').first().waitFor()
    await page.getByText('0011999').first().waitFor({ state: 'hidden' })
    expect(problems).toEqual([])
  }, 120_000)

  test('locks itself when the check finds an edited row, and says which', async () => {
    const database = new DatabaseSync(join(keep, 'records.sqlite'))
    database.exec("UPDATE certificate SET subject = 'CN=Mallory' WHERE id = 777")
    database.close()
    await open()
    const { page } = rootkeep
    await page.getByText('The journal has been altered').waitFor()
    await page.getByText('certificate 777').waitFor()
    await page.screenshot({ path: join(root, 'test-results/large-keep-fault.png') })
    expect(problems).toEqual([])
  }, 120_000)
})
