// What a reader of the screen has of it: names, roles, levels and states, as text that is the same at every meetup.

import type { Page } from 'playwright-core'

/** What differs from one meetup to the next, and what stands in its place. */
const unstable: readonly (readonly [RegExp, string])[] = [
  [/\/tmp\/rootkeep-e2e-\w+/g, '(folder)'],
  [/\b[0-9a-f]{2}(?::[0-9a-f]{2}){7,}\b/gi, '(fingerprint)'],
  [/\b[0-9a-f]{16,}(?:…)?/gi, '(number)'],
  [/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?Z?)?/g, '(date)'],
  [/\b[A-Z][a-z]{2} \d{1,2}, \d{4}(?:, \d\d?:\d\d(?::\d\d)?(?: [AP]M)?(?: UTC)?)?/g, '(date)'],
  [/\b\d+ MiB, \d+ pass(?:es)?/g, '(cost)'],
  [/(?<="Phrase": ).*/g, '(phrase)'],
  [/\b\d+ (?:more )?(?:seconds?|minutes?|hours?|days?|months?|years?)\b/g, '(span)'],
]

/** The accessibility tree of the screen, or of the dialog that lies over it. */
export async function heardOnScreen(page: Page): Promise<string> {
  await page.getByRole('status', { name: 'Loading' }).first().waitFor({ state: 'detached' })
  await page.locator('[role=status][aria-label]:empty').first().waitFor({ state: 'detached' })
  const dialog = page.getByRole('dialog')
  const place = (await dialog.isVisible()) ? dialog : page.getByRole('main')
  const tree = await place.ariaSnapshot()
  return unstable.reduce((text, [what, instead]) => text.replace(what, instead), `${tree}\n`)
}
