// Rows are drawn by their places, so another answer may put another item under a pointer that is already down: a click
// counts only where it was pressed on the same item.

import { type MouseEvent, type PointerEvent, useRef } from 'react'

/** What is to be told of every press and click in the body of a table whose rows have `data-item`. */
export function usePressedRow() {
  const pressed = useRef<string | undefined>(undefined)
  return {
    onPointerDownCapture({ target }: PointerEvent) {
      pressed.current = itemAt(target)
    },
    onClickCapture(event: MouseEvent) {
      // A key clicks without a press.
      const isPressed = event.detail > 0
      if (isPressed && itemAt(event.target) !== pressed.current) event.stopPropagation()
    },
  }
}

function itemAt(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest<HTMLElement>('[data-item]')?.dataset.item
}
