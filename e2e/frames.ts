// How smoothly the page paints while something is done to it, by its own account: the milliseconds between one frame
// and the next (requestAnimationFrame), and the frames that the browser itself calls long (Long Animation Frames).

import type { Page } from 'playwright-core'

export interface Frames {
  /** Milliseconds between frames, in their order. */
  readonly between: readonly number[]
  /** Milliseconds of each long animation frame: those of 50 ms and more. */
  readonly long: readonly number[]
}

/** Does something and answers the frames that were painted meanwhile. */
export async function framesDuring(page: Page, act: () => Promise<void>): Promise<Frames> {
  const recorder = await page.evaluateHandle(startRecorder)
  await act()
  return recorder.evaluate((each) => each.stop())
}

/** In the page. */
function startRecorder() {
  const between: number[] = []
  const long: number[] = []
  let before = performance.now()
  const begin = before
  const tick = (now: number): void => {
    between.push(now - before)
    before = now
    frame = requestAnimationFrame(tick)
  }
  let frame = requestAnimationFrame(tick)
  const observer = new PerformanceObserver((list) => take(list.getEntries()))
  observer.observe({ type: 'long-animation-frame' })
  function take(entries: PerformanceEntryList): void {
    for (const { startTime, duration } of entries) if (startTime >= begin) long.push(duration)
  }
  return {
    stop() {
      cancelAnimationFrame(frame)
      take(observer.takeRecords())
      observer.disconnect()
      return { between: between.slice(1), long }
    },
  }
}
