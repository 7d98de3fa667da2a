// How much memory the page's script holds, in MiB, as the browser counts it.

import type { Page } from 'playwright-core'

const mebibyte = 2 ** 20

/** As it is, with what nobody needs any more. */
export async function usedHeap(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await devtools.detach()
  return usedSize / mebibyte
}

/** After all garbage was collected. */
export async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.detach()
  return usedHeap(page)
}
