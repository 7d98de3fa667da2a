// The focus on every screen, in each theme: it can be seen, is covered by nothing, and what has it can be hit. In every
// dialog it stays, and when the dialog closes it is given back.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { focusFaults, themes, wearTheme } from './focus.ts'
import { type Launched, launch } from './launch.ts'
import { closeDialog, holdMeetup, screens } from './screens.ts'

const all = Object.entries(screens)
const dialogs = all.filter(([name]) => name.endsWith('-dialog') || name === 'term-explained')
/** More than the longest dialog has stops: the browser's own field for an instant has eight. */
const oftenEnough = 40

let rootkeep: Launched

beforeAll(async () => {
  rootkeep = await launch()
  rootkeep.page.setDefaultTimeout(10_000)
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
}, 120_000)

afterAll(() => rootkeep.close())

async function look(): Promise<void> {
  const { page } = rootkeep
  const faults: string[] = []
  for (const theme of themes) {
    await wearTheme(page, theme)
    const found = await focusFaults(page)
    faults.push(...found.map((fault) => `${theme.colorScheme}, ${theme.contrast}: ${fault}`))
  }
  expect(faults).toEqual([])
}

/** Opens a screen from whatever the test before has left. */
async function openAnew(open: (rootkeep: Launched) => Promise<void>): Promise<void> {
  await closeDialog(rootkeep)
  await open(rootkeep)
}

describe('the focus', () => {
  test('is seen on the first screen', look)
})

describe('the focus on every screen', () => {
  beforeAll(() => holdMeetup(rootkeep), 120_000)

  test.each(all)('%s: is seen, is not covered, can be hit', async (_name, open) => {
    await openAnew(open)
    await look()
  })
})

describe('the focus in every dialog', () => {
  test.each(dialogs)('%s: stays there, and comes back to the screen', async (_name, open) => {
    const { page } = rootkeep
    await openAnew(open)
    const dialog = page.getByRole('dialog')
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let stops = 0; stops < oftenEnough; stops++) {
        await page.keyboard.press(key)
        const isInside = await dialog.evaluate((element) => element.contains(document.activeElement))
        expect(isInside, `after ${key}`).toBe(true)
      }
    }
    await closeDialog(rootkeep)
    const place = () => page.evaluate(() => document.activeElement?.closest('main')?.localName ?? 'lost')
    await expect.poll(place).toBe('main')
  })
})
