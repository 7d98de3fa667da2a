// What is asked of every place that can have the focus (WCAG 2.2): that the focus is seen (§2.4.7) with a contrast of
// 3 : 1 (§1.4.11), and that nothing lies over it (§2.4.11).

import type { Page } from 'playwright-core'

/** The themes of the window: two lights, each with the contrast as it is and with more. */
export const themes = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
] as const
type Theme = (typeof themes)[number]

/** What is wrong with the places on the screen, or in the dialog that lies over it; one line each. */
export async function focusFaults(page: Page): Promise<string[]> {
  // A key first: only then do browsers mark what a script gives the focus to.
  await page.keyboard.press('Shift')
  return page.evaluate(faultsInPage)
}

/** Has the page in a theme, and waits until it shows it. */
export async function wearTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia(theme)
  const { colorScheme, contrast } = theme
  const wanted = `[data-mantine-color-scheme=${colorScheme}][data-contrast=${contrast === 'more' ? 'high' : 'normal'}]`
  await page.locator(`html${wanted}`).waitFor()
  await page.evaluate(endTransitions)
}

/** In the page: colours that are on their way arrive. */
async function endTransitions(): Promise<void> {
  await new Promise(requestAnimationFrame)
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish()
  }
}

/** In the page. */
function faultsInPage(): string[] {
  const leastContrast = 3
  const stops =
    'a[href], button, input, textarea, select, summary, [tabindex="0"], [role=tab], [role=treeitem], [role=menuitem]'
  const marked = (element: HTMLElement): HTMLElement[] =>
    [
      element,
      element.nextElementSibling,
      element.parentElement,
      element.closest('label'),
      element.closest('.mantine-Input-input'),
    ].filter((each): each is HTMLElement => each instanceof HTMLElement)
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })

  function luminance(layers: readonly string[]): number {
    if (canvas === null) throw new Error('no canvas')
    for (const layer of layers) {
      canvas.fillStyle = layer
      canvas.fillRect(0, 0, 1, 1)
    }
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((octet) => {
      const share = octet / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  function groundOf(element: Element | null): string[] {
    const layers: string[] = []
    for (let each = element; each; each = each.parentElement)
      layers.unshift(getComputedStyle(each).backgroundColor)
    return ['#fff', ...layers]
  }

  function contrastOfMark(element: HTMLElement): number {
    const contrasts = marked(element).map((each) => {
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(each)
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return 0
      const ground = groundOf(Number.parseFloat(outlineOffset) < 0 ? each : each.parentElement)
      const [lighter = 0, darker = 0] = [luminance(ground), luminance([...ground, outlineColor])].sort(
        (one, other) => other - one,
      )
      return (lighter + 0.05) / (darker + 0.05)
    })
    return Math.max(...contrasts)
  }

  function isCovered(element: HTMLElement): boolean {
    const { left, top, width, height } = element.getBoundingClientRect()
    const places = [0.2, 0.5, 0.8].map((share) => [left + width * share, top + height / 2] as const)
    return places.every(([x, y]) => {
      const hit = document.elementFromPoint(x, y)
      // A list of choices opens with the focus of its field, which closes it when it goes on.
      if (hit?.closest('[role=listbox], .mantine-Popover-dropdown')) return false
      return hit === null || !marked(element).some((each) => each.contains(hit) || hit.contains(each))
    })
  }

  function faultsOf(element: HTMLElement): string[] {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const before = contrastOfMark(element)
    element.focus()
    if (document.activeElement !== element) return ['takes no focus']
    const contrast = contrastOfMark(element)
    return [
      ...(before > 0 ? ['is marked without the focus'] : []),
      ...(contrast < leastContrast ? [`is marked with ${contrast.toFixed(1)} : 1`] : []),
      ...(isCovered(element) ? ['is covered'] : []),
    ]
  }

  const over = [...document.querySelectorAll('[role=dialog]')]
    .filter((dialog) => dialog.checkVisibility())
    .at(-1)
  const places = [...(over ?? document).querySelectorAll<HTMLElement>(stops)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(':disabled, [aria-hidden=true] *, [inert] *, [type=hidden], [data-disabled]') &&
      (element.tabIndex >= 0 || element.matches('[role=tab], [role=treeitem]')),
  )
  // Upwards too: what is scrolled into view from below may come to lie under a heading that stays.
  const ways = [...places, ...places.toReversed()]
  const faults = ways.flatMap((element) =>
    faultsOf(element).map((fault) => {
      const words = element.getAttribute('aria-label') ?? element.textContent.trim()
      return `${element.localName} “${words.slice(0, 40)}” ${fault}`
    }),
  )
  // Where Escape closes what lies over the screen.
  places[0]?.focus()
  return [...new Set(faults)]
}
