// How long the page takes to answer a key: from the press to the frame in which what the list shows has changed for
// the last time.

import type { JSHandle, Page } from 'playwright-core'

/** In milliseconds of the page's clock. */
interface Watch {
  pressed: number
  painted: number
}

/** Nothing has changed for so long: the answer is there. */
const restMilliseconds = 400

/** Types a text key by key, each when the one before was answered; milliseconds of every answer that could be seen. */
export async function answerTimes(page: Page, text: string): Promise<number[]> {
  const watch = await page.evaluateHandle(startWatch)
  const times: number[] = []
  for (const key of text) {
    const time = await answerTime(page, watch, key)
    if (time !== null) times.push(time)
  }
  await watch.evaluate((each) => each.stop())
  return times
}

async function answerTime(page: Page, watch: JSHandle<Watch>, key: string): Promise<number | null> {
  await page.keyboard.press(key === ' ' ? 'Space' : key)
  return watch.evaluate(async (each, rest) => {
    while (performance.now() - Math.max(each.pressed, each.painted) < rest) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return each.painted > each.pressed ? each.painted - each.pressed : null
  }, restMilliseconds)
}

/** In the page: when a key was pressed last, and when a frame was painted after what `main` shows had changed. */
function startWatch() {
  const watch = { pressed: 0, painted: 0, stop }
  const press = ({ timeStamp }: KeyboardEvent): void => {
    watch.pressed = timeStamp
  }
  const observer = new MutationObserver(() => {
    // The task after a frame's callbacks runs when the frame is painted.
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => {
        watch.painted = performance.now()
        channel.port1.close()
      }
      channel.port2.postMessage(null)
    })
  })
  addEventListener('keydown', press, true)
  const list = document.querySelector('main')
  if (list) observer.observe(list, { childList: true, characterData: true, subtree: true })
  function stop(): void {
    removeEventListener('keydown', press, true)
    observer.disconnect()
  }
  return watch
}
