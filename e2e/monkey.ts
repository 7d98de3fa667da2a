// What the monkey does next: a click on something that is to be seen, a word into a field, a key. Chosen by a generator
// with a seed, so that a walk can be walked again.

import type { Page } from 'playwright-core'

/** A number from 0 to below 1, each time another. */
type Random = () => number

/** Mulberry32: 32 bits of state, good enough for a walk. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const keys = [
  'Escape',
  'Escape',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'End',
  'Control+k',
  'Control+z',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
  'Control+l',
]
const words = [
  'x',
  'seattle',
  'Ångström “quoted”',
  '2026-11-20',
  '🦀',
  '-1',
  '<b>&amp;</b>',
  "it's",
  '0'.repeat(80),
]

/** Does one thing; answers what, in words. */
export async function nextAct(page: Page, random: Random): Promise<string> {
  const kind = random()
  if (kind < 0.12) return press(page, pick(keys, random))
  if (kind < 0.24) return type(page, random)
  return click(page, random)
}

function pick<T>(from: readonly [T, ...T[]] | readonly T[], random: Random): T {
  return from[Math.floor(random() * from.length)] as T
}

async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key)
  return `press ${key}`
}

async function type(page: Page, random: Random): Promise<string> {
  const fields = 'input:not([type=checkbox], [type=radio], [type=file]), textarea'
  const place = await page.evaluate(placeOf, { selector: fields, at: random() })
  const word = pick(words, random)
  if (!place) return 'no field'
  await page.mouse.click(place.x, place.y)
  await page.keyboard.type(word)
  return `type ${word} into ${place.name}`
}

async function click(page: Page, random: Random): Promise<string> {
  const targets =
    'button, a[href], summary, label, [role=tab], [role=menuitem], [role=option], [role=treeitem], [role=row], canvas, svg'
  const place = await page.evaluate(placeOf, { selector: targets, at: random() })
  if (!place) return press(page, 'Escape')
  await page.mouse.click(place.x, place.y)
  return `click ${place.name}`
}

/** In the page: the middle of one of the elements that can be seen and are not covered. */
function placeOf({ selector, at }: { selector: string; at: number }) {
  const reachable = [...document.querySelectorAll(selector)].flatMap((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const hit = document.elementFromPoint(x, y)
    const isReached = width > 0 && hit !== null && (element.contains(hit) || hit.contains(element))
    return isReached ? [{ x, y, element }] : []
  })
  const chosen = reachable[Math.floor(at * reachable.length)]
  if (!chosen) return null
  const { x, y, element } = chosen
  const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)
  return { x, y, name: `${element.tagName} ${name}` }
}
