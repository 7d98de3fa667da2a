// The years after the ceremony, in the window: a certificate renewed, an authority with a new key, a second root that
// certifies it, and a subordinate that waits for a parent elsewhere.

import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { willSaveTo } from './dialogs.ts'
import { type Launched, launch } from './launch.ts'
import { createKeep, createRoot, createSubordinate, goTo, openAuthority } from './officer.ts'

let rootkeep: Launched

beforeAll(async () => {
  rootkeep = await launch()
  await createKeep(rootkeep)
  await createRoot(rootkeep, { commonName: 'First Root', name: 'first', key: 'EC P-256' })
  await createSubordinate(rootkeep, { commonName: 'Seattle.rb', name: 'seattle', key: 'EC P-256' })
}, 120_000)
afterAll(() => rootkeep.close())

async function act(menu: string, name: string, submit: string): Promise<void> {
  const { page } = rootkeep
  await page.getByRole('button', { name: menu, exact: true }).click()
  await page.getByRole('menuitem', { name }).click()
  await page.getByRole('dialog').getByRole('button', { name: submit, exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

describe('an officer', () => {
  test('gives the root a new key, and finds both keys linked under one name', async () => {
    await openAuthority(rootkeep, 'First Root', 'Overview')
    await act('More', 'New key…', 'Make the new key')
    const links = rootkeep.page.getByRole('region', { name: 'Links between its keys' })
    await links.waitFor()
    expect(await links.getByRole('row').count()).toBe(3)
  })

  test('renews the subordinate under the root’s new key', async () => {
    await openAuthority(rootkeep, 'Seattle.rb', 'Overview')
    await act('More', 'Renew…', 'Renew')
    const generations = rootkeep.page.getByRole('region', { name: 'Generations' })
    await expect.poll(() => generations.getByRole('row').count()).toBe(3)
  })

  test('cross-certifies it under a second root, and sees that in the tree', async () => {
    const { page } = rootkeep
    await createRoot(rootkeep, { commonName: 'Second Root', name: 'second', key: 'EC P-256' })
    await openAuthority(rootkeep, 'Seattle.rb', 'Overview')
    await act('More', 'Cross-certify…', 'Cross-certify')
    await openAuthority(rootkeep, 'Seattle.rb', 'Overview')
    await page.getByRole('button', { name: 'Show in the tree' }).click()
    const detail = page.getByRole('complementary', { name: 'Selected' })
    await detail.getByText('Also certified by').waitFor()
    await detail.getByText('Second Root').waitFor()
  })

  test('requests a subordinate from a parent elsewhere, which waits in the list', async () => {
    const { electron, page } = rootkeep
    const file = join(mkdtempSync(join(tmpdir(), 'rootkeep-e2e-')), 'paris.csr')
    await goTo(page, 'Authorities')
    await page.getByRole('button', { name: 'Ask a parent elsewhere' }).click()
    await page.getByLabel('Common name').fill('Paris.rb')
    await willSaveTo(electron, file)
    await page.getByRole('button', { name: 'Make the key and the request' }).click()
    await page.getByRole('region', { name: 'Waiting for their parent' }).getByText('Paris.rb').waitFor()
    expect(readFileSync(file, 'utf8')).toMatch(/^-----BEGIN CERTIFICATE REQUEST-----/)
  })
})
