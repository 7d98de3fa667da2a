// How the world is told, in the window: revoke, a delta, a status kit on a disk, a hold released; a serial number from
// elsewhere; answers in advance; an issuer that falls with all below it; and due dates, warned of and in a calendar.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mustRun } from '../src-main/testing/program.ts'
import { willPick, willSaveTo } from './dialogs.ts'
import { type Launched, launch } from './launch.ts'
import {
  createKeep,
  createRoot,
  createSubordinate,
  goTo,
  issue,
  issueCrl,
  openAuthority,
  openCertificate,
  releaseHold,
  revoke,
  takeInRequests,
} from './officer.ts'

const requests = join(import.meta.dirname, '../resources/examples/meetup/requests/seattle')
const folder = mkdtempSync(join(tmpdir(), 'rootkeep-e2e-'))
const at = (name: string) => join(folder, name)
let rootkeep: Launched

beforeAll(async () => {
  rootkeep = await launch()
  await createKeep(rootkeep)
  await createRoot(rootkeep, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-256' })
  await createSubordinate(rootkeep, { commonName: 'Seattle.rb', name: 'seattle', key: 'EC P-256' })
  await takeInRequests(
    rootkeep,
    ['drbrain.csr', 'zenspider.csr'].map((name) => join(requests, name)),
  )
  await issue(rootkeep, 'drbrain', 'Seattle.rb')
  await issue(rootkeep, 'zenspider', 'Seattle.rb')
}, 120_000)
afterAll(async () => {
  await rootkeep.close()
  rmSync(folder, { recursive: true, force: true })
})

const button = (name: string) => rootkeep.page.getByRole('button', { name })
const words = (name: string) => mustRun('openssl', ['crl', '-in', at(name), '-noout', '-text'])

async function openPublishing(): Promise<void> {
  await goTo(rootkeep.page, 'Revocation')
  await rootkeep.page.getByRole('tab', { name: 'Publishing' }).click()
}

/** Fills in the kit and saves it into a new folder, whose entries are answered. */
async function makeKit(name: string): Promise<string[]> {
  mkdirSync(at(name))
  await willPick(rootkeep.electron, [at(name)])
  await openPublishing()
  await button('Make the kit and save it…').click()
  await rootkeep.page.getByText(at(name), { exact: true }).last().waitFor()
  return readdirSync(at(name), { recursive: true }).map(String)
}

describe('an officer', () => {
  test('is warned of what was never published', async () => {
    const { page } = rootkeep
    await page.getByRole('navigation').getByLabel('2 things due').waitFor()
    await openPublishing()
    await page.getByText('2 things are overdue or due soon.').waitFor()
  })

  test('puts a certificate on hold, and says so in a delta', async () => {
    const { electron, page } = rootkeep
    await issueCrl(rootkeep, 'Seattle.rb', at('base.crl'))
    await openCertificate(rootkeep, 'drbrain')
    await revoke(rootkeep, 'drbrain', 'On hold')
    await openAuthority(rootkeep, 'Seattle.rb', 'Revocation lists')
    await willSaveTo(electron, at('delta.crl'))
    await button('Issue and save a delta…').click()
    await page.getByText(at('delta.crl'), { exact: true }).last().waitFor()
    expect(words('delta.crl')).toMatch(/Delta CRL Indicator: critical[\s\S]*Certificate Hold/)
  })

  test('makes a kit into folders below the one that was picked, and its choices come back', async () => {
    const { page } = rootkeep
    await openPublishing()
    await page.getByLabel('Address of the delta list').fill('http://crl.example/crl/{issuer}-delta.crl')
    await page.getByLabel('Port, or address and port, of the web server').fill('127.0.0.1:8080')
    mkdirSync(at('kit'))
    await willPick(rootkeep.electron, [at('kit')])
    await button('Make the kit and save it…').click()
    await page.getByText(at('kit'), { exact: true }).last().waitFor()
    const entries = readdirSync(at('kit'), { recursive: true })
    for (const entry of ['nginx.conf', 'Caddyfile', 'public/crl/seattle.crl', 'public/crl/conf-delta.crl']) {
      expect(entries).toContain(entry)
    }
    const list = ['crl', '-inform', 'DER', '-in', at('kit/public/crl/seattle.crl'), '-noout', '-text']
    const told = mustRun('openssl', list)
    expect(told).toContain('Certificate Hold')
    expect(told).toContain('URI:http://crl.example/crl/seattle-delta.crl')
    await openPublishing()
    const address = page.getByLabel('Port, or address and port, of the web server')
    await expect.poll(() => address.inputValue()).toBe('127.0.0.1:8080')
    await page.getByText(/overdue or due soon/).waitFor({ state: 'detached' })
  })

  test('releases the hold, and the next delta takes it off the list', async () => {
    const { electron, page } = rootkeep
    await openCertificate(rootkeep, 'drbrain')
    await releaseHold(rootkeep)
    await openAuthority(rootkeep, 'Seattle.rb', 'Revocation lists')
    await willSaveTo(electron, at('released.crl'))
    await button('Issue and save a delta…').click()
    await page.getByText(at('released.crl'), { exact: true }).last().waitFor()
    expect(words('released.crl')).toContain('Remove From CRL')
  })

  test('revokes a serial number that is known from elsewhere, by keyboard alone', async () => {
    const { page } = rootkeep
    await goTo(page, 'Revocation')
    await button('Revoke by serial number…').focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await dialog.getByRole('textbox', { name: 'Serial number' }).focus()
    await page.keyboard.type('4D:EA:DB:EE:F0')
    await dialog.getByLabel(/known from elsewhere/).focus()
    await page.keyboard.press('Space')
    await dialog.getByLabel(/To confirm/).focus()
    await page.keyboard.type('4deadbeef0')
    await dialog.getByRole('button', { name: 'Revoke', exact: true }).focus()
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    await page.getByText('4deadbeef0').waitFor()
  })

  test('issues a list with choices: without the expired', async () => {
    const { electron, page } = rootkeep
    await openAuthority(rootkeep, 'Seattle.rb', 'Revocation lists')
    await button('Issue with choices…').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Revocations of expired certificates' }).click()
    await page.getByRole('option', { name: 'Leave the list' }).click()
    await willSaveTo(electron, at('chosen.crl'))
    await dialog.getByRole('button', { name: 'Issue and save a list…' }).click()
    await page.getByText(at('chosen.crl'), { exact: true }).last().waitFor()
    expect(words('chosen.crl')).not.toContain('2.5.29.60')
    expect(words('base.crl')).toContain('2.5.29.60')
  })

  test('signs answers in advance into a folder', async () => {
    const { electron, page } = rootkeep
    mkdirSync(at('answers'))
    await openAuthority(rootkeep, 'Seattle.rb', 'OCSP')
    await willPick(electron, [at('answers')])
    await button('Sign the answers and save them…').click()
    await page.getByText(at('answers'), { exact: true }).last().waitFor()
    expect(readdirSync(at('answers')).length).toBeGreaterThan(0)
  })

  test('saves the due dates as a calendar', async () => {
    const { electron, page } = rootkeep
    await openPublishing()
    await willSaveTo(electron, at('due.ics'))
    await button('Save as a calendar…').click()
    await page.getByText(at('due.ics'), { exact: true }).last().waitFor()
    expect(readFileSync(at('due.ics'), 'utf8')).toContain('SUMMARY:Publish the next CRL of Seattle.rb')
  })

  test('sees what falls with an issuer before revoking it, and the next kit says so', async () => {
    const { page } = rootkeep
    await openCertificate(rootkeep, 'Seattle.rb')
    await button('Revoke…').click()
    await page.getByRole('dialog').getByText('Seattle.rb, living certificates: 2').waitFor()
    await page.keyboard.press('Escape')
    await revoke(rootkeep, 'Seattle.rb', 'Authority compromised')
    await makeKit('after')
    const list = ['crl', '-inform', 'DER', '-in', at('after/public/crl/conf.crl'), '-noout', '-text']
    expect(mustRun('openssl', list)).toContain('CA Compromise')
  })
})
