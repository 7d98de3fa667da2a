// The focus is never nowhere: a button that runs gets it back when it is done, and where its place is gone (a row that
// was removed, a dialog that closed), the nearest place that is left takes it (WCAG 2.2 §2.4.3). Whoever clicks beside
// everything has put it away, and it stays away.

import { useEffect } from 'react'

/** Where the focus was, and what surrounded it, for when it is gone itself. */
interface Stop {
  readonly element: HTMLElement
  readonly around: readonly Element[]
  /** Which row of its table it was in; -1 for none. */
  readonly row: number
}

/** More than a dialog has fields: what opened it is still among them when it closes. */
const mostStops = 64
/** Screens and dialogs that give the focus a place of their own have done so by then. */
const patienceMilliseconds = 120
const rowButton = '[data-row-button]'

/** Keeps the focus somewhere as long as the window shows screens. */
export function useKeptFocus(): void {
  useEffect(keepFocus, [])
}

function keepFocus(): () => void {
  let stops: readonly Stop[] = []
  let isAway = false
  let waiting = 0
  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return
    isAway = false
    const others = stops.filter(({ element }) => element !== target && element.isConnected)
    stops = [stopOf(target), ...others].slice(0, mostStops)
  }
  const putAway = () => {
    isAway = true
  }
  const look = () => {
    if (isAway || document.activeElement !== document.body) return
    clearTimeout(waiting)
    waiting = window.setTimeout(() => restore(stops), patienceMilliseconds)
  }
  const changes = new MutationObserver(look)
  const attributeFilter = ['disabled', 'inert', 'data-loading']
  changes.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter })
  document.addEventListener('focusin', note)
  document.addEventListener('pointerdown', putAway, true)
  return () => {
    clearTimeout(waiting)
    changes.disconnect()
    document.removeEventListener('focusin', note)
    document.removeEventListener('pointerdown', putAway, true)
  }
}

function stopOf(element: HTMLElement): Stop {
  const around: Element[] = []
  for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) {
    around.push(each)
  }
  const rows = [...(element.closest('tbody')?.querySelectorAll(rowButton) ?? [])]
  return { element, around, row: rows.indexOf(element.closest('tr')?.querySelector(rowButton) ?? element) }
}

function restore(stops: readonly Stop[]): void {
  const [last] = stops
  if (!last || document.activeElement !== document.body || isExpected(last.element)) return
  const heir = isUsable(last.element) ? last.element : heirOf(last)
  const to = heir ?? stops.find(({ element }) => isUsable(element))?.element
  to?.focus()
}

/** It runs, or lies under the unlock screen: it will be back. */
function isExpected(element: HTMLElement): boolean {
  return element.isConnected && (element.matches('[data-loading]') || element.closest('[inert]') !== null)
}

function isUsable(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.checkVisibility()
}

/** The row that moved up into its place, or the heading of what is left around it; null for a dialog that is gone. */
function heirOf({ around, row }: Stop): HTMLElement | null {
  if (!around.some((each) => each.matches('main') && each.isConnected)) return null
  for (const each of around.filter(({ isConnected }) => isConnected)) {
    const rows = row < 0 ? [] : [...each.querySelectorAll<HTMLElement>(rowButton)]
    const heading = each.querySelector<HTMLElement>(':is(h1, h2)[tabindex]')
    const heir = rows[Math.min(row, rows.length - 1)] ?? heading
    if (heir && isUsable(heir)) return heir
  }
  return null
}
