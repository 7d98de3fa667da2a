// F6 goes from one part of the window to the next, as in a browser: the sections, the screen's head with its acts, the
// screen, the status line. Each part is entered where it was left.

import { useHotkeys } from '@mantine/hooks'
import { useRef } from 'react'

/** Lets F6 and Shift+F6 move the focus between the parts of the window, also while a field has it. */
export function useParts(): void {
  const left = useRef(new WeakMap<Element, HTMLElement>())
  const move = (by: 1 | -1) => {
    const active = document.activeElement
    const all = [...document.querySelectorAll('[data-region]')]
    const at = all.findIndex((each) => each.contains(active))
    // Dialogs, menus and a locked window keep the focus to themselves.
    if (at < 0 && active !== document.body && active?.localName !== 'main') return
    const from = all[at]
    if (from && active instanceof HTMLElement) left.current.set(from, active)
    for (let step = 1; step < all.length; step++) {
      const to = all.at((at + by * step) % all.length)
      if (to && enter(to, left.current.get(to))) return
    }
  }
  useHotkeys(
    [
      ['F6', () => move(1)],
      ['shift+F6', () => move(-1)],
    ],
    [],
  )
}

const entrances = [
  '[aria-current]',
  'h1[tabindex]',
  ':is(a[href], button, input, textarea, select, [tabindex="0"]):not(:disabled, [tabindex="-1"])',
]

/** Whether there is something in the part that can take the focus. */
function enter(into: Element, wasAt: HTMLElement | undefined): boolean {
  const first = entrances.map((entrance) => into.querySelector<HTMLElement>(entrance)).find(Boolean)
  const to = wasAt && into.contains(wasAt) ? wasAt : first
  to?.focus()
  return to === document.activeElement
}
