// A hand that has only a keyboard: it reaches what a story names by Tab, by F6 between the parts of the window, and by
// the arrows inside lists, menus, tabs and trees; then it presses what a person would press there. A place that is too
// far away, or that can't be reached, fails the story.

import type { Locator } from 'playwright-core'

/** Beyond these presses nobody looks for a button any more. */
const mostPresses = 40
/** A list of profiles or a tree of many is walked line by line. */
const mostLines = 120
const patience = 5000
/** More than this nobody types. */
const mostTyped = 120

/** How the focus stands to a place. */
interface View {
  readonly role: string
  readonly isThere: boolean
  /** The focus is nowhere: whatever had it is gone. */
  readonly isLost: boolean
  /** Both are in one list, menu, row of tabs or tree, which is walked by arrows. */
  readonly isInSameWidget: boolean
  readonly isInSamePart: boolean
  readonly isBehind: boolean
}

/** Moves the focus to a place. */
export async function tabTo(place: Locator): Promise<void> {
  await awaitEnabled(place)
  const walked: string[] = []
  for (;;) {
    const view = await place.evaluate(lookFrom)
    if (view.isThere) return
    if (view.isLost) {
      await awaitFocus(place)
      continue
    }
    const key = keyTowards(view, walked)
    walked.push(key)
    if (walked.length > (view.isInSameWidget ? mostLines : mostPresses)) {
      throw new Error(`${place} is not reached by the keyboard: ${walked.slice(0, 12).join(' ')} …`)
    }
    await place.page().keyboard.press(key)
  }
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
  await tabTo(place)
  const key = await place.evaluate(keyOf)
  if (key !== null) await place.page().keyboard.press(key)
}

/** Replaces what a field holds by typing. */
export async function write(place: Locator, text: string): Promise<void> {
  await tabTo(place)
  const { keyboard } = place.page()
  if ((await place.getAttribute('type')) === 'datetime-local') return writeInstant(place, text)
  await keyboard.press('ControlOrMeta+a')
  await keyboard.press('Delete')
  // What is long is pasted.
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

/** In the page: how the focus stands to a place. */
function lookFrom(element: Element): View {
  const focusable = 'a[href], button, input, textarea, select, summary, [tabindex]'
  const widgets: Readonly<Record<string, string>> = {
    menuitem: '[role=menu]',
    menuitemcheckbox: '[role=menu]',
    tab: '[role=tablist]',
    treeitem: '[role=tree]',
    radio: '[role=radiogroup]',
    row: 'tbody',
  }
  const active = document.activeElement ?? document.body
  const target = element.closest(focusable) ?? (element as HTMLLabelElement).control ?? element
  const isRow = target.hasAttribute('data-row-button')
  const isRadio = target instanceof HTMLInputElement && target.type === 'radio'
  const role = isRow ? 'row' : isRadio ? 'radio' : (element.getAttribute('role') ?? '')
  const widget = target.closest(widgets[role] ?? 'none')
  const isSibling = role === 'row' ? active.hasAttribute('data-row-button') : active !== widget
  const isOption = role === 'option'
  const from =
    (isOption && element.closest('[role=listbox]')?.querySelector('[data-combobox-selected]')) || active
  const parts = [target, active].map((one) => one.closest('[data-region]'))
  return {
    role,
    isThere: isOption ? element.hasAttribute('data-combobox-selected') : target === active,
    isLost: active === document.body,
    isInSameWidget: isOption || (widget?.contains(active) === true && isSibling),
    isInSamePart: parts.includes(null) || parts[0] === parts[1],
    isBehind: (from.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  }
}

/** In the page: the key that does there what a click does; null where having the focus is all. */
function keyOf(element: Element): string | null {
  if (element.getAttribute('role') === 'treeitem') return null
  if (!(element instanceof HTMLInputElement)) return element instanceof HTMLTextAreaElement ? null : 'Enter'
  if (element.type === 'checkbox' || element.type === 'radio') return 'Space'
  const isCombobox = element.getAttribute('aria-haspopup') === 'listbox'
  return isCombobox && element.getAttribute('aria-expanded') !== 'true' ? 'ArrowDown' : null
}
