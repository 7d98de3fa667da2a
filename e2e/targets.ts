// Whether all that a pointer may hit can be hit: 24 by 24 pixels, or nothing else within as much around its middle (WCAG
// 2.2 §2.5.8). What is not in the order of Tab counts, too: the boxes of rows, buttons within fields.

import type { Page } from 'playwright-core'

/** What is too small on the screen, or in the dialog that lies over it; one line each. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(smallInPage)
}

/** In the page. */
function smallInPage(): string[] {
  const leastSize = 24
  const kinds =
    'a[href], button, input, textarea, select, summary, [tabindex="0"], [role=tab], [role=treeitem], [role=menuitem]'
  const over = [...document.querySelectorAll('[role=dialog]')]
    .filter((dialog) => dialog.checkVisibility())
    .at(-1)
  const targets = [...(over ?? document).querySelectorAll<HTMLElement>(kinds)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(':disabled, [inert] *, [type=hidden], [data-disabled]'),
  )

  /** What is hit: the place, the words that belong to it, the line of a slider, the cell of a row's box. */
  function boxesOf(element: HTMLElement): DOMRect[] {
    const isTicked = element instanceof HTMLInputElement && /checkbox|radio|file/.test(element.type)
    const labels = isTicked ? [...(element.labels ?? [])] : []
    const around = element.closest('.mantine-Slider-root') ?? (isTicked && element.closest('tbody td'))
    return [around || element, ...labels].map((each) => each.getBoundingClientRect())
  }

  /** Small, but with nothing else to hit within the size that is asked for around its middle. */
  function standsAlone(element: HTMLElement): boolean {
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const half = leastSize / 2
    return targets.every((other) => {
      const box = other.getBoundingClientRect()
      const isApart =
        box.right <= x - half || box.left >= x + half || box.bottom <= y - half || box.top >= y + half
      return other === element || isApart || other.contains(element)
    })
  }

  function isInSentence(element: HTMLElement): boolean {
    const words = (element.parentElement?.textContent ?? '').length - element.textContent.length
    return getComputedStyle(element).display === 'inline' && words > 0
  }

  return targets.flatMap((element) => {
    const size = Math.max(...boxesOf(element).map(({ width, height }) => Math.min(width, height)))
    if (size >= leastSize || size === 0 || isInSentence(element) || standsAlone(element)) return []
    const words = element.getAttribute('aria-label') ?? element.textContent.trim()
    const name = words || element.className.slice(-60)
    return [`${element.localName} “${name.slice(0, 60)}” is ${size.toFixed(0)} pixels small`]
  })
}
