// The language of the window, changed without leaving the screen that is shown.

import type { Page } from 'playwright-core'
import type { Language } from '../src-main/contract/language.ts'

/** What the switch in the settings does: another window of ours might have done it. */
export async function switchTo(page: Page, language: Language): Promise<void> {
  await page.evaluate((chosen) => {
    const detail = { key: 'rootkeep-language', value: chosen }
    localStorage.setItem(detail.key, JSON.stringify(chosen))
    window.dispatchEvent(new CustomEvent('mantine-local-storage', { detail }))
  }, language)
  await page.locator(`html[lang=${language}]`).waitFor()
  await page.evaluate(() => new Promise(requestAnimationFrame))
}
