// Every screen, light and dark, judged by axe: nothing serious, nothing critical. And at the smallest and at a
// large window: nothing runs out of its place, no button's words are cut.

import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Launched, launch } from './launch.ts'
import { layoutFaults } from './layout.ts'
import { watchProblems } from './problems.ts'
import { closeDialog, holdMeetup, screens } from './screens.ts'
import { seriousViolations } from './violations.ts'

const sizes = [
  { width: 1100, height: 700 },
  { width: 1920, height: 1080 },
]

let rootkeep: Launched
let problems: readonly string[]

beforeAll(async () => {
  rootkeep = await launch()
  rootkeep.page.setDefaultTimeout(10_000)
  problems = watchProblems(rootkeep.page)
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
}, 120_000)

afterAll(() => rootkeep.close())

/** Texts that are fainter than 7 : 1 (WCAG 2.2 §1.4.6). */
async function faintTexts(): Promise<string[]> {
  const rule = 'color-contrast-enhanced'
  const axe = new AxeBuilder({ page: rootkeep.page }).setLegacyMode().options({
    runOnly: [rule],
    rules: { [rule]: { enabled: true } },
  })
  const { violations } = await axe.analyze()
  return violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => `${html} ${any[0]?.message}`))
}

async function look(scheme: 'light' | 'dark'): Promise<void> {
  await rootkeep.page.emulateMedia({ colorScheme: scheme })
  expect(await seriousViolations(rootkeep.page), scheme).toEqual([])
}

async function lookAtContrast(): Promise<void> {
  const { page } = rootkeep
  await page.emulateMedia({ contrast: 'more' })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await faintTexts(), colorScheme).toEqual([])
  }
  await page.emulateMedia({ contrast: 'no-preference' })
}

async function lookAtPlaces(): Promise<void> {
  for (const size of sizes) {
    await rootkeep.page.setViewportSize(size)
    expect(await rootkeep.page.evaluate(layoutFaults), `${size.width}×${size.height}`).toEqual([])
  }
}

describe('before a keep is open', () => {
  test('the first screen is accessible', async () => {
    await look('light')
    await look('dark')
  })
})

describe('every screen', () => {
  beforeAll(() => holdMeetup(rootkeep), 120_000)

  // Each is opened once, and looked at in every way.
  test.each(Object.entries(screens))(
    '%s is accessible, light and dark, at a contrast of 7 : 1 where the system asks for more, all in its place',
    async (_name, open) => {
      await open(rootkeep)
      await look('light')
      await look('dark')
      await lookAtContrast()
      await lookAtPlaces()
      await closeDialog(rootkeep)
    },
  )

  test('the unlock screen is accessible', async () => {
    await rootkeep.page.keyboard.press('Control+l')
    await rootkeep.page.getByRole('heading', { name: 'The vault is locked' }).waitFor()
    await look('light')
    await look('dark')
  })
})

describe('the console', () => {
  test('was told of nothing', () => {
    expect(problems).toEqual([])
  })
})
