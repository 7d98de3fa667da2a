// A hand that has only a keyboard: it reaches what a story names by Tab, by F6 between the parts of the window, and by
// the arrows inside lists, menus, tabs and trees; then it presses what a person would press there. A place that is too
// far away, or that can't be reached, fails the story.

import type { Locator, Page } from 'playwright-core'
import { lookFrom, type View } from './focus-view.ts'

/** Beyond these presses nobody looks for a button any more. */
const mostPresses = 40
/** A list of profiles or a tree of many is walked line by line. */
const mostLines = 120
const patience = 5000
/** What is longer is pasted. */
const mostTyped = 12

/** Moves the focus to a place; the keys that were pressed for it. */
export async function tabTo(place: Locator): Promise<readonly string[]> {
  await awaitEnabled(place)
  const walked: string[] = []
  for (;;) {
    const view = await place.evaluate(lookFrom)
    if (view.isThere) return walked
    if (view.isLost) {
      await awaitFocus(place)
      continue
    }
    const key = keyTowards(view, walked)
    const isStepByStep = key === 'F6' || view.role === 'treeitem'
    walked.push(...Array<string>(isStepByStep ? 1 : view.distance).fill(key))
    if (walked.length > (view.isInSameWidget ? mostLines : mostPresses)) {
      throw new Error(`${place} is not reached by the keyboard: ${walked.slice(0, 12).join(' ')} …`)
    }
    await hold(place.page(), key, isStepByStep ? 1 : view.distance)
  }
}

/** Presses a key so often, as a finger that rests on it does. */
async function hold({ keyboard }: Page, combination: string, times: number): Promise<void> {
  const [key = '', ...modifiers] = combination.split('+').reverse()
  for (const each of modifiers) await keyboard.down(each)
  await Promise.all(Array.from({ length: times }, () => keyboard.down(key)))
  for (const each of [key, ...modifiers]) await keyboard.up(each)
}

/** A focus that is nowhere comes to be somewhere in a moment, or a story fails: who hears the page has lost the place. */
async function awaitFocus(place: Locator): Promise<void> {
  const isSomewhere = () => document.activeElement !== document.body
  try {
    await place.page().waitForFunction(isSomewhere, null, { timeout: patience })
  } catch {
    throw new Error(`the focus is lost, before ${place}`)
  }
}

async function awaitEnabled(place: Locator): Promise<void> {
  await place.and(place.page().locator(':not(:disabled)')).waitFor()
}

/** Which key a person who sees the window presses next. */
function keyTowards(view: View, walked: readonly string[]): string {
  if (view.isInSameWidget) return arrowTowards(view, walked)
  if (!view.isInSamePart) return 'F6'
  return view.isBehind ? 'Shift+Tab' : 'Tab'
}

function arrowTowards({ role, isBehind }: View, walked: readonly string[]): string {
  // A drawn tree has an order of its own: from its beginning, down or inwards.
  if (role === 'treeitem' && !walked.includes('Home')) return 'Home'
  if (role === 'treeitem') return walked.length % 2 === 0 ? 'ArrowDown' : 'ArrowRight'
  if (role === 'tab') return isBehind ? 'ArrowLeft' : 'ArrowRight'
  return isBehind ? 'ArrowUp' : 'ArrowDown'
}

/** Does what a click does: presses a button, opens a menu or a list, takes a choice, selects a tab. */
export async function activate(place: Locator): Promise<void> {
  // The box of a row is not in the order of Tab: on the row itself Space does the same.
  if (await place.evaluate(isBoxOfRow)) return pressAt(rowOf(place), 'Space')
  await tabTo(place)
  const key = await place.evaluate(keyOf)
  if (key !== null) await place.page().keyboard.press(key)
}

/** The button by which the row of a place is opened and selected. */
function rowOf(place: Locator): Locator {
  return place.locator('xpath=ancestor::tr').locator('[data-row-button]')
}

/** In the page. */
function isBoxOfRow(element: Element): boolean {
  return element.matches('tr:has([data-row-button]) input[type=checkbox][tabindex="-1"]')
}

/** Opens what a pointer opens by resting on an entry of a menu. */
export async function openSubmenu(place: Locator): Promise<void> {
  await tabTo(place)
  await place.page().keyboard.press('ArrowRight')
}

/** Replaces what a field holds by typing. */
export async function write(place: Locator, text: string): Promise<void> {
  const walked = await tabTo(place)
  const { keyboard } = place.page()
  if ((await place.getAttribute('type')) === 'datetime-local') {
    // From behind, its first stop is the button of its calendar.
    if (walked.at(-1) === 'Shift+Tab') await keyboard.press('Shift+Tab')
    return writeInstant(place, text)
  }
  await keyboard.press('ControlOrMeta+a')
  if (text === '') return keyboard.press('Delete')
  await (text.length > mostTyped ? keyboard.insertText(text) : keyboard.type(text))
}

/** A field of the browser's own: month, day, year, hour, minute, second, half of the day. */
async function writeInstant(place: Locator, text: string): Promise<void> {
  const { keyboard } = place.page()
  for (let part = 0; part < 7; part++) await keyboard.press('ArrowLeft')
  for (const typed of partsOf(text)) {
    await keyboard.press('Backspace')
    await keyboard.type(typed)
    if (typed === '' || typed.length === 4) await keyboard.press('ArrowRight')
  }
}

function partsOf(text: string): string[] {
  const [, year, month, day, hour, minute, second = '00'] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? []
  if (!year || !month || !day || !hour || !minute) return ['', '', '', '', '', '', '']
  const ofTwelve = String(Number(hour) % 12 || 12).padStart(2, '0')
  return [month, day, year, ofTwelve, minute, second, Number(hour) < 12 ? 'a' : 'p']
}

/** Ticks a box or unticks it, or takes a choice of several. */
export async function tick(place: Locator, isWanted: boolean): Promise<void> {
  await tabTo(place)
  if ((await place.isChecked()) !== isWanted) await place.page().keyboard.press('Space')
}

/** Presses a key at a place. */
export async function pressAt(place: Locator, key: string): Promise<void> {
  await tabTo(place)
  await place.page().keyboard.press(key)
}

/** In the page: the key that does there what a click does; null where having the focus is all. */
function keyOf(element: Element): string | null {
  if (element.getAttribute('role') === 'treeitem') return null
  if (!(element instanceof HTMLInputElement)) return element instanceof HTMLTextAreaElement ? null : 'Enter'
  if (element.type === 'checkbox' || element.type === 'radio') return 'Space'
  const isCombobox = element.getAttribute('aria-haspopup') === 'listbox'
  return isCombobox && element.getAttribute('aria-expanded') !== 'true' ? 'ArrowDown' : null
}
