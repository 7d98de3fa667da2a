// A keep of many certificates in the window: read on a thread of its own and looked at while the journal is still
// being checked; and what happens when that check finds an edited row. The keep was made by scripts/million.mjs.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { callsOf, setFault } from './faults.ts'
import { heapOf } from './heap.ts'
import { type Launched, launch } from './launch.ts'
import { goTo } from './officer.ts'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'rootkeep-large-'))
const keep = join(folder, 'keep')
/** Enough for the thread that reads and the thread that proves. */
const certificates = 12_000
/** As scripts/million.mjs has it. */
const passphrase = 'nine brass lanterns over the ferry'

/** What the tallest window shows, and as many above and below it. */
const mostRows = 80
/** In MiB: what was read while it was walked over, and the code of its screens. */
const mostGrowth = 24

let rootkeep: Launched

beforeAll(() => {
  execFileSync('node', [join(root, 'scripts/million.mjs'), keep, String(certificates)], { stdio: 'pipe' })
}, 300_000)
afterEach(() => rootkeep.close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function open(): Promise<void> {
  rootkeep = await launch({ keep })
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
  }, 120_000)

  test('holds few rows in the page, reads page by page, asks little while a search is typed, and forgets', async () => {
    await open()
    const { page, electron } = rootkeep
    await goTo(page, 'Certificates')
    await page.getByText('0011999').first().waitFor()
    await setFault(electron, { kind: 'none' })
    const asked = () => callsOf(electron, 'certificate.list')
    const before = await heapOf(page)

    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Input.synthesizeScrollGesture', { x: 700, y: 500, yDistance: -20_000, speed: 8000 })
    await expect.poll(asked).toBeGreaterThan(0)
    expect(await page.locator('tbody tr').count()).toBeLessThan(mostRows)
    // The first page was there; of the other 59 no more than were scrolled over, and one ahead.
    expect(await asked()).toBeLessThanOrEqual(4)

    const search = page.getByLabel('Name, serial number or fingerprint')
    const scrolled = await asked()
    await search.pressSequentially('0000123')
    await page.getByText('0011999').first().waitFor({ state: 'hidden' })
    await page.getByText('0000123').first().waitFor()
    // No more than one call for each letter; those that were overtaken are cancelled.
    expect((await asked()) - scrolled).toBeLessThanOrEqual('0000123'.length)
    expect(await page.locator('tbody tr').count()).toBeLessThan(mostRows)

    for (const section of ['Trust', 'Certificates', 'Trust', 'Certificates'] as const) {
      await goTo(page, section)
      await page
        .getByRole(section === 'Trust' ? 'treeitem' : 'row')
        .nth(5)
        .waitFor()
    }
    expect((await heapOf(page)) - before).toBeLessThan(mostGrowth)
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
  }, 120_000)
})
