// At 200 %: the smallest window has half its size in CSS pixels. Everything is there, nothing lies over anything else, and
// nobody scrolls in two directions but in tables, trees and program text, in English and in the longest language. The keys that zoom are those of the menu.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Launched, launch } from './launch.ts'
import { layoutFaults } from './layout.ts'
import { closeDialog, holdMeetup, screens } from './screens.ts'
import { scrolledSideways } from './sideways.ts'
import { switchTo } from './speaking.ts'

const window = { width: 1280, height: 800 }
const zoomed = { width: 550, height: 350 }
/** By the sum of its words. */
const longest = 'de'

let rootkeep: Launched

beforeAll(async () => {
  rootkeep = await launch()
  rootkeep.page.setDefaultTimeout(10_000)
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
  await holdMeetup(rootkeep)
}, 120_000)

afterAll(() => rootkeep.close())

/** In the page: the names of what can be pressed or filled in, scrolled to or not. */
function controlNames(): string[] {
  const controls = [
    ...document.querySelectorAll<HTMLElement>('main :is(button, input, select, textarea), nav button'),
  ]
  const names = controls
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .map((control) => control.getAttribute('aria-label') ?? control.textContent.trim())
  return [...new Set(names)].sort()
}

describe('at 200 %', () => {
  test.each(Object.entries(screens))('%s loses nothing, and is scrolled one way', async (_name, open) => {
    const { page } = rootkeep
    await closeDialog(rootkeep)
    await page.setViewportSize(window)
    await open(rootkeep)
    const before = await page.evaluate(controlNames)
    await page.setViewportSize(zoomed)
    await page.evaluate(() => new Promise(requestAnimationFrame))
    const faults = await page.evaluate(layoutFaults)
    expect(faults.filter((fault) => fault.includes('lie on each other'))).toEqual([])
    expect(await scrolledSideways(page)).toEqual([])
    const after = await page.evaluate(controlNames)
    expect(before.filter((name) => !after.includes(name))).toEqual([])
    await switchTo(page, longest)
    expect(await scrolledSideways(page)).toEqual([])
    await switchTo(page, 'en')
  })
})

describe('the menu', () => {
  test('makes everything larger, smaller, and as it was', async () => {
    const roles = await rootkeep.electron.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) =>
        (submenu?.items ?? []).map(({ role }) => role?.toLowerCase()),
      ),
    )
    expect(roles).toEqual(expect.arrayContaining(['zoomin', 'zoomout', 'resetzoom']))
  })

  test('has its keys in the list of the help', async () => {
    const { page } = rootkeep
    await closeDialog(rootkeep)
    await page.setViewportSize(window)
    await screens['help-keyboard']?.(rootkeep)
    for (const key of ['Ctrl +', 'Ctrl −', 'Ctrl 0']) await page.getByText(key, { exact: true }).waitFor()
  })
})
