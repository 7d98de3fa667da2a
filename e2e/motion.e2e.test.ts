// Motion: where a person asks the system for less, nothing in the window moves by itself, and nothing fades.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Launched, launch } from './launch.ts'
import { createKeep, goTo } from './officer.ts'

let rootkeep: Launched

beforeAll(async () => {
  rootkeep = await launch()
  await createKeep(rootkeep)
  await goTo(rootkeep.page, 'Settings')
}, 120_000)
afterAll(() => rootkeep.close())

/** Opens a dialog and answers the longest of its animations and transitions, in milliseconds. */
async function longestMotion(reducedMotion: 'reduce' | 'no-preference'): Promise<number> {
  const { page } = rootkeep
  await page.emulateMedia({ reducedMotion })
  const longest = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let most = 0
        const look = () => {
          for (const animation of document.getAnimations()) {
            const { duration } = animation.effect?.getComputedTiming() ?? {}
            most = Math.max(most, typeof duration === 'number' ? duration : 0)
          }
        }
        const timer = setInterval(look, 4)
        setTimeout(() => {
          clearInterval(timer)
          resolve(most)
        }, 1000)
      }),
  )
  await page.getByRole('button', { name: 'Add a passphrase…' }).click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  return longest
}

describe('motion', () => {
  test('is there where nobody minds, so that the next test can fail', async () => {
    expect(await longestMotion('no-preference')).toBeGreaterThan(50)
  })

  test('is not there for who asks for less', async () => {
    expect(await longestMotion('reduce')).toBeLessThanOrEqual(1)
  })
})
