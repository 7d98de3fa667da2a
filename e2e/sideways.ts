// What can be had only by scrolling sideways.

import type { Page } from 'playwright-core'

/** What can be read only by scrolling in two directions, but for tables, trees and the text of programs (WCAG 2.2 §1.4.10). */
export function scrolledSideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = 'table, [role=tree], pre, textarea, [role=grid], svg, [data-wide]'
    const over = [...document.querySelectorAll('[role=dialog]')]
      .filter((each) => each.checkVisibility())
      .at(-1)
    const elements = [
      ...(over ?? document.querySelector('main') ?? document).querySelectorAll<HTMLElement>('*'),
    ]
    const isSeen = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true })
    const isWide = (element: HTMLElement) =>
      element.closest(own) !== null || element.querySelector(own) !== null
    const sticking = elements.filter((element) => {
      const { right, width, height } = element.getBoundingClientRect()
      return width > 1 && height > 1 && right > innerWidth + 1 && !isWide(element) && isSeen(element)
    })
    const words = (element: HTMLElement) =>
      `${element.localName} ${element.className.toString().slice(0, 50)} “${element.textContent.slice(0, 40)}”`
    return sticking.slice(0, 8).map(words)
  })
}
