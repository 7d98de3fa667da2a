// A profile of one's own in a real window: made by form from a built-in one, checked while it is written, saved,
// and issued under. OpenSSL reads what came of it.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mustRun } from '../src-main/testing/program.ts'
import { type Launched, launch } from './launch.ts'
import {
  createKeep,
  createRoot,
  createSubordinate,
  goTo,
  openCertificate,
  saveCertificate,
  takeInRequests,
} from './officer.ts'

const request = join(import.meta.dirname, '../resources/examples/meetup/requests/seattle/drbrain.csr')

let rootkeep: Launched
let out: string

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'rootkeep-profile-'))
  rootkeep = await launch()
  await createKeep(rootkeep)
  await createRoot(rootkeep, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-384' })
  await createSubordinate(rootkeep, { commonName: 'Seattle.rb', name: 'seattle', key: 'EC P-256' })
}, 120_000)

afterAll(async () => {
  await rootkeep.close()
  rmSync(out, { recursive: true, force: true })
})

const yaml = (): Locator => rootkeep.page.getByRole('textbox', { name: 'As YAML' })
const save = (): Locator => rootkeep.page.getByRole('button', { name: 'Save the profile' })

describe("a profile of one's own", () => {
  test('begins as a built-in one under another name', async () => {
    const { page } = rootkeep
    await goTo(page, 'Profiles')
    await page.getByRole('button', { name: 'Developer (gem signing)', exact: true }).click()
    await page.getByRole('button', { name: 'Make one like it' }).click()
    await page.getByText('The profile is in order.').waitFor()
    expect(await yaml().inputValue()).toContain('name: my-developer\n')
  })

  test('is written by form', async () => {
    const { page } = rootkeep
    await page.getByLabel('Title').fill('Developer of Seattle')
    await page.getByLabel('Days', { exact: true }).fill('90')
    await page.getByRole('button', { name: 'The subject', exact: true }).click()
    await page.getByRole('button', { name: 'Add to What all subjects have in common' }).click()
    await page.getByRole('combobox', { name: 'About the person' }).click()
    await page.getByRole('option', { name: 'Citizen of (DK)' }).click()
    await page.getByLabel('Value', { exact: true }).fill('DK')
    expect(await yaml().inputValue()).toContain('personalAttribute: countryOfCitizenship')
    await page.getByRole('button', { name: 'Policies', exact: true }).click()
    await page.getByRole('button', { name: 'Add to Policies under which it is issued' }).click()
    await page.getByLabel('Policy (OID)').fill('1.3.6.1.4.1.99999.1')
    await page.getByLabel('Practice statement (URL)').fill('https://seattlerb.example.org/cps')
    await page.getByRole('button', { name: 'Where lists, answers' }).click()
    await page
      .getByRole('combobox', { name: 'Addresses of the revocation list' })
      .fill('http://seattlerb.example.org/ca.crl')
    await page.keyboard.press('Enter')
    expect(await yaml().inputValue()).toContain(
      'cRLDistributionPoints: [http://seattlerb.example.org/ca.crl]',
    )
  })

  test('says line and column of a fault while it is written, and is not saved with it', async () => {
    const { page } = rootkeep
    const right = await yaml().inputValue()
    await yaml().fill(`${right}colour: red\n`)
    const place = page.getByRole('button', { name: `Line ${right.split('\n').length}, column 1:` })
    await place.waitFor()
    expect(await save().isDisabled()).toBe(true)
    await place.click()
    expect(await yaml().evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(right.length)
    await yaml().fill(right)
    await page.getByText('The profile is in order.').waitFor()
  })

  test('is saved and shown in words', async () => {
    const { page } = rootkeep
    await save().click()
    await page.getByRole('heading', { level: 1, name: 'Developer of Seattle' }).waitFor()
    await page.getByText('Policy (OID): 1.3.6.1.4.1.99999.1').waitFor()
    await page.getByText('About the person: Citizen of (DK)').waitFor()
    await goTo(page, 'Profiles')
    await page.getByRole('cell', { name: 'Your own' }).waitFor()
  })

  test('is issued under', async () => {
    const { page } = rootkeep
    await takeInRequests(rootkeep, [request])
    await page.getByRole('button', { name: 'drbrain', exact: true }).click()
    await page.getByRole('combobox', { name: 'Issuer' }).click()
    await page.getByRole('option', { name: 'Seattle.rb' }).click()
    await page.getByRole('combobox', { name: 'Profile' }).click()
    await page.getByRole('option', { name: 'Developer of Seattle' }).click()
    await page.getByRole('button', { name: 'Prepare' }).click()
    await page.getByRole('button', { name: 'Sign', exact: true }).click()
    await page.getByRole('heading', { name: 'Issued' }).waitFor()
    await openCertificate(rootkeep, 'drbrain')
    const file = join(out, 'drbrain.pem')
    await saveCertificate(rootkeep, 'This certificate, PEM', file)
    const text = mustRun('openssl', ['x509', '-in', file, '-noout', '-text'])
    expect(text).toContain('Policy: 1.3.6.1.4.1.99999.1')
    expect(text).toContain('CPS: https://seattlerb.example.org/cps')
    expect(text).toContain('URI:http://seattlerb.example.org/ca.crl')
  })
})
