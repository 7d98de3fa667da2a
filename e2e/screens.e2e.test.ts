// Every screen, opened once and then judged in every way: by axe in each theme, by where things stand in every size,
// language and at 200 %, by where the focus goes, and for the main ones by what a reader of the screen has of it.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../src-main/contract/language.ts'
import { controlNames } from './controls.ts'
import { focusFaults, themes, wearTheme } from './focus.ts'
import { heardOnScreen } from './heard.ts'
import { type Launched, launch } from './launch.ts'
import { layoutFaults } from './layout.ts'
import { closeDialog, holdMeetup, screens } from './screens.ts'
import { scrolledSideways } from './sideways.ts'
import { switchTo } from './speaking.ts'
import { smallTargets } from './targets.ts'
import { faintTexts, seriousViolations, unreadableTexts } from './violations.ts'

const smallest = { width: 1100, height: 700 }
const usual = { width: 1280, height: 800 }
const large = { width: 1920, height: 1080 }
/** The usual one at 200 %, in CSS pixels. */
const zoomed = { width: 550, height: 350 }

const [light, dark, lightWithMore, darkWithMore] = themes
/** The language of the longest words. */
const longest = 'de'
/** More than the longest dialog has stops: the browser's own field for an instant has eight. */
const oftenEnough = 40

const snapshots = join(import.meta.dirname, 'snapshots')
const isUpdate = process.env.UPDATE_SNAPSHOTS === '1'
/** Screens that show each kind of part at least once: the tree, lists, details, forms, dialogs, what is dangerous. */
const kept = [
  'attention',
  'trust-tree',
  'path',
  'trust-list',
  'authorities',
  'create-root',
  'authority',
  'requests',
  'review',
  'prepared',
  'certificates',
  'certificate',
  'revocation',
  'publishing',
  'gems',
  'profiles',
  'keys',
  'journal',
  'backup',
  'settings',
  'help-keyboard',
  'revoke-dialog',
]

let rootkeep: Launched

beforeAll(async () => {
  mkdirSync(snapshots, { recursive: true })
  rootkeep = await launch()
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
}, 120_000)

afterAll(() => rootkeep.close())

/** The rest of axe's rules ask for nothing that a theme could change. */
async function judgeByAxe(): Promise<void> {
  const { page } = rootkeep
  await wearTheme(page, light)
  expect(await seriousViolations(page), 'light').toEqual([])
  await wearTheme(page, dark)
  expect(await unreadableTexts(page), 'dark').toEqual([])
  await wearTheme(page, light)
}

async function judgeFocus(): Promise<void> {
  const faults: string[] = []
  for (const theme of themes) {
    await wearTheme(rootkeep.page, theme)
    const found = await focusFaults(rootkeep.page)
    faults.push(...found.map((fault) => `${theme.colorScheme}, ${theme.contrast}: ${fault}`))
  }
  await wearTheme(rootkeep.page, light)
  expect([...faults, ...(await smallTargets(rootkeep.page))]).toEqual([])
}

/** Parts that measure themselves are told of the new size with the next frame, and drawn with the one after it. */
async function resize(size: { readonly width: number; readonly height: number }): Promise<void> {
  await rootkeep.page.setViewportSize(size)
  for (const _frame of [1, 2]) await rootkeep.page.evaluate(() => new Promise(requestAnimationFrame))
}

async function judgePlaces(): Promise<void> {
  for (const size of [large, smallest]) {
    await resize(size)
    expect(await rootkeep.page.evaluate(layoutFaults), `${size.width}×${size.height}`).toEqual([])
  }
}

/** English last, in which all else is asked. */
async function judgeLanguages(): Promise<void> {
  await resize(smallest)
  const faults: string[] = []
  for (const language of languages.toReversed()) {
    await switchTo(rootkeep.page, language)
    faults.push(...(await rootkeep.page.evaluate(layoutFaults)).map((fault) => `${language}: ${fault}`))
  }
  expect(faults).toEqual([])
}

describe('the first screen', () => {
  test('keeps everything in its place', judgePlaces)
  test('keeps everything in its place in every language', judgeLanguages)
  test('is accessible, light and dark', judgeByAxe)
  test('shows the focus', judgeFocus)
})

test('there is a meetup to look at', () => holdMeetup(rootkeep), 120_000)

describe.each(Object.entries(screens))('%s', (name, open) => {
  const isOver = name.endsWith('-dialog') || name === 'term-explained'

  beforeAll(() => open(rootkeep))
  afterEach(() => rootkeep.page.setViewportSize(usual))
  afterAll(() => closeDialog(rootkeep))

  test.runIf(kept.includes(name))('is to a reader of the screen what it was before', async () => {
    const file = join(snapshots, `${name}.yaml`)
    const heard = () => heardOnScreen(rootkeep.page)
    if (isUpdate) writeFileSync(file, await heard())
    // What is asked for last may come a moment after the screen.
    await expect.poll(heard, { timeout: 5_000 }).toBe(readFileSync(file, 'utf8'))
  })

  test('keeps everything in its place', judgePlaces)

  test('keeps everything in its place in every language', judgeLanguages)

  test('loses nothing at 200 %, and is scrolled one way', async () => {
    const { page } = rootkeep
    const before = await page.evaluate(controlNames)
    await resize(zoomed)
    const faults = await page.evaluate(layoutFaults)
    expect(faults.filter((fault) => fault.includes('lie on each other'))).toEqual([])
    expect(await scrolledSideways(page)).toEqual([])
    const after = await page.evaluate(controlNames)
    expect(before.filter((control) => !after.includes(control))).toEqual([])
    await switchTo(page, longest)
    expect(await scrolledSideways(page)).toEqual([])
    await switchTo(page, 'en')
  })

  test('is accessible, light and dark', judgeByAxe)

  test('has a contrast of 7 : 1 where the system asks for more', async () => {
    for (const theme of [lightWithMore, darkWithMore]) {
      await wearTheme(rootkeep.page, theme)
      expect(await faintTexts(rootkeep.page), theme.colorScheme).toEqual([])
    }
  })

  test('shows the focus, covers it with nothing, and it can be hit', judgeFocus)

  test.runIf(isOver)('keeps the focus, and gives it back to the screen', async () => {
    const { page } = rootkeep
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

describe('the unlock screen', () => {
  beforeAll(async () => {
    await rootkeep.page.keyboard.press('Control+l')
    await rootkeep.page.getByRole('heading', { name: 'The vault is locked' }).waitFor()
  })

  test('keeps everything in its place', judgePlaces)
  test('keeps everything in its place in every language', judgeLanguages)
  test('is accessible, light and dark', judgeByAxe)
  test('shows the focus', judgeFocus)
})
