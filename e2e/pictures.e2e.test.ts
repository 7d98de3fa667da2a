// The pictures of the README and the tour, taken from the real window so that they never lie. They are written
// only when UPDATE_PICTURES=1; otherwise this story only checks that each is there.

import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Launched, launch } from './launch.ts'
import { closeDialog, holdMeetup, screens } from './screens.ts'

const folder = join(import.meta.dirname, '../docs/pictures')
const isUpdate = process.env.UPDATE_PICTURES === '1'

/** Which screen is taken in which light: the README shows both. */
const pictures = [
  { screen: 'trust', scheme: 'light' },
  { screen: 'trust', scheme: 'dark' },
  { screen: 'authority', scheme: 'light' },
  { screen: 'requests', scheme: 'light' },
  { screen: 'review', scheme: 'light' },
  { screen: 'prepared', scheme: 'dark' },
  { screen: 'certificate', scheme: 'light' },
  { screen: 'revoke-dialog', scheme: 'light' },
  { screen: 'journal', scheme: 'dark' },
] as const

const fileOf = (screen: string, scheme: string) => join(folder, `${screen}-${scheme}.png`)

describe.runIf(isUpdate)('the window', () => {
  let rootkeep: Launched

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true })
    rootkeep = await launch()
    await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
    await rootkeep.page.setViewportSize({ width: 1280, height: 800 })
    await holdMeetup(rootkeep)
  }, 120_000)

  afterAll(() => rootkeep.close())

  test.each(pictures)('is pictured: $screen, $scheme', async ({ screen, scheme }) => {
    const { page } = rootkeep
    await page.emulateMedia({ colorScheme: scheme })
    await screens[screen]?.(rootkeep)
    // Notices go by themselves; a picture is taken without them.
    await page.locator('.mantine-Notification-root').first().waitFor({ state: 'detached' })
    await page.screenshot({ path: fileOf(screen, scheme) })
    await closeDialog(rootkeep)
  })
})

describe('the pictures', () => {
  test.each(pictures)('show $screen, $scheme', ({ screen, scheme }) => {
    expect(existsSync(fileOf(screen, scheme))).toBe(true)
  })
})
