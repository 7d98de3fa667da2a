// The pictures that a story takes of its stations: each in both lights and both sizes of the window. They are kept
// as artefacts in `test-results`; those of the documents are written anew when UPDATE_PICTURES=1.

import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { isByKeyboard } from './hands.ts'

const root = join(import.meta.dirname, '..')
const schemes = ['light', 'dark'] as const
const sizes = [
  { width: 1920, height: 1080 },
  { width: 1100, height: 700 },
] as const

/** The size whose pictures the documents show. */
const shownWidth = 1100

export interface Album {
  /** Takes the pictures of what the window shows now, without notices that go by themselves; once, by the mouse's story. */
  take(page: Page, station: string): Promise<void>
}

/** An album: artefacts in `test-results/NAME`, pictures of the documents in `docs/pictures/NAME`. */
export function openAlbum(name: string): Album {
  const artefacts = join(root, 'test-results', name)
  const documents = join(root, 'docs/pictures', name)
  const isUpdate = process.env.UPDATE_PICTURES === '1'
  mkdirSync(artefacts, { recursive: true })
  if (isUpdate) mkdirSync(documents, { recursive: true })
  return {
    async take(page, station) {
      if (isByKeyboard) return
      await page.locator('.mantine-Notification-root').first().waitFor({ state: 'detached' })
      for (const { width, height } of sizes) {
        await page.setViewportSize({ width, height })
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          const path = join(artefacts, `${station}-${colorScheme}-${width}x${height}.png`)
          await page.screenshot({ path, animations: 'disabled' })
          if (isUpdate && width === shownWidth)
            copyFileSync(path, documentPicture(name, station, colorScheme))
        }
      }
    },
  }
}

/** Where a picture of the documents stands. */
export function documentPicture(album: string, station: string, colorScheme: 'light' | 'dark'): string {
  return join(root, 'docs/pictures', album, `${station}-${colorScheme}.png`)
}
