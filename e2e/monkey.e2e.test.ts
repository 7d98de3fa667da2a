// A random walk of clicks, keys and words over the window, the same for the same seed: whatever is done, no screen breaks,
// nothing is said to the console, the main process logs no fault, and the page's heap does not grow. `npm run monkey --
// SECONDS SEED` walks longer, or another way.

import { join } from 'node:path'
import type { CDPSession } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { willPick } from './dialogs.ts'
import { type Launched, launch } from './launch.ts'
import { nextAct, seededRandom } from './monkey.ts'
import { createKeep, createRoot, createSubordinate, issue, passphrase, takeInRequests } from './officer.ts'
import { watchProblems } from './problems.ts'

const seconds = Number(process.env.ROOTKEEP_MONKEY_SECONDS ?? 30)
const seed = Number(process.env.ROOTKEEP_MONKEY_SEED ?? 8)
const requests = join(import.meta.dirname, '../resources/examples/meetup/requests/seattle')

let rootkeep: Launched
let problems: readonly string[]
let devtools: CDPSession

beforeAll(async () => {
  rootkeep = await launch()
  problems = watchProblems(rootkeep.page)
  const { electron, page } = rootkeep
  await page.emulateMedia({ reducedMotion: 'reduce' })
  page.setDefaultTimeout(10_000)
  await createKeep(rootkeep)
  await createRoot(rootkeep, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-256' })
  await createSubordinate(rootkeep, { commonName: 'Seattle.rb', name: 'seattle', key: 'EC P-256' })
  await takeInRequests(rootkeep, [join(requests, 'drbrain.csr'), join(requests, 'zenspider.csr')])
  await issue(rootkeep, 'drbrain', 'Seattle.rb')
  // The desktop's own dialogs are given up, each time.
  await willPick(electron, [])
  await electron.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' })
  })
  devtools = await page.context().newCDPSession(page)
}, 120_000)
afterAll(() => rootkeep.close())

/** In MiB, with all garbage collected. */
async function heap(): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  return usedSize / 2 ** 20
}

async function unlockIfLocked(): Promise<void> {
  const { page } = rootkeep
  const form = page.getByRole('form', { name: 'Unlock the keep' })
  if (!(await form.isVisible())) return
  await form.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await form.getByRole('button', { name: 'Unlock' }).click()
  await form.waitFor({ state: 'hidden' })
}

describe('a random walk', () => {
  test(
    `of ${seconds} s with the seed ${seed} breaks nothing, and the heap stays as it was`,
    async () => {
      const { page } = rootkeep
      const random = seededRandom(seed)
      const end = Date.now() + seconds * 1000
      const sizes: number[] = []
      let sampleAt = 0
      let acts = 0
      for (; Date.now() < end; acts++) {
        const done = await nextAct(page, random)
        await unlockIfLocked()
        expect(problems, `act ${acts}: ${done}`).toEqual([])
        expect(await page.getByText('This screen could not be drawn.').count(), done).toBe(0)
        if (Date.now() < sampleAt) continue
        sizes.push(await heap())
        sampleAt = Date.now() + (seconds * 1000) / 24
      }
      process.stdout.write(`${acts} acts; heap in MiB: ${sizes.map((size) => size.toFixed(1)).join(' ')}\n`)
      expect(rootkeep.log()).not.toMatch(/error:|[Uu]nhandled/)
      // The first quarter fills caches; after it the least of each half is what is held.
      const settled = sizes.slice(Math.floor(sizes.length / 4))
      const half = Math.ceil(settled.length / 2)
      const [before, after] = [Math.min(...settled.slice(0, half)), Math.min(...settled.slice(half))]
      expect(after - before).toBeLessThan(16)
    },
    (seconds + 120) * 1000,
  )
})
