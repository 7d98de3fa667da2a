// Screens whose code is not in the first load: each is loaded when it is first shown, or before that, one after the
// other, while the window has nothing else to do.

import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

const ahead: (() => Promise<unknown>)[] = []

/** The component that `load` takes out of its module; it suspends until the module is there. */
export function lazyScreen<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  ahead.push(load)
  return lazy(async () => ({ default: await load() }))
}

/** Loads what was not shown yet; what fails to load says so when it is shown. */
export async function loadScreensAhead(): Promise<void> {
  for (const load of ahead.splice(0)) {
    await new Promise((resolve) => requestIdleCallback(resolve))
    await load().catch(() => {})
  }
}
