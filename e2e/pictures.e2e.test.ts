// The pictures of the README and the tour, taken from the real window so that they never lie. They are written
// only when UPDATE_PICTURES=1; otherwise this story only checks that each is there.

import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Launched, launch } from './launch.ts'
import { closeDialog, holdMeetup, screens } from './screens.ts'

const folder = join(import.meta.dirname, '../docs/pictures')
/** A keep with a name that may be seen. */
const keep = join(tmpdir(), 'rubyconf-keep')
const isUpdate = process.env.UPDATE_PICTURES === '1'

/** Which screen is taken in which light: the README shows both. */
const pictures = [
  { screen: 'trust-tree', scheme: 'light' },
  { screen: 'trust-tree', scheme: 'dark' },
  { screen: 'authority', scheme: 'light' },
  { screen: 'requests', scheme: 'light' },
  { screen: 'review', scheme: 'light' },
  { screen: 'prepared', scheme: 'dark' },
  { screen: 'certificate', scheme: 'light' },
  { screen: 'revoke-dialog', scheme: 'light' },
  { screen: 'journal', scheme: 'dark' },
] as const

const fileOf = (screen: string, scheme: string) => join(folder, `${screen}-${scheme}.png`)

function takePictures(): void {
  let rootkeep: Launched

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true })
    rmSync(keep, { recursive: true, force: true })
    rootkeep = await launch({ keep })
    await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
    await rootkeep.page.setViewportSize({ width: 1280, height: 800 })
    await holdMeetup(rootkeep)
  }, 120_000)

  afterAll(async () => {
    await rootkeep.close()
    rmSync(keep, { recursive: true, force: true })
  })

  test.each(pictures)('is pictured: $screen, $scheme', async ({ screen, scheme }) => {
    const { page } = rootkeep
    await page.emulateMedia({ colorScheme: scheme })
    await screens[screen]?.(rootkeep)
    // Notices go by themselves; a picture is taken without them.
    await page.locator('.mantine-Notification-root').first().waitFor({ state: 'detached' })
    await page.screenshot({ path: fileOf(screen, scheme) })
    await closeDialog(rootkeep)
  })
}

if (isUpdate) describe('the window', takePictures)

describe('the pictures', () => {
  test.each(pictures)('show $screen, $scheme', ({ screen, scheme }) => {
    expect(existsSync(fileOf(screen, scheme))).toBe(true)
  })
})
