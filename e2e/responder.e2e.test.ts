// The place of the live responder: an officer sees that nobody would answer, makes a delegate, and takes the command
// along.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Launched, launch } from './launch.ts'
import { createKeep, createRoot, createSubordinate } from './officer.ts'
import { screens } from './screens.ts'

let rootkeep: Launched

beforeAll(async () => {
  rootkeep = await launch()
  await createKeep(rootkeep)
  await createRoot(rootkeep, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-256' })
  await createSubordinate(rootkeep, { commonName: 'Seattle.rb', name: 'seattle', key: 'EC P-256' })
}, 120_000)
afterAll(() => rootkeep.close())

describe('the place of the live responder', () => {
  test('says that nobody would answer, and leads to where a delegate is made', async () => {
    const { page } = rootkeep
    await screens.responder?.(rootkeep)
    expect(await page.getByText('nobody: it has no delegate in force').count()).toBe(2)
    expect(await page.getByText('responder start').count()).toBe(0)
    await page.getByRole('button', { name: 'Make a delegate for Seattle.rb' }).click()
    await page.getByRole('tab', { name: 'OCSP' }).click()
    await page.getByRole('button', { name: 'Make a delegate' }).click()
    await page.getByText('seattle OCSP signer').first().waitFor()
  })

  test('says who answers then, and has the command that starts it', async () => {
    const { page } = rootkeep
    await screens.responder?.(rootkeep)
    await page.getByText('by seattle OCSP signer, until').waitFor()
    const region = page.getByRole('region', { name: 'Command that starts the responder' })
    expect(await region.innerText()).toMatch(
      /^rootkeep --keep .* responder start --listen 127\.0\.0\.1:8080$/,
    )
    await page.getByRole('button', { name: 'Copy the command' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
  })
})
