// What can be pressed or filled in on a screen.

/** In the page: the names, scrolled to or not, each once. */
export function controlNames(): string[] {
  const controls = [
    ...document.querySelectorAll<HTMLElement>('main :is(button, input, select, textarea), nav button'),
  ]
  const names = controls
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .map((control) => control.getAttribute('aria-label') ?? control.textContent.trim())
  return [...new Set(names)].sort()
}
