// How long the main process keeps everybody waiting, and how much memory it holds: measured in the running program,
// which knows nothing of it.

import type { ElectronApplication } from 'playwright-core'

/** Watches the event loop of the main process while something is done; the longest delay, in milliseconds. */
export async function loopDelayDuring(
  electron: ElectronApplication,
  act: () => Promise<unknown>,
): Promise<number> {
  const watch = await electron.evaluateHandle(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks')
    const histogram = monitorEventLoopDelay({ resolution: 1 })
    histogram.enable()
    return histogram
  })
  await act()
  return watch.evaluate((histogram) => {
    histogram.disable()
    return histogram.max / 1e6
  })
}

/** The resident memory of the main process, in MiB. */
export function residentMemory(electron: ElectronApplication): Promise<number> {
  return electron.evaluate(() => process.memoryUsage.rss() / 2 ** 20)
}
