// F6 goes from one part of the window to the next, as in a browser: the sections, the screen, the status line. Each
// part is entered where it was left.

import { useHotkeys } from '@mantine/hooks'
import { useRef } from 'react'

const parts = 'nav, main, footer'

/** Lets F6 and Shift+F6 move the focus between the parts of the window, also while a field has it. */
export function useParts(): void {
  const left = useRef(new WeakMap<Element, HTMLElement>())
  const move = (by: 1 | -1) => {
    const active = document.activeElement
    const all = [...document.querySelectorAll<HTMLElement>(parts)]
    const at = all.findIndex((part) => part.contains(active))
    // Dialogs, menus and a locked window keep the focus to themselves.
    if (at < 0 && active !== document.body) return
    const from = all[at]
    if (from && active instanceof HTMLElement) left.current.set(from, active)
    const to = all.at((at + by) % all.length)
    if (to) enter(to, left.current.get(to))
  }
  useHotkeys(
    [
      ['F6', () => move(1)],
      ['shift+F6', () => move(-1)],
    ],
    [],
  )
}

function enter(part: HTMLElement, wasAt: HTMLElement | undefined): void {
  const first = part.querySelector<HTMLElement>('[aria-current], h1[tabindex], button')
  const to = wasAt && part.contains(wasAt) ? wasAt : first
  to?.focus()
}
