// The keys that zoom are those of the menu. What a screen is at 200 % is judged with everything else of it, in
// screens.e2e.test.ts.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Launched, launch } from './launch.ts'
import { createKeep } from './officer.ts'
import { screens } from './screens.ts'

let rootkeep: Launched

beforeAll(async () => {
  rootkeep = await launch()
  await createKeep(rootkeep)
}, 60_000)

afterAll(() => rootkeep.close())

test('the menu makes everything larger, smaller, and as it was', async () => {
  const roles = await rootkeep.electron.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) =>
      (submenu?.items ?? []).map(({ role }) => role?.toLowerCase()),
    ),
  )
  expect(roles).toEqual(expect.arrayContaining(['zoomin', 'zoomout', 'resetzoom']))
})

test('the list of keys in the help has them', async () => {
  await screens['help-keyboard']?.(rootkeep)
  for (const key of ['Ctrl +', 'Ctrl −', 'Ctrl 0']) {
    await rootkeep.page.getByText(key, { exact: true }).waitFor()
  }
})
