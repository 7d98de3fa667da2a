// What is said to who listens to the window: results, failures and how far long work is, each once, without a look at
// the screen. Heard as readers hear it: what is added to a live region that was there before, and alerts as they come.

import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { willPick, willSaveTo } from './dialogs.ts'
import { setFault } from './faults.ts'
import { type Launched, launch } from './launch.ts'
import { createKeep, createRoot, createSubordinate, goTo, issue, openCertificate, unlock } from './officer.ts'

const requests = join(import.meta.dirname, '../resources/examples/meetup/requests/seattle')

let rootkeep: Launched

beforeAll(async () => {
  rootkeep = await launch()
  await createKeep(rootkeep)
  await createRoot(rootkeep, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-384' })
  await createSubordinate(rootkeep, { commonName: 'Seattle.rb', name: 'seattle', key: 'EC P-256' })
  await rootkeep.page.evaluate(listen)
}, 120_000)

afterAll(() => rootkeep.close())

declare global {
  interface Window {
    heard: string[]
  }
}

/** In the page: keeps what a reader of the screen says by itself. */
function listen(): void {
  window.heard = []
  const regions = '[role=status], [role=alert], [aria-live]'
  const isLive = (region: Element) => region.getAttribute('aria-live') !== 'off'
  const say = (words: string | null | undefined) => {
    if (words?.trim()) window.heard.push(words.trim())
  }
  new MutationObserver((changes) => {
    const added = new Set(changes.flatMap(({ addedNodes }) => [...addedNodes]))
    const isNew = (region: Element) => [...added].some((node) => node.contains(region))
    for (const { type, target, addedNodes } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(regions)
      if (region && isLive(region) && !isNew(region)) {
        if (type === 'characterData') say(target.textContent)
        for (const node of addedNodes) say(node.textContent)
      }
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue
        const alerts = [node, ...node.querySelectorAll('*')].filter((each) => each.matches('[role=alert]'))
        if (!region) for (const alert of alerts) say(alert.textContent)
      }
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true })
}

/** How often something with these words was said since it was asked the last time. */
async function timesHeard(words: string | RegExp): Promise<number> {
  const heard = () => rootkeep.page.evaluate(() => window.heard)
  const isMeant = (said: string) => (typeof words === 'string' ? said.includes(words) : words.test(said))
  await expect
    .poll(async () => (await heard()).some(isMeant), { message: String(words), timeout: 10_000 })
    .toBe(true)
  // What would be said twice has been said twice once the next thing has been done and heard.
  return (await heard()).filter(isMeant).length
}

const forget = () =>
  rootkeep.page.evaluate(() => {
    window.heard = []
  })

describe('who listens', () => {
  test('hears what became of the files that were brought', async () => {
    const { electron, page } = rootkeep
    await goTo(page, 'Requests')
    await willPick(electron, [join(requests, 'drbrain.csr')])
    await page.getByRole('button', { name: 'Choose files…' }).click()
    expect(await timesHeard('1 request taken in, 0 refused')).toBe(1)
  })

  test('finds the focus on what says that it is issued', async () => {
    const { page } = rootkeep
    await issue(rootkeep, 'drbrain', 'Seattle.rb')
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    await expect.poll(focused).toBe('Issued')
  })

  test('hears where a file was saved', async () => {
    const { electron, page } = rootkeep
    await openCertificate(rootkeep, 'drbrain')
    const path = join(rootkeep.keep, '../drbrain.pem')
    await willSaveTo(electron, path)
    await willPick(electron, [path])
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'This certificate, PEM' }).click()
    expect(await timesHeard(path)).toBe(1)
  })

  test('hears whether a certificate is trusted, and the other answer when the question changes', async () => {
    const { page } = rootkeep
    await page.getByRole('button', { name: 'Why is it trusted?' }).click()
    await page.getByRole('status', { name: 'Answer' }).waitFor()
    const answer = await page.getByRole('status', { name: 'Answer' }).locator('p').first().innerText()
    expect(await timesHeard(answer)).toBe(1)
    await forget()
    await page.getByRole('button', { name: 'Change…' }).click()
    await page.getByRole('combobox', { name: 'To be used for' }).click()
    await page.getByRole('option', { name: 'TLS server' }).click()
    await page.getByText('Not trusted', { exact: true }).waitFor()
    const other = await page.getByRole('status', { name: 'Answer' }).locator('p').first().innerText()
    expect(await timesHeard(other)).toBe(1)
  })

  test('hears that the journal is whole, and that the backup was made', async () => {
    const { electron, page } = rootkeep
    await goTo(page, 'Journal')
    await page.getByRole('button', { name: 'Verify' }).click()
    expect(await timesHeard('The journal is whole')).toBe(1)
    await goTo(page, 'Backup')
    await willSaveTo(electron, join(rootkeep.keep, '../keep.rootkeep-backup'))
    await page.getByRole('button', { name: 'Back up the keep…' }).click()
    expect(await timesHeard('The backup was made and compared')).toBe(1)
  })

  test('hears that long work began and ended, each once', async () => {
    const { electron, page } = rootkeep
    await goTo(page, 'Backup')
    await willSaveTo(electron, join(rootkeep.keep, '../second.rootkeep-backup'))
    await forget()
    await setFault(electron, { kind: 'hold' })
    await page.getByRole('button', { name: 'Back up the keep…' }).click()
    expect(await timesHeard('Working: Back up the keep')).toBe(1)
    await setFault(electron, { kind: 'none' })
    expect(await timesHeard('Ended: Back up the keep')).toBe(1)
    expect(await timesHeard('The backup was made and compared')).toBe(1)
    expect(await timesHeard('Working: Back up the keep')).toBe(1)
  })

  test('hears a failure as an alert, once', async () => {
    const { page } = rootkeep
    await forget()
    await page.keyboard.press('Control+l')
    await page.getByLabel('Passphrase', { exact: true }).fill('not the passphrase')
    await page.getByRole('button', { name: 'Unlock' }).click()
    expect(await timesHeard('vault.wrong-passphrase')).toBe(1)
    await unlock(rootkeep)
  })
})
