// Screens whose code is not in the first load: each is loaded when it is first shown, or before that, one after the
// other, while the window has nothing else to do. One that is loaded is drawn at once: a promise, though it is kept, lets
// React put the fallback in its place, which then stays for 300 ms.

import { type ComponentType, createElement, type ReactNode, use } from 'react'

const ahead: (() => Promise<unknown>)[] = []

/** The component that `load` takes out of its module; it suspends until the module is there. */
export function lazyScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  let loaded: ComponentType<Props> | null = null
  let loading: Promise<ComponentType<Props>> | null = null
  const loadOnce = () => {
    loading ??= load().then((component) => {
      loaded = component
      return component
    })
    return loading
  }
  ahead.push(loadOnce)
  return (props) => createElement(loaded ?? use(loadOnce()), props)
}

/** Loads what was not shown yet, also what that brings with it; what fails to load says so when it is shown. */
export async function loadScreensAhead(): Promise<void> {
  for (let load = ahead.shift(); load; load = ahead.shift()) {
    await new Promise((resolve) => requestIdleCallback(resolve))
    await load().catch(() => {})
  }
}
