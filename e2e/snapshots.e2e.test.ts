// What a reader of the screen has of the main screens: names, roles, levels and states, kept as text in
// e2e/snapshots/ and compared. Written anew when UPDATE_SNAPSHOTS=1; the difference is then read like any other.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Launched, launch } from './launch.ts'
import { closeDialog, holdMeetup, screens } from './screens.ts'

const folder = join(import.meta.dirname, 'snapshots')
const isUpdate = process.env.UPDATE_SNAPSHOTS === '1'

/** Screens that show each kind of part at least once: the tree, lists, details, forms, dialogs, what is dangerous. */
const main = [
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

/** What differs from one meetup to the next, and what stands in its place. */
const unstable: readonly (readonly [RegExp, string])[] = [
  [/\/tmp\/rootkeep-e2e-\w+/g, '(folder)'],
  [/\b[0-9a-f]{2}(?::[0-9a-f]{2}){7,}\b/gi, '(fingerprint)'],
  [/\b[0-9a-f]{16,}(?:…)?/gi, '(number)'],
  [/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?Z?)?/g, '(date)'],
  [/\b[A-Z][a-z]{2} \d{1,2}, \d{4}(?:, \d\d?:\d\d(?::\d\d)?(?: [AP]M)?(?: UTC)?)?/g, '(date)'],
  [/\b\d+ MiB, \d+ pass(?:es)?/g, '(cost)'],
  [/(?<="Phrase": ).*/g, '(phrase)'],
  [/\b\d+ (?:more )?(?:seconds?|minutes?|hours?|days?|months?|years?)\b/g, '(span)'],
]

let rootkeep: Launched

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  rootkeep = await launch()
  rootkeep.page.setDefaultTimeout(10_000)
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
  await holdMeetup(rootkeep)
}, 120_000)

afterAll(() => rootkeep.close())

/** The accessibility tree of the screen, or of the dialog that lies over it. */
async function heardOf(name: string): Promise<string> {
  const { page } = rootkeep
  await closeDialog(rootkeep)
  await screens[name]?.(rootkeep)
  await page.getByRole('status', { name: 'Loading' }).first().waitFor({ state: 'detached' })
  await page.locator('[role=status][aria-label]:empty').first().waitFor({ state: 'detached' })
  const place = name.endsWith('-dialog') ? page.getByRole('dialog') : page.getByRole('main')
  const tree = await place.ariaSnapshot()
  return unstable.reduce((text, [what, instead]) => text.replace(what, instead), `${tree}\n`)
}

describe('a reader of the screen', () => {
  test.each(main)('has of %s what was had before', async (name) => {
    const file = join(folder, `${name}.yaml`)
    const heard = await heardOf(name)
    if (isUpdate) writeFileSync(file, heard)
    expect(heard).toBe(readFileSync(file, 'utf8'))
  })
})
