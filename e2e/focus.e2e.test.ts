// The focus on every screen, in each theme: it can be seen, is covered by nothing, and what has it can be hit. In every
// dialog it stays, and when the dialog closes it is given back.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { focusFaults, themes, wearTheme } from './focus.ts'
import { type Launched, launch } from './launch.ts'
import { goTo } from './officer.ts'
import { closeDialog, holdMeetup, screens } from './screens.ts'
import { smallTargets } from './targets.ts'

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
  faults.push(...(await smallTargets(page)))
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

describe('the focus while a notice is shown', () => {
  test('is not under it, wherever on the screen it goes', async () => {
    const { page } = rootkeep
    await closeDialog(rootkeep)
    await page.setViewportSize({ width: 1100, height: 700 })
    await goTo(page, 'Settings')
    await page.getByLabel('Minutes').fill('33')
    await page.getByRole('form', { name: 'Idle lock' }).getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Undo' }).last().waitFor()
    const { beside, covered } = await page.evaluate(placesAndNotices)
    expect(beside).toBeGreaterThan(20)
    expect(covered).toEqual([])
  })

  /** In the page: gives the focus to each place, and names those over which a notice lies. */
  async function placesAndNotices(): Promise<{ beside: number; covered: string[] }> {
    const places = [...document.querySelectorAll<HTMLElement>(':is(main, nav, footer) :is(button, input)')]
    const notices = () => [...document.querySelectorAll('.mantine-Notification-root')]
    const covered: string[] = []
    let beside = 0
    for (const place of places.filter((each) => each.checkVisibility() && !each.matches(':disabled'))) {
      place.focus()
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      const { left, right, top, bottom } = place.getBoundingClientRect()
      const isCovered = notices().some((notice) => {
        const box = notice.getBoundingClientRect()
        return box.left < right && box.right > left && box.top < bottom && box.bottom > top
      })
      if (isCovered) covered.push(place.textContent || place.className)
      beside += notices().length
    }
    return { beside, covered }
  }
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
