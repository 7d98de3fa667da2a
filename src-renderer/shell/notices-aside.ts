// Notices stand at the foot of the window, and at its head as long as they would lie over what has the focus (WCAG 2.2
// §2.4.11). Where each place is, theme.css says.

import { useEffect } from 'react'

const place = '.mantine-Notifications-root[data-position="bottom-center"]'

/** Keeps notices beside the focus as long as the window shows screens. */
export function useNoticesAside(): void {
  useEffect(keepAside, [])
}

function keepAside(): () => void {
  let waiting = 0
  let watched: Element | null = null
  const growth = new ResizeObserver(putBesideFocus)
  const look = () => {
    const notices = document.querySelector(place)
    if (notices && notices !== watched) growth.observe(notices)
    watched = notices
    putBesideFocus()
  }
  // In the next frame: what is given the focus is scrolled into view only then, and the place of notices is there.
  const lookSoon = () => {
    cancelAnimationFrame(waiting)
    waiting = requestAnimationFrame(look)
  }
  lookSoon()
  document.addEventListener('focusin', lookSoon)
  return () => {
    cancelAnimationFrame(waiting)
    growth.disconnect()
    document.removeEventListener('focusin', lookSoon)
  }
}

function putBesideFocus(): void {
  const { dataset } = document.documentElement
  delete dataset.noticesAside
  const notices = document.querySelector(place)
  const focused = document.activeElement
  if (!notices || !focused || focused === document.body || notices.contains(focused)) return
  if (lieOnEachOther(notices.getBoundingClientRect(), focused.getBoundingClientRect()))
    dataset.noticesAside = ''
}

function lieOnEachOther(one: DOMRect, other: DOMRect): boolean {
  const isBeside = one.right <= other.left || other.right <= one.left
  return !isBeside && one.bottom > other.top && other.bottom > one.top && one.height > 0
}
