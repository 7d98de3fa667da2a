// Files dropped on a screen that waits for none: named first, then looked at where a person says.

import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dropFiles } from './dropping.ts'
import { type Launched, launch } from './launch.ts'
import { createKeep, createRoot, goTo } from './officer.ts'
import { watchProblems } from './problems.ts'

const requests = join(import.meta.dirname, '../resources/examples/meetup/requests')
const request = join(requests, 'seattle/drbrain.csr')

let rootkeep: Launched
let problems: readonly string[]

beforeAll(async () => {
  rootkeep = await launch()
  problems = watchProblems(rootkeep.page)
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
  rootkeep.page.setDefaultTimeout(10_000)
  await createKeep(rootkeep)
  await createRoot(rootkeep, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-256' })
}, 120_000)
afterAll(() => rootkeep.close())

const dialog = () => rootkeep.page.getByRole('dialog', { name: 'Dropped files' })

describe('files dropped anywhere', () => {
  test('are named by what they are, whatever they are called', async () => {
    await goTo(rootkeep.page, 'Trust')
    await dropFiles(rootkeep.page, [
      { name: 'holiday.jpg', octets: readFileSync(request) },
      { name: 'letter.csr', octets: Buffer.from('Dear officer,') },
    ])
    await dialog().getByText('Certification request').waitFor()
    await dialog().getByText('holiday.jpg').waitFor()
    await dialog().getByText('Not known here').waitFor()
    await dialog().getByText('No screen reads this.').waitFor()
    await rootkeep.page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'hidden' })
  })

  test('are taken in where a person says, and not before', async () => {
    const { page } = rootkeep
    await dropFiles(page, [{ name: basename(request), octets: readFileSync(request) }])
    await dialog().getByRole('button', { name: 'Take into the inbox' }).click()
    await page.getByText('1 request taken in, 0 refused').waitFor()
    await page.getByRole('button', { name: 'drbrain', exact: true }).waitFor()
  })

  test('said nothing to the console', () => {
    expect(problems).toEqual([])
  })
})
