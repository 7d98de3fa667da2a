// What is printed on the keys of a keyboard of the window's language: Ctrl is Strg in German, and ⌘ on a Mac.

import type { TFunction } from 'i18next'

const named = ['Ctrl', 'Shift', 'Enter', 'Space', 'Home', 'End', 'Esc'] as const
const isMac = navigator.platform?.startsWith('Mac') ?? false

/** The names of keys that are pressed together, as `Ctrl K`; letters and arrows stay as they are. */
export function keyNames(keys: string, t: TFunction): string {
  return keys
    .split(' ')
    .map((key) => nameOf(key, t))
    .join(' ')
}

function nameOf(key: string, t: TFunction): string {
  if (key === 'Ctrl' && isMac) return '⌘'
  const known = named.find((each) => each === key)
  return known ? t(`language.key.${known}`) : key
}
