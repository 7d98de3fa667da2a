// The window in its seven languages: the system's to begin with, another by choice and at once, with everything that
// was typed still there. Every screen in every language is judged in screens.e2e.test.ts.

import { afterEach, describe, expect, test } from 'vitest'
import type { Language } from '../src-main/contract/language.ts'
import { type Launched, type LaunchOptions, launch } from './launch.ts'
import { createKeep, createRoot, goTo, passphrase } from './officer.ts'

let rootkeep: Launched

/** The languages as the list of them names them. */
const named = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  ja: '日本語',
  zh: '中文',
}

async function choose(language: Language): Promise<void> {
  const { page } = rootkeep
  await page.getByRole('combobox', { name: /Language|Sprache|Langue|Idioma|言語|语言/ }).click()
  await page.getByRole('option', { name: named[language] }).click()
  await page.locator(`html[lang=${language}]`).waitFor()
}

/** The labels of the application's menu. */
function menuLabels(): Promise<string[]> {
  return rootkeep.electron.evaluate(
    ({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? [],
  )
}

describe('the language of the window', () => {
  const open = async (options: LaunchOptions = {}) => {
    rootkeep = await launch(options)
  }

  afterEach(async () => {
    await rootkeep.close()
  })

  test('is that of the system at first', async () => {
    await open({ locale: 'fr-BE' })
    await rootkeep.page.getByRole('heading', { level: 1 }).waitFor()
    await rootkeep.page.reload()
    await rootkeep.page.locator('html[lang=fr]').waitFor()
  })

  test('changes at once on the first screen, with what was typed, and the menu with it', async () => {
    await open()
    const { page } = rootkeep
    const field = page.locator('input[type=password]').first()
    await field.fill(passphrase)
    expect(await menuLabels()).toEqual(['Keep', 'Edit', 'View'])
    await choose('de')
    await page.getByRole('heading', { level: 1, name: 'Bestand anlegen' }).waitFor()
    expect(await field.inputValue()).toBe(passphrase)
    await expect.poll(menuLabels).toEqual(['Bestand', 'Bearbeiten', 'Ansicht'])
    await choose('ja')
    expect(await field.inputValue()).toBe(passphrase)
  })

  test('is remembered', async () => {
    await open()
    await choose('es')
    await rootkeep.page.reload()
    await rootkeep.page.locator('html[lang=es]').waitFor()
  })

  test('changes over a form that was left half filled when the vault was locked', async () => {
    await open()
    const { page } = rootkeep
    await createKeep(rootkeep)
    await createRoot(rootkeep, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-256' })
    await goTo(page, 'Authorities')
    await page.getByRole('button', { name: 'New subordinate' }).click()
    await page.getByLabel('Common name').fill('Zürich.rb')
    await page.keyboard.press('Control+l')
    await page.getByRole('heading', { name: 'The vault is locked' }).waitFor()
    await choose('de')
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await page.getByRole('button', { name: 'Entsperren' }).click()
    await page.getByRole('heading', { name: 'The vault is locked' }).waitFor({ state: 'detached' })
    expect(await page.locator('input:not([type=password])').evaluateAll(valuesOf)).toContain('Zürich.rb')
  })
})

function valuesOf(inputs: readonly Element[]): string[] {
  return inputs.map((input) => (input as HTMLInputElement).value)
}
