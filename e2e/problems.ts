// What the page says to the console when something is wrong, collected so that a story can end by proving
// that there was nothing.

import type { Page } from 'playwright-core'

/** Errors and warnings of the console and uncaught exceptions, from now on. */
export function watchProblems(page: Page): readonly string[] {
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  page.on('pageerror', (error) => void problems.push(error.stack ?? error.message))
  return problems
}
