// What axe finds on the screen that is shown.

import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What is serious or critical, by all of axe's rules that are not off. */
export async function seriousViolations(page: Page): Promise<string[]> {
  const violations = await violationsOf(page, {})
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** Texts fainter than 4.5 : 1, large ones than 3 : 1 (WCAG 2.2 §1.4.3). */
export function unreadableTexts(page: Page): Promise<string[]> {
  return textsAgainst(page, 'color-contrast')
}

/** Texts fainter than 7 : 1, large ones than 4.5 : 1 (WCAG 2.2 §1.4.6). */
export function faintTexts(page: Page): Promise<string[]> {
  return textsAgainst(page, 'color-contrast-enhanced')
}

async function textsAgainst(page: Page, rule: string): Promise<string[]> {
  const options = { runOnly: [rule], rules: { [rule]: { enabled: true } } }
  const violations = await violationsOf(page, options)
  return violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => `${html} ${any[0]?.message}`))
}

/** The page keeps axe until it is loaded anew. */
async function violationsOf(page: Page, options: axe.RunOptions): Promise<axe.Result[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const run = `axe.run(${JSON.stringify({ ...options, resultTypes: ['violations'] })})`
  const { violations } = await page.evaluate<axe.AxeResults>(run)
  return violations
}
