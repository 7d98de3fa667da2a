// The rows of a table are drawn by their places, so that another answer changes words and no elements. The focus stays
// with the item that it was on, not with the place.

import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Follows the item that has the focus when `rows` become others; one that is not drawn any more leaves it to what took
 * its place. Answers what is to be told of every focus in the table.
 */
export function useRowFocus(table: RefObject<HTMLTableElement | null>, rows: unknown) {
  const item = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at when there are other rows
  useLayoutEffect(() => {
    const active = document.activeElement
    if (!isRowButton(active) || !table.current?.contains(active)) return
    if (active.dataset.row === item.current) return
    const buttons = [...table.current.querySelectorAll<HTMLElement>('[data-row-button]')]
    const same = buttons.find((each) => each.dataset.row === item.current)
    if (same) same.focus()
    else item.current = active.dataset.row ?? null
  }, [table, rows])
  return ({ target }: FocusEvent) => {
    item.current = isRowButton(target) ? (target.dataset.row ?? null) : null
  }
}

function isRowButton(element: Element | null): element is HTMLElement {
  return element instanceof HTMLElement && element.matches('[data-row-button]')
}
