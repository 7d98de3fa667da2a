// When the page first painted something, by its own account.

import type { Page } from 'playwright-core'

/** Waits for the first paint with content (Paint Timing); milliseconds since the epoch. */
export function firstPaint(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const paint = () => performance.getEntriesByName('first-contentful-paint')[0]
    while (!paint()) await new Promise((resolve) => setTimeout(resolve, 5))
    return performance.timeOrigin + (paint()?.startTime ?? 0)
  })
}
