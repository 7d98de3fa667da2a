// The focus on every screen, in each theme: it can be seen, is covered by nothing, and what has it can be hit. In every
// dialog it stays, and when the dialog closes it is given back.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { focusFaults } from './focus.ts'
import { type Launched, launch } from './launch.ts'
import { closeDialog, holdMeetup, screens } from './screens.ts'

const themes = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
] as const

let rootkeep: Launched

beforeAll(async () => {
  rootkeep = await launch()
  rootkeep.page.setDefaultTimeout(10_000)
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
}, 120_000)

afterAll(() => rootkeep.close())

async function look(): Promise<void> {
  for (const theme of themes) {
    await rootkeep.page.emulateMedia(theme)
    const faults = await focusFaults(rootkeep.page)
    expect(faults, `${theme.colorScheme}, ${theme.contrast}`).toEqual([])
  }
}

describe('the focus', () => {
  test('is seen on the first screen', look)
})

describe('the focus on every screen', () => {
  beforeAll(() => holdMeetup(rootkeep), 120_000)

  test.each(Object.entries(screens))('%s: is seen, is not covered, can be hit', async (_name, open) => {
    await closeDialog(rootkeep)
    await open(rootkeep)
    await look()
  })
})
