// Files dragged over the window and let go, as the page sees it.

import type { Page } from 'playwright-core'

export interface DroppedFile {
  readonly name: string
  readonly octets: Uint8Array
}

/** Drags files over the window and lets go over whatever waits for them. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const given = files.map(({ name, octets }) => ({ name, octets: [...octets] }))
  await page.evaluate(async (each) => {
    const dataTransfer = new DataTransfer()
    for (const { name, octets } of each) dataTransfer.items.add(new File([new Uint8Array(octets)], name))
    const fire = (target: EventTarget, kind: string) =>
      target.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
    fire(document.body, 'dragenter')
    await new Promise((resolve) => setTimeout(resolve, 300))
    const zone = document.querySelector('.mantine-Dropzone-root')
    if (zone) fire(zone, 'drop')
  }, given)
}
