// How long until a large keep can be worked with, by the page's own clock: what is waited for is looked for in every
// frame, and what a person would click next is clicked in the frame in which it is there.

import type { Page } from 'playwright-core'

/** Milliseconds since the passphrase was sent off: until the tree was drawn, and after it the list. */
export interface TimesToUse {
  readonly tree: number
  readonly list: number
}

/** Unlocks by `unlock`, and goes to the tree and to the certificates. */
export async function timesToUse(page: Page, unlock: () => Promise<void>): Promise<TimesToUse> {
  const times = await page.evaluateHandle(() => {
    const { promise, resolve } = Promise.withResolvers<TimesToUse>()
    const entry = (name: string) =>
      [...document.querySelectorAll<HTMLElement>('nav button')].find((one) =>
        one.textContent.startsWith(name),
      )
    const there = (selector: string) => document.querySelectorAll(selector).length > 5
    const step = { start: 0, isAtTree: false, tree: 0 }
    const look = (): void => {
      const now = performance.now() - step.start
      if (!step.isAtTree && entry('Trust')) {
        entry('Trust')?.click()
        step.isAtTree = true
      } else if (step.tree === 0 && there('[role=treeitem]')) {
        step.tree = now
        entry('Certificates')?.click()
      } else if (step.tree > 0 && there('[data-row-button]')) {
        resolve({ tree: step.tree, list: now })
        return
      }
      requestAnimationFrame(look)
    }
    const begin = () => {
      step.start = performance.now()
      look()
    }
    document.addEventListener('submit', begin, { capture: true, once: true })
    return { promise }
  })
  await unlock()
  return times.evaluate(({ promise }) => promise)
}

/** Opens one of the tree's groups as a list; milliseconds from the click until its rows are painted. */
export async function groupOpened(page: Page, number: number): Promise<number> {
  await page
    .locator('[role=treeitem][data-id^="below"]')
    .nth(number)
    .evaluate((item: HTMLElement) => item.click())
  const open = page.getByRole('button', { name: 'Open the list' })
  await open.waitFor()
  return open.evaluate(async (button: HTMLElement) => {
    const start = performance.now()
    const frame = () => new Promise(requestAnimationFrame)
    button.click()
    while (!document.querySelector('[data-row-button]')) await frame()
    await frame()
    return performance.now() - start
  })
}
