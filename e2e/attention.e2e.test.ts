// What an officer who comes back after forty days sees first: what is too late, what ends soon, where to put it right;
// when certificates end, as a chart and as numbers; the due dates as a calendar. The keep was made at the command line,
// when the clock said so.

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newRequest } from '../src-main/testing/request.ts'
import { createWorkplace } from '../src-main/testing/workplace.ts'
import { willPick, willSaveTo } from './dialogs.ts'
import { isByKeyboard } from './hands.ts'
import { type Launched, launch } from './launch.ts'
import { makeKeep } from './made-keep.ts'
import { goTo, openCertificate, unlock } from './officer.ts'
import { seriousViolations } from './violations.ts'

const place = createWorkplace()
const { folder, keep } = place
/** How many days each certificate was issued for, forty days ago. */
const days = [50, 55, 120, 121, 122, 300, 365]

const ceremony = `
authority create-root --name conf --subject "CN=RubyConf Root" --algorithm ec-p256
authority create-subordinate --name seattle --subject CN=Seattle.rb --algorithm ec-p256 --issuer conf
authority create-subordinate --name dc --subject "CN=DC Ruby Users" --algorithm ec-p256 --issuer conf --days 420
crl issue --issuer seattle
${days
  .map((each, at) => {
    const issuer = at % 3 === 0 ? 'dc' : 'seattle'
    return `certificate issue --issuer ${issuer} --profile developer --request ${folder}/dev${at}.pem --days ${each}`
  })
  .join('\n')}
request import --requests ${folder}/waiting
`

function layOut(): void {
  days.forEach((_, at) => {
    place.write(`dev${at}.pem`, newRequest(`CN=dev${at}`))
  })
  place.write('waiting/late.pem', newRequest('CN=late'))
  makeKeep(place, ceremony, ['faketime', '-f', '-40d'])
}

let rootkeep: Launched

beforeAll(async () => {
  layOut()
  rootkeep = await launch({ keep })
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
  await unlock(rootkeep)
}, 120_000)

afterAll(async () => {
  await rootkeep.close()
  place[Symbol.dispose]()
})

const list = () => rootkeep.page.getByRole('list', { name: 'What to do' })
const row = (words: string | RegExp) => list().getByRole('listitem').filter({ hasText: words })
const heading = (name: string) => rootkeep.page.getByRole('heading', { level: 1, name }).waitFor()
const pictures = process.env.ROOTKEEP_PICTURES

async function picture(name: string): Promise<void> {
  if (pictures === undefined) return
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [width, height] of [
      [1100, 700],
      [1920, 1080],
    ] as const) {
      await rootkeep.page.emulateMedia({ colorScheme })
      await rootkeep.page.setViewportSize({ width, height })
      await rootkeep.page.waitForTimeout(200)
      await rootkeep.page.screenshot({ path: join(pictures, `${name}-${colorScheme}-${width}.png`) })
    }
  }
}

describe('what needs attention', () => {
  test('is the first screen after the unlock, the most pressing first', async () => {
    await heading('Attention')
    await list().waitFor()
    const rows = await list().getByRole('listitem').allInnerTexts()
    expect(rows[0]).toMatch(/Too late[\s\S]*The revocation list of Seattle\.rb ended on/)
    expect(rows).toContainEqual(expect.stringMatching(/DC Ruby Users has never published/))
    expect(rows).toContainEqual(expect.stringMatching(/certificate of dev1, issued by Seattle\.rb, ends on/))
    expect(rows).toContainEqual(expect.stringMatching(/One request has waited/))
    expect(rows).toContainEqual(expect.stringMatching(/There is no backup/))
    await picture('attention')
    expect(await seriousViolations(rootkeep.page)).toEqual([])
  })

  test('says beside the section how much of it presses', async () => {
    await rootkeep.page
      .getByRole('navigation')
      .getByLabel(/^\d+ things need attention$/)
      .waitFor()
  })

  test('asks whether a clock is right that says forty days have passed', async () => {
    const { page } = rootkeep
    await row('far ahead of everything that this keep knows').waitFor()
    await page.getByRole('contentinfo').getByRole('button', { name: 'Clock in doubt' }).click()
    const question = page.getByRole('dialog', { name: 'Is the clock right?' })
    await question.getByText(/^The last act in this keep: /).waitFor()
    await picture('clock-question')
    expect(await seriousViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'hidden' })
  })

  test('shows a time zone that was changed', async () => {
    const { page } = rootkeep
    const session = await page.context().newCDPSession(page)
    const bar = page.getByRole('contentinfo')
    await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Berlin' })
    await bar.getByText('Time zone now Europe/Berlin, UTC+').waitFor()
    await session.send('Emulation.setTimezoneOverride', { timezoneId: '' })
    await bar.getByText('Time zone now').waitFor({ state: 'detached' })
    await session.detach()
  })

  test('leads to where a list is issued, and is gone when that is done', async () => {
    const { page, electron } = rootkeep
    await row('of Seattle.rb ended').getByRole('button', { name: 'Issue the list' }).click()
    await heading('Seattle.rb')
    await willSaveTo(electron, join(folder, 'seattle.crl'))
    const issue = page.getByRole('button', { name: 'Issue and save a list…' })
    await issue.click()
    await page.getByRole('button', { name: 'It is wrong: sign nothing' }).click()
    await page.getByRole('alert').getByText('clock.in-doubt', { exact: true }).waitFor()
    await issue.click()
    await page.getByRole('button', { name: 'The clock is right' }).click()
    await page.getByText('Noted in the journal: the clock is right.').waitFor()
    await page.getByText(join(folder, 'seattle.crl'), { exact: true }).last().waitFor()
    await goTo(page, 'Attention')
    await row('DC Ruby Users has never').waitFor()
    await row('of Seattle.rb ended').waitFor({ state: 'detached' })
    expect(await row('far ahead').count()).toBe(0)
  })

  test('is put right by keyboard alone', async () => {
    const { page } = rootkeep
    await row('One request has waited').getByRole('button', { name: 'Decide' }).focus()
    await page.keyboard.press('Enter')
    await heading('Requests')
    await page.keyboard.press('Alt+ArrowLeft')
    await heading('Attention')
  })
})

describe('when certificates end', () => {
  async function clickFirstBar(): Promise<void> {
    const bar = rootkeep.page.locator('.recharts-bar-rectangle path').first()
    await bar.scrollIntoViewIfNeeded()
    await bar.click()
  }

  /** The chart is drawn for the eye; its table leads to the same. */
  async function openFirstPeriod(): Promise<void> {
    const { page } = rootkeep
    await page.getByRole('button', { name: 'Show the numbers' }).click()
    await page
      .getByRole('button', { name: /^See the certificates that end in/ })
      .first()
      .click()
  }

  test('is drawn, and a bar leads to its certificates', async () => {
    const { page } = rootkeep
    await page.getByText('8 certificates end', { exact: false }).waitFor()
    await (isByKeyboard ? openFirstPeriod() : clickFirstBar())
    await heading('Certificates')
    const search = page.getByRole('textbox', { name: 'Name, serial number or fingerprint' })
    expect(await search.inputValue()).toMatch(/^expires:\d{4}-\d{2}$/)
    await page.getByRole('row').nth(1).waitFor()
    await page.keyboard.press('Alt+ArrowLeft')
    await heading('Attention')
  })

  test('is said in numbers, week by week, each with its certificates', async () => {
    const { page } = rootkeep
    await page.getByText('Weeks', { exact: true }).click()
    await page.getByRole('button', { name: 'Show the numbers' }).click()
    const table = page.getByRole('table', { name: 'When certificates end' })
    const weeks = await table.getByRole('button', { name: /See the certificates that end in: Week of/ }).all()
    expect(weeks.length).toBeGreaterThan(3)
    await picture('attention-numbers')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await seriousViolations(page), colorScheme).toEqual([])
    }
    await weeks[0]?.click()
    await heading('Certificates')
    await page.getByRole('row').nth(1).waitFor()
    await goTo(page, 'Attention')
  })

  test('is saved as a calendar', async () => {
    const { page, electron } = rootkeep
    const file = join(folder, 'due.ics')
    await willSaveTo(electron, file)
    await page.getByRole('button', { name: 'Save as a calendar…' }).click()
    await page.getByText(file, { exact: true }).last().waitFor()
    const calendar = readFileSync(file, 'utf8')
    expect(calendar).toContain('SUMMARY:Renew Seattle.rb')
    expect(calendar).toContain('SUMMARY:Publish the next CRL of Seattle.rb')
  })
})

describe('the bytes of a certificate', () => {
  const tree = () => rootkeep.page.getByRole('tree', { name: 'Elements' })
  const selected = () => tree().getByRole('treeitem', { selected: true })

  test('lie open beside its elements', async () => {
    const { page } = rootkeep
    await openCertificate(rootkeep, 'dev1')
    await page.getByRole('tab', { name: 'Bytes' }).click()
    await tree().scrollIntoViewIfNeeded()
    expect(await selected().innerText()).toMatch(/SEQUENCE[\s\S]*0 · 4\+\d+/)
    await picture('certificate-bytes')
    expect(await seriousViolations(page)).toEqual([])
  })

  test('are walked and folded by keyboard, the octets following', async () => {
    const { page } = rootkeep
    await tree().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowLeft')
    expect(await selected().getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('ArrowDown')
    expect(await selected().getAttribute('aria-level')).toBe('2')
    await page.keyboard.press('End')
    await page.getByText(/^INTEGER at offset \d+/).waitFor()
    expect(await page.locator('[data-part=header]').count()).toBeGreaterThan(0)
  })

  test('lead from an octet to its element', async () => {
    const { page } = rootkeep
    await tree().focus()
    await page.keyboard.press('Home')
    await page.locator('[data-offset="0"]').first().waitFor()
    // The version of the certificate: 30 82 … 30 82 … a0 03 02 01 02.
    if (isByKeyboard) await page.getByRole('textbox', { name: 'Find an offset' }).fill('12')
    else await page.locator('[data-offset="12"]').first().click()
    expect(await selected().innerText()).toMatch(/INTEGER[\s\S]*2/)
  })

  test('are shown of any file, up to the first fault', async () => {
    const { page, electron } = rootkeep
    const file = join(folder, 'cut.der')
    const der = execFileSync('openssl', ['req', '-in', join(folder, 'dev1.pem'), '-outform', 'DER'])
    writeFileSync(file, Buffer.concat([der, Buffer.from([0])]))
    await goTo(page, 'Certificates')
    await page.getByRole('button', { name: 'Look at a file' }).click()
    await page.getByRole('button', { name: 'Look at the bytes' }).click()
    await willPick(electron, [file])
    await page.getByRole('button', { name: 'Choose files…' }).click()
    await page.getByText(`Not DER at offset ${der.length}`).waitFor()
    await tree().waitFor()
    await picture('asn1-file')
  })

  test('come after the words', async () => {
    const { page } = rootkeep
    await openCertificate(rootkeep, 'dev1')
    const words = page.getByRole('region', { name: 'In short' })
    await words.getByText('By whoever trusts RubyConf Root, by way of Seattle.rb.').waitFor()
    await words.getByText(/more days$/).waitFor()
    await picture('certificate-words')
  })

  test('are held against the request that asked for it, and against what it was renewed to', async () => {
    const { page, electron } = rootkeep
    await page.getByRole('button', { name: 'Issue anew' }).click()
    await page.getByRole('menuitem', { name: 'Compare…' }).click()
    await willPick(electron, [join(folder, 'dev1.pem')])
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Choose files…' }).click()
    await dialog.getByText(/^\d+ of \d+ fields differ\.$/).waitFor()
    await dialog.getByRole('checkbox', { name: 'Only what differs' }).check()
    expect(await dialog.getByRole('row', { name: /^subject / }).count()).toBe(0)
    await picture('comparison')
    expect(await seriousViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
  })
})
