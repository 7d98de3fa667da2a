// The focus while a notice is shown. Where it goes on each screen is judged with everything else of it, in
// screens.e2e.test.ts.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Launched, launch } from './launch.ts'
import { createKeep, goTo } from './officer.ts'

let rootkeep: Launched

beforeAll(async () => {
  rootkeep = await launch()
  await createKeep(rootkeep)
}, 60_000)

afterAll(() => rootkeep.close())

test('no notice lies over the focus, wherever on the screen it goes', async () => {
  const { page } = rootkeep
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
