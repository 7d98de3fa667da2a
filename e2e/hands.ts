// One story, two hands: with ROOTKEEP_HAND=keyboard the page that a story is given has no mouse. What the story says
// stays the same word for word: `click`, `fill`, `check` are done by the keys that lead there.

import type { Locator, Page } from 'playwright-core'
import { activate, openSubmenu, pressAt, tabTo, tick, write } from './keyboard.ts'

/** Whether stories are told by keyboard alone. */
export const isByKeyboard = process.env.ROOTKEEP_HAND === 'keyboard'

type Act = (place: Locator, ...words: never[]) => Promise<unknown>

const acts: Readonly<Record<string, Act>> = {
  click: activate,
  fill: write,
  focus: tabTo,
  hover: openSubmenu,
  press: pressAt,
  check: (place) => tick(place, true),
  uncheck: (place) => tick(place, false),
}

const bare = new WeakMap<object, object>()

/** The page as the chosen hand has it. */
export function inHand(page: Page): Page {
  return isByKeyboard ? withoutMouse(page) : page
}

function withoutMouse<T extends object>(thing: T): T {
  const proxy = new Proxy(thing, {
    get(target, name) {
      const own: unknown = Reflect.get(target, name, target)
      if (typeof own !== 'function') return own
      const act = isLocator(target) ? acts[String(name)] : undefined
      if (act) return (...words: never[]) => act(target as Locator, ...words)
      return (...words: unknown[]) => {
        const answer: unknown = own.apply(target, words.map(bareOf))
        return isLocator(answer) ? withoutMouse(answer) : answer
      }
    },
  })
  bare.set(proxy, thing)
  return proxy
}

function isLocator(thing: unknown): thing is Locator {
  return typeof thing === 'object' && thing !== null && 'ariaSnapshot' in thing && 'waitFor' in thing
}

/** Playwright's own object behind a word of the story, such as a locator that another is filtered by. */
function bareOf(word: unknown): unknown {
  return typeof word === 'object' && word !== null ? (bare.get(word) ?? word) : word
}
