// What is out of its place on the screen: beyond the window's edge, cut off, or only to be had by scrolling sideways.

import type { Page } from 'playwright-core'

/** What sticks out of the window sideways, and buttons that cut their words; one line each. */
export function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elements = [
      ...document.querySelectorAll<HTMLElement>('button, input, h1, h2, h3, td, dd, p, label'),
    ]
    const name = (element: HTMLElement) => `${element.tagName} ${element.textContent.slice(0, 40)}`
    const outside = elements.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    const cut = elements.filter(
      (element) =>
        element instanceof HTMLButtonElement &&
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).textOverflow !== 'ellipsis',
    )
    return [...outside, ...cut].map(name)
  })
}

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
