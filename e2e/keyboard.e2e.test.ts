// The main story by keyboard alone: no mouse is moved. Focus goes where a person expects it, can be seen, and
// comes back from dialogs; the tree is walked as the WAI-ARIA Authoring Practices have it.

import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { willPick } from './dialogs.ts'
import { type Launched, launch } from './launch.ts'
import { passphrase } from './officer.ts'

const requests = join(import.meta.dirname, '../resources/examples/meetup/requests/seattle')
const mostTabs = 60

let rootkeep: Launched

beforeAll(async () => {
  rootkeep = await launch()
})

afterAll(() => rootkeep.close())

const press = (key: string) => rootkeep.page.keyboard.press(key)
const type = (text: string) => rootkeep.page.keyboard.type(text)
const button = (name: string) => rootkeep.page.getByRole('button', { name, exact: true })
const hasFocus = (place: Locator) => place.evaluate((element) => element === document.activeElement)
/** Opening the vault takes a second, by design. */
const patience = { timeout: 10_000 }

/** Tabs to a place, as far as it takes. */
async function tabTo(place: Locator): Promise<void> {
  await place.waitFor()
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    if (await hasFocus(place)) return
    await press('Tab')
  }
  throw new Error(`${place} was not reached by Tab`)
}

async function activate(name: string): Promise<void> {
  await tabTo(button(name))
  await press('Enter')
}

const heading = (name: string) => rootkeep.page.getByRole('heading', { level: 1, name }).waitFor()
const focused = () => rootkeep.page.locator(':focus')

describe('the keyboard', () => {
  test('creates the keep, the first field having the focus', async () => {
    const { page } = rootkeep
    const field = page.getByLabel('Passphrase', { exact: true })
    await expect.poll(() => hasFocus(field), patience).toBe(true)
    await type(passphrase)
    await tabTo(page.getByLabel('Passphrase, again'))
    await type(passphrase)
    await page.getByText('Very strong').waitFor()
    await press('Enter')
    await heading('Trust')
  })

  test('creates a root', async () => {
    const { page } = rootkeep
    await activate('Create a root')
    await tabTo(page.getByLabel('Common name'))
    await type('RubyConf Root')
    await tabTo(page.getByRole('combobox', { name: 'Key' }))
    await press('ArrowDown')
    await page.getByRole('option', { name: 'EC P-384' }).waitFor()
    await press('Enter')
    await activate('Create the root')
    await heading('RubyConf Root')
  })

  test('creates a regional authority under it', async () => {
    await activate('New subordinate')
    await tabTo(rootkeep.page.getByLabel('Common name'))
    await type('Seattle.rb')
    await press('Enter')
    await heading('Seattle.rb')
  })

  test('takes in a request and issues for it, the focus following each step', async () => {
    const { electron, page } = rootkeep
    await willPick(electron, [join(requests, 'drbrain.csr')])
    await activate('Requests')
    await heading('Requests')
    await activate('Choose files…')
    await page.getByText('Taken in', { exact: true }).waitFor()
    await activate('drbrain')
    await heading('drbrain')
    await activate('Prepare')
    await expect.poll(() => focused().textContent(), patience).toBe('What will be signed')
    await activate('Sign')
    await expect.poll(() => focused().textContent(), patience).toBe('Issued')
  })

  test('walks the tree by arrows and letters, and opens by Enter', async () => {
    const { page } = rootkeep
    await activate('Trust')
    await heading('Trust')
    await tabTo(page.getByRole('treeitem', { name: 'RubyConf Root' }))
    await press('ArrowRight')
    expect(await focused().textContent()).toContain('Seattle.rb')
    await press('End')
    expect(await focused().textContent()).toContain('drbrain')
    await type('rub')
    expect(await focused().textContent()).toContain('RubyConf Root')
    await type('s')
    await press('End')
    await press('Enter')
    await heading('drbrain')
  })

  test('goes back and forward', async () => {
    await press('Alt+ArrowLeft')
    await heading('Trust')
    await press('Alt+ArrowRight')
    await heading('drbrain')
  })

  test('finds a node by search', async () => {
    const { page } = rootkeep
    await press('Alt+ArrowLeft')
    await tabTo(page.getByLabel('Find by name or subject'))
    await type('seattle')
    await press('Enter')
    expect(await focused().textContent()).toContain('Seattle.rb')
  })

  test('asks why a certificate is trusted, walks its path, and changes what is asked', async () => {
    const { page } = rootkeep
    await activate('Certificates')
    await activate('drbrain')
    await heading('drbrain')
    await activate('Why is it trusted?')
    await heading('Why is it trusted?')
    const answer = page.getByRole('status', { name: 'Answer' })
    await answer.getByText('Trusted', { exact: true }).waitFor()
    await activate('Change…')
    await tabTo(page.getByRole('combobox', { name: 'To be used for' }))
    await press('ArrowDown')
    await page.getByRole('option', { name: 'TLS server' }).waitFor()
    await press('ArrowDown')
    await press('Enter')
    await answer.getByText('Not trusted', { exact: true }).waitFor()
    await tabTo(page.getByRole('treeitem', { name: 'drbrain' }))
    await press('ArrowLeft')
    expect(await focused().textContent()).toContain('Seattle.rb')
    await press('Home')
    expect(await focused().textContent()).toContain('RubyConf Root')
  })

  test('is kept in a dialog and given back by Escape', async () => {
    const { page } = rootkeep
    await activate('Certificates')
    await activate('drbrain')
    await heading('drbrain')
    await activate('Revoke…')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    for (let tabs = 0; tabs < 12; tabs++) {
      await press('Tab')
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    }
    await press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => hasFocus(button('Revoke…')), patience).toBe(true)
  })

  test('locks, unlocks, and is again where it was', async () => {
    const { page } = rootkeep
    await press('Control+l')
    await page.getByRole('heading', { name: 'The vault is locked' }).waitFor()
    await expect.poll(() => hasFocus(page.getByLabel('Passphrase', { exact: true })), patience).toBe(true)
    await type(passphrase)
    await press('Enter')
    await expect.poll(() => hasFocus(button('Revoke…')), patience).toBe(true)
  })

  test('can be seen wherever it is', async () => {
    const { page } = rootkeep
    await activate('Settings')
    await heading('Settings')
    for (let tabs = 0; tabs < 25; tabs++) {
      await press('Tab')
      expect(await page.evaluate(looksFocused)).toBe(true)
    }
  })
})

/** In the page: whether the focused element, or what stands for it, is marked by an outline, a ring or a border. */
function looksFocused(): boolean {
  const element = document.activeElement
  if (!element || element === document.body) return true
  const marks = [element, element.parentElement, element.nextElementSibling].map((each) => {
    const style = each && getComputedStyle(each)
    return style !== null && (style.outlineStyle !== 'none' || style.boxShadow !== 'none')
  })
  return marks.some(Boolean) || element.matches('input')
}
